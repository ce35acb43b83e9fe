/** What to do after the main job: each question with the command that answers it. */
import type { Text } from "../../words/Lang.ts"
import type { Block } from "../Sheet.ts"

/** Commands as they can be typed or pasted: with what the program was called, and where the shipped scenarios are. */
export const nextSteps = ({
  program,
  folder
}: {
  readonly program: ReadonlyArray<string>
  readonly folder: string
}): ReadonlyArray<Block> => {
  const state = (reading: "a" | "b") => `${folder}/state-${reading}.yaml`
  const interMunicipal = (reading: "a" | "b") => `${folder}/inter-municipal-${reading}.yaml`
  const steps: ReadonlyArray<readonly [Text, ...ReadonlyArray<string>]> = [
    [
      { da: "Den anden læsning af artiklen", en: "The other reading of the article" },
      "compare",
      state("a"),
      interMunicipal("a")
    ],
    [
      { da: "Hvordan er et tal regnet ud?", en: "How was a figure computed?" },
      "explain",
      interMunicipal("b"),
      "local.boligstoette"
    ],
    [
      { da: "Hvor sikker er forskellen?", en: "How sure is the difference?" },
      "uncertainty",
      state("b"),
      interMunicipal("b")
    ],
    [
      { da: "Hvad skal der til, før det vender?", en: "What would turn it?" },
      "break-even",
      state("b"),
      interMunicipal("b")
    ],
    [
      { da: "Et notat til bordet", en: "A memo for the table" },
      "memo",
      state("b"),
      interMunicipal("b"),
      "-o",
      "notat.docx"
    ],
    [{ da: "Et scenarie af dit eget", en: "A scenario of your own" }, "init", "mine.yaml"],
    [{ da: "Alt andet", en: "Everything else" }, "--help"]
  ]
  return [
    { kind: "heading", level: 2, text: { da: "Næste skridt", en: "Next steps" } },
    ...steps.flatMap(([question, ...words]): ReadonlyArray<Block> => [
      { kind: "paragraph", text: question },
      { kind: "command", words: [...program, ...words] }
    ])
  ]
}
