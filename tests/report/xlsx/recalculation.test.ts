import { beforeAll } from "vitest"
import { QUANTITIES, VULNERABILITY } from "../../../src/model/Quantity.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { moneyValue } from "../../../src/report/xlsx/moneyShown.ts"
import { fteSlotsIn } from "../../../src/model/walk.ts"
import type { Assumption } from "../../../src/scenario/Ledger.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables, withoutStaffForms } from "../../support/everything.ts"
import { generate, type Shape, textsOf } from "../../support/generate.ts"
import { calculated, type Calculated } from "../../support/libreOffice.ts"
import { bookOf } from "../../support/liveBook.ts"
import { loadFile, loadTexts, loadTextsNow } from "../../support/load.ts"
import { lacks } from "../../support/tools.ts"
import { changed, changesOf, deviationsIn, totalsOf } from "../../support/changedBook.ts"
import { cellsOf, partsOf, placeOfName, withCells, withoutResults } from "../../support/workbook.ts"

const plain: Shape = {
  key: 1,
  municipalities: 5,
  caseTypes: 3,
  activities: 2,
  centres: 2,
  hosts: false,
  takesPart: "all",
  recipients: "spread",
  pace: "one",
  centrePace: "number",
  centreCurve: false,
  returns: false,
  extraContacts: false,
  centreTime: false,
  daysNotHours: false,
  allowances: false,
  competence: "general",
  management: true,
  coordination: true,
  nearPlaces: false,
  scaling: "none"
}

/** Each feature of the model in one of them at least, and those that meet in a formula together. */
const shapes: Readonly<Record<string, Shape>> = {
  "the benchmark rule, and curves of municipalities and centres": {
    ...plain,
    key: 2,
    centrePace: "benchmark",
    pace: "curve",
    centreCurve: true
  },
  "hosts, returns and extra contacts": {
    ...plain,
    key: 3,
    hosts: true,
    returns: true,
    extraContacts: true,
    centres: 3
  },
  "unit times scaled, hand-offs not": {
    ...plain,
    key: 4,
    scaling: "minutes",
    extraContacts: true,
    competence: "own",
    allowances: true
  },
  "unit times and hand-offs scaled": {
    ...plain,
    key: 5,
    scaling: "minutesAndHandOffs",
    extraContacts: true,
    hosts: true
  },
  "employees observed, working time of centres in days": {
    ...plain,
    key: 6,
    scaling: "employees",
    daysNotHours: true,
    centreTime: true,
    allowances: true
  },
  "columns, and some of the municipalities": {
    ...plain,
    key: 7,
    recipients: "mixed",
    pace: "normalised",
    takesPart: "regions"
  },
  "nearest values, two rules for centres, mixed paces": {
    ...plain,
    key: 8,
    nearPlaces: true,
    centrePace: "mixed",
    pace: "mixed",
    extraContacts: true,
    returns: true
  },
  "no organisation": { ...plain, key: 9, centres: 0, scaling: "employees", allowances: true },
  "neither managers nor upkeep": {
    ...plain,
    key: 10,
    management: false,
    competence: "none",
    coordination: false,
    takesPart: "codes"
  },
  "one of everything": {
    ...plain,
    key: 11,
    municipalities: 1,
    caseTypes: 1,
    activities: 1,
    centres: 1,
    scaling: "shown"
  }
}

const scenarioOf = (shape: Shape): Readonly<Record<string, string>> =>
  textsOf(
    generate(shape, (unscaled) => resultOf(loadTextsNow(textsOf(unscaled), "s.yaml").compiled.model).fte.baseline)
  )

/** Ten numbers that FTE rest on, spread over the ledger. */
const tenOf = ({ compiled }: Loaded): ReadonlyArray<Assumption> => {
  const ofFte = fteSlotsIn(compiled.model)
  const used = compiled.assumptions.filter(({ usedAt, slot }) => usedAt.length > 0 && ofFte.has(slot))
  const step = Math.max(1, used.length / 10)
  return Array.from({ length: Math.min(10, used.length) }, (_, i) => used[Math.floor(i * step)]!)
}

interface Tried {
  readonly loaded: Loaded
  readonly changed: Loaded
  readonly book: Uint8Array
  /** Calculated by LibreOffice: as it is, and after ten changes. */
  after: readonly [Calculated, Calculated]
}

const withEverything = "a scenario with everything"

const tried = new Map<string, Tried>()

describe.skipIf(lacks("localc"))("a live workbook, calculated by LibreOffice", () => {
  beforeAll(async () => {
    const made = await Promise.all([
      ...Object.entries(shapes).map(async ([name, shape]) => {
        const texts = scenarioOf(shape)
        const loaded = await loadTexts(texts, "s.yaml")
        return { name, loaded, changed: await loadTexts(texts, "s.yaml", changesOf(tenOf(loaded))) }
      }),
      (async () => {
        const texts = { "s.yaml": JSON.stringify(withoutStaffForms(everything)), ...everythingTables }
        const loaded = await loadTexts(texts, "s.yaml")
        return { name: withEverything, loaded, changed: await loadTexts(texts, "s.yaml", changesOf(tenOf(loaded))) }
      })(),
      (async () => {
        const file = "scenarios/denmark-2010/inter-municipal-b.yaml"
        const loaded = await loadFile(file)
        return { name: "the Danish case", loaded, changed: await loadFile(file, changesOf(tenOf(loaded))) }
      })()
    ])
    const books = await Promise.all(made.map(({ loaded }) => bookOf([loaded])))
    const shown = await calculated(
      books.flatMap((book, i) => [withoutResults(book), withoutResults(changed(book, tenOf(made[i]!.loaded)))])
    )
    for (const [i, one] of made.entries()) {
      tried.set(one.name, { ...one, book: books[i]!, after: [shown[2 * i]!, shown[2 * i + 1]!] })
    }
  }, 600_000)

  const names = [...Object.keys(shapes), withEverything, "the Danish case"]

  it.each(names)("holds at every formula the value that casecap gave it: %s", (name) => {
    const { book, after } = tried.get(name)!
    const formulas = [...cellsOf(book)].filter(([, { formula }]) => formula !== undefined)
    expect(formulas.length).toBeGreaterThan(50)
    expect(deviationsIn(book, after[0])).toEqual([])
  })

  it.each(names)("follows ten changed numbers as --set does: %s", (name) => {
    const { changed: expected, after } = tried.get(name)!
    const totals = totalsOf(after[1])
    for (const [metric, value] of metricsOf(expected))
      expect({ metric, value: totals.get(metric) }).toEqual({ metric, value: expect.closeTo(value, 6) })
    const cells = after[1]
    expect(cells.get("Check!B7")?.value).toBe(tenOf(tried.get(name)!.loaded).length)
    expect(cells.get("Check!A5")?.value).toBe("Numbers are changed: the deviations are what the changes move.")
  })

  it.each(names)("says on its own that the formulas agree: %s", (name) => {
    const cells = tried.get(name)!.after[0]
    expect(cells.get("Check!A5")?.value).toBe("The formulas agree with casecap.")
    expect(cells.get("Check!B6")?.value).toBeLessThan(1e-6)
  })

  it("solves the factor so that the status quo is what was observed", () => {
    const { after, changed: expected } = tried.get("unit times scaled, hand-offs not")!
    const cells = after[1]
    const steps = [...cells].filter(([place]) => /^Unit-time factor!D\d+$/u.test(place)).map(([, { value }]) => value)
    expect(steps.at(-1)).toBeCloseTo(resultOf(expected.compiled.model).allocation.unitTimeScale, 10)
    const left = [...cells].filter(([place]) => /^Unit-time factor!G\d+$/u.test(place)).map(([, { value }]) => value)
    expect(Number(left.at(-1))).toBeCloseTo(0, 9)
  })

  it("gives two scenarios that share a number one input for both", async () => {
    const texts = {
      "base.yaml": JSON.stringify(withoutStaffForms(everything)),
      "a.yaml": "{casecap: 1, id: one, extends: base.yaml}",
      "b.yaml": "{casecap: 1, id: other, extends: base.yaml, management: {centreSpan: 20}}",
      ...everythingTables
    }
    const pair = (changes: ReadonlyArray<string> = []) =>
      Promise.all(["a.yaml", "b.yaml"].map((file) => loadTexts(texts, file, changes)))
    const scenarios = await pair()
    const book = await bookOf(scenarios)
    const shared = "competence.local.minimumTrained"
    const edited = withCells(book, [{ ...placeOfName(partsOf(book), shared), value: 2 }])
    const [cells] = (await calculated([withoutResults(edited)])) as [Calculated]
    const results = (await pair([`${shared}=2`])).map(({ compiled }) => resultOf(compiled.model))
    const models = scenarios.map(({ compiled }) => compiled.model)
    const asked = [
      ["Freed", (i: number) => results[i]!.fte.freed],
      ["Saving", (i: number) => moneyValue(models[i]!, results[i]!.allocation, "saving")],
      ["The state's account", (i: number) => moneyValue(models[i]!, results[i]!.allocation, "net.state")]
    ] as const
    for (const [label, of] of asked) {
      const [place] = [...cells].find(([at, { value }]) => at.startsWith("Result!A") && value === label)!
      const figures = ["B", "C", "D"].map((column) => cells.get(place.replace("!A", `!${column}`))?.value)
      expect({ label, figures }).toEqual({
        label,
        figures: [of(0), of(1), of(1) - of(0)].map((value) => expect.closeTo(value, Math.abs(value) > 1e4 ? 2 : 6))
      })
    }
  }, 300_000)
})

const metricsOf = ({ compiled }: Loaded): ReadonlyArray<readonly [string, number]> => {
  const result = resultOf(compiled.model)
  return [
    ...QUANTITIES.map((id) => [id, result.fte[id]] as const),
    ...result.bridge.map(({ id, fte }) => [`bridge.${id}`, fte] as const),
    ...VULNERABILITY.map((id) => [`vulnerability.${id}`, result.vulnerability[id]] as const),
    ...compiled.names.caseTypes.flatMap(({ id }, c) =>
      (["baseline", "local", "centre", "freed", "transaction", "competence"] as const).map(
        (quantity) => [`${quantity}.${id}`, result.caseTypes[c]![quantity]] as const
      )
    )
  ]
}
