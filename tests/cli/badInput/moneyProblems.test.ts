/** Money that does not hold: all its problems at once, each at its place with the next step, in every language. */
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/words/languages.ts"
import { attempt } from "./attempt.ts"
import { tinyScenario, tinyTable } from "./tiny.ts"

/** What people get wrong about money, in one file. */
const manyProblems = `money:
  currency: DKR
  priceLevel: 2010
  index: {2009: -1}
  costPerFte:
    local: {salary: -380000, overhead: 60000}
    centre: {salary: 420000}
  direct:
    local: {licences: {amount: -5, per: site}}
  oneOff:
    systems: {amount: {value: 1000000, asOf: 2008}, per: total, payer: centre, phasing: {0: 0.5, 1: 0.4}, bias: nothing}
    leaving: {amount: -1, per: redundantPost, payer: municipalities, phasing: {40: 1}, probability: 30}
    bias: {car: {category: equipment, mitigation: 0}, it: {upper: 2, lower: 0.1, mitigation: 40}}
  release: {step: 0, by: site, overheadReleasedShare: 30}
  settlement:
    payer: {municipalities: 80}
    contribution:
      key: poplation
      bands: [{above: 20000, weight: 1.5}, {above: 15000, weight: 0}]
    loan: {amount: -1, rate: 3, years: 0}
    grant: {basis: netSaving}
    compensation: {maxLossPerInhabitant: -30, paidBy: winners, phaseOutYears: 0}
  appraisal: {rate: 5, years: 40, benefitRealisation: 75, phasing: {1: 2}}
`

/** Sound by itself, and wrong beside the rest of the scenario. */
const besideTheRest = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: 380000, overhead: 60000}
    centre: {salary: 420000, overhead: 60000}
    caseTypes: {nothing: {local: {salary: 1}}}
  direct:
    centre:
      platform: {amount: 1000, per: total, bias: it}
      letters: {amount: 1, per: event, bias: nothing}
  oneOff:
    leaving: {amount: 1000, per: redundantPost, payer: municipalities, phasing: {0: 1}}
    service: {amount: 1000, per: total, payer: centre, phasing: {0: 1}, bias: bought}
    half: {amount: 1000, per: total, payer: centre, phasing: {0: 1}, bias: half}
    bias:
      it: {category: equipmentDevelopment, mitigation: 0}
      bought: {category: outsourcing, mitigation: 0}
      half: {upper: 2, mitigation: 0}
  release: {step: 1, by: site, overheadReleasedShare: 1}
  settlement:
    payer: municipalities
    contribution:
      tariff: {caseTypes: {pension: {aplication: 100}, nothing: {application: 5}}}
      residualKey: {column: region}
    grant: {basis: amount}
  appraisal: {rate: 0.05, years: 10}
`

/** What only shows when values meet. */
const whenValuesMeet = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: 380000, overhead: 60000}
    centre: {salary: 420000, overhead: 60000}
  release: {step: 1, by: site, overheadReleasedShare: 1}
  settlement:
    payer: municipalities
    contribution: {key: {column: nobody}}
    grant: {basis: grossSaving, share: 0.5, key: {column: nobody}}
`

/** Doubts, with which everything still runs. */
const doubts = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: 380000, overhead: 60000}
    centre: {salary: 820000, overhead: 60000}
  oneOff:
    plan: {amount: 1000, per: total, payer: centre, phasing: {0: 1}}
  release: {step: 1, by: site, overheadReleasedShare: 1}
  settlement:
    payer: municipalities
    contribution: {key: equal}
    loan: {amount: 5000000, rate: 0.03, years: 6}
    compensation: {maxLossPerInhabitant: 0, paidBy: winners}
  appraisal: {rate: 0.05, years: 10}
`

const withoutPopulation = tinyScenario.replace("population: population, region", "region")

const cases: Readonly<Record<string, readonly [scenario: string, money: string, code: number]>> = {
  "many-problems": [tinyScenario, manyProblems, 2],
  "beside-the-rest": [tinyScenario, besideTheRest, 2],
  "without-population": [withoutPopulation, manyProblems.replace("key: poplation", "key: population"), 2],
  "when-values-meet": [tinyScenario, whenValuesMeet, 2],
  "no-settlement": [tinyScenario, "money:\n  currency: DKK\n  priceLevel: 2010\n", 2],
  doubts: [tinyScenario, doubts, 0]
}

const table = tinyTable
  .split("\n")
  .map((line, i) => (line === "" ? line : `${line},${i === 0 ? "nobody" : "0"}`))
  .join("\n")

describe.each(Object.entries(cases))("money: %s", (name, [scenario, money, code]) => {
  it.each(languages)("is told in %s", async (lang) => {
    const texts = { "m.csv": table, "s.yaml": `${scenario}${money}` }
    const found = await attempt(texts, { files: ["s.yaml"], set: [], lang })
    expect(found.code).toBe(code)
    expect(found.stderr).not.toMatch(/undefined|NaN|\[object/u)
    for (const line of found.stderr.split("\n")) expect([...line].length).toBeLessThanOrEqual(80)
    await expect(`exit ${found.code}\n\n${found.stderr.trimEnd()}\n`).toMatchFileSnapshot(
      `../../golden/badInput/money-${name}.${lang}.txt`
    )
  })
})
