/** The tornado: each assumption alone at its 5th and at its 95th percentile, everything else at its central value. */
import { centralRow, type Target, totalOf } from "./Target.ts"

export interface TornadoRow {
  readonly path: string
  /** The metric with the assumption at its 5th and at its 95th percentile. */
  readonly low: number
  readonly high: number
  /** Largest less smallest of low, high and the central result. */
  readonly swing: number
  /** What the assumption takes, in each scenario that has it. */
  readonly values: ReadonlyArray<{
    readonly scenario: number
    readonly low: number
    readonly central: number
    readonly high: number
  }>
}

const LOW = 0.05
const HIGH = 0.95

/** One row an input, the widest swing first; the factor on unit times is solved again for every bar. */
export const tornadoOf = (target: Target): ReadonlyArray<TornadoRow> => {
  const central = centralRow(target)
  const base = totalOf(target, central)
  const row = Float64Array.from(central)
  const rows = target.inputs.map((path, input): TornadoRow => {
    const mine = target.columns.flatMap((column, c) => (column.input === input ? [{ ...column, c }] : []))
    const at = (u: number): number => {
      for (const { c, quantile } of mine) row[c] = quantile(u)
      const moved = totalOf(target, row)
      for (const { c, central: value } of mine) row[c] = value
      return moved
    }
    const [low, high] = [at(LOW), at(HIGH)]
    return {
      path,
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
  })
  return rows.toSorted((one, other) => other.swing - one.swing || (one.path < other.path ? -1 : 1))
}
