/** What `simulate` finds: every formula of a centre's promises beside a simulation that knows none of them. */
import { Effect } from "effect"
import { type Interval, replicateInterval } from "../../kernel/intervals.ts"
import { breathe } from "../../platform/breathe.ts"
import { allocate } from "../../model/allocate.ts"
import { YEARS_FROM_START } from "../../model/service/caseOutcome.ts"
import type { Service } from "../../model/service/Service.ts"
import type { Loaded } from "../../scenario/load.ts"
import { type CentreDesk, centreDesks } from "./centreDesks.ts"
import { type CentreLine, centreLines } from "./centreLines.ts"
import { type LineCounts, simulateLine } from "./simulateLine.ts"
import { type DeskCounts, simulateDesk } from "./simulateDesk.ts"

/** Shares, seconds for lines and days for desks. */
type Measure = "answered" | "abandoned" | "occupancy" | "waitSeconds" | "late" | "waitDays"

/** One figure, by formula and by simulation. */
export interface Compared {
  readonly measure: Measure
  readonly formula: number
  readonly simulated: number
  /** 95 %, by Student's t over batches. */
  readonly interval: Interval
  /** By how much the formula lies outside the interval, with its sign; 0 inside. */
  readonly off: number
}

interface SimulatedLine extends CentreLine {
  readonly calls: number
  readonly figures: ReadonlyArray<Compared>
}

export interface SimulatedDesk {
  readonly caseType: number
  readonly casesPerDay: number
  readonly promiseDays: number
  readonly workers: number
  readonly cases: number
  readonly figures: ReadonlyArray<Compared>
}

export interface SimulationFindings {
  readonly loaded: Loaded
  readonly centre: number
  readonly seed: number
  readonly lines: ReadonlyArray<SimulatedLine>
  readonly desks: ReadonlyArray<SimulatedDesk>
}

export interface SimulationOptions {
  readonly centre: number
  readonly seed: number
  /** Calls or cases that each line and each desk has in all, about. */
  readonly jobs: number
}

/** Batches of days: means of them are independent, since no queue lives through the night. */
const LINE_BATCHES = 20
/** Batches of runs of a desk, each over the years that the formula looks at, from the start. */
const FEWEST_DESK_BATCHES = 6
const MOST_DESK_BATCHES = 20
/** Runs of a desk that hardly ever has a case. */
const MOST_RUNS = 100_000

/**
 * @param tick hears what further share is done
 */
export const simulationFindings = Effect.fn("simulation")(function* (
  loaded: Loaded,
  service: Service,
  { centre, seed, jobs }: SimulationOptions,
  tick: (share: number) => Effect.Effect<void>
) {
  const { model } = loaded.compiled
  const allocation = allocate(model)
  const lines = centreLines(model, service, allocation, centre)
  const desks = centreDesks(model, service, allocation, centre)
  const parts = lines.length + desks.length
  const inBatches = <Counts>(batches: number, simulate: (batch: number) => Counts) =>
    Effect.gen(function* () {
      const all: Array<Counts> = []
      for (let batch = 0; batch < batches; batch++) {
        all.push(simulate(batch))
        yield* tick(1 / batches / parts)
        yield* breathe
      }
      return all
    })
  const simulatedLines: Array<SimulatedLine> = []
  for (const line of lines) {
    const days = Math.max(1, Math.ceil(jobs / LINE_BATCHES / callsADay(line)))
    const batches = yield* inBatches(LINE_BATCHES, (batch) => simulateLine(line.day, days, seed, batch))
    simulatedLines.push({
      ...line,
      calls: sumOf(batches, ({ calls }) => calls),
      figures: lineFigures(line, days, batches)
    })
  }
  const simulatedDesks: Array<SimulatedDesk> = []
  for (const desk of desks) {
    const { batches: count, runs } = plannedRuns(desk, jobs)
    const batches = yield* inBatches(count, (batch) =>
      together(
        Array.from({ length: runs }, (_, run) => simulateDesk(desk.desk, YEARS_FROM_START, seed, batch * runs + run))
      )
    )
    simulatedDesks.push(...deskResults(desk, batches))
  }
  const findings: SimulationFindings = { loaded, centre, seed, lines: simulatedLines, desks: simulatedDesks }
  return findings
})

const callsADay = ({ day }: CentreLine): number => sumOf(day.intervals, ({ calls }) => calls)

/** Large desks have few long runs; of small ones many make up a batch. */
const plannedRuns = ({ desk }: CentreDesk, jobs: number) => {
  const cases = sumOf(desk.kinds, ({ months }) => sumOf(months, (one) => one)) * YEARS_FROM_START
  const runs = Math.min(MOST_RUNS, Math.max(FEWEST_DESK_BATCHES, Math.ceil(jobs / cases)))
  const batches = Math.min(MOST_DESK_BATCHES, runs)
  return { batches, runs: Math.ceil(runs / batches) }
}

const together = (runs: ReadonlyArray<ReadonlyArray<DeskCounts>>): ReadonlyArray<DeskCounts> =>
  runs[0]!.map((_, kind) => ({
    cases: sumOf(runs, (counts) => counts[kind]!.cases),
    late: sumOf(runs, (counts) => counts[kind]!.late),
    waitedDays: sumOf(runs, (counts) => counts[kind]!.waitedDays)
  }))

const lineFigures = (
  { day, formula }: CentreLine,
  days: number,
  batches: ReadonlyArray<LineCounts>
): ReadonlyArray<Compared> => {
  const present = sumOf(day.intervals, ({ seconds, agents }) => seconds * agents) * days
  const all = sumOf(batches, ({ calls }) => calls)
  const of = (measure: keyof typeof formula, read: (counts: LineCounts) => number, over = 0) =>
    compared(measure, formula[measure], batches.map(read), over)
  return [
    ...(day.withinSeconds === Infinity
      ? []
      : [of("answered", ({ answeredWithin, calls }) => answeredWithin / calls, all)]),
    of("waitSeconds", ({ waitSeconds, calls }) => waitSeconds / calls),
    ...(day.patienceSeconds === Infinity ? [] : [of("abandoned", ({ abandoned, calls }) => abandoned / calls, all)]),
    of("occupancy", ({ workSeconds }) => workSeconds / present)
  ]
}

const deskResults = (
  { desk, kinds }: CentreDesk,
  batches: ReadonlyArray<ReadonlyArray<DeskCounts>>
): ReadonlyArray<SimulatedDesk> =>
  kinds.flatMap(({ caseType, casesPerDay, shown, formula }, k): ReadonlyArray<SimulatedDesk> => {
    if (!shown) return []
    const own = batches.map((counts) => counts[k]!)
    const decided = sumOf(own, ({ cases }) => cases)
    return [
      {
        caseType,
        casesPerDay,
        promiseDays: desk.kinds[k]!.promiseDays,
        workers: desk.workers,
        cases: decided,
        figures: [
          compared(
            "late",
            formula.late,
            own.map(({ late, cases }) => late / cases),
            decided
          ),
          compared(
            "waitDays",
            formula.waitDays,
            own.map(({ waitedDays, cases }) => waitedDays / cases)
          )
        ]
      }
    ]
  })

/** @param over how many calls or cases a share is one of; 0 where it is none of them */
const compared = (measure: Measure, formula: number, batches: ReadonlyArray<number>, over = 0): Compared => {
  // Only a batch without a single call or case has no figure.
  const { mean, low, high } = replicateInterval(batches.filter(Number.isFinite), 0.95)
  // What was never seen in n cases has a share of at most 3 / n (J. A. Hanley and A. Lippman-Hand 1983).
  const unseen = over > 0 ? 3 / over : 0
  const interval = {
    low: mean === 1 ? 1 - unseen : Math.max(0, low),
    high: mean === 0 ? unseen : over > 0 ? Math.min(1, high) : high
  }
  const off = formula < interval.low ? formula - interval.low : formula > interval.high ? formula - interval.high : 0
  return { measure, formula, simulated: mean, interval, off }
}

const sumOf = <T>(all: ReadonlyArray<T>, of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0)
