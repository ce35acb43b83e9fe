/**
 * The three steps of lending for one part of a problem as programs for yalps, one after the other. It knows whole
 * people; parts of people are quicker as one program with three objectives, and these tell whether both find the same.
 */
import { solve, type Solution } from "yalps"
import { withCheaperTerms } from "./cheaperTerms.ts"
import { type Columns, type Coverage, coverageOf, type Rows } from "./coverage.ts"
import type { Arc } from "./LendingProblem.ts"
import { commonEffect, type Part } from "./Part.ts"
import type { Flows, PartSolver } from "./PartSolver.ts"
import { tieBreak, withoutNoise } from "./ties.ts"

export const byYalps = (part: Part): PartSolver => {
  const first = mostCovered(part)
  return {
    covered: first.value,
    proven: first.proven,
    worst: (elsewhere) => leastWorst(part, first.value, elsewhere),
    cheapest: (worst, order) => leastCost(part, first.value, worst, order)
  }
}

interface Step extends Flows {
  readonly value: number
}

/** 1. The most need covered, weighted by priority. */
const mostCovered = (part: Part): Step => {
  const coverage = coverageOf(part, part.best, nothing)
  const found = run("goal", "maximize", coverage, coverage.rows, coverage.columns)
  return usable(found) ? stepOf(part, part.best, found) : rounded(part)
}

/** 2. The least of the largest unmet shares that still covers as much. */
const leastWorst = (part: Part, covered: number, elsewhere: number): number => {
  if (part.wholePeople) return leastWorstOfWhole(part, covered, elsewhere)
  const { rows, columns } = coverageOf(part, part.best, nothing)
  const floors: Rows = [...part.demands].map(([d, { fte }]) => [`floor.${d}`, { min: fte }])
  const all: Columns = [
    ...columns.map(([name, coefficients]): Columns[number] => [
      name,
      coefficients.flatMap(([row, x]) =>
        row.startsWith("cover.")
          ? [[row, x] as const, [row.replace("cover", "floor"), x] as const]
          : [[row, x] as const]
      )
    ]),
    ["share", [["share", 1], ...floors.map(([row, { min }]) => [row, min!] as const)]]
  ]
  const found = run("share", "minimize", NO_INTEGERS, [...rows, ...floors, keeping(covered)], all)
  return usable(found) ? found.result : 1
}

/** 3. The least cost that keeps both; of plans that cost the same, always the same one. */
const leastCost = (part: Part, covered: number, worst: number, order: 1 | -1): Step => {
  const cheapest = (arcs: ReadonlyArray<Arc>) => costing(part, arcs, covered, worst, order)
  const isLarge = part.wholePeople && part.arcs.length > MOST_BRANCHED && commonEffect(part.arcs) === undefined
  const found = isLarge ? undefined : cheapest(part.arcs)
  if (found !== undefined && usable(found)) {
    const step = stepOf(part, part.arcs, found)
    return step.proven ? step : { ...step, flows: withCheaperTerms(part, step.flows) }
  }
  const ofBest = cheapest(part.best)
  const step = usable(ofBest) ? stepOf(part, part.best, ofBest) : mostCovered(part)
  return { ...step, flows: withCheaperTerms(part, step.flows), proven: false }
}

const costing = (part: Part, arcs: ReadonlyArray<Arc>, covered: number, worst: number, order: 1 | -1): Found => {
  const costs = tieBreak(arcs, order)
  const lower = (d: number) => Math.max(0, (1 - worst) * part.demands.get(d)!.fte - KEPT)
  const coverage = coverageOf(part, arcs, lower, (_, place) => costs[place]!)
  return run("cost", "minimize", coverage, [...coverage.rows, keeping(covered)], coverage.columns)
}

/** Whole people: the shares that are possible are few, so the least one is searched among them. */
const leastWorstOfWhole = (part: Part, covered: number, elsewhere: number): number => {
  const effect = commonEffect(part.best)
  const shares = [...part.demands.values()].flatMap(({ fte }) => {
    const people = Math.ceil(fte / (effect ?? leastEffect(part)))
    return Array.from({ length: people + 1 }, (_, n) => Math.max(0, 1 - (n * (effect ?? leastEffect(part))) / fte))
  })
  const sorted = [...new Set(shares)].sort((a, b) => a - b)
  const isPossible = (share: number): boolean => {
    const coverage = coverageOf(part, part.best, (d) => Math.max(0, (1 - share) * part.demands.get(d)!.fte - KEPT))
    const found = run("goal", "maximize", coverage, coverage.rows, coverage.columns)
    return usable(found) && found.result >= covered - KEPT
  }
  if (elsewhere > 0 && isPossible(elsewhere)) return elsewhere
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isPossible(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return sorted[low] ?? 1
}

const leastEffect = ({ best }: Part): number => Math.min(...best.map(({ effect }) => effect))

type Found = Solution<number | string>

const run = (
  objective: string,
  direction: "maximize" | "minimize",
  { integers }: Pick<Coverage, "integers">,
  constraints: Rows,
  variables: Columns
): Found => solve<number | string, string>({ objective, direction, constraints, variables, integers }, OPTIONS)

const usable = ({ status, result }: Found): boolean =>
  status === "optimal" || (status === "timedout" && Number.isFinite(result))

const stepOf = ({ wholePeople }: Part, arcs: ReadonlyArray<Arc>, { variables, result, status }: Found): Step => ({
  value: result,
  flows: variables.flatMap(([name, fte]) =>
    typeof name === "number" ? [[arcs[name]!, wholePeople ? Math.round(fte) : withoutNoise(fte)] as const] : []
  ),
  proven: status === "optimal"
})

/** Whole people where no plan of them was found in time: the continuous plan, rounded down. */
const rounded = (part: Part): Step => {
  const { flows } = mostCovered({ ...part, wholePeople: false })
  const whole = flows.map(([arc, fte]) => [arc, Math.floor(fte + KEPT)] as const)
  const value = whole.reduce((sum, [arc, n]) => sum + n * arc.effect * part.demands.get(arc.demand)!.priority, 0)
  return { value, flows: whole, proven: false }
}

const nothing = (): number => 0
const NO_INTEGERS = { integers: new Set<number | string>() }

/** What a step may lose of what the one before has reached: rounding, and no person. */
const KEPT = 1e-9
const keeping = (covered: number): Rows[number] => ["goal", { min: covered - KEPT }]

/**
 * Ways among which whole people are branched: of more of them only those with the most effect are tried, and then
 * cheaper terms for people who are not wholly needed. All ways between 120 places took 16 s, between 300 minutes.
 */
const MOST_BRANCHED = 600

/** Rounding far below an hour a year; whole people are given up after so many branches, whatever the clock says. */
const OPTIONS = { precision: 1e-10, maxPivots: 200_000, maxIterations: 2_000 }
