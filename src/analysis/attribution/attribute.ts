/** What each difference between two scenarios explains of the difference in a result, by Shapley values. */
import { permutationShapley, vectorShapley } from "../../kernel/shapley.ts"
import { sequence } from "../../kernel/streams.ts"
import type { Loaded } from "../../scenario/load.ts"
import { metricText } from "../../scenario/metricText.ts"
import type { Text } from "../../scenario/quantitySchema.ts"
import { type Game, playValid } from "./coalitions.ts"
import { drawnParts, type PartInterval } from "./drawnParts.ts"
import { type Group, groupsOf } from "./Group.ts"
import { BY_TOPIC, type Grouping } from "./Grouping.ts"
import { pairScenarios, readPairMetric, type ScenarioPair } from "./ScenarioPair.ts"

export interface AttributionOptions {
  readonly grouping?: Grouping
  /** Draws for an interval a part; none when left out. */
  readonly draws?: number
  readonly seed?: number
}

export interface Attribution {
  /** The groups that differ, in the order of topics; `parts` follow it. */
  readonly groups: ReadonlyArray<Group>
  readonly metrics: ReadonlyArray<MetricAttribution>
  /** All coalitions, or random orders of joining. */
  readonly method:
    | { readonly kind: "exact"; readonly coalitions: number }
    | { readonly kind: "sampled"; readonly orders: number }
  /** Draws behind the intervals; 0 where there are none. */
  readonly draws: number
  readonly seed: number
}

interface MetricAttribution {
  readonly metric: string
  readonly from: number
  readonly to: number
  /** to − from. */
  readonly total: number
  readonly interval: PartInterval | null
  readonly parts: ReadonlyArray<Part>
  /** What changing one group at a time, each from the first scenario, leaves unexplained. */
  readonly unexplained: number
}

export interface Part {
  readonly id: string
  /** Shapley value; the parts sum to the total. */
  readonly fte: number
  /** What the metric changes when only this group comes from the second scenario. */
  readonly alone: number
  /** Of a sampled value; null where it is exact. */
  readonly standardError: number | null
  readonly interval: PartInterval | null
}

/** Up to this many groups every coalition is evaluated: 4,096 mixtures. */
const EXACT_GROUPS_MAX = 12
/** Orders of joining beyond that; each one evaluates as many mixtures as there are groups. */
const ORDERS = 400
const DEFAULT_SEED = 1

/**
 * Split `second − first` of each metric over what differs between the two scenarios.
 *
 * Parts are Shapley values over groups (by topic unless `grouping` says otherwise), sum to the difference, and change
 * their sign when the scenarios are swapped. Every mixture is scaled to its observation again.
 *
 * @param metrics texts of metrics that both scenarios have; when left out freed, local, centre, and the baseline where
 *   it differs
 */
export const attribute = (
  first: Loaded,
  second: Loaded,
  metrics?: ReadonlyArray<string>,
  options: AttributionOptions = {}
): Attribution | { readonly message: Text; readonly hint: Text } => {
  const pair = pairScenarios(first, second)
  const texts = metrics ?? defaultMetrics(pair)
  const read = texts.map((text) => readPairMetric(text, pair))
  const wrong = read.find((reading) => "message" in reading)
  if (wrong !== undefined && "message" in wrong) return wrong
  const { grouping = BY_TOPIC, draws = 0, seed = DEFAULT_SEED } = options
  const pairMetrics = read.flatMap((reading) => ("metric" in reading ? [reading.metric] : []))
  const groups = groupsOf(pair, grouping, draws > 0)
  const names = pairMetrics.map(([metric]) => metricText(metric, pair.names[0]))
  return playValid(pair, groups, pairMetrics, (game) => {
    const split =
      game.groups.length <= EXACT_GROUPS_MAX ? exactly(game, names.length) : bySampling(game, names.length, seed)
    const drawn =
      draws > 0 && split.method.kind === "exact" ? drawnParts(pair, game, pairMetrics, draws, seed) : undefined
    return {
      groups: game.groups,
      method: split.method,
      draws: drawn?.draws ?? 0,
      seed,
      metrics: names
        .map((metric, j) => describe(game, metric, j, split, drawn?.intervals))
        .filter((found) => metrics !== undefined || names.length === 1 || found.metric !== "baseline" || !isSame(found))
    }
  })
}

/** Freed, local and centre, and the baseline where it differs; the baseline alone where nobody reorganises anything. */
const defaultMetrics = ({ scenarios }: ScenarioPair): ReadonlyArray<string> =>
  scenarios.every(({ compiled }) => compiled.model.organisation === null)
    ? ["baseline"]
    : ["freed", "local", "centre", "baseline"]

/** DESIGN's "to 1e-9". */
const isSame = ({ from, total }: MetricAttribution): boolean => Math.abs(total) <= 1e-9 * Math.max(1, Math.abs(from))

interface Split {
  readonly method: Attribution["method"]
  /** Metric j of group g at `g · metrics + j`. */
  readonly parts: Float64Array
  readonly standardErrors: Float64Array | undefined
  readonly none: Float64Array
  readonly all: Float64Array
  /** Each group by itself, laid out as `parts`. */
  readonly alone: Float64Array
}

const exactly = (game: Game, metrics: number): Split => {
  const players = game.groups.length
  const coalitions = 2 ** players
  const values = new Float64Array(coalitions * metrics)
  const members = new Uint8Array(players)
  for (let mask = 0; mask < coalitions; mask++) {
    for (let player = 0; player < players; player++) members[player] = (mask >> player) & 1
    values.set(game.value(members), mask * metrics)
  }
  const at = (mask: number) => values.subarray(mask * metrics, (mask + 1) * metrics)
  return {
    method: { kind: "exact", coalitions },
    parts: vectorShapley(players, values, metrics),
    standardErrors: undefined,
    none: at(0),
    all: at(coalitions - 1),
    alone: Float64Array.from({ length: players * metrics }, (_, i) => {
      const [player, metric] = [Math.floor(i / metrics), i % metrics]
      return at(1 << player)[metric]! - at(0)[metric]!
    })
  }
}

const bySampling = (game: Game, metrics: number, seed: number): Split => {
  const players = game.groups.length
  const known = new Map<string, Float64Array>()
  const value = (members: Uint8Array): Float64Array => {
    const key = members.join("")
    const found = known.get(key) ?? game.value(members)
    known.set(key, found)
    return found
  }
  const one = (player: number) => Uint8Array.from({ length: players }, (_, i) => (i === player ? 1 : 0))
  const none = value(new Uint8Array(players))
  const parts = new Float64Array(players * metrics)
  const standardErrors = new Float64Array(players * metrics)
  for (let metric = 0; metric < metrics; metric++) {
    // The same orders for every metric, so that each mixture is evaluated once.
    const random = sequence("attribution", seed)
    const sampled = permutationShapley(players, (members) => value(members)[metric]!, ORDERS, random)
    for (let player = 0; player < players; player++) {
      parts[player * metrics + metric] = sampled.values[player]!
      standardErrors[player * metrics + metric] = sampled.standardErrors[player]!
    }
  }
  return {
    method: { kind: "sampled", orders: ORDERS },
    parts,
    standardErrors,
    none,
    all: value(new Uint8Array(players).fill(1)),
    alone: Float64Array.from({ length: players * metrics }, (_, i) => {
      const [player, metric] = [Math.floor(i / metrics), i % metrics]
      return value(one(player))[metric]! - none[metric]!
    })
  }
}

const describe = (
  { groups }: Game,
  metric: string,
  j: number,
  { parts, standardErrors, none, all, alone }: Split,
  intervals: ReadonlyArray<PartInterval> | undefined
): MetricAttribution => {
  const metrics = none.length
  const at = (values: Float64Array, g: number) => values[g * metrics + j]!
  const total = all[j]! - none[j]!
  return {
    metric,
    from: none[j]!,
    to: all[j]!,
    total,
    interval: intervals?.[groups.length * metrics + j] ?? null,
    parts: groups.map(({ id }, g) => ({
      id,
      fte: at(parts, g),
      alone: at(alone, g),
      standardError: standardErrors === undefined ? null : at(standardErrors, g),
      interval: intervals?.[g * metrics + j] ?? null
    })),
    unexplained: groups.reduce((rest, _, g) => rest - at(alone, g), total)
  }
}
