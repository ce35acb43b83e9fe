/** Other readings: each difference is held against its own, and all of them are shown. */
import { Effect } from "effect"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import type { Loaded } from "../../../../src/scenario/load.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { memoPair } from "../../../support/memoPair.ts"
import { faultsIn, tablesIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const options = { viewpoint: null, draws: 64, seed: 1, threads: 1 }

const memosOf = async (scenarios: ReadonlyArray<Loaded>, also: ReadonlyArray<ReadonlyArray<Loaded>>) => {
  const findings = await Effect.runPromise(memoFindings(scenarios, { ...options, also }))
  const [da, en] = (["da", "en"] as const).map((lang) => {
    const memo = memoOf(findings, { lang, date: "2010-03-01", version: "0.0.0" })
    expect(faultsIn(memo)).toEqual([])
    // A reading without a name is called by its number.
    expect(unclaimedIn(memo, findings).filter((said) => !/^also: (?:Sæt|Set) \d$/u.test(said))).toEqual([])
    return memo
  })
  return { findings, da: da!, en: en! }
}

describe("other readings", () => {
  it("of three models tell which of the two differences turns, with a column for each", async () => {
    const [first, second, third] = await memoPair({ ids: ["first", "second", "third"] })
    const [, better] = await memoPair({ share: 0.8, pace: 0.3 })
    const same = [first!, second!, third!]
    const { findings, da, en } = await memosOf(same, [same, [first!, second!, better!]])
    expect(findings.pairs.map(({ difference }) => Math.sign(difference.freed.value))).toEqual([-1, -1])
    expect(findings.counts.pairs.map(({ turnedReadings }) => turnedReadings.value)).toEqual([0, 1])
    expect(writeMarkdown(da)).toMatch(
      /viser 2 andre læsninger: forskellene i frigjorte årsværk mellem Model 2 og Model 1 er (−\d,\d) og \1, samme fortegn som her; forskellene i frigjorte årsværk mellem Model 3 og Model 1 er −\d,\d og \+\d,\d, modsat fortegn i 1 af dem\./u
    )
    expect(writeMarkdown(en)).toMatch(
      /shows 2 other readings: the differences in freed FTE between Model 2 and Model 1 are .*, the same sign as here; the differences in freed FTE between Model 3 and Model 1 are .*, the opposite sign in 1 of them\./u
    )
    const table = tablesIn(da).find(({ id }) => id === "also")!
    expect(table.columns.slice(-2).map(({ header }) => header)).toEqual([
      "Forskel: Model 2 − Model 1",
      "Forskel: Model 3 − Model 1"
    ])
    const number = (at: number) => table.rows.map(({ cells }) => (cells[at] as { readonly value: number }).value)
    const [freed, differences] = [[4, 5, 6].map(number), [7, 8].map(number)]
    for (const [k, column] of differences.entries())
      for (const [row, found] of column.entries()) expect(found).toBeCloseTo(freed[k + 1]![row]! - freed[0]![row]!, 9)
    // The memo's own row says what its headline says.
    const stays = [...writeMarkdown(da).matchAll(/^> - \*\*Model \d\*\*: (\d+,\d)/gmu)].map(([, said]) => said)
    expect([1, 2, 3].map((at) => number(at)[0]!.toFixed(1).replace(".", ","))).toEqual(stays)
  })

  it("of a pair speak of its only difference", async () => {
    const pair = await memoPair()
    const { da } = await memosOf(pair, [pair])
    expect(writeMarkdown(da)).toMatch(
      /viser en anden læsning: forskellen i frigjorte årsværk er −\d,\d, samme fortegn som her\./u
    )
    expect(
      tablesIn(da)
        .find(({ id }) => id === "also")!
        .columns.at(-1)!.header
    ).toBe("Forskel")
  })

  it("of one model have no difference to speak of", async () => {
    const [only] = await memoPair()
    const { da } = await memosOf([only!], [[only!]])
    expect(writeMarkdown(da)).toMatch(/viser en anden læsning\.\n/u)
  })
})
