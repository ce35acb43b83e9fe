/** What levers change in what the parties want, one by one and all together. */
import type { Loaded } from "../../scenario/load.ts"
import type { PairMetric } from "../attribution/ScenarioPair.ts"
import { numberPair } from "../memo/disagreements.ts"
import type { LeverFinding, Side, Together, Values } from "./Findings.ts"
import type { Lever } from "./levers.ts"
import { NOISE } from "./Objective.ts"
import { MOST_LEVERS, type Package } from "./packages.ts"
import { type At, evaluators } from "./Sides.ts"

/** By lever, then by party: the change in each objective. */
export type Effects = ReadonlyMap<string, readonly [Values, Values]>

/** What each lever alone changes in what each party wants. */
export const effectsOf = (levers: ReadonlyArray<Lever>, at: readonly [At, At]): Effects => {
  const none = levers.map(() => 0)
  const before = at.map((of) => [...of(none)])
  const changed = (s: 0 | 1, one: Package): Values => Array.from(at[s](one), (value, k) => value - before[s]![k]!)
  return new Map(
    levers.map(({ id }, i) => {
      const only = none.with(i, 1)
      return [id, [changed(0, only), changed(1, only)]] as const
    })
  )
}

/** Places of the ten levers that move either party's first objective most, each measured against its largest. */
export const mostEffective = (levers: ReadonlyArray<Lever>, effects: Effects): ReadonlySet<number> => {
  const sizes = ([0, 1] as const).map((s) =>
    Math.max(NOISE, ...levers.map(({ id }) => Math.abs(effects.get(id)![s][0]!)))
  )
  const weight = ({ id }: Lever) => Math.max(...effects.get(id)!.map(([x], s) => Math.abs(x!) / sizes[s]!))
  const ranked = [...levers.keys()].toSorted((i, j) => weight(levers[j]!) - weight(levers[i]!) || i - j)
  return new Set(ranked.slice(0, MOST_LEVERS))
}

/** A lever with its numbers and what it changes. */
export const leverFinding = (
  { id, group, divisible }: Lever,
  scenarios: ReadonlyArray<Loaded>,
  effects: readonly [Values, Values]
): LeverFinding => ({
  id,
  structures: group.structures,
  numbers: group.differences.flatMap((one) => numberPair(one, scenarios, [0, 1]) ?? []),
  divisible,
  effects
})

/** What the other side's belief alone would change in either party's first objective. */
export const beliefEffect = (
  belief: Lever,
  scenarios: readonly [Loaded, Loaded],
  sides: readonly [Side, Side],
  metrics: ReadonlyArray<ReadonlyArray<PairMetric>>
): readonly [Values, Values] => effectsOf([belief], evaluators(scenarios, sides, [belief], metrics)).get(belief.id)!

/** What all levers change in a party's first objective, and the sum of what each changes alone. */
export const togetherOf = (
  side: 0 | 1,
  levers: ReadonlyArray<Lever>,
  effects: Effects,
  primary: ReadonlyArray<readonly [number, number]>
): Together => ({
  sum: levers.reduce((sum, { id }) => sum + effects.get(id)![side][0]!, 0),
  whole: primary.at(-1)![side] - primary[0]![side]
})
