/** What is explained: one scenario with its central values, and the places that a metric asks for. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import type { Compiled } from "../../scenario/Compiled.ts"

/** What a metric asks for: case types, and perhaps one municipality or one centre; -1 means all. */
export interface Where {
  readonly caseType: number
  readonly municipality: number
  readonly centre: number
}

/** One scenario with its central values, ready to be explained. */
export interface Subject {
  readonly compiled: Compiled
  readonly model: Model
  readonly allocation: Allocation
}

/** The case types a metric covers. */
export const caseTypesIn = ({ compiled }: Subject, where: Where): ReadonlyArray<number> =>
  compiled.names.caseTypes.map((_, c) => c).filter((c) => where.caseType < 0 || where.caseType === c)

/** Sum of (site, case type) cells; -1 means all. */
export const sumCells = (cells: Float64Array, { compiled }: Subject, site: number, caseType: number): number => {
  const n = compiled.names.caseTypes.length
  let sum = 0
  for (let cell = 0; cell < cells.length; cell++) {
    if (caseType >= 0 && cell % n !== caseType) continue
    if (site >= 0 && Math.floor(cell / n) !== site) continue
    sum += cells[cell]!
  }
  return sum
}
