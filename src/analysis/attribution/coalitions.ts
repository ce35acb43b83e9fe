/** The game behind an attribution: metrics of the mixture in which some groups come from the second scenario. */
import { evaluate } from "../../model/evaluate.ts"
import { measure } from "../measure.ts"
import type { Mixture } from "../../model/Mixture.ts"
import { type Group, mergeGroups } from "./Group.ts"
import { metricIn, type PairMetric, type ScenarioPair } from "./ScenarioPair.ts"

/** `members[i]` is 1 where group i comes from the second scenario. */
export type Members = Uint8Array

/** Group i is in where bit i of `mask` is set. */
export const coalition = (mask: number, players: number): Members =>
  Uint8Array.from({ length: players }, (_, player) => (mask >> player) & 1)

/** One group alone. */
export const single = (player: number, players: number): Members =>
  Uint8Array.from({ length: players }, (_, other) => (other === player ? 1 : 0))

/** A mixture that makes no sense at some values, such as work that moves to no centre. */
export class InvalidMixture extends Error {
  readonly members: Members
  readonly values: Float64Array
  constructor(members: Members, values: Float64Array) {
    super("invalid mixture")
    this.members = members.slice()
    this.values = values.slice()
  }
}

export interface Game {
  readonly groups: ReadonlyArray<Group>
  /** One number a metric at the central values, computed when first asked for. Throws InvalidMixture. */
  readonly value: (members: Members) => Float64Array
  readonly mixture: (members: Members) => Mixture
  readonly isValid: (members: Members, values: Float64Array) => boolean
}

const gameOf = (pair: ScenarioPair, groups: ReadonlyArray<Group>, metrics: ReadonlyArray<PairMetric>): Game => {
  const { models } = pair
  const central = models.values
  const mixture = (members: Members): Mixture => {
    const picks = new Uint8Array(models.fields.length)
    groups.forEach((group, g) => {
      if (members[g] === 1) for (const field of group.fields) picks[field] = 1
    })
    return models.mixture(picks)
  }
  const measured = (mixed: Mixture, values: Float64Array): Float64Array | undefined => {
    const allocation = evaluate(mixed.model, values)
    if (allocation === undefined) return undefined
    const found = Float64Array.from(metrics, (metric) => measure(mixed.model, allocation, metricIn(metric, mixed)))
    return found.every(Number.isFinite) ? found : undefined
  }
  const known = new Map<string, Float64Array>()
  return {
    groups,
    value: (members) => {
      const key = members.join("")
      const found = known.get(key) ?? measured(mixture(members), central)
      if (found === undefined) throw new InvalidMixture(members, central)
      known.set(key, found)
      return found
    },
    mixture,
    isValid: (members, values) => measured(mixture(members), values) !== undefined
  }
}

/**
 * Play until every mixture that is asked for makes sense: the groups that make an invalid one are merged, and the play
 * starts again. In the end one group is left, whose two mixtures are the scenarios themselves.
 */
export const playValid = function* <A>(
  pair: ScenarioPair,
  groups: ReadonlyArray<Group>,
  metrics: ReadonlyArray<PairMetric>,
  play: (game: Game) => Generator<number, A>
): Generator<number, A> {
  const game = gameOf(pair, groups, metrics)
  try {
    return yield* play(game)
  } catch (thrown) {
    if (!(thrown instanceof InvalidMixture) || groups.length < 2) throw thrown
    return yield* playValid(pair, withoutInvalid(pair, game, thrown), metrics, play)
  }
}

/**
 * Merge the groups responsible for an invalid mixture: those that must come from the second scenario and those that
 * must come from the first for it to stay invalid.
 */
const withoutInvalid = (pair: ScenarioPair, game: Game, invalid: InvalidMixture): ReadonlyArray<Group> => {
  const members = invalid.members.slice()
  const responsible = game.groups.map((_, g) => {
    const own = members[g]!
    members[g] = 1 - own
    // Where the other side would do as well, it does not matter: leave it there, so that few are found responsible.
    if (!game.isValid(members, invalid.values)) return false
    members[g] = own
    return true
  })
  const merged = game.groups.filter((_, g) => responsible[g])
  // An invalidity that no single group can lift still has to end somewhere: then all move together.
  const together = merged.length > 1 ? merged : game.groups
  const first = game.groups.indexOf(together[0]!)
  return game.groups.flatMap((group, g) =>
    g === first ? [mergeGroups(together, pair)] : together.includes(group) ? [] : [group]
  )
}
