/** What a memo says of money, and nothing that its reader may not see. */
import { elasticities, evidenceShareOf } from "../evidence.ts"
import { moneyFindings, type MoneyFindings, type SettledYear } from "../moneyFindings.ts"
import type { Loaded } from "../../scenario/load.ts"
import { national } from "../../model/Metric.ts"
import { moneyOf, type MoneyYear } from "../../model/money/moneyOf.ts"
import { settlementIn } from "../../model/money/settlementIn.ts"
import type { Key, Money } from "../../model/money/Money.ts"
import { measured } from "./Measured.ts"
import {
  type Account,
  KEY_NAMES,
  type KeyName,
  type KeyRow,
  type MeasuredPool,
  type MemoMoney,
  type MoneyModel,
  type SavingTurns
} from "./MemoMoney.ts"
import type { Evaluated } from "./modelFindings.ts"
import { overrunsForMemo } from "./overrunsForMemo.ts"
import type { Secrets } from "./secrecy.ts"
import { subjectOf } from "./subject.ts"
import { turnsIn } from "./turns.ts"

/** Null where no scenario has money that the reader may see. */
export const moneyForMemo = (runs: ReadonlyArray<Evaluated>, secrets: Secrets): MemoMoney | null => {
  const models = runs.flatMap((run, place): ReadonlyArray<readonly [MoneyModel, MoneyFindings]> => {
    const { loaded, result } = run
    const found = moneyFindings(loaded.compiled, result.allocation)
    if (found === undefined || found.isGiven || hidesMoney(loaded, place, secrets)) return []
    return [[modelOf(run, place, found), found]]
  })
  const [first] = models
  if (first === undefined) return null
  const shown = models.map(([model]) => model)
  return {
    currency: first[1].currency,
    priceLevel: first[1].priceLevel,
    models: shown,
    turning: turningOf(runs, shown, secrets)
  }
}

export const riskPoolForMemo = ({ oneOff: { riskPool } }: MoneyFindings, place: number): MeasuredPool | null =>
  riskPool === undefined
    ? null
    : {
        expected: measured("riskPool", [place], riskPool.expected),
        deviation: measured("riskPool.deviation", [place], riskPool.deviation)
      }

const factorsOf = ({ appraisal }: MoneyFindings, place: number): MoneyModel["factors"] =>
  appraisal?.benefitRealisation === undefined || appraisal.uplifts.length === 0
    ? null
    : {
        realised: measured("benefitRealisation", [place], appraisal.benefitRealisation),
        uplifts: appraisal.uplifts.map((factor) => measured("uplift", [place], factor))
      }

const turningOf = (
  runs: ReadonlyArray<Evaluated>,
  models: ReadonlyArray<MoneyModel>,
  secrets: Secrets
): SavingTurns | null => {
  const [first, second] = models.filter(({ organised }) => organised)
  if (first === undefined || second === undefined) return null
  const places = [first.place, second.place] as const
  const gap = second.saving.value - first.saving.value
  if (Math.abs(gap) < LEAST) return null
  return {
    difference: measured("difference(saving)", places, gap),
    turns: turnsIn(
      runs.map(({ loaded }) => loaded),
      places,
      secrets.among(places),
      "saving"
    )
  }
}

/** One hidden price would follow from what is saved, so that none of it is said. */
export const hidesMoney = ({ compiled }: Loaded, place: number, secrets: Secrets): boolean =>
  compiled.assumptions.some(
    (one) => secrets.hides(place, one) && one.usedAt.some((used) => used.startsWith("money.") || used.endsWith(".cost"))
  )

const modelOf = ({ loaded, result }: Evaluated, place: number, found: MoneyFindings): MoneyModel => {
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const { model } = loaded.compiled
  const parts = elasticities(loaded, national("saving"))
  const heaviest = parts.reduce(
    (most, part) => (Math.abs(part.effect) > Math.abs(most.effect) ? part : most),
    parts[0]!
  )
  const shares = evidenceShareOf(parts)
  const { appraisal, settlement } = found
  return {
    place,
    organised: model.organisation !== null,
    costToday: of("costToday", found.costToday),
    saving: of("saving", found.saving),
    potential: of("potential", found.potential),
    strandedCost: of("strandedCost", found.strandedCost),
    oneOff: of("oneOff", found.oneOff.total),
    riskPool: riskPoolForMemo(found, place),
    factors: factorsOf(found, place),
    overruns: overrunsForMemo(found, place),
    npv: appraisal === undefined ? null : of("npv", appraisal.npv),
    payback: appraisal?.payback === undefined ? null : of("payback", appraisal.payback),
    years: appraisal === undefined ? null : of("value(money.appraisal.years)", appraisal.years),
    rate: appraisal === undefined ? null : of("value(money.appraisal.rate)", appraisal.rate),
    state: of("net.state", settlement.state),
    net: of("net", settlement.net),
    losers: of("settlement.losers", settlement.losers.length),
    losersByYear: losersByYear(settlement.byYear, place),
    municipalities: of("municipalities", loaded.compiled.names.municipalities.length),
    carries:
      Math.abs(heaviest.effect) > 0
        ? {
            subject: subjectOf(heaviest.assumption),
            effect: of(`effect(${heaviest.assumption.path}, saving)`, heaviest.effect / 100)
          }
        : null,
    assumed: of("assumed(saving)", shares.assumed + shares.fitted + shares.unstated),
    accounts: accountsOf(loaded, place, found.year, new Set(settlement.losers)),
    keys: model.organisation === null ? [] : keysOf(loaded, place, result.allocation),
    sizeClasses: found.sizeClasses.map((one, i) => ({
      from: of(`sizeClass(${i + 1}, from)`, one.from),
      to: of(`sizeClass(${i + 1}, to)`, one.to),
      municipalities: of(`sizeClass(${i + 1}, municipalities)`, one.municipalities),
      losers: of(`sizeClass(${i + 1}, losers)`, one.losers),
      net: of(`sizeClass(${i + 1}, net)`, one.net),
      perInhabitant: of(`sizeClass(${i + 1}, netPerInhabitant)`, one.net / one.inhabitants)
    }))
  }
}

/** Years with as many losers are one row; nothing where all years are alike. */
const losersByYear = (years: ReadonlyArray<SettledYear>, place: number): MoneyModel["losersByYear"] => {
  const changes = years.filter(({ losers }, i) => losers !== years[i - 1]?.losers)
  if (changes.length < 2) return []
  return changes.map(({ from, losers }, i) => {
    const of = (what: string, value: number) => measured(`losersByYear(${i + 1}, ${what})`, [place], value)
    const next = changes[i + 1]
    return {
      from: of("from", from),
      until: next === undefined ? null : of("until", next.from - 1),
      losers: of("losers", losers)
    }
  })
}

const accountsOf = (
  { compiled }: Loaded,
  place: number,
  { local, settled }: MoneyYear,
  losers: ReadonlySet<number>
): ReadonlyArray<Account> =>
  compiled.names.municipalities.map(({ code, name, population }, m): Account => {
    const of = (metric: string, value: number) => measured(`${metric}@${code}`, [place], value)
    const net = settled.net[m]!
    return {
      code,
      name,
      population: population === undefined ? null : of("population", population),
      stranded: of("stranded", local.stranded[m]!),
      salaries: of("savedPay", local.salarySaved[m]!),
      overhead: of("savedOverhead", local.overheadSaved[m]!),
      other: of("savedOther", local.directSaved[m]!),
      contribution: of("contribution", settled.contribution[m]!),
      grant: of("grant", settled.grant[m]!),
      compensation: of("compensation", settled.compensation[m]!),
      net: of("net", net),
      perInhabitant: population === undefined || population === 0 ? null : of("netPerInhabitant", net / population),
      loses: losers.has(m)
    }
  })

const keysOf = ({ compiled }: Loaded, place: number, allocation: Evaluated["result"]["allocation"]) => {
  const { model } = compiled
  const money = model.money!
  const settlement = settlementIn(money)
  // A tariff is no key, and without inhabitants there is no key of them.
  if (settlement === null || settlement.tariff !== null) return []
  const names = KEY_NAMES.filter((name) => name !== "population" || money.population.some((people) => people > 0))
  return names.map((name): KeyRow => {
    const bands = settlement.key.key.kind === "population" && name === "population" ? settlement.key.bands : []
    const shared: Money = {
      ...money,
      settlements: [{ from: 0, settlement: { ...settlement, key: { key: keyOf(name), bands } } }]
    }
    const { settled } = moneyOf(model, shared, allocation)
    const losers = settled.net.filter((net) => net < -LEAST).length
    return {
      key: name,
      losers: measured(`losersBy(${name})`, [place], losers),
      worst: measured(`worstBy(${name})`, [place], Math.min(0, ...settled.net))
    }
  })
}

/** Half a unit of currency. */
const LEAST = 0.5

const keyOf = (name: KeyName): Key => (name === "recipients" ? { kind: name, caseType: -1 } : { kind: name })
