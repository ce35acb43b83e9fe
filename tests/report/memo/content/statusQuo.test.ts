/** Memos in which some model, or every one, moves nothing: nothing is referred to that is not there. */
import { Effect } from "effect"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { municipalityMemo } from "../../../../src/report/memo/content/municipalityMemo.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { outlineOf } from "../../../../src/report/memo/outline.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { loadFile } from "../../../support/load.ts"
import { faultsIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const compared: ReadonlyArray<ReadonlyArray<string>> = [
  ["status-quo-a", "status-quo-b"],
  ["status-quo-b", "state-b"],
  ["state-b", "status-quo-b"],
  ["status-quo-a", "status-quo-b", "state-b"],
  ["status-quo-b"],
  ["state-b"]
]

describe("a memo with a status quo", () => {
  for (const names of compared) {
    it(`refers to nothing that is absent: ${names.join(", ")}`, async () => {
      const scenarios = await Promise.all(names.map((name) => loadFile(`scenarios/denmark-2010/${name}.yaml`)))
      for (const viewpoint of [null, "ministry"]) {
        const options = { viewpoint, draws: 64, seed: 1, threads: 1, municipality: "851", also: [scenarios] }
        const findings = await Effect.runPromise(memoFindings(scenarios, options))
        for (const lang of ["da", "en"] as const) {
          const head = { lang, date: "2010-03-01", version: "0.0.0" }
          for (const memo of [memoOf(findings, head), municipalityMemo(findings, "851", head)!]) {
            expect(() => outlineOf(memo)).not.toThrow()
            expect(() => writeMarkdown(memo)).not.toThrow()
            expect(faultsIn(memo)).toEqual([])
            expect(unclaimedIn(memo, findings)).toEqual([])
          }
        }
      }
    })
  }
})
