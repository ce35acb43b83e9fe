/** One-off cost that may not come: what it counts with, and what is said of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compare } from "../../src/cli/commands/compare.ts"
import { explain } from "../../src/cli/commands/explain.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { languages } from "../../src/words/languages.ts"
import { plainArguments, printed } from "../support/command.ts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Written } from "../support/generate.ts"
import { near } from "../support/near.ts"
import { pricedPlan } from "../support/pricedTowns.ts"

const item = (amount: number, probability?: number, more: Written = {}): Written => ({
  amount,
  per: "total",
  payer: "state",
  phasing: { "0": 1 },
  ...(probability === undefined ? {} : { probability }),
  ...more
})
const plan = (oneOff: Written, amount = 100) =>
  pricedPlan({ oneOff, given: { saving: { all: { amount } } }, appraisal: { rate: 0.05, years: 10 } })

describe("one-off cost that may not come", () => {
  it("is a pool of the expected amounts, with the deviation of independent ones", () => {
    const one = plan({ delay: item(4, 0.3), dispute: item(12, 0.1), licences: item(1.6, 0.5), sure: item(7) })
    near(one.of("riskPool"), 3.2)
    near(one.of("riskPool.deviation"), 4.1182520563948)
    near(one.of("oneOff"), 10.2)
  })

  it("counts in the present value as the expected amount would", () => {
    near(plan({ delay: item(40, 0.3) }).of("npv"), plan({ delay: item(12) }).of("npv"))
  })

  it("is sure at probability 1, nothing at 0, and has no deviation at either", () => {
    for (const [probability, amount] of [
      [1, 40],
      [0, 0]
    ] as const) {
      const one = plan({ delay: item(40, probability) })
      near(one.of("oneOff"), amount)
      near(one.of("riskPool.deviation"), 0)
    }
  })

  it("is uplifted for optimism before it is weighed", () => {
    const bias = { it: { upper: 1, lower: 0, mitigation: 0 } }
    const one = plan({ bias, delay: item(40, 0.25, { bias: "it" }) })
    near(one.of("riskPool"), 20)
    near(one.of("riskPool.deviation"), Math.sqrt(0.25 * 0.75) * 80)
  })

  describe("on the page", () => {
    let folder = ""
    const file = () => join(folder, "s.yaml")
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "casecap-risk-"))
      const oneOff = { delay: item(40e6, 0.3), sure: item(70e6), dispute: item(120e6, 0.1) }
      const money = {
        currency: "DKK",
        priceLevel: 2010,
        amounts: "given",
        given: { saving: { all: { amount: 30e6 } } }
      }
      writeFileSync(
        file(),
        JSON.stringify({
          casecap: 1,
          id: "s",
          title: "S",
          money: { ...money, oneOff, appraisal: { rate: 0.05, years: 10 } }
        })
      )
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    const pooled = {
      en: "together 24.0 million DKK, with a standard deviation of 40.4 million DKK",
      da: "tilsammen 24,0 mio. kr., med en standardafvigelse på 40,4 mio. kr.",
      nl: "samen 24,0 mln. DKK, met een standaardafwijking van 40,4 mln. DKK"
    }
    it.each(languages)("is said with its deviation in %s", async (lang) => {
      const { out } = await printed(runScenario({ ...plainArguments, lang, file: file() }))
      expect(out.replaceAll(/\s+/gu, " ")).toContain(pooled[lang])
    })

    it("stands in JSON, with the probability of each item", async () => {
      const { out } = await printed(runScenario({ ...plainArguments, json: true, file: file() }))
      const { oneOff } = JSON.parse(out).money
      near(oneOff.riskPool.expected, 24e6)
      near(oneOff.riskPool.deviation, Math.sqrt(0.21 * 40e6 ** 2 + 0.09 * 120e6 ** 2))
      expect(oneOff.items.map(({ probability }: { probability?: number }) => probability)).toEqual([
        0.3,
        undefined,
        0.1
      ])
    })

    it("is explained item by item without what is sure, and compared", async () => {
      const { out } = await printed(explain({ ...plainArguments, file: file(), subject: "riskPool" }))
      expect(out).toMatch(/delay[^]*0\.3[^]*dispute/u)
      expect(out).not.toContain("sure ")
      const compared = await printed(compare({ ...plainArguments, files: [file(), file()] }))
      expect(compared.out).toMatch(/Risk pool +24\.0 +24\.0/u)
    })
  })
})
