/** The tornado: each assumption alone at its 5th and at its 95th percentile, everything else at its central value. */
import { centralRow, type Column, type Target, totalOf } from "./Target.ts"

export interface TornadoRow {
  readonly path: string
  /** Of two scenarios, the one in which alone it moves; null where it moves in both, or there is but one. */
  readonly only: number | null
  /** The metric with the assumption at its 5th and at its 95th percentile. */
  readonly low: number
  readonly high: number
  /** Largest less smallest of low, high and the central result. */
  readonly swing: number
  /** What the assumption takes, in each scenario where it moves. */
  readonly values: ReadonlyArray<{
    readonly scenario: number
    readonly low: number
    readonly central: number
    readonly high: number
  }>
}

const LOW = 0.05
const HIGH = 0.95

/**
 * The widest swing first; the factor on unit times is solved again for every bar. An input is one row where both
 * scenarios believe the same of it, else one row a scenario: two beliefs moved at once are no one assumption.
 */
export const tornadoOf = (target: Target): ReadonlyArray<TornadoRow> => {
  const central = centralRow(target)
  const base = totalOf(target, central)
  const row = Float64Array.from(central)
  const moved = (path: string, only: number | null, mine: ReadonlyArray<PlacedColumn>): TornadoRow => {
    const at = (u: number): number => {
      for (const { c, quantile } of mine) row[c] = quantile(u)
      const total = totalOf(target, row)
      for (const { c, central: value } of mine) row[c] = value
      return total
    }
    const [low, high] = [at(LOW), at(HIGH)]
    return {
      path,
      only,
      low,
      high,
      swing: Math.max(low, high, base) - Math.min(low, high, base),
      values: mine.map(({ scenario, quantile, central: value }) => ({
        scenario,
        low: quantile(LOW),
        central: value,
        high: quantile(HIGH)
      }))
    }
  }
  const columns = target.columns.map((column, c): PlacedColumn => ({ ...column, c }))
  return target.inputs
    .flatMap((path, input) => {
      const mine = columns.filter((column) => column.input === input)
      return movesAtOnce(mine, target)
        ? [moved(path, null, mine)]
        : mine.map((column) => moved(path, column.scenario, [column]))
    })
    .toSorted(inOrder)
}

interface PlacedColumn extends Column {
  readonly c: number
}

/** Whether a number is one and the same in all scenarios that the metric is taken of. */
const movesAtOnce = (mine: ReadonlyArray<Column>, { parts }: Target): boolean => {
  const [any] = mine
  return (
    any === undefined ||
    parts.length === 1 ||
    (mine.length === parts.length &&
      mine.every(({ central, quantile }) => central === any.central && quantile === any.quantile))
  )
}

const inOrder = (one: TornadoRow, other: TornadoRow): number => {
  if (other.swing !== one.swing) return other.swing - one.swing
  return one.path === other.path ? (one.only ?? 0) - (other.only ?? 0) : one.path < other.path ? -1 : 1
}
