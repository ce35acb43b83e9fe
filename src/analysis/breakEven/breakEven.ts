/** How far an assumption would have to move before a conclusion turns. */
import type { Crossing } from "../../kernel/root.ts"
import { isOfMoney, gapOver, gapsOver, type Question, type Standing, standingOf } from "./Question.ts"
import { signChanges, stretchOfZeros } from "./signChanges.ts"
import { type ImpossibleStretch, impossibleStretches } from "./impossible.ts"
import { hasSteps, onItsStep, stepOver, type StepAt, stepAtOf, type StepTurn } from "./steps.ts"
import { allVariables, type Range, type Variable } from "./Variable.ts"
import { widened } from "./widened.ts"

/** Where the metric passes the number when one assumption moves and everything else stays. */
export interface Turns {
  readonly variable: Variable
  /** Metric less number, as the files stand. */
  readonly now: number
  /** Whether the metric is at the number today: then nothing is left to turn. */
  readonly isAlready: boolean
  /** Of a metric that goes in steps and is at the number: from where to where it stays there; else null. */
  readonly step: Range | null
  /** Every turn in the searched range, from low to high. */
  readonly turns: ReadonlyArray<Turn>
  /** Where the metric reaches the number without passing it. */
  readonly touches: ReadonlyArray<number>
  /** The turn nearest to today. */
  readonly nearest: Turn | null
  /** Smallest and largest gap in the searched range. */
  readonly gaps: { readonly lowest: number; readonly highest: number }
  /** Where in the searched range nothing can be computed, and why. */
  readonly impossible: ReadonlyArray<ImpossibleStretch>
  /** The gap along the way, for a picture: inside the stated range, or the searched one where none is stated. */
  readonly course: ReadonlyArray<{ readonly x: number; readonly gap: number }>
}

/** A crossing, or the step on which it lies, with where that is. */
export type Turn = (Crossing | StepTurn) & {
  readonly isInside: boolean
  /** From today's value (the nearer one where files differ), in the assumption's unit. */
  readonly distance: number
  /** The distance as a share of the stated range; null where none is stated. */
  readonly shareOfRange: number | null
}

/** Points at which the sign is looked at between the ends of the searched range; a fourth with promises, which take long. */
const GRID = 120
/** Points of the course that is shown. */
const COURSE = 9

/** When does the conclusion turn as one assumption moves? No turn is an answer. */
export const turnsOf = (question: Question, given: Variable, standing = standingOf(question)): Turns => {
  const { now, noise, isAlready } = standing
  const variable = widened(question, given, standing)
  const gap = gapOver(question, [variable.targets])
  const grid = gridOf(
    variable,
    question.scenarios.some(({ compiled }) => compiled.model.service !== null) ? GRID / 4 : GRID
  )
  const onGrid = gapsOver(question, variable.targets)(grid)
  const { changes, touches, lowest, highest } = signChanges(gap, grid, noise, onGrid)
  const stepAt = hasSteps(question) ? stepAtOf(question, [variable.targets]) : undefined
  const turns = isAlready ? [] : changes.map((crossing) => placed(crossing, variable, gap, stepAt))
  const shown = variable.stated ?? variable.searched
  return {
    variable,
    now,
    isAlready,
    step: isAlready && stepAt !== undefined ? stepOver(stepAt, variable) : null,
    turns,
    touches: isAlready ? [] : touches.map((x) => onTodaysSide(x, variable, gap).x),
    nearest: turns.reduce<Turn | null>(
      (best, turn) => (best === null || Math.abs(turn.distance) < Math.abs(best.distance) ? turn : best),
      null
    ),
    gaps: { lowest, highest },
    impossible: impossibleStretches(question, variable, gap, { grid, onGrid }),
    course: Array.from({ length: COURSE }, (_, i) => shown.low + ((shown.high - shown.low) * i) / (COURSE - 1)).map(
      (x) => ({ x, gap: gap(x) })
    )
  }
}

export interface AllTurns {
  readonly standing: Standing
  /** Assumptions that turn the conclusion, the nearest first: by share of the stated range, then those without one. */
  readonly turning: ReadonlyArray<Turns>
  /** Assumptions that move the metric, but never past the number: away from it, where it is there already. */
  readonly steady: ReadonlyArray<Turns>
  /** Assumptions that turn nothing as far as it can be computed, but whose searched range goes beyond. */
  readonly limited: ReadonlyArray<Turns>
  /** Assumptions that do not move it at all. */
  readonly without: ReadonlyArray<Variable>
}

/** Every assumption in turn, while all others stay. */
export const allTurns = (question: Question): AllTurns => {
  const standing = standingOf(question)
  const all = allVariables(question.scenarios, isOfMoney(question)).map((variable) =>
    turnsOf(question, variable, standing)
  )
  const unturned = all.filter(({ nearest }) => nearest === null)
  const known = unturned.filter(({ impossible }) => impossible.length === 0)
  return {
    standing,
    turning: all.filter(({ nearest }) => nearest !== null).toSorted(byNearness),
    steady: known.filter(moves).toSorted((a, b) => b.gaps.highest - b.gaps.lowest - (a.gaps.highest - a.gaps.lowest)),
    limited: unturned.filter(({ impossible }) => impossible.length > 0),
    without: known.filter((found) => !moves(found)).map(({ variable }) => variable)
  }
}

/** Whether the assumption moves the metric at all in the searched range. */
export const moves = ({ gaps, now }: Turns): boolean =>
  gaps.highest - gaps.lowest > NO_EFFECT * Math.max(1, Math.abs(now))

/** Rounding between the paths of evaluation is no effect. */
const NO_EFFECT = 1e-7

/** The searched range in equal steps, with what was stated and what holds today among the points. */
export const gridOf = ({ searched, stated, values }: Variable, steps = GRID): Float64Array => {
  const points = Array.from(
    { length: steps + 1 },
    (_, i) => searched.low + ((searched.high - searched.low) * i) / steps
  )
  const named = [...values, ...(stated === null ? [] : [stated.low, stated.high])]
  const inside = named.filter((x) => x >= searched.low && x <= searched.high)
  return Float64Array.from(new Set([...points, ...inside])).sort()
}

const placed = (
  crossing: Crossing,
  variable: Variable,
  gap: (x: number) => number,
  stepAt: StepAt | undefined
): Turn => {
  const { stated } = variable
  const { x, distance } = onTodaysSide(crossing.x, variable, gap)
  const width = stated === null ? 0 : stated.high - stated.low
  const found = stepAt === undefined ? crossing : onItsStep(crossing, gap, stepAt, variable)
  return {
    ...found,
    // An end of the step that was found by halving twice is one end.
    ...(found.kind === "step" ? { low: Math.min(found.low, x), high: Math.max(found.high, x) } : {}),
    x,
    isInside: stated !== null && x >= stated.low && x <= stated.high,
    distance,
    shareOfRange: width > 0 ? Math.abs(distance) / width : null
  }
}

/** Where the metric stands at the number over a stretch, its end on today's side is where it got there. */
const onTodaysSide = (
  x: number,
  { values, searched }: Variable,
  gap: (x: number) => number
): { readonly x: number; readonly distance: number } => {
  const { low, high } = gap(x) === 0 ? stretchOfZeros(gap, x, searched) : { low: x, high: x }
  return [low, high]
    .flatMap((end) => values.map((value) => ({ x: end, distance: end - value })))
    .reduce((best, one) => (Math.abs(one.distance) < Math.abs(best.distance) ? one : best))
}

/** The nearest turn first: by share of the stated range, then those without one by share of today's value. */
export const byNearness = (one: Turns, other: Turns): number => {
  const [a, b] = [one.nearest!.shareOfRange, other.nearest!.shareOfRange]
  if (a !== null && b !== null) return a - b
  if (a !== null || b !== null) return a === null ? 1 : -1
  return relative(one) - relative(other)
}

const relative = ({ nearest, variable }: Turns): number =>
  Math.abs(nearest!.distance) / Math.max(1e-300, Math.abs(variable.values[0]!))
