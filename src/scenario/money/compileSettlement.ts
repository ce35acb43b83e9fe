/** Who pays: settlement as entries, keys as what they are shared by. */
import type { Amount, Grant, Key, Settlement, SettlementFrom, WeightedKey } from "../../model/money/Money.ts"
import type { Path } from "../Ledger.ts"
import type { Scenario } from "../Scenario.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import type { Entries } from "./Entries.ts"
import type { KeyInput, SettlementParts } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

const PATH: Path = ["money", "settlement"]

/** What holds in a year, and where each part of it is written. */
interface InYear {
  readonly year: number
  readonly parts: SettlementParts
  readonly at: (key: keyof SettlementParts) => Path
}

/** Settlements from year to year: what stands under a year lies over what stands beside `from`. */
export const compileSettlements = (around: Around, entries: Entries): ReadonlyArray<SettlementFrom> => {
  const given = around.scenario.money!.settlement
  if (given === undefined) {
    if (hasCentres(around)) missing(around, "settlement", ["money"])
    return []
  }
  const { from = {}, ...general } = given
  const years = [...new Set([0, ...Object.keys(from).map(Number)])].sort((a, b) => a - b)
  return years.map((year) => {
    const own = from[String(year)] ?? {}
    const at: InYear["at"] = (key) => settlementPath(around.scenario, year, key)
    return { from: year, settlement: compileSettlement({ year, parts: { ...general, ...own }, at }, around, entries) }
  })
}

/** Where a part of the settlement of a year is written: under the year, or beside `from`. */
export const settlementPath = (scenario: Scenario, year: number, key: keyof SettlementParts): Path =>
  scenario.money?.settlement?.from?.[String(year)]?.[key] === undefined
    ? [...PATH, key]
    : [...PATH, "from", String(year), key]

const hasCentres = ({ organisation }: Around): boolean => organisation !== null && organisation.centres.length > 0

const missing = ({ ledger }: Around, key: string, path: Path): void => {
  const said = moneyWords.missing(key, moneyWords.because.centres)
  ledger.report({ path, at: "key", code: "missing-key", ...said })
}

const compileSettlement = (inYear: InYear, around: Around, entries: Entries): Settlement => {
  const { parts, at } = inYear
  if (hasCentres(around))
    for (const key of ["payer", "contribution"] as const) if (parts[key] === undefined) missing(around, key, PATH)
  return {
    municipalShare: payerShare(inYear, entries),
    ...compileContribution(inYear, around, entries),
    loan:
      parts.loan === undefined
        ? null
        : {
            amount: entries.amount(parts.loan.amount, [...at("loan"), "amount"], kinds.money),
            rate: entries.entry(parts.loan.rate, [...at("loan"), "rate"], kinds.rate),
            years: entries.entry(parts.loan.years, [...at("loan"), "years"], kinds.loanYears)
          },
    grant: compileGrant(inYear, around, entries),
    compensation: compileCompensation(inYear, around, entries)
  }
}

const compileContribution = (
  { parts: { contribution }, at }: InYear,
  around: Around,
  entries: Entries
): Pick<Settlement, "key" | "tariff"> => {
  const path = at("contribution")
  if (contribution === undefined) return { key: { key: { kind: "equal" }, bands: [] }, tariff: null }
  if (!("tariff" in contribution))
    return { key: weightedKey({ ...contribution, at: "key" }, path, around, entries), tariff: null }
  return {
    key: weightedKey(
      { key: contribution.residualKey, bands: contribution.bands, at: "residualKey" },
      path,
      around,
      entries
    ),
    tariff: compileTariff(contribution.tariff, [...path, "tariff"], around, entries)
  }
}

const compileCompensation = (
  { year, parts: { compensation }, at }: InYear,
  { scenario, ledger }: Around,
  entries: Entries
): Settlement["compensation"] => {
  if (compensation === undefined) return null
  const path = at("compensation")
  if (scenario.municipalities.population === undefined) {
    const said = moneyWords.noPopulation("maxLossPerInhabitant")
    ledger.report({ path, at: "key", code: "no-population-column", ...said })
  }
  const { maxLossPerInhabitant, paidBy, phaseOutYears } = compensation
  return {
    maxLossPerInhabitant: entries.amount(maxLossPerInhabitant, [...path, "maxLossPerInhabitant"], kinds.money),
    paidBy,
    phaseOutYears:
      phaseOutYears === undefined ? null : entries.entry(phaseOutYears, [...path, "phaseOutYears"], kinds.loanYears),
    // What stands beside `from` holds from the start, whatever else changes meanwhile.
    since: path.includes("from") ? year : 0
  }
}

const payerShare = ({ parts: { payer }, at }: InYear, entries: Entries): Settlement["municipalShare"] => {
  if (payer === "state") return "nothing"
  if (payer === undefined || payer === "municipalities") return "all"
  return entries.entry(payer.municipalities, [...at("payer"), "municipalities"], kinds.share)
}

const compileGrant = ({ parts: { grant }, at }: InYear, around: Around, entries: Entries): Grant | null => {
  if (grant === undefined || grant.basis === "none") return null
  const path = at("grant")
  const need = (key: "share" | "amount" | "key"): void => {
    const said = moneyWords.missing(key, moneyWords.because.grant)
    around.ledger.report({ path, at: "key", code: "missing-key", ...said })
  }
  const ofAmount = grant.basis === "amount"
  if (ofAmount && grant.amount === undefined) need("amount")
  if (!ofAmount && grant.share === undefined) need("share")
  if (grant.key === undefined && around.scenario.money!.amounts === undefined) need("key")
  return {
    basis: grant.basis,
    share: grant.share === undefined ? null : entries.entry(grant.share, [...path, "share"], kinds.share),
    amount: grant.amount === undefined ? null : entries.amount(grant.amount, [...path, "amount"], kinds.signedMoney),
    key:
      grant.key === undefined
        ? { key: { kind: "equal" }, bands: [] }
        : weightedKey({ key: grant.key, bands: grant.bands, at: "key" }, path, around, entries)
  }
}

const PLAIN_KEYS = ["population", "staffing", "transferred", "cost", "equal"] as const

/** A key with the weights of its bands, and the name under which it stands. */
interface WrittenKey {
  readonly key: KeyInput
  readonly bands?: Extract<NonNullable<SettlementParts["contribution"]>, { key: unknown }>["bands"]
  readonly at: string
}

const weightedKey = (
  { key: given, bands, at }: WrittenKey,
  path: Path,
  around: Around,
  entries: Entries
): WeightedKey => {
  const { ledger } = around
  const key = readKey(given, [...path, at], around)
  if (bands !== undefined && key.kind !== "population" && key.kind !== "column")
    ledger.report({
      path: [...path, "bands"],
      at: "key",
      code: "illegal-value",
      ...moneyWords.bandsNotAllowed(String(given))
    })
  const compiled = (bands ?? []).map(({ above, weight }, i) => ({
    above: entries.entry(above, [...path, "bands", String(i), "above"], kinds.threshold),
    weight: entries.entry(weight, [...path, "bands", String(i), "weight"], kinds.bandWeight)
  }))
  for (const [i, band] of compiled.entries()) {
    const before = compiled[i - 1]
    if (before === undefined || entries.central(before.above) < entries.central(band.above)) continue
    ledger.report({
      path: [...path, "bands", String(i), "above"],
      at: "value",
      code: "illegal-value",
      ...moneyWords.bandsUnsorted(entries.central(before.above), entries.central(band.above))
    })
  }
  return { key, bands: compiled }
}

const readKey = (given: KeyInput, path: Path, { scenario, municipalities, ledger }: Around): Key => {
  if (typeof given !== "string")
    return { kind: "column", column: municipalities.numbers(given.column, [...path, "column"], "count") }
  const caseTypes = Object.keys(scenario.caseTypes)
  const plain = PLAIN_KEYS.find((name) => name === given)
  if (plain !== undefined) {
    if (plain === "population") {
      const { population } = scenario.municipalities
      // Shared by it, so it belongs to the fingerprint.
      if (population !== undefined) municipalities.numbers(population, ["municipalities", "population"], "count")
      else {
        const said = moneyWords.noPopulation("population")
        ledger.report({ path, at: "value", code: "no-population-column", ...said })
      }
    }
    return { kind: plain }
  }
  if (given === "recipients") return { kind: "recipients", caseType: -1 }
  const caseType = caseTypes.indexOf(given.replace(/^recipients\./u, ""))
  if (given.startsWith("recipients.") && caseType >= 0) return { kind: "recipients", caseType }
  const known = [...PLAIN_KEYS, "recipients", ...caseTypes.map((id) => `recipients.${id}`)]
  ledger.report({ path, at: "value", code: "unknown-name", ...moneyWords.unknownKey(given, known) })
  return { kind: "equal" }
}

const compileTariff = (
  tariff: Extract<NonNullable<SettlementParts["contribution"]>, { tariff: unknown }>["tariff"],
  path: Path,
  { scenario, organisation, ledger }: Around,
  entries: Entries
): NonNullable<Settlement["tariff"]> => {
  const ids = Object.keys(scenario.caseTypes)
  for (const [caseType, fees] of Object.entries(tariff.caseTypes)) {
    const at = [...path, "caseTypes", caseType]
    const own = scenario.caseTypes[caseType]
    if (own === undefined) {
      ledger.report({ path: at, at: "key", code: "unknown-name", ...moneyWords.noCaseType(caseType, ids) })
      continue
    }
    const activities = Object.keys(own.activities)
    for (const activity of Object.keys(fees))
      if (!activities.includes(activity))
        ledger.report({
          path: [...at, activity],
          at: "key",
          code: "unknown-name",
          ...moneyWords.noActivity(activity, activities)
        })
    const c = ids.indexOf(caseType)
    if (organisation !== null && !organisation.centres.some(({ takes }) => takes[c] === 1))
      ledger.report({ path: at, at: "key", code: "no-centre", ...moneyWords.tariffTakenByNobody(caseType) })
  }
  return ids.map((id) =>
    Object.keys(scenario.caseTypes[id]!.activities).map((activity): Amount | null => {
      const fee = tariff.caseTypes[id]?.[activity]
      const at = [...path, "caseTypes", id, activity]
      return fee === undefined ? null : entries.amount(fee, at, kinds.money)
    })
  )
}
