/** One party's objectives in any package: its own model and beliefs, with every lever as the package sets it. */
import { BLOCK } from "../../kernel/streams.ts"
import { plausibility } from "../../model/evaluate.ts"
import type { Mixture } from "../../model/Mixture.ts"
import type { Slot } from "../../model/Slot.ts"
import { metricIn, type PairMetric, type ScenarioPair } from "../attribution/ScenarioPair.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { makeInputDrawer } from "../draws/drawInputs.ts"
import { samplingOf } from "../draws/Sampling.ts"
import { metricsEvaluator } from "../metricEvaluator.ts"
import type { Lever } from "./levers.ts"
import { movesOf } from "./movesOf.ts"

/** How far each lever goes from this party's value (0) to the other's (1). */
type Shares = ReadonlyArray<number>

export interface PackageEvaluator {
  /** The metrics in a package; NaN where its values make no sense together. Good until the next call. */
  readonly at: (shares: Shares) => Float64Array
  /** The first metrics in every one of so many draws of what is no lever; one array a metric. */
  readonly draws: (shares: Shares, metrics: ReadonlyArray<number>, seed: number, count: number) => Float64Array[]
}

export const packageEvaluator = (
  pair: ScenarioPair,
  levers: ReadonlyArray<Lever>,
  metrics: ReadonlyArray<PairMetric>
): PackageEvaluator => {
  const { models } = pair
  const known = new Map<string, Arranged>()
  const moves = levers.map(({ group, divisible }) => (divisible ? (movesOf(group.fields, pair) ?? []) : []))
  const arranged = (shares: Shares): Arranged => {
    // Structures come from one side or the other: each choice of sides is a model of its own.
    const key = levers.map(({ divisible }, i) => (divisible ? "" : shares[i]! > 0 ? "1" : "0")).join("")
    const before = known.get(key)
    if (before !== undefined) return before
    const picks = new Uint8Array(models.fields.length)
    for (const [i, { group, divisible }] of levers.entries()) {
      if (!divisible) for (const field of group.fields) picks[field] = shares[i]! > 0 ? 1 : 0
    }
    for (const { field, isTheirs } of moves.flat()) picks[field] = isTheirs ? 1 : 0
    const found = arrange(models.mixture(picks), models.values)
    known.set(key, found)
    return found
  }
  const setLevers = (values: Float64Array, shares: Shares) => {
    for (const [i, own] of moves.entries()) {
      for (const { slot, from, to } of own) values[slot] = from + shares[i]! * (to - from)
    }
  }
  const all = metrics.map((_, k) => k)
  const nothing = new Float64Array(metrics.length).fill(NaN)
  const leverSlots = new Set(levers.flatMap(({ group }) => group.fields.flatMap((i) => models.fields[i]!.slots.flat())))
  const varies = new Set([...moves.flat().map(({ slot }) => slot), ...uncertainSlots(pair)])
  const evaluatorOf = (model: Arranged, wanted: ReadonlyArray<number>) => {
    const key = wanted.join()
    const before = model.evaluators.get(key)
    if (before !== undefined) return before
    const made = metricsEvaluator(
      model.mixture.model,
      wanted.map((k) => metricIn(metrics[k]!, model.mixture)),
      (slot) => varies.has(slot)
    )
    model.evaluators.set(key, made)
    return made
  }
  return {
    at: (shares) => {
      const model = arranged(shares)
      model.values.set(models.values)
      setLevers(model.values, shares)
      return model.makesSense(model.values) ? evaluatorOf(model, all)(model.values) : nothing
    },
    draws: (shares, wanted, seed, count) => {
      const model = arranged(shares)
      const evaluate = evaluatorOf(model, wanted)
      const own = pair.scenarios[0]
      const sampling = samplingOf([own], correlatedInputs([own]).groups)
      // What is decided at the table is what was agreed: only the rest is uncertain.
      const varying = sampling.scenarios[0]!.varying.filter(({ slot }) => !leverSlots.has(slot))
      const inputs = makeInputDrawer(sampling, seed)
      const found = wanted.map(() => new Float64Array(count))
      model.values.set(models.values)
      setLevers(model.values, shares)
      for (let draw = 0; draw < count; draw++) {
        if (draw % BLOCK === 0) inputs.draw(draw / BLOCK)
        for (const { slot, column } of varying) model.values[slot] = inputs.columns[column]![draw % BLOCK]!
        const results = model.makesSense(model.values) ? evaluate(model.values) : nothing
        for (let k = 0; k < wanted.length; k++) found[k]![draw] = results[k]!
      }
      return found
    }
  }
}

/** One choice of sides for the structures, ready for values. */
interface Arranged {
  readonly mixture: Mixture
  readonly values: Float64Array
  readonly makesSense: (values: Float64Array) => boolean
  readonly evaluators: Map<string, (values: Float64Array) => Float64Array>
}

const arrange = (mixed: Mixture, joint: Float64Array): Arranged => {
  const values = Float64Array.from(joint)
  const mixture = { ...mixed, model: { ...mixed.model, values: joint } }
  return { mixture, values, makesSense: plausibility(mixture.model), evaluators: new Map() }
}

const uncertainSlots = ({ scenarios: [own] }: ScenarioPair): ReadonlyArray<Slot> =>
  own.compiled.assumptions.flatMap(({ slot, distribution }) => (distribution === null ? [] : [slot]))
