/** Two assumptions at once: the line of pairs at which a conclusion turns, and what one is worth in the other. */
import type { Crossing } from "../../kernel/root.ts"
import { gapOver, type Question, type Standing, standingOf } from "./Question.ts"
import { type Turns, turnsOf } from "./breakEven.ts"
import { gridOf } from "./crossed.ts"
import { hasSteps, onItsStep, stepAtOf } from "./steps.ts"
import { signChanges } from "./signChanges.ts"
import { widened } from "./widened.ts"
import type { Range, Variable } from "./Variable.ts"

export interface IsoFindings {
  readonly standing: Standing
  readonly x: Variable
  readonly y: Variable
  /** Each assumption moved alone. */
  readonly alone: readonly [Turns, Turns]
  /**
   * Pairs at which the conclusion turns, by rising x: over what was stated about x, over all that is searched where
   * there is none, and none where no y turns it.
   */
  readonly points: ReadonlyArray<IsoPoint>
  /** What y must do so that the metric stays as it is today when x moves. */
  readonly trades: ReadonlyArray<Trade>
  /** Signs of the gap over the shown ranges: rows from the highest y down, columns from the lowest x up. */
  readonly picture: ReadonlyArray<ReadonlyArray<number>>
  readonly shown: { readonly x: Range; readonly y: Range }
}

interface IsoPoint {
  readonly x: number
  readonly y: number
  readonly kind: Crossing["kind"] | "step"
  /** Of a metric that goes in steps: from where to where, along the assumption that was moved to find the pair. */
  readonly step: (Range & { readonly along: "x" | "y" }) | null
  /** Whether both lie in what was stated. */
  readonly isInside: boolean
}

export interface Trade {
  readonly x: { readonly from: number; readonly to: number }
  /** Null where no y in the searched range makes up for it; today's y where the move of x changes nothing. */
  readonly y: { readonly from: number; readonly to: number; readonly isInside: boolean } | null
}

/** Columns and rows of the terminal's picture, and of the table of pairs. */
const COLUMNS = 61
const ROWS = 17
const POINTS = 31
const SEARCH = 60

export const isoLine = (question: Question, givenX: Variable, givenY: Variable): IsoFindings => {
  const standing = standingOf(question)
  const [x, y] = [widened(question, givenX, standing), widened(question, givenY, standing)]
  const field: Field = {
    gap: gapOver(question, [x.targets, y.targets]),
    stepAt: hasSteps(question) ? stepAtOf(question, [x.targets, y.targets]) : undefined,
    noise: standing.noise
  }
  const along = (range: Range) => steps(range, POINTS).flatMap((at) => turnsAlong(field, at, 0, x, y))
  const inStated = along(x.stated ?? x.searched)
  const upright = inStated.length > 0 ? inStated : along(x.searched)
  const points = [...upright, ...fillSteep(field, upright, x, y)].toSorted((a, b) => a.x - b.x || a.y - b.y)
  const shown = {
    x: inStated.length > 0 ? (x.stated ?? x.searched) : x.searched,
    y: shownRange(y, points)
  }
  return {
    standing,
    x,
    y,
    alone: [turnsOf(question, x, standing), turnsOf(question, y, standing)],
    points,
    trades: tradesOf(field, x, y),
    picture: steps(shown.y, ROWS)
      .toReversed()
      .map((row) => steps(shown.x, COLUMNS).map((column) => signAt(field, column, row))),
    shown
  }
}

/** The gap at each pair, and what counts as none. */
interface Field {
  readonly gap: (x: number, y: number) => number
  /** Undefined where nothing goes in steps. */
  readonly stepAt: ((x: number, y: number) => string) | undefined
  readonly noise: number
}

const signAt = ({ gap, noise }: Field, x: number, y: number): number => {
  const value = gap(x, y)
  return Math.abs(value) <= noise ? 0 : Math.sign(value)
}

const turnsAlong = (
  { gap, stepAt, noise }: Field,
  at: number,
  level: number,
  x: Variable,
  y: Variable
): ReadonlyArray<IsoPoint> => {
  const along = (value: number): number => gap(at, value) - level
  return signChanges(along, gridOf(y, SEARCH), noise).changes.map((change) => {
    const found = stepAt === undefined ? change : onItsStep(change, along, (value) => stepAt(at, value), y)
    return {
      x: at,
      y: found.x,
      kind: found.kind,
      step: found.kind === "step" ? { along: "y", low: found.low, high: found.high } : null,
      isInside: isIn(x.stated, at) && isIn(y.stated, found.x)
    }
  })
}

/** Where the line is steep, few values of x meet it: then it is looked for along x as well. */
const fillSteep = (
  { gap, stepAt, noise }: Field,
  points: ReadonlyArray<IsoPoint>,
  x: Variable,
  y: Variable
): ReadonlyArray<IsoPoint> => {
  const isSteep = points.length < STEEP && new Set(points.map((point) => point.x)).size === points.length
  if (!isSteep) return []
  const turned: Field = { gap: (a, b) => gap(b, a), stepAt: stepAt && ((a, b) => stepAt(b, a)), noise }
  return steps(y.stated ?? y.searched, POINTS).flatMap((at) =>
    turnsAlong(turned, at, 0, y, x).map(({ step, ...point }): IsoPoint => ({
      ...point,
      x: point.y,
      y: point.x,
      step: step === null ? null : { ...step, along: "x" }
    }))
  )
}

/** Fewer points than this are no line. */
const STEEP = 8

/** Where the two files say different things there is no point of today to trade from. */
const tradesOf = (field: Field, x: Variable, y: Variable): ReadonlyArray<Trade> => {
  const [fromX, fromY] = [x.values[0]!, y.values[0]!]
  if (x.values.length > 1 || y.values.length > 1) return []
  const level = field.gap(fromX, fromY)
  return movesOf(x).map((to) => {
    const changesNothing = Math.abs(field.gap(to, fromY) - level) <= field.noise
    const answers = changesNothing ? [fromY] : turnsAlong(field, to, level, x, y).map((point) => point.y)
    const found = answers.toSorted((a, b) => Math.abs(a - fromY) - Math.abs(b - fromY))[0]
    return {
      x: { from: fromX, to },
      y: found === undefined ? null : { from: fromY, to: found, isInside: found === fromY || isIn(y.stated, found) }
    }
  })
}

/** Half way and all the way to both ends of what was stated; a quarter up and down where nothing was. */
const movesOf = ({ values, stated }: Variable): ReadonlyArray<number> => {
  const value = values[0]!
  const ends = stated === null ? [value * 0.75, value * 1.25] : [stated.low, stated.high]
  const moves = ends.flatMap((end) => (end === value ? [] : [(value + end) / 2, end]))
  return moves.toSorted((a, b) => a - b)
}

/** What was stated, widened to the line where that runs outside, but not beyond twice the width. */
const shownRange = (y: Variable, points: ReadonlyArray<IsoPoint>): Range => {
  const { low, high } = y.stated ?? y.searched
  const width = high - low
  const ys = points.map((point) => point.y).filter((value) => value >= low - width && value <= high + width)
  return { low: Math.min(low, ...ys), high: Math.max(high, ...ys) }
}

const steps = ({ low, high }: Range, count: number): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + ((high - low) * i) / (count - 1)))

const isIn = (range: Range | null, x: number): boolean => range !== null && x >= range.low && x <= range.high
