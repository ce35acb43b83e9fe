/** What is printed of local, centre and freed FTE: sums, and a difference that never has the wrong sign. */
import { Effect, Schema } from "effect"
import { checkClaims } from "../../../../src/analysis/memo/checkClaims.ts"
import type { MemoFindings } from "../../../../src/analysis/memo/Findings.ts"
import { allMeasured, measured } from "../../../../src/analysis/memo/Measured.ts"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { printedDifference, printedPlaces } from "../../../../src/report/memo/content/printedPlaces.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { roundTo } from "../../../../src/words/numbers.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { memoPair } from "../../../support/memoPair.ts"
import { unsummedIn } from "./soundness.ts"

const placed = (local: number, centre: number, freed: number) => ({
  local: measured("local", [0], local),
  centre: measured("centre", [0], centre),
  freed: measured("freed", [0], freed),
  baseline: measured("baseline", [0], local + centre + freed)
})

const fte = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 3000 }))
const Places = Schema.Struct({
  local: fte,
  centre: fte,
  freed: Schema.Finite.check(Schema.isBetween({ minimum: -900, maximum: 900 })),
  decimals: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 }))
})

describe("printed FTE", () => {
  it.prop("round freed as any number, and sum to the printed baseline", Places, ({ decimals, ...exact }) => {
    const places = placed(exact.local, exact.centre, exact.freed)
    const shown = printedPlaces({ decimals }, places)
    const unit = 10 ** -decimals
    expect(shown.freed).toBe(roundTo(exact.freed, decimals))
    expect(shown.local + shown.centre + shown.freed).toBeCloseTo(roundTo(places.baseline.value, decimals), 9)
    expect(Math.abs(shown.local - exact.local)).toBeLessThanOrEqual(unit + 1e-9)
    expect(Math.abs(shown.centre - exact.centre)).toBeLessThanOrEqual(unit + 1e-9)
  })

  /** The findings with other central figures for what stays, moves and is freed. */
  const figured = (findings: MemoFindings, all: ReadonlyArray<readonly [number, number, number]>): MemoFindings => ({
    ...findings,
    positions: [],
    models: findings.models.map((model, i) => {
      const [local, centre, freed] = all[i]!
      const values = { local, centre, freed, baseline: local + centre + freed, need: local + centre }
      const changed = Object.entries(values).map(([id, value]) => [id, measured(id, [i], value)])
      return { ...model, fte: { ...model.fte, ...Object.fromEntries(changed) } }
    }),
    pairs: findings.pairs.map((pair) => {
      const gap = all[1]![2] - all[0]![2]
      return { ...pair, difference: { ...pair.difference, freed: measured("difference(freed)", [0, 1], gap) } }
    })
  })

  it("say equally many where the larger of two freed figures would lose more by rounding its parts", async () => {
    const options = { viewpoint: null, draws: 64, seed: 1, threads: 1 }
    const findings = figured(await Effect.runPromise(memoFindings(await memoPair(), options)), [
      [700.279, 476.279, 683.442],
      [700.5, 476.039, 683.461]
    ])
    expect(printedDifference({ decimals: 0, findings }, [0, 1])).toBe(0)
    for (const lang of ["da", "en"] as const) {
      const memo = memoOf(findings, { lang, date: "2010-03-01", version: "0.0.0" })
      expect(writeMarkdown(memo)).toContain(
        lang === "da" ? "Model 2 og Model 1 frigør lige mange årsværk" : "Model 2 and Model 1 free equally many FTE"
      )
      expect(unsummedIn(memo)).toEqual([])
      expect(checkClaims(memo.claims, allMeasured(findings)).filter(({ holds }) => !holds)).toEqual([])
    }
  })
})
