/** What two parties can trade: packages of levers, valued in what each of them wants. */
import { Effect } from "effect"
import { resultOf } from "../../model/Result.ts"
import { measure } from "../measure.ts"
import type { Loaded } from "../../scenario/load.ts"
import { readMetric } from "../../scenario/metricText.ts"
import { pairScenarios, type PairMetric } from "../attribution/ScenarioPair.ts"
import { labelsOf } from "../memo/labelsOf.ts"
import { secretsFor, type Viewpoint } from "../memo/secrecy.ts"
import { CannotTrade } from "./CannotTrade.ts"
import { efficientSet, type Point, spreadAlong } from "./efficientSet.ts"
import type { PackageFinding, Side, TradeFindings } from "./Findings.ts"
import { beliefEffect, effectsOf, leverFinding, mostEffective, togetherOf } from "./leverEffects.ts"
import { differencesBetween, type Lever } from "./levers.ts"
import { metBy, roomBetween } from "./limits.ts"
import { meets, type Objective, worth } from "./Objective.ts"
import { allPackages, type Package } from "./packages.ts"
import { fairest, isPreferred, withFair } from "./shownPackages.ts"
import { type At, evaluators, metricsOf, sidesOf } from "./Sides.ts"

export interface TradeOptions {
  readonly viewpoint: Viewpoint
  /** The party whose beliefs both sides' objectives are computed with; else each side's own. */
  readonly beliefs?: string | undefined
  /** What happens without agreement; the first file where none is named. */
  readonly noDeal?: Loaded | undefined
  /** Further files, set beside the packages. */
  readonly proposals?: ReadonlyArray<Loaded>
  readonly seed: number
  readonly draws: number
  /** Of the packages that are shown, only so many: fewer of the same. */
  readonly most?: number
  readonly tick?: (share: number) => Effect.Effect<void>
}

/** Efficient packages in a table: more are no choice but a catalogue. */
const MOST_SHOWN = 12

/** Between two breaths. */
const CHUNK = 512

export const tradeFindings = Effect.fn("tradeFindings")(function* (
  first: Loaded,
  second: Loaded,
  { viewpoint, beliefs, noDeal, proposals = [], seed, draws, most = MOST_SHOWN, tick = () => Effect.void }: TradeOptions
) {
  const scenarios = [first, second] as const
  const sides = yield* sidesOf(scenarios, viewpoint, beliefs)
  const pair = pairScenarios(first, second)
  const secrets = secretsFor(scenarios, viewpoint)
  const differences = differencesBetween(pair, secrets)
  const metrics = yield* Effect.forEach(sides, (side) => metricsOf(side, pair))
  const trial = evaluators(scenarios, sides, differences.levers, metrics)
  const effects = effectsOf(differences.levers, trial)
  const chosen = mostEffective(differences.levers, effects)
  const levers = differences.levers.filter((_, i) => chosen.has(i))
  const at = evaluators(scenarios, sides, levers, metrics)
  const packages = allPackages(levers)
  // All packages are ranked by what either party wants most: what else they want may take a slower path.
  const firsts = metrics.map((all) => all.slice(0, 1))
  const primary = yield* primaries(packages, evaluators(scenarios, sides, levers, firsts), tick)
  const points = primary.map(([x, y]): Point => ({
    x: worth(sides[0].wishes.objectives[0]!, x),
    y: worth(sides[1].wishes.objectives[0]!, y)
  }))
  const set = efficientSet(points)
  const turning =
    beliefs === undefined ? turningOf({ scenarios, sides, levers }, packages, firsts, set) : new Set<number>()
  const ends = [0, packages.length - 1] as const
  const agreed = noDeal ?? first
  const base =
    noDeal === undefined
      ? ([[...at[0](packages[0]!)], [...at[1](packages[0]!)]] as const)
      : yield* valuesIn(noDeal, sides)
  const beside = yield* Effect.forEach(proposals, (loaded) =>
    Effect.map(valuesIn(loaded, sides), (values) => ({ loaded, values }))
  )
  const basePoint = {
    x: worth(sides[0].wishes.objectives[0]!, base[0][0]!),
    y: worth(sides[1].wishes.objectives[0]!, base[1][0]!)
  }
  const preferred = points.flatMap((point, i) => (isPreferred(point, basePoint) ? [i] : []))
  const spread = spreadAlong(points, set, MOST_SHOWN)
  const fair = fairest(points, set, spread, preferred, basePoint)
  const shown = withFair(spreadAlong(points, spread, most), spread, fair?.package)
  const isUncertain = scenarios.some(({ compiled }) =>
    compiled.assumptions.some(({ distribution }) => distribution !== null)
  )
  const findingOf = (i: number): PackageFinding => {
    const one = packages[i]!
    const values = [[...at[0](one)], [...at[1](one)]] as const
    return {
      shares: one,
      values,
      file: levers.length === 0 ? null : i === ends[0] ? 0 : i === ends[1] ? 1 : null,
      preferred: isPreferred(points[i]!, basePoint),
      ...metBy(one, values, sides, at, { seed, draws: isUncertain ? draws : 0 }),
      turns: turning.has(i)
    }
  }
  const found: Array<PackageFinding> = []
  for (const i of shown) {
    found.push(findingOf(i))
    yield* tick(0.3 / shown.length)
    yield* Effect.yieldNow
  }
  const { unmet, allMet } = yield* unmetOf(scenarios, sides, levers, packages, metrics)
  const findings: TradeFindings = {
    viewpoint,
    sides,
    levers: levers.map((lever) => leverFinding(lever, scenarios, effects.get(lever.id)!)),
    leftOut: differences.levers
      .filter((_, i) => !chosen.has(i))
      .map((lever) => leverFinding(lever, scenarios, effects.get(lever.id)!)),
    beliefs: differences.beliefs.map((lever) =>
      leverFinding(lever, scenarios, beliefEffect(lever, scenarios, sides, metrics))
    ),
    fitted: differences.fitted.map((lever) =>
      leverFinding(lever, scenarios, beliefEffect(lever, scenarios, sides, metrics))
    ),
    hidden: differences.hidden,
    points: primary,
    efficient: set.length,
    packages: found,
    files: [findingOf(ends[0]), findingOf(ends[1])],
    noDeal: { file: agreed.file, values: base },
    proposals: beside,
    preferred: preferred.length,
    equalShare: fair === null ? null : { place: shown.indexOf(fair.package), base: fair.base },
    unmet,
    allMet,
    room: roomBetween(sides),
    together: [togetherOf(0, levers, effects, primary), togetherOf(1, levers, effects, primary)],
    draws: isUncertain ? draws : 0,
    labels: labelsOf(scenarios)
  }
  return findings
})

const primaries = Effect.fnUntraced(function* (
  packages: ReadonlyArray<Package>,
  at: readonly [At, At],
  tick: (share: number) => Effect.Effect<void>
) {
  const found: Array<readonly [number, number]> = []
  for (const [i, one] of packages.entries()) {
    found.push([at[0](one)[0]!, at[1](one)[0]!])
    if (i % CHUNK !== CHUNK - 1) continue
    yield* tick((0.7 * CHUNK) / packages.length)
    yield* Effect.yieldNow
  }
  return found
})

/** Who sits at the table, with which files, and what is decided there. */
interface Table {
  readonly scenarios: readonly [Loaded, Loaded]
  readonly sides: readonly [Side, Side]
  readonly levers: ReadonlyArray<Lever>
}

/** Packages that are efficient with one party's beliefs for both and not with the other's. */
const turningOf = (
  { scenarios, sides, levers }: Table,
  packages: ReadonlyArray<Package>,
  metrics: ReadonlyArray<ReadonlyArray<PairMetric>>,
  own: ReadonlyArray<number>
): ReadonlySet<number> => {
  if (packages.length > MOST_TURNED) return new Set()
  const sets = ([0, 1] as const).map((believes) => {
    const shared = sides.map((side) => ({ ...side, believes })) as unknown as readonly [Side, Side]
    const at = evaluators(scenarios, shared, levers, metrics)
    const [x, y] = sides.map(({ wishes }) => wishes.objectives[0]!) as [Objective, Objective]
    return new Set(efficientSet(packages.map((one) => ({ x: worth(x, at[0](one)[0]!), y: worth(y, at[1](one)[0]!) }))))
  })
  return new Set(own.filter((i) => sets[0]!.has(i) !== sets[1]!.has(i)))
}

/** Beliefs are turned only where that takes no more than a moment. */
const MOST_TURNED = 10_000

/** What a file by itself gives both parties, in what each of them wants. */
const valuesIn = Effect.fnUntraced(function* ({ file, compiled }: Loaded, sides: readonly [Side, Side]) {
  const { model, names } = compiled
  const { allocation } = resultOf(model)
  const found = yield* Effect.forEach(sides, ({ wishes }) =>
    Effect.forEach(wishes.objectives, ({ metric }, k) => {
      const read = readMetric(metric, names)
      if ("metric" in read) return Effect.succeed(measure(model, allocation, read.metric))
      // What a party wants most is compared; of the rest a status quo without money, for one, has nothing to say.
      return k > 0 ? Effect.succeed(NaN) : Effect.fail(new CannotTrade("noMetric", file, metric))
    })
  )
  return [found[0]!, found[1]!] as const
})

/** Reservations that no package meets; nothing is computed where the reader sees none. */
const unmetOf = Effect.fnUntraced(function* (
  scenarios: readonly [Loaded, Loaded],
  sides: readonly [Side, Side],
  levers: ReadonlyArray<Lever>,
  packages: ReadonlyArray<Package>,
  metrics: ReadonlyArray<ReadonlyArray<PairMetric>>
) {
  const all = sides.flatMap(({ wishes }, s) =>
    wishes.reservations.map((reservation, k) => ({ side: s as 0 | 1, reservation, k }))
  )
  const reserved = sides.map(({ wishes: { reservations, objectives } }, s) =>
    reservations.map(({ objective }) => metrics[s]![objectives.indexOf(objective)]!)
  )
  const at = evaluators(scenarios, sides, levers, reserved)
  const met = new Set<number>()
  let allMet = all.length === 0
  for (const [p, one] of all.length === 0 ? [] : packages.entries()) {
    const values = [[...at[0](one)], [...at[1](one)]]
    const holds = all.map(({ side, reservation, k }) => meets(reservation, values[side]![k]!))
    for (const [i, holding] of holds.entries()) if (holding) met.add(i)
    allMet ||= holds.every(Boolean)
    if (allMet && met.size === all.length) break
    if (p % CHUNK === CHUNK - 1) yield* Effect.yieldNow
  }
  return { unmet: all.filter((_, i) => !met.has(i)).map(({ side, reservation }) => ({ side, reservation })), allMet }
})
