/** The engine's door for models that promise service: the plain model draw by draw, for lines of people do not collapse. */
import { allocate, type Allocation } from "../model/allocate.ts"
import { measure, type Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { siteTotals } from "../model/totals.ts"
import { columnsOf, copyColumn } from "./draws.ts"
import type { Engine } from "./ManyDraws.ts"

export const plainEngine = (model: Model, metrics: ReadonlyArray<Metric>, width: number): Engine => {
  const values = columnsOf(model.values, width)
  let allocations: ReadonlyArray<Allocation> = []
  const valuesOf = (draw: number): Float64Array =>
    Float64Array.from(model.values, (_, slot) => values[slot * width + draw]!)
  return {
    width,
    values,
    set: (slot, numbers, from) => copyColumn(numbers, from, values, slot * width, width),
    evaluate: () => {
      allocations = Array.from({ length: width }, (_, draw) => allocate(model, valuesOf(draw)))
    },
    write: (k, out, at) => {
      for (const [draw, allocation] of allocations.entries()) out[at + draw] = measure(model, allocation, metrics[k]!)
    },
    writeLeaves: (draw, leaves, at) => {
      const { statusQuo, local } = allocations[draw]!
      const [before, after] = [bySite(model, statusQuo), bySite(model, local)]
      for (const [m, column] of leaves.entries()) column[at] = before[m]! - after[m]!
    },
    today: undefined
  }
}

const bySite = (model: Model, sites: Allocation["local"]): Float64Array => {
  const n = model.caseTypes.length
  const totals = siteTotals(sites, n)
  const out = new Float64Array(model.municipalities)
  for (let cell = 0; cell < totals.length; cell++) out[Math.floor(cell / n)]! += totals[cell]!
  return out
}
