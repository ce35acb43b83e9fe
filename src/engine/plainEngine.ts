/** The engine's door with the plain model behind it, draw by draw: for what does not collapse to sums. */
import { allocate, type Allocation } from "../model/allocate.ts"
import { measure, type Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { siteTotals } from "../model/totals.ts"
import { columnsOf, copyColumn } from "./draws.ts"
import type { Engine } from "./ManyDraws.ts"

/**
 * Whether sums over municipalities are all that a model's totals need. Lines of people, errors by cases per person and
 * people who are trained once for all that they do are none.
 */
export const collapses = ({ upkeep, organisation, errors, service }: Model): boolean =>
  errors === null &&
  service === null &&
  [upkeep, ...(organisation === null ? [] : [organisation.localUpkeep, organisation.centreUpkeep])].every(
    ({ per }) => per === "caseType"
  )

export const plainEngine = (model: Model, metrics: ReadonlyArray<Metric>, width: number): Engine => {
  const values = columnsOf(model.values, width)
  let allocations: ReadonlyArray<Allocation> = []
  const valuesOf = (draw: number): Float64Array => {
    const own = new Float64Array(model.values.length)
    for (let slot = 0; slot < own.length; slot++) own[slot] = values[slot * width + draw]!
    return own
  }
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
