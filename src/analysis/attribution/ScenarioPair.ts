/** Two loaded scenarios as one pair of models: same order of names, joint slots, and the assumption behind each slot. */
import type { Alignment } from "../../model/mixing.ts"
import type { Mixture } from "../../model/Mixture.ts"
import { type ModelPair, pairModels } from "../../model/pairModels.ts"
import type { Metric } from "../../model/Metric.ts"
import { NEUTRAL_VALUES, type Slot } from "../../model/Slot.ts"
import { reorder } from "../../model/reorder.ts"
import type { Names, ServiceNames } from "../../scenario/Names.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { readMetric } from "../../scenario/metricText.ts"
import { say } from "../../words/Lang.ts"
import type { Told } from "../../words/told.ts"

export interface ScenarioPair {
  readonly scenarios: readonly [Loaded, Loaded]
  readonly models: ModelPair
  readonly alignment: Alignment
  /** Names of the two models as they are paired: the second's follow the first's order where they are the same. */
  readonly names: readonly [Names, Names]
  /** The joint slot of an assumption's slot in the first (0) or the second scenario (1). */
  readonly jointSlot: (side: 0 | 1, slot: Slot) => Slot
  /** The assumption that a joint slot holds; undefined for neutral values. */
  readonly assumptionAt: (slot: Slot) => Assumption | undefined
}

/** A metric in the indexes of either scenario. */
export type PairMetric = readonly [Metric, Metric]

/** Put two scenarios side by side; municipalities, case types and activities pair by their ids, not by their places. */
export const pairScenarios = (first: Loaded, second: Loaded): ScenarioPair => {
  const [a, b] = [first.compiled, second.compiled]
  const codes = matching(idsOf(a.names.municipalities, "code"), idsOf(b.names.municipalities, "code"))
  const caseTypes = matching(idsOf(a.names.caseTypes, "id"), idsOf(b.names.caseTypes, "id"))
  const activities = (caseTypes ?? []).map((old, c) =>
    matching(idsOf(a.names.activities[c]!, "id"), idsOf(b.names.activities[old]!, "id"))
  )
  const sameCells = caseTypes !== undefined && activities.every((found) => found !== undefined)
  const alignment = { municipalities: codes !== undefined, caseTypes: sameCells }
  const order = {
    municipalities: codes ?? b.names.municipalities.map((_, m) => m),
    caseTypes: sameCells ? caseTypes : b.names.caseTypes.map((_, c) => c),
    activities: sameCells ? activities.map((found) => found!) : b.names.activities.map((list) => list.map((_, i) => i))
  }
  const shift = a.model.values.length - NEUTRAL_VALUES.length
  const bySlot = new Map([
    ...a.assumptions.map((assumption) => [assumption.slot, assumption] as const),
    ...b.assumptions.map((assumption) => [assumption.slot + shift, assumption] as const)
  ])
  const nameOf = (slot: Slot): string => componentName(bySlot.get(slot)?.path ?? "")
  return {
    scenarios: [first, second],
    models: pairModels(a.model, reorder(b.model, order), alignment, nameOf),
    alignment,
    names: [
      a.names,
      {
        ...b.names,
        municipalities: order.municipalities.map((m) => b.names.municipalities[m]!),
        caseTypes: order.caseTypes.map((c) => b.names.caseTypes[c]!),
        activities: order.caseTypes.map((old, c) => order.activities[c]!.map((i) => b.names.activities[old]![i]!)),
        ...(b.names.service === undefined ? {} : { service: promisesIn(b.names.service, order.caseTypes) })
      }
    ],
    jointSlot: (side, slot) => (side === 0 || slot < NEUTRAL_VALUES.length ? slot : slot + shift),
    assumptionAt: (slot) => bySlot.get(slot)
  }
}

/** Promises by the places that case types have in a new order. */
const promisesIn = (service: ServiceNames, caseTypes: ReadonlyArray<number>): ServiceNames => ({
  ...service,
  caseTypes: service.caseTypes.map((old) => caseTypes.indexOf(old))
})

/** Read a metric that both scenarios have. */
export const readPairMetric = (
  text: string,
  { names, scenarios }: ScenarioPair
): { readonly metric: PairMetric } | Told => {
  const [first, second] = names.map((own) => readMetric(text, own))
  if ("metric" in first! && "metric" in second!) return { metric: [first.metric, second.metric] }
  const [wrong, file] = "metric" in first! ? [second!, scenarios[1].file] : [first!, scenarios[0].file]
  if ("metric" in wrong) throw new Error("unreachable: one of the two readings failed")
  return {
    message: say("questions.found", { file, message: wrong.message }),
    hint: wrong.hint
  }
}

/** The metric in the indexes of a mixture: places come from the side that gave the mixture its places. */
export const metricIn = ([first, second]: PairMetric, mixture: Mixture): Metric => {
  const from = <K extends "caseType" | "municipality" | "centre">(key: K, side: 0 | 1) =>
    side === 1 ? second[key] : first[key]
  return {
    ...first,
    caseType: from("caseType", mixture.caseTypesFrom),
    municipality: from("municipality", mixture.municipalitiesFrom),
    centre: from("centre", mixture.centresFrom)
  }
}

/** For each id of the first list its place in the second; undefined unless both hold the same ids. */
const matching = (first: ReadonlyArray<string>, second: ReadonlyArray<string>): ReadonlyArray<number> | undefined => {
  if (first.length !== second.length) return undefined
  const placeOf = new Map(second.map((id, place) => [id, place]))
  const places = first.flatMap((id) => placeOf.get(id) ?? [])
  return places.length === first.length ? places : undefined
}

const idsOf = <K extends string>(list: ReadonlyArray<Readonly<Record<K, string>>>, key: K) =>
  list.map((named) => named[key])

/** Components of upkeep and allowances pair by name wherever they stand: `courses` is `courses`. */
const componentName = (path: string): string => path.replace(/\.hours$/u, "").replace(/^.*\./u, "")
