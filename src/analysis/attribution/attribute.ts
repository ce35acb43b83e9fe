/** What each difference between two scenarios explains of the difference in a result, by Shapley values. */
import type { Told } from "../../words/told.ts"
import { isInvestmentTopic, movesNoFte, type Topic } from "../../model/Topic.ts"
import type { Loaded } from "../../scenario/load.ts"
import { metricText } from "../../scenario/metricText.ts"
import { quantities, type QuantityId } from "../../model/quantities.ts"
import type { MetricUnit } from "../../model/Quantity.ts"
import type { Spread } from "../uncertainty/Spread.ts"
import { mainQuantity } from "../mainQuantity.ts"
import { type CentralParts, centralParts, type Method } from "./centralParts.ts"
import { type Game, playValid } from "./coalitions.ts"
import { type DrawnParts, drawnParts } from "./drawnParts.ts"
import { type Group, groupsOf } from "./Group.ts"
import { BY_TOPIC, type Grouping } from "./Grouping.ts"
import { pieceOf } from "./pieceOf.ts"
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
  readonly method: Method
  /** What the intervals rest on; null where none are asked for, or nothing differs. */
  readonly drawn: {
    readonly method: Method
    /** Whole blocks of 1,024: as many as were asked for, fewer where there are many groups. */
    readonly draws: number
    readonly asked: number
  } | null
  readonly seed: number
  /** What the metrics are counted in; those of one attribution share it. */
  readonly unit: MetricUnit
}

interface MetricAttribution {
  readonly metric: string
  readonly from: number
  readonly to: number
  /** to − from. */
  readonly total: number
  readonly interval: Spread | null
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
  readonly interval: Spread | null
  /** Of the percentiles in the interval, for want of more orders of joining; null where they are exact. */
  readonly intervalStandardErrors: Spread | null
}

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
): Attribution | Told => {
  const work = attributing(first, second, metrics, options)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

/** The same for those who have something else to do meanwhile: yields the share of the work that is done. */
export const attributing = function* (
  first: Loaded,
  second: Loaded,
  metrics?: ReadonlyArray<string>,
  { grouping = BY_TOPIC, draws = 0, seed = DEFAULT_SEED }: AttributionOptions = {}
): Generator<number, Attribution | Told> {
  const pair = pairScenarios(first, second)
  const texts = metrics ?? defaultMetrics(pair)
  const read = texts.map((text) => readPairMetric(text, pair))
  const wrong = read.find((reading) => "message" in reading)
  if (wrong !== undefined && "message" in wrong) return wrong
  const pairMetrics = read.flatMap((reading) => ("metric" in reading ? [reading.metric] : []))
  const ofMoney = pairMetrics.some(([metric]) => quantities[metric.quantity].section !== undefined)
  const ofInvestment = pairMetrics.some(([metric]) => INVESTMENT.has(metric.quantity))
  const matters = (topic: Topic) => (isInvestmentTopic(topic) ? ofInvestment : ofMoney || !movesNoFte(topic))
  const groups = groupsOf(pair, grouping, draws > 0, matters)
  const names = pairMetrics.map(([metric]) => metricText(metric, pair.names[0]))
  return yield* playValid(pair, groups, pairMetrics, function* (game) {
    const isDrawn = draws > 0 && game.groups.length > 0
    const central = yield* pieceOf(centralParts(game, names.length, seed), isDrawn ? CENTRAL_SHARE : 1, 0)
    const drawn = isDrawn
      ? yield* pieceOf(drawnParts(pair, game, pairMetrics, central, { draws, seed }), 1 - CENTRAL_SHARE, CENTRAL_SHARE)
      : undefined
    return {
      groups: game.groups,
      method: central.method,
      drawn: drawn === undefined ? null : { method: drawn.method, draws: drawn.draws, asked: draws },
      seed,
      unit: ofMoney ? quantities[pairMetrics[0]![0].quantity].unit : "fte",
      metrics: names
        .map((metric, j) => describe(game, metric, j, central, drawn))
        .filter((found) => metrics !== undefined || names.length === 1 || found.metric !== "baseline" || !isSame(found))
    }
  })
}

/** What one-off cost and the appraisal move. */
const INVESTMENT: ReadonlySet<QuantityId> = new Set(["oneOff", "npv", "payback"])

/** Of the work, where there are draws as well and many groups. */
const CENTRAL_SHARE = 0.3

/** Freed, local and centre, and the baseline where it differs; the need alone where nobody reorganises anything. */
const defaultMetrics = ({ scenarios }: ScenarioPair): ReadonlyArray<string> =>
  mainQuantity(scenarios) === "need" ? ["need"] : ["freed", "local", "centre", "baseline"]

/** DESIGN's "to 1e-9". */
const isSame = ({ from, total }: MetricAttribution): boolean => Math.abs(total) <= 1e-9 * Math.max(1, Math.abs(from))

const describe = (
  { groups }: Game,
  metric: string,
  j: number,
  { parts, standardErrors, none, all, alone }: CentralParts,
  drawn: DrawnParts | undefined
): MetricAttribution => {
  const metrics = none.length
  const at = <A>(list: { readonly [place: number]: A }, g: number): A => list[g * metrics + j]!
  const total = all[j]! - none[j]!
  return {
    metric,
    from: none[j]!,
    to: all[j]!,
    total,
    interval: drawn === undefined ? null : at(drawn.intervals, groups.length),
    parts: groups.map(({ id }, g) => ({
      id,
      fte: at(parts, g),
      alone: at(alone, g),
      standardError: standardErrors === undefined ? null : at(standardErrors, g),
      interval: drawn === undefined ? null : at(drawn.intervals, g),
      intervalStandardErrors: drawn?.standardErrors === undefined ? null : at(drawn.standardErrors, g)
    })),
    unexplained: groups.reduce((rest, _, g) => rest - at(alone, g), total)
  }
}
