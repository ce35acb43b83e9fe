/** Memos of generated scenarios: whatever their shape, the words are whole and the printed figures sum. */
import { Arbitrary, Effect } from "effect"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { outlineOf } from "../../../../src/report/memo/outline.ts"
import type { Tree } from "../../../../src/scenario/Tree.ts"
import { oracle } from "../../../oracle/oracle.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { csvOf, generate, Shape, type Generated } from "../../../support/generate.ts"
import { loadTexts } from "../../../support/load.ts"
import { faultsIn, unsummedIn } from "./soundness.ts"

const generated = (shape: Shape): Generated =>
  generate(shape, ({ scenario, rows }) => oracle({ scenario: scenario as Tree, rows }).fte.baseline)

/** Two of the same shape with other numbers, so that everything differs. */
const pairOf = (shape: Shape) =>
  Promise.all(
    [shape, { ...shape, key: shape.key + 1 }].map((one, i) => {
      const { scenario, rows } = generated(one)
      const written = { ...scenario, id: `generated${i}`, title: { da: `Model ${i + 1}`, en: `Model ${i + 1}` } }
      return loadTexts({ "s.yaml": JSON.stringify(written), "m.csv": csvOf(rows) }, "s.yaml")
    })
  )

describe("a memo of generated scenarios", () => {
  it("has no empty or doubled word, and parts that sum to their totals, in both languages", async () => {
    const law = (shape: Shape) =>
      Effect.tryPromise({
        try: async () => {
          const options = { viewpoint: null, draws: 1024, seed: 1, threads: 1 }
          const findings = await Effect.runPromise(memoFindings(await pairOf(shape), options))
          for (const lang of ["da", "en"] as const) {
            const memo = memoOf(findings, { lang, date: "2010-03-01", version: "0.0.0" })
            outlineOf(memo)
            expect(faultsIn(memo)).toEqual([])
            expect(unsummedIn(memo)).toEqual([])
          }
          return true
        },
        catch: (broken) => (broken instanceof Error ? broken.message : broken)
      })
    const verdict = await Effect.runPromise(Arbitrary.checkEffect(Arbitrary.schema(Shape), law, { runs: 6 }))
    expect(Arbitrary.formatCheckFailure(verdict), "the law is broken").toBeUndefined()
  }, 60_000)
})
