/** Who pays: settlement as entries, keys as what they are shared by. */
import { type Amount, type Grant, type Key, type Settlement, type WeightedKey } from "../../model/money/Money.ts"
import type { Path } from "../Ledger.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import type { Entries } from "./Entries.ts"
import type { KeyInput, SettlementInput } from "./moneySchema.ts"
import { moneyWords } from "./moneyWords.ts"

const PATH: Path = ["money", "settlement"]

export const compileSettlement = (around: Around, entries: Entries): Settlement | null => {
  const { scenario, organisation, ledger } = around
  const given = scenario.money!.settlement
  const centres = organisation !== null && organisation.centres.length > 0
  const missing = (key: string, path: Path): void => {
    const said = moneyWords.missing(key, moneyWords.because.centres)
    ledger.report({ path, at: "key", code: "missing-key", ...said })
  }
  if (given === undefined) {
    if (centres) missing("settlement", ["money"])
    return null
  }
  if (centres && given.payer === undefined) missing("payer", PATH)
  if (centres && given.contribution === undefined) missing("contribution", PATH)
  const { contribution, loan, compensation } = given
  if (compensation !== undefined && scenario.municipalities.population === undefined) {
    const said = moneyWords.noPopulation("maxLossPerInhabitant")
    ledger.report({ path: [...PATH, "compensation"], at: "key", code: "no-population-column", ...said })
  }
  const inContribution = [...PATH, "contribution"]
  const byTariff = contribution !== undefined && "tariff" in contribution
  return {
    municipalShare: payerShare(given, entries),
    key:
      contribution === undefined
        ? { key: { kind: "equal" }, bands: [] }
        : byTariff
          ? weightedKey(contribution.residualKey, contribution.bands, inContribution, "residualKey", around, entries)
          : weightedKey(contribution.key, contribution.bands, inContribution, "key", around, entries),
    tariff: byTariff ? compileTariff(contribution.tariff, [...inContribution, "tariff"], around, entries) : null,
    loan:
      loan === undefined
        ? null
        : {
            amount: entries.amount(loan.amount, [...PATH, "loan", "amount"], kinds.money),
            rate: entries.entry(loan.rate, [...PATH, "loan", "rate"], kinds.rate),
            years: entries.entry(loan.years, [...PATH, "loan", "years"], kinds.loanYears)
          },
    grant: compileGrant(given, around, entries),
    compensation:
      compensation === undefined
        ? null
        : {
            maxLossPerInhabitant: entries.amount(
              compensation.maxLossPerInhabitant,
              [...PATH, "compensation", "maxLossPerInhabitant"],
              kinds.money
            ),
            paidBy: compensation.paidBy,
            phaseOutYears:
              compensation.phaseOutYears === undefined
                ? null
                : entries.entry(compensation.phaseOutYears, [...PATH, "compensation", "phaseOutYears"], kinds.loanYears)
          }
  }
}

const payerShare = ({ payer }: SettlementInput, entries: Entries): Settlement["municipalShare"] => {
  if (payer === "state") return "nothing"
  if (payer === undefined || payer === "municipalities") return "all"
  return entries.entry(payer.municipalities, [...PATH, "payer", "municipalities"], kinds.share)
}

const compileGrant = ({ grant }: SettlementInput, around: Around, entries: Entries): Grant | null => {
  if (grant === undefined || grant.basis === "none") return null
  const path = [...PATH, "grant"]
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
        : weightedKey(grant.key, grant.bands, path, "key", around, entries)
  }
}

const PLAIN_KEYS = ["population", "staffing", "transferred", "cost", "equal"] as const

const weightedKey = (
  given: KeyInput,
  bands: Extract<NonNullable<SettlementInput["contribution"]>, { key: unknown }>["bands"],
  path: Path,
  at: string,
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
  tariff: Extract<NonNullable<SettlementInput["contribution"]>, { tariff: unknown }>["tariff"],
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
