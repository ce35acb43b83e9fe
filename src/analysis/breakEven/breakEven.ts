/** How far an assumption would have to move before a conclusion turns. */
import type { Crossing } from "../../kernel/root.ts"
import { isOfMoney, type Question, type Standing, standingOf } from "./Question.ts"
import { byNearness, crossedBy, nearestOf, onTodaysSide, type Place } from "./crossed.ts"
import { type ImpossibleStretch, impossibleStretches } from "./impossible.ts"
import { hasSteps, onItsStep, stepOver, stepAtOf, type StepTurn } from "./steps.ts"
import { allVariables, type Range, type Variable } from "./Variable.ts"

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
export type Turn = (Crossing | StepTurn) & Place

/** Points of the course that is shown. */
const COURSE = 9

/** When does the conclusion turn as one assumption moves? No turn is an answer. */
export const turnsOf = (question: Question, given: Variable, standing = standingOf(question)): Turns => {
  const { now, isAlready } = standing
  const crossed = crossedBy(question, given, standing)
  const { variable, gap } = crossed
  const stepAt = hasSteps(question) ? stepAtOf(question, [variable.targets]) : undefined
  const turns = crossed.turns.map(({ crossing, place }): Turn => {
    const found = stepAt === undefined ? crossing : onItsStep(crossing, gap, stepAt, variable)
    const { x } = place
    // An end of the step that was found by halving twice is one end.
    const ends = found.kind === "step" ? { low: Math.min(found.low, x), high: Math.max(found.high, x) } : {}
    return { ...found, ...ends, ...place }
  })
  const shown = variable.stated ?? variable.searched
  return {
    variable,
    now,
    isAlready,
    step: isAlready && stepAt !== undefined ? stepOver(stepAt, variable) : null,
    turns,
    touches: isAlready ? [] : crossed.touches.map((x) => onTodaysSide(x, variable, gap).x),
    nearest: nearestOf(turns),
    gaps: crossed.gaps,
    impossible: impossibleStretches(question, crossed),
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
