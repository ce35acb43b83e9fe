import { beforeAll } from "vitest"
import { national } from "../../../src/model/Metric.ts"
import { measure } from "../../../src/analysis/measure.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { settledInYear } from "../../../src/model/transition/monthMoney.ts"
import { moneyTotalsOf, moneyValue, municipalMoneyOf } from "../../../src/report/xlsx/moneyShown.ts"
import type { Assumption } from "../../../src/scenario/Ledger.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import {
  changed,
  changesOf,
  deviationsIn,
  longerIn,
  near,
  totalIn,
  totalsOf,
  withValues,
  YEARS,
  yearsIn
} from "../../support/changedBook.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingElse, everythingTables, withoutStaffForms } from "../../support/everything.ts"
import type { Written } from "../../support/generate.ts"
import { calculated, type Calculated } from "../../support/libreOffice.ts"
import { bookOf } from "../../support/liveBook.ts"
import { loadFile, loadTexts } from "../../support/load.ts"
import { lacks } from "../../support/tools.ts"
import { withoutResults } from "../../support/workbook.ts"

const base = withoutStaffForms(everything)
const section: Written = everything["money"]

const withMoney = (money: Written, more: Written = {}): Written => ({
  ...base,
  ...more,
  money: { ...section, ...money }
})

const settled = (settlement: Written): Written => ({
  settlement: {
    payer: "municipalities",
    contribution: settlement["contribution"],
    grant: settlement["grant"],
    ...(settlement["compensation"] === undefined ? {} : { compensation: settlement["compensation"] }),
    ...(settlement["from"] === undefined ? {} : { from: settlement["from"] })
  }
})

const alike = {
  local: { salary: 410_000, overhead: 70_000 },
  centre: { salary: 450_000, overhead: 90_000 }
}

const ownPrices = {
  ...alike,
  caseTypes: {
    pension: { local: { salary: 380_000, overhead: 60_000 }, centre: { salary: 430_000, overhead: 80_000 } }
  }
}

/** Each rule of money in one of them at least. */
const scenarios: Readonly<Record<string, Written>> = {
  "tariff, bands, loan, grades, training, winners pay": base,
  "flows by year": withoutStaffForms(everythingElse[1]!),
  "who follows stands in a table": withoutStaffForms(everythingElse[0]!),
  "an amount as grant, the state compensates": withoutStaffForms(everythingElse[3]!),
  "posts by case type, prices of both kinds": withMoney({
    release: { ...section["release"], step: 0.5, by: "caseType" },
    ...settled({
      contribution: { key: "transferred" },
      grant: { basis: "movedCost", share: 0.7, key: "recipients.pension" },
      compensation: { maxLossPerInhabitant: 2, paidBy: "winners", phaseOutYears: 3 },
      from: { "2": { contribution: { key: "population" }, grant: { basis: "grossSaving", share: 0.3, key: "equal" } } }
    })
  }),
  "posts by case type, own prices": withMoney({
    costPerFte: ownPrices,
    release: { ...section["release"], step: 0.2, by: "caseType" },
    ...settled({ contribution: { key: "recipients" }, grant: { basis: "grossSaving", share: 0.4, key: "staffing" } })
  }),
  "every driver of other cost, any part of a post": withMoney({
    costPerFte: alike,
    competenceCost: "excluded",
    gradeMix: undefined,
    grades: undefined,
    direct: Object.fromEntries(
      ["local", "centre"].map((side) => [
        side,
        Object.fromEntries(
          ["site", "caseTypeAtSite", "event", "inhabitant", "fte", "total"].map((per, i) => [
            `by${per}`,
            { amount: [9000, 4000, 2, 1, 5000, 90_000][i]!, per }
          ])
        )
      ])
    ),
    release: { ...section["release"], step: "exact" },
    ...settled({ contribution: { key: "cost" }, grant: { basis: "none" } })
  }),
  "a column as key, of case types one": withMoney({
    costPerFte: ownPrices,
    ...settled({
      contribution: {
        key: { column: "old" },
        bands: [
          { above: 1000, weight: 0.8 },
          { above: 5000, weight: 0.4 }
        ]
      },
      grant: { basis: "netSaving", share: 1, key: "population" }
    })
  }),
  "no organisation": {
    ...base,
    organisation: undefined,
    transition: undefined,
    staffing: undefined,
    quality: undefined,
    money: {
      ...section,
      costPerFte: { local: alike.local },
      direct: { local: section["direct"].local },
      gradeMix: undefined,
      grades: undefined,
      oneOff: undefined,
      settlement: undefined,
      appraisal: undefined
    }
  },
  "a published case": everythingElse.at(-1)!
}

const files = {
  "KL's model": "scenarios/denmark-2010/inter-municipal-b.yaml",
  "two councils for Surrey": "scenarios/surrey-2025/two-councils.yaml"
}

const names = [...Object.keys(scenarios), ...Object.keys(files)]
/** A dozen numbers of money, spread over the ledger, as many of the rest, and what an FTE and an event take. */
const someOf = ({ compiled }: Loaded): ReadonlyArray<Assumption> => {
  const used = compiled.assumptions.filter(({ usedAt, path }) => usedAt.length > 0 && !BEYOND.test(path))
  const spread = (all: ReadonlyArray<Assumption>) =>
    all.filter(({ path }, i) => i % Math.max(1, Math.floor(all.length / 12)) === 0 || ALWAYS.test(path))
  return [
    ...spread(used.filter(({ path }) => path.startsWith("money."))),
    ...spread(used.filter(({ path }) => !path.startsWith("money.")))
  ]
}

/** What staff lists and quality know. */
const BEYOND = /^staffing|^quality/u
const ALWAYS = /[sS]alary$|minutes$|bands|phasing|^transition/u
interface Tried {
  readonly loaded: Loaded
  readonly changed: Loaded
  readonly book: Uint8Array
  /** Calculated by LibreOffice: as it is, and changed. */
  readonly after: readonly [Calculated, Calculated]
}

const tried = new Map<string, Tried>()

describe.skipIf(lacks("localc"))("money in a live workbook, calculated by LibreOffice", () => {
  beforeAll(async () => {
    const made = [
      ...(await Promise.all(
        Object.entries(scenarios).map(async ([name, written]) => {
          const loaded = await loadTexts({ "s.yaml": JSON.stringify(written), ...everythingTables }, "s.yaml")
          const numbers = someOf(loaded)
          return { name, loaded, numbers, changed: withValues(loaded, numbers), book: await bookOf([loaded]) }
        })
      )),
      ...(await Promise.all(
        Object.entries(files).map(async ([name, file]) => {
          const loaded = await loadFile(file)
          // Places in a list have no --set.
          const numbers = someOf(loaded).filter(({ path }) => !/bands|phasing/u.test(path))
          return {
            name,
            loaded,
            changed: await loadFile(file, [...changesOf(numbers), `money.appraisal.years=${YEARS}`]),
            book: await bookOf([loaded]),
            numbers
          }
        })
      ))
    ]
    const shown = await calculated(
      made.flatMap(({ book, numbers }) => [
        withoutResults(book),
        withoutResults(changed(book, numbers, longerIn(book)))
      ])
    )
    for (const [i, one] of made.entries()) tried.set(one.name, { ...one, after: [shown[2 * i]!, shown[2 * i + 1]!] })
  }, 600_000)

  it.each(names)("holds at every formula the value that casecap gave it: %s", (name) => {
    const { book, after } = tried.get(name)!
    expect(deviationsIn(book, after[0])).toEqual([])
    expect(after[0].get("Check!A5")?.value).toBe("The formulas agree with casecap.")
    expect(after[0].get("Check!B6")?.value).toBeLessThan(1e-6)
  })

  it.each(names)("follows changed numbers: %s", (name) => {
    const { changed: expected, after, loaded } = tried.get(name)!
    const totals = totalsOf(after[1])
    const { model, names: named } = expected.compiled
    const { allocation } = resultOf(model)
    const before = resultOf(loaded.compiled.model)
    expect(moneyTotalsOf(model).length).toBeGreaterThan(0)
    for (const id of moneyTotalsOf(model)) {
      expect({ id, value: totalIn(totals, id) }).toEqual(near(id, moneyValue(model, allocation, id), "id"))
    }
    for (const [item, { id }] of (named.money?.oneOff ?? []).entries()) {
      const value = measure(model, allocation, national("oneOff", -1, { item }))
      expect({ id, value: totals.get(`oneOff.${id}`) }).toEqual(near(id, value, "id"))
    }
    for (const year of yearsIn(totals)) {
      const { net, state } = settledInYear(model, model.money!, allocation, year).settled
      const found = ["net", "net.state", "settlement.worst"].map((id) => totals.get(`${id} ${year}`))
      const asked = [net.reduce((sum, one) => sum + one, 0), state, net.reduce((most, one) => Math.min(most, one), 0)]
      expect({ year, found }).toEqual({ year, found: asked.map((value) => expect.closeTo(value, 2)) })
    }
    // The changes move money at all.
    const unmoved = moneyTotalsOf(model).filter(
      (id) => moneyValue(model, allocation, id) === moneyValue(loaded.compiled.model, before.allocation, id)
    )
    expect(unmoved.length).toBeLessThan(moneyTotalsOf(model).length / 2)
  })

  it("has years of who pays in every scenario in which they differ", () => {
    const withYears = names.filter((name) => yearsIn(totalsOf(tried.get(name)!.after[0])).length > 0)
    expect(withYears).toContain("posts by case type, prices of both kinds")
  })

  it.each(names)("follows them municipality by municipality: %s", (name) => {
    const { changed: expected, after } = tried.get(name)!
    const { model, names: named } = expected.compiled
    const shown = municipalMoneyOf(model)
    const cells = after[1]
    const { allocation } = resultOf(model)
    for (const [m, { code }] of named.municipalities.entries()) {
      for (const [q, quantity] of shown.entries()) {
        const place = `Money by municipality!${String.fromCharCode(67 + q)}${5 + m}`
        const value = moneyValue(model, allocation, quantity, m)
        expect({ place, code, value: cells.get(place)?.value }).toEqual({ ...near(place, value), code })
      }
    }
  })
})
