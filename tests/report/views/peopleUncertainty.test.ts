/** People on the page of `uncertainty`: figures of plans of lending beside the others, and on how many plans they rest. */
import type { LendingSpreads } from "../../../src/analysis/uncertainty/lendingSpreads.ts"
import type { PeopleSpreads } from "../../../src/analysis/uncertainty/peopleSpreads.ts"
import { peopleSpreadsJson, peopleUncertainty } from "../../../src/report/views/peopleUncertainty.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"

const spread = { p5: 1, p25: 2, p50: 3, p75: 4, p95: 5 }
const scenario = { currency: undefined, spreads: [["shortage", spread]] } as const
const people: PeopleSpreads = { draws: 1024, scenarios: [scenario, scenario], differences: [null] }
const plans = { currency: "EUR", spreads: [["lending.cost", spread]], unproven: 2 } as const
const lending: LendingSpreads = { draws: 128, scenarios: [undefined, plans], mostWays: 5000 }

const page = async (of: LendingSpreads | undefined) =>
  peopleUncertainty(people, of, await wordsIn("en", ["uncertainty", "terms"]))

const said = async (of: LendingSpreads | undefined) =>
  (await page(of)).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))

describe("people in draws", () => {
  it("have rows of plans behind the other rows of their scenario", async () => {
    const [table] = await page(lending)
    const rows = table?.kind === "table" ? table.rows.map(([first]) => first) : []
    expect(rows).toEqual([
      { value: "shortage_A", label: "A Shortage, FTE" },
      { value: "shortage_B", label: "B Shortage, FTE" },
      { value: "lending.cost_B", label: "B Cost of lending, EUR" }
    ])
  })

  it("say on how many plans they rest, how many may be bettered, and what was not drawn", async () => {
    const [draws, ...rest] = await said(lending)
    expect(rest).toHaveLength(2)
    expect(rest[0]).toMatch(/first 128\. In 2 of 128 a better plan/u)
    expect(rest[1]).toMatch(/more than 5,000 ways/u)
    expect(await said({ ...lending, scenarios: [undefined, { ...plans, unproven: 0 }], mostWays: null })).toEqual([
      draws,
      "Lending is planned anew in every draw, and rests on the first 128."
    ])
    expect(await said(undefined)).toEqual([draws])
  })

  it("stand in JSON beside the other figures of their scenario", () => {
    expect(peopleSpreadsJson(people, lending)).toEqual({
      draws: 1024,
      lendingDraws: 128,
      lendingUnproven: [null, 2],
      scenarios: [{ shortage: spread }, { shortage: spread, "lending.cost": spread }],
      differences: [null]
    })
  })
})
