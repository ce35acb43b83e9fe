/** What to do after the main job: each question with the command that answers it. */
import type { Words } from "../../words/wordsIn.ts"
import type { Block } from "../Sheet.ts"

/** Commands as they can be typed or pasted: with what the program was called, and where the shipped scenarios are. */
export const nextSteps = (
  { program, folder }: { readonly program: ReadonlyArray<string>; readonly folder: string },
  { compare: { nextSteps: say } }: Words<"compare">
): ReadonlyArray<Block> => {
  const state = (reading: "a" | "b") => `${folder}/state-${reading}.yaml`
  const interMunicipal = (reading: "a" | "b") => `${folder}/inter-municipal-${reading}.yaml`
  const steps: ReadonlyArray<readonly [string, ...ReadonlyArray<string>]> = [
    [say.otherReading, "compare", state("a"), interMunicipal("a")],
    [say.howComputed, "explain", interMunicipal("b"), "local.boligstoette"],
    [say.howSure, "uncertainty", state("b"), interMunicipal("b")],
    [say.whatTurnsIt, "break-even", state("b"), interMunicipal("b")],
    [say.memo, "memo", state("b"), interMunicipal("b"), "-o", "notat.docx"],
    [say.ownScenario, "init", "mine.yaml"],
    [say.everythingElse, "--help"]
  ]
  return [
    { kind: "heading", level: 2, text: say.heading },
    ...steps.flatMap(([question, ...words]): ReadonlyArray<Block> => [
      { kind: "paragraph", text: question },
      { kind: "command", words: [...program, ...words] }
    ])
  ]
}
