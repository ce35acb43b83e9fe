/** Recipients and paces of every municipality and case type. */
import type { Model } from "./Model.ts"
import { relativeUnitTimes } from "./relativeUnitTimes.ts"

/** A number for every (m, c). */
export const mapCells = (model: Model, of: (cell: number, c: number) => number): Float64Array => {
  const n = model.caseTypes.length
  const out = new Float64Array(model.municipalities * n)
  for (let cell = 0; cell < out.length; cell++) out[cell] = of(cell, cell % n)
  return out
}

/** Recipients by (m, c). */
export const spreadRecipients = (model: Model, values: Float64Array): Float64Array => {
  const n = model.caseTypes.length
  return mapCells(model, (cell, c) => {
    const { volumes, recipients } = model.caseTypes[c]!
    return values[recipients]! * volumes[(cell - c) / n]!
  })
}

/** Relative unit times by (m, c). */
export const spreadPace = (model: Model, values: Float64Array): Float64Array => {
  const n = model.caseTypes.length
  const columns = model.caseTypes.map((caseType) => {
    const column = new Float64Array(model.municipalities)
    relativeUnitTimes(caseType, model.population, values, column)
    return column
  })
  return mapCells(model, (cell, c) => columns[c]![(cell - c) / n]!)
}
