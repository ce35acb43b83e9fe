/** What a memo says of published cases: figures that can be computed again. */
import { minus } from "../../kernel/minus.ts"
import { payback, presentValue } from "../../model/money/appraisal.ts"
import { flowsOf, savingByYear } from "../../model/money/moneyFlows.ts"
import { oneOffAmounts } from "../../model/money/oneOff.ts"
import { uplift } from "../../model/money/uplift.ts"
import { pricesOf } from "../../model/money/prices.ts"
import { yearOf } from "../../model/money/moneyYear.ts"
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { elasticities, evidenceShareOf } from "../evidence.ts"
import { mainMetric } from "../mainQuantity.ts"
import { moneyFindings, type MoneyFindings } from "../moneyFindings.ts"
import { spreadOf } from "../uncertainty/Spread.ts"
import type { GivenMemo, GivenModel, GivenPair } from "./GivenMemo.ts"
import { measured, type Measured } from "./Measured.ts"
import { overrunsForMemo } from "./overrunsForMemo.ts"
import { riskPoolForMemo } from "./moneyForMemo.ts"
import type { Secrets } from "./secrecy.ts"
import { subjectOf, valueOf } from "./subject.ts"
import { turnsIn } from "./turns.ts"

export interface GivenDraws {
  readonly draws: number
  /** Assumptions that vary. */
  readonly inputs: number
  /** What the cases are compared by, one number a draw. */
  readonly values: (scenario: number) => Float64Array
}

/** What cases are compared by: what they are worth, where all of them are appraised. */
export const comparedBy = (scenarios: ReadonlyArray<Pick<Loaded, "compiled">>): GivenMemo["by"] =>
  mainMetric(scenarios) === "npv" ? "npv" : "saving"

export const givenForMemo = (
  scenarios: ReadonlyArray<Loaded>,
  secrets: Secrets,
  draws: GivenDraws | null
): GivenMemo => {
  const by = comparedBy(scenarios)
  const models = scenarios.map((loaded, place) => modelOf(loaded, place, by, draws))
  const { currency, priceLevel } = scenarios[0]!.compiled.names.money!
  return {
    currency,
    priceLevel,
    by,
    models,
    assumed: assumedIn(scenarios),
    pairs: models.slice(1).map((_, i) => pairOf(scenarios, models, [0, i + 1], { by, secrets, draws }))
  }
}

/** By path; where two cases assume different values, both. */
const assumedIn = (scenarios: ReadonlyArray<Loaded>): GivenMemo["assumed"] => {
  const found = new Map<string, GivenMemo["assumed"][number]>()
  for (const [place, { compiled }] of scenarios.entries())
    for (const one of compiled.assumptions) {
      const key = `${one.path} ${one.value}`
      if (one.basis !== "assumed" || one.usedAt.length === 0 || found.has(key)) continue
      found.set(key, { subject: subjectOf(one), value: valueOf(place, one), note: one.note ?? null })
    }
  return [...found.values()]
}

const modelOf = (loaded: Loaded, place: number, by: GivenMemo["by"], draws: GivenDraws | null): GivenModel => {
  const { model, names } = loaded.compiled
  const money = model.money!
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const found = moneyFindings(loaded.compiled, allocate(model))!
  const prices = pricesOf(model.values)
  const parts = elasticities(loaded, national(by))
  const [first] = parts
  const heaviest =
    first === undefined
      ? undefined
      : parts.reduce((most, part) => (Math.abs(part.effect) > Math.abs(most.effect) ? part : most), first)
  const shares = evidenceShareOf(parts)
  const ids = names.money!.given
  return {
    place,
    savings: money.given!.map(({ amount, phasing }, i) => ({
      label: ids[i]!.label,
      amount: of(`given(${ids[i]!.id})`, prices.of(amount)),
      reached: phasing.map(({ year, share }) => ({
        year,
        share: of(`reached(${ids[i]!.id}, ${year})`, prices.at(share))
      }))
    })),
    saving: of("saving", found.saving),
    oneOffs: found.oneOff.items.map(({ id, label, amount, payer }) => ({
      id,
      label,
      payer,
      amount: of(`oneOff.${id}`, amount)
    })),
    oneOff: of("oneOff", found.oneOff.total),
    riskPool: riskPoolForMemo(found, place),
    overruns: overrunsForMemo(found, place),
    worth: found.appraisal === undefined ? null : worthOf(loaded, place, found.appraisal),
    interval: draws === null ? null : ends(by, [place], draws.values(place)),
    carries:
      heaviest === undefined || heaviest.effect === 0
        ? null
        : {
            subject: subjectOf(heaviest.assumption),
            effect: of(`effect(${heaviest.assumption.path}, ${by})`, heaviest.effect / 100)
          },
    assumed: of(`assumed(${by})`, shares.assumed + shares.fitted + shares.unstated)
  }
}

const ends = (metric: string, places: ReadonlyArray<number>, values: Float64Array): readonly [Measured, Measured] => {
  const { p5, p95 } = spreadOf(values)
  return [measured(`p5(${metric})`, places, p5), measured(`p95(${metric})`, places, p95)]
}

const worthOf = (
  { compiled: { model } }: Loaded,
  place: number,
  found: NonNullable<MoneyFindings["appraisal"]>
): NonNullable<GivenModel["worth"]> => {
  const money = model.money!
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const year = yearOf(model, money, allocate(model))
  const flows = flowsOf(
    money,
    model.values,
    savingByYear(money, model.values, year),
    oneOffAmounts(model, money, model.values, year)
  )
  const prices = pricesOf(model.values)
  const rate = prices.at(money.appraisal!.rate)
  const back = (name: string, years: number | undefined) => (years === undefined ? null : of(name, years))
  let cumulated = 0
  return {
    years: of("value(money.appraisal.years)", money.appraisal!.years),
    rate: of("value(money.appraisal.rate)", rate),
    npv: of("npv", presentValue(flows, rate)),
    beside: found.npvBeside.map((one) => ({
      rate: of(`value(money.appraisal.rate)`, one.rate),
      npv: of(`npv(${one.rate})`, one.value)
    })),
    payback: back("payback", payback(flows)),
    discountedPayback: back("payback(discounted)", payback(flows, rate)),
    realised: of("benefitRealisation", found.benefitRealisation ?? 1),
    uplifts: [...new Set(money.oneOff.map((item) => uplift(item, prices)))].map((factor) => of("uplift", factor)),
    flows: flows.amounts.map((flow, i) => {
      const named = flows.firstYear + i
      cumulated += flow
      return { year: named, flow: of(`flow(${named})`, flow), cumulated: of(`cumulated(${named})`, cumulated) }
    })
  }
}

const pairOf = (
  scenarios: ReadonlyArray<Loaded>,
  models: ReadonlyArray<GivenModel>,
  places: readonly [number, number],
  { by, secrets, draws }: { readonly by: GivenMemo["by"]; readonly secrets: Secrets; readonly draws: GivenDraws | null }
): GivenPair => {
  const [a, b] = places.map((place) => models[place]!) as [GivenModel, GivenModel]
  const gap = (metric: string, of: (model: GivenModel) => number) =>
    measured(`difference(${metric})`, places, of(b) - of(a))
  const difference = gap(by, (model) => (by === "npv" ? model.worth!.npv.value : model.saving.value))
  const drawn = draws === null ? null : minus(draws.values(places[1]), draws.values(places[0]))
  return {
    places,
    difference,
    saving: gap("saving", ({ saving }) => saving.value),
    oneOff: gap("oneOff", ({ oneOff }) => oneOff.value),
    interval: drawn === null ? null : ends(`difference(${by})`, places, drawn),
    sureness:
      drawn === null
        ? null
        : measured(
            `sureness(difference(${by}))`,
            places,
            drawn.filter((value) => Math.sign(value) === Math.sign(difference.value)).length / drawn.length
          ),
    turns: turnsIn(scenarios, places, secrets, by)
  }
}
