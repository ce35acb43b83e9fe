/** The money section's part of compile: prices become entries, names become indexes, gaps and contradictions problems. */
import type { Around } from "./Around.ts"
import { ZERO } from "../../model/Slot.ts"
import type { Amount, CostPerFte, Money } from "../../model/money/Money.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { MoneyNames, Named } from "../Names.ts"
import { say, type Text } from "../../words/Lang.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import type { Scenario } from "../Scenario.ts"
import type { UpkeepInput } from "../workSchema.ts"
import { kinds } from "../Unit.ts"
import { suggestion } from "../wording.ts"
import { overrunNames } from "./compileBias.ts"
import { compileCentreCost, compileDirect } from "./compileDirect.ts"
import { compileGrades } from "./compileGrades.ts"
import { compileAppraisal, compileOneOff } from "./compileOneOff.ts"
import { compileSettlements } from "./compileSettlement.ts"
import { type Entries, makeEntries } from "./Entries.ts"
import type { MoneyInput } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

export interface CompiledMoney {
  readonly money: Money
  readonly names: MoneyNames
}

export const compileMoney = (around: Around): CompiledMoney | undefined => {
  const { scenario, ledger, organisation, neutral } = around
  const given = scenario.money
  if (given === undefined) return undefined
  checkCurrency(given.currency, ledger)
  if (given.release !== undefined) warnOfOverhead(around)
  const entries = makeEntries(scenario, ledger)
  const costs = compileCosts(around, entries)
  const centres = organisation !== null && organisation.centres.length > 0
  for (const key of ["direct", "competenceCost", "oneOff", "appraisal"] as const)
    if (given[key] === undefined && given.amounts === undefined) neutral.push(`money.${key}`)
  const money: Money = {
    ...costs,
    centreCost: centres ? costs.centreCost : [],
    direct: {
      local: compileDirect(given, "local", around, entries),
      centre: compileCentreCost(given, around, entries)
    },
    trained: compileTrained(scenario, entries),
    gradeMix: compileGrades(around, entries),
    countsTraining: given.competenceCost === "included",
    release: compileRelease(around, entries),
    oneOff: compileOneOff(around, entries),
    settlements: compileSettlements(around, entries),
    appraisal: compileAppraisal(around, entries),
    given: compileGiven(around, entries),
    population: around.municipalities.population ?? new Float64Array(around.municipalities.count)
  }
  const { bias: _, ...items } = given.oneOff ?? {}
  const named = (map: Readonly<Record<string, { readonly label?: Text }>> = {}): ReadonlyArray<Named> =>
    Object.entries(map).map(([id, { label }]) => ({ id, label: label ?? id }))
  return {
    money,
    names: {
      currency: given.currency,
      priceLevel: given.priceLevel,
      oneOff: named(items as Readonly<Record<string, { readonly label?: Text }>>),
      direct: { local: named(given.direct?.local), centre: named(given.direct?.centre) },
      overruns: overrunNames(scenario),
      given: named(given.given?.saving),
      appraised: given.appraisal !== undefined,
      releasedByCaseType: given.release?.by === "caseType"
    }
  }
}

const checkCurrency = (code: string, ledger: Ledger): void => {
  const known = Intl.supportedValuesOf("currency")
  if (known.includes(code)) return
  ledger.report({
    path: ["money", "currency"],
    at: "value",
    code: "unknown-currency",
    ...moneyWords.unknownCurrency(code, known)
  })
}

const compileCosts = (
  { scenario, municipalities, organisation, ledger }: Around,
  entries: Entries
): Pick<Money, "localCost" | "column" | "centreCost"> => {
  const given = scenario.money!.costPerFte
  const path = ["money", "costPerFte"]
  const ids = Object.keys(scenario.caseTypes)
  for (const id of Object.keys(given?.caseTypes ?? {}))
    if (!ids.includes(id))
      ledger.report({
        path: [...path, "caseTypes", id],
        at: "key",
        code: "unknown-name",
        ...moneyWords.noCaseType(id, ids)
      })
  const gaps = new Set<"local" | "centre">()
  const part = (id: string, side: "local" | "centre", key: "salary" | "overhead"): Amount | undefined => {
    const own = given?.caseTypes?.[id]?.[side]?.[key]
    if (own !== undefined) return entries.amount(own, [...path, "caseTypes", id, side, key], kinds.money)
    const general = given?.[side]?.[key]
    return general === undefined ? undefined : entries.amount(general, [...path, side, key], kinds.money)
  }
  const cost = (id: string, side: "local" | "centre"): CostPerFte => {
    const [salary, overhead] = [part(id, side, "salary"), part(id, side, "overhead")]
    if (salary === undefined || overhead === undefined) gaps.add(side)
    const nothing: Amount = { slot: ZERO, index: null }
    return { salary: salary ?? nothing, overhead: overhead ?? nothing }
  }
  const byColumn = given?.localColumn !== undefined
  const localCost = ids.map((id) => (byColumn && given.caseTypes?.[id]?.local === undefined ? null : cost(id, "local")))
  const column = byColumn ? compileColumn(given, path, municipalities, entries, ledger) : null
  const needsCentre = organisation !== null && organisation.centres.length > 0
  const centreCost = needsCentre ? ids.map((id) => cost(id, "centre")) : []
  for (const side of gaps)
    ledger.report({
      path: given === undefined ? ["money"] : path,
      at: "key",
      code: "missing-key",
      ...moneyWords.noCost(side)
    })
  return { localCost, column, centreCost }
}

const compileColumn = (
  given: NonNullable<MoneyInput["costPerFte"]>,
  path: Path,
  municipalities: MunicipalityColumns,
  entries: Entries,
  ledger: Ledger
): Money["column"] => {
  const { localColumn, salaryShare } = given
  const costPerFte = municipalities.numbers(localColumn!, [...path, "localColumn"], "measure")
  if (salaryShare === undefined) {
    const said = moneyWords.missing("salaryShare", moneyWords.because.column)
    ledger.report({ path, at: "key", code: "missing-key", ...said })
    return null
  }
  return { costPerFte, salaryShare: entries.entry(salaryShare, [...path, "salaryShare"], kinds.share) }
}

/** Direct cost of competence components, merged by name as their hours are. */
const compileTrained = (scenario: Scenario, entries: Entries): Money["trained"] => {
  if (scenario.money!.competenceCost !== "included") return { today: [], local: [], centre: [] }
  const merged = (...places: ReadonlyArray<readonly [UpkeepInput | undefined, Path]>): ReadonlyArray<Amount> => {
    const costs = new Map<string, Amount>()
    for (const [upkeep, path] of places)
      for (const [id, { cost }] of Object.entries(upkeep?.components ?? {}))
        if (cost !== undefined) costs.set(id, entries.amount(cost, [...path, "components", id, "cost"], kinds.cost))
    return [...costs.values()]
  }
  const { competence, organisation } = scenario
  const general = (side: "local" | "centre") => [competence?.[side], ["competence", side]] as const
  const own = (side: "local" | "centre") =>
    [organisation?.competence?.[side], ["organisation", "competence", side]] as const
  return {
    today: merged(general("local")),
    local: merged(general("local"), own("local")),
    centre: organisation === undefined ? [] : merged(general("centre"), own("centre"))
  }
}

const compileRelease = ({ scenario, ledger }: Around, entries: Entries): Money["release"] => {
  const given = scenario.money!.release
  const path = ["money", "release"]
  const use = <K extends "overheadReleasedShare" | "attritionShare">(key: K) => {
    const input = given?.[key]
    return input === undefined ? null : entries.entry(input, [...path, key], kinds.share)
  }
  if (given === undefined) {
    if (scenario.money!.amounts === undefined) {
      const said = moneyWords.missing("release", moneyWords.because.always)
      ledger.report({ path: ["money"], at: "key", code: "missing-key", ...said })
    }
    return { step: null, by: "site", overheadReleasedShare: { slot: ZERO }, attritionShare: null }
  }
  return {
    step: given.step === "exact" ? null : entries.entry(given.step, [...path, "step"], kinds.positiveFte),
    by: given.by,
    overheadReleasedShare: use("overheadReleasedShare")!,
    attritionShare: use("attritionShare")
  }
}

const warnOfOverhead = ({ scenario, ledger }: Around): void => {
  const share = scenario.money!.release!.overheadReleasedShare
  const parameter =
    typeof share === "number" || share.ref === undefined
      ? share
      : (scenario.parameters?.[share.ref.slice("parameters.".length)] ?? share)
  const value = typeof parameter === "number" ? parameter : parameter.value
  if (value !== 1) return
  ledger.warn({
    path: ["money", "release", "overheadReleasedShare"],
    at: "value",
    code: "all-overhead-released",
    ...moneyWords.allOverhead
  })
}

const compileGiven = ({ scenario, ledger }: Around, entries: Entries): Money["given"] => {
  const { amounts, given } = scenario.money!
  if (amounts === undefined) {
    if (given !== undefined)
      ledger.report({
        path: ["money", "given"],
        at: "key",
        code: "unknown-key",
        message: say("moneyProblems.givenNeedsAmounts"),
        hint: suggestion("given", [], say("moneyProblems.addGiven"))
      })
    return null
  }
  if (given === undefined) {
    const said = moneyWords.missing("given", moneyWords.because.given)
    ledger.report({ path: ["money"], at: "key", code: "missing-key", ...said })
    return []
  }
  return Object.entries(given.saving).map(([id, { amount, phasing = {} }]) => {
    const path = ["money", "given", "saving", id]
    return {
      amount: entries.amount(amount, [...path, "amount"], kinds.signedMoney),
      phasing: Object.entries(phasing).map(([year, share]) => ({
        year: Number(year),
        share: entries.entry(share, [...path, "phasing", year], kinds.share)
      }))
    }
  })
}
