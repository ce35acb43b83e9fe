/** The whole computation behind a memo, in steps that can be watched and interrupted. */
import { Effect } from "effect"
import type { Loaded } from "../../scenario/load.ts"
import { alsoFindings } from "./alsoFindings.ts"
import { besideFteOf } from "./besideFteOf.ts"
import type { MemoFindings } from "./Findings.ts"
import { countsOf } from "./counts.ts"
import { labelsOf } from "./labelsOf.ts"
import { isGiven } from "../isGiven.ts"
import { givenMemoFindings } from "./givenMemoFindings.ts"
import { leadOf } from "./lead.ts"
import { ledgerOf, risksIn } from "./ledgerForMemo.ts"
import { type Drawn, memoDraws } from "./memoDraws.ts"
import { drawnIntervals, type Evaluated, evaluated, modelFindings } from "./modelFindings.ts"
import { benchmarksForMemo } from "./benchmarksForMemo.ts"
import { moneyForMemo } from "./moneyForMemo.ts"
import { timeForMemo } from "./timeForMemo.ts"
import { serviceForMemo } from "./serviceForMemo.ts"
import { staffForMemo } from "./staffForMemo.ts"
import { municipalFindings } from "./municipalFindings.ts"
import { drawnDifference, NO_GAP, pairFindings } from "./pairFindings.ts"
import { ownGoalsOf } from "./ownGoals.ts"
import { withEffects } from "./withEffects.ts"
import { tradeFor } from "./tradeFor.ts"
import { sourcesOf } from "./sourcesOf.ts"
import { partiesOf, type Secrets, secretsFor, type Viewpoint } from "./secrecy.ts"

export interface MemoOptions {
  readonly viewpoint: Viewpoint
  readonly draws: number
  readonly seed: number
  readonly threads?: number | undefined
  /** The code of the municipality that the memo is about. */
  readonly municipality?: string | undefined
  /** Other readings, each as many scenarios as the memo compares. */
  readonly also?: ReadonlyArray<ReadonlyArray<Loaded>>
  /** Called when so large a share more of the work is done; the shares sum to 1. */
  readonly tick?: (share: number) => Effect.Effect<void>
}

/** Draws behind the probability that a package keeps a reservation: enough for a whole per cent. */
const PACKAGE_DRAWS = 1024

/** Share of the work that is drawing where scenarios are compared, for the progress bar. */
const DRAWING = 0.5

/** All that a memo says; what its reader may not see is left out here and nowhere else. */
export const memoFindings = Effect.fn("memoFindings")(function* (
  scenarios: ReadonlyArray<Loaded>,
  { viewpoint, draws: wanted, seed, threads, municipality, also = [], tick = () => Effect.void }: MemoOptions
) {
  if (scenarios.every(isGiven))
    return yield* givenMemoFindings(scenarios, { viewpoint, draws: wanted, seed, threads, tick })
  const secrets = secretsFor(scenarios, viewpoint)
  const lead = leadOf(scenarios, viewpoint)
  const runs = scenarios.map(evaluated)
  const others = runs.slice(1).map((_, i) => [0, i + 1] as const)
  const drawingShare = others.length === 0 ? 1 : DRAWING
  const share = (1 - drawingShare) / others.length
  const settling = Effect.gen(function* () {
    const pairs = yield* Effect.forEach(others, (places) =>
      pairFindings(runs, places, secrets, { seed, lead }, (part) => tick(part * share))
    )
    const { models, sections, beside } = yield* eachModel(runs, secrets, { lead, seed, viewpoint })
    const { trade, silent } = yield* tradeFor(scenarios, viewpoint, { seed, draws: PACKAGE_DRAWS })
    return { models, pairs: pairs.map((pair) => withEffects(pair, trade)), trade, silent, sections, beside }
  })
  const drawing = memoDraws(scenarios, { seed, draws: wanted, threads, municipality }, (part) =>
    tick(part * drawingShare)
  )
  // Side by side: the other threads go on drawing while this one finds what needs no draws.
  const [drawn, settled] = yield* Effect.all([drawing, settling], { concurrency: 2 })
  const draws = drawn.inputs === 0 ? null : drawn
  const found: Omit<MemoFindings, "counts"> = {
    viewpoint,
    parties: partiesOf(scenarios),
    seed,
    lead,
    draws: draws?.draws ?? 0,
    inputs: drawn.inputs,
    models: settled.models.map((one, place) => ({ ...one, ...drawnIntervals(draws, place) })),
    pairs: settled.pairs.map((one) => ({
      ...one,
      ...drawnDifference(draws, one, lead, runs[one.places[0]]!.result.fte.baseline)
    })),
    also: alsoFindings(also, scenarios.length, { viewpoint, lead }),
    municipalities: municipalFindings(runs, secrets, draws, municipality),
    ...settled.sections,
    beside: settled.beside,
    given: null,
    focus: focusOf(scenarios, viewpoint),
    trade: settled.trade,
    ownGoals: ownGoalsOf(runs, { trade: settled.trade, money: settled.sections.money, viewpoint }),
    silent: settled.silent,
    risks: risksIn(scenarios, secrets),
    sources: sourcesOf(scenarios, secrets),
    ledger: ledgerOf(scenarios, secrets),
    hidden: hiddenIn(scenarios, secrets),
    unlikeBaselines: haveUnlikeBaselines(runs),
    labels: labelsOf(scenarios)
  }
  const findings: MemoFindings = { ...found, counts: countsOf(found, municipality) }
  return findings
})

/** What is said of every model by itself, and of their sections; in steps between which others have their turn. */
const eachModel = Effect.fnUntraced(function* (
  runs: ReadonlyArray<Evaluated>,
  secrets: Secrets,
  { lead, seed, viewpoint }: { readonly lead: Drawn; readonly seed: number; readonly viewpoint: Viewpoint }
) {
  const models = runs.map((run, place) => modelFindings(place, run, secrets, lead))
  const sections = sectionsOf(runs, secrets)
  yield* Effect.yieldNow
  const beside = besideFteOf(runs, { models, ...sections }, { seed, viewpoint })
  yield* Effect.yieldNow
  return { models, sections, beside }
})

const hiddenIn = (scenarios: ReadonlyArray<Loaded>, secrets: Secrets): number =>
  scenarios.reduce(
    (sum, { compiled }, i) => sum + compiled.assumptions.filter((one) => secrets.hides(i, one)).length,
    0
  )

const haveUnlikeBaselines = (runs: ReadonlyArray<Evaluated>): boolean =>
  runs.some(({ result }) => Math.abs(result.fte.baseline - runs[0]!.result.fte.baseline) >= NO_GAP)

const focusOf = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint): number | null => {
  const organised = scenarios.flatMap(({ compiled }, i) => (compiled.model.organisation === null ? [] : [i]))
  const own = organised.find((i) => viewpoint !== null && scenarios[i]!.scenario.party?.id === viewpoint)
  return own ?? organised[0] ?? null
}

/** What optional sections of the scenarios say. */
const sectionsOf = (
  runs: Parameters<typeof moneyForMemo>[0],
  secrets: Parameters<typeof moneyForMemo>[1]
): Pick<MemoFindings, "benchmarks" | "money" | "time" | "service" | "staff"> => ({
  benchmarks: benchmarksForMemo(runs, secrets),
  money: moneyForMemo(runs, secrets),
  time: timeForMemo(runs, secrets),
  service: serviceForMemo(runs, secrets),
  staff: staffForMemo(runs, secrets)
})
