/** What memos of the Danish pair say, found once for all tests that look at it: finding takes seconds, looking does not. */
import { Effect } from "effect"
import { alsoFindings } from "../../src/analysis/memo/alsoFindings.ts"
import type { MemoFindings } from "../../src/analysis/memo/Findings.ts"
import { memoFindings } from "../../src/analysis/memo/memoFindings.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { loadFile } from "./load.ts"

interface Asked {
  readonly viewpoint: string | null
  readonly municipality?: string
}

/** Findings of 256 draws. */
export const danishFindings = (asked: Asked): Promise<MemoFindings> => {
  const key = JSON.stringify(asked)
  const known = found.get(key) ?? find(asked)
  found.set(key, known)
  return known
}

const found = new Map<string, Promise<MemoFindings>>()

const find = async ({ viewpoint, municipality }: Asked): Promise<MemoFindings> =>
  Effect.runPromise(
    memoFindings(await reading("b"), {
      viewpoint,
      draws: 256,
      seed: 1,
      threads: 1,
      ...(municipality === undefined ? {} : { municipality })
    })
  )

/** The same beside the other reading of both models. */
export const withOtherReading = async (findings: MemoFindings): Promise<MemoFindings> => ({
  ...findings,
  also: alsoFindings([await reading("a")], findings.models.length, findings)
})

const reading = (letter: "a" | "b"): Promise<ReadonlyArray<Loaded>> =>
  Promise.all(["state", "inter-municipal"].map((name) => loadFile(`scenarios/denmark-2010/${name}-${letter}.yaml`)))
