/** Where a metric passes a number as one assumption moves: what turns it, and how far that is from today. */
import type { Crossing } from "../../kernel/root.ts"
import { gapOver, gapsOver, type Question, type Standing } from "./Question.ts"
import { signChanges, stretchOfZeros } from "./signChanges.ts"
import type { Variable } from "./Variable.ts"
import { widened } from "./widened.ts"

/** Where a turn lies. */
export interface Place {
  readonly x: number
  readonly isInside: boolean
  /** From today's value (the nearer one where files differ), in the assumption's unit. */
  readonly distance: number
  /** The distance as a share of the stated range; null where none is stated. */
  readonly shareOfRange: number | null
}

export interface Crossed {
  /** As far as it is searched. */
  readonly variable: Variable
  readonly gap: (x: number) => number
  /** Rising values at which the sign was looked at, and the gap there. */
  readonly grid: Float64Array
  readonly onGrid: Float64Array
  /** From low to high; none where the metric is at the number today. */
  readonly turns: ReadonlyArray<{ readonly crossing: Crossing; readonly place: Place }>
  /** Where the metric reaches the number without passing it. */
  readonly touches: ReadonlyArray<number>
  /** Smallest and largest gap in the searched range. */
  readonly gaps: { readonly lowest: number; readonly highest: number }
}

/** Points at which the sign is looked at between the ends of the searched range; a fourth with promises, which take long. */
const GRID = 120

/** Every turn as an assumption moves, without the steps that they may lie on, each of which is a search of its own. */
export const crossedBy = (question: Question, given: Variable, standing: Standing): Crossed => {
  const variable = widened(question, given, standing)
  const gap = gapOver(question, [variable.targets])
  const grid = gridOf(
    variable,
    question.scenarios.some(({ compiled }) => compiled.model.service !== null) ? GRID / 4 : GRID
  )
  const onGrid = gapsOver(question, variable.targets)(grid)
  const { changes, touches, lowest, highest } = signChanges(gap, grid, standing.noise, onGrid)
  return {
    variable,
    gap,
    grid,
    onGrid,
    turns: standing.isAlready
      ? []
      : changes.map((crossing) => ({ crossing, place: placeOf(crossing.x, variable, gap) })),
    touches,
    gaps: { lowest, highest }
  }
}

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

const placeOf = (found: number, variable: Variable, gap: (x: number) => number): Place => {
  const { stated } = variable
  const { x, distance } = onTodaysSide(found, variable, gap)
  const width = stated === null ? 0 : stated.high - stated.low
  return {
    x,
    isInside: stated !== null && x >= stated.low && x <= stated.high,
    distance,
    shareOfRange: width > 0 ? Math.abs(distance) / width : null
  }
}

/** Where the metric stands at the number over a stretch, its end on today's side is where it got there. */
export const onTodaysSide = (
  x: number,
  { values, searched }: Variable,
  gap: (x: number) => number
): { readonly x: number; readonly distance: number } => {
  const { low, high } = gap(x) === 0 ? stretchOfZeros(gap, x, searched) : { low: x, high: x }
  return [low, high]
    .flatMap((end) => values.map((value) => ({ x: end, distance: end - value })))
    .reduce((best, one) => (Math.abs(one.distance) < Math.abs(best.distance) ? one : best))
}

/** The one with the smallest distance; the first of several. */
export const nearestOf = <Turn extends Pick<Place, "distance">>(turns: ReadonlyArray<Turn>): Turn | null =>
  turns.reduce<Turn | null>(
    (best, turn) => (best === null || Math.abs(turn.distance) < Math.abs(best.distance) ? turn : best),
    null
  )

interface Nearest {
  readonly nearest: Pick<Place, "distance" | "shareOfRange"> | null
  readonly variable: Variable
}

/** The nearest turn first: by share of the stated range, then those without one by share of today's value. */
export const byNearness = (one: Nearest, other: Nearest): number => {
  const [a, b] = [one.nearest!.shareOfRange, other.nearest!.shareOfRange]
  if (a !== null && b !== null) return a - b
  if (a !== null || b !== null) return a === null ? 1 : -1
  return relative(one) - relative(other)
}

const relative = ({ nearest, variable }: Nearest): number =>
  Math.abs(nearest!.distance) / Math.max(1e-300, Math.abs(variable.values[0]!))
