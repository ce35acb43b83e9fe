/** Everything that `run` reports, read off one allocation. */
import { allocate, type Allocation } from "./allocate.ts"
import { measure, national } from "./Metric.ts"
import type { QuantityId } from "./quantities.ts"
import { type BridgeId, bridgeIn, QUANTITIES, type Quantity, type VulnerabilityId } from "./Quantity.ts"
import { vulnerability } from "./vulnerability.ts"
import type { Model } from "./Model.ts"
import { siteTotals, takenBy } from "./totals.ts"

export interface CaseTypeResult {
  readonly baseline: number
  readonly local: number
  readonly centre: number
  readonly freed: number
  readonly transaction: number
  readonly competence: number
}

/** All in FTE; lists in the model's order. */
export interface Result {
  readonly allocation: Allocation
  readonly fte: Readonly<Record<Quantity, number>>
  readonly caseTypes: ReadonlyArray<CaseTypeResult>
  readonly municipalities: ReadonlyArray<{ readonly baseline: number; readonly local: number; readonly leaves: number }>
  readonly centres: ReadonlyArray<number>
  readonly bridge: ReadonlyArray<{ readonly id: BridgeId; readonly fte: number }>
  readonly vulnerability: Readonly<Record<VulnerabilityId, number>>
}

/** Evaluate the model and read off every result. */
export const resultOf = (model: Model, values: Float64Array = model.values): Result => {
  const allocation = allocate(model, values)
  const n = model.caseTypes.length
  const at = (quantity: QuantityId) => measure(model, allocation, national(quantity))
  const baseline = siteTotals(allocation.statusQuo, n)
  const local = siteTotals(allocation.local, n)
  const centres = siteTotals(allocation.centres, n, takenBy(model))
  let municipalities: Result["municipalities"] | undefined
  return {
    allocation,
    fte: Object.fromEntries(QUANTITIES.map((quantity) => [quantity, at(quantity)])) as Record<Quantity, number>,
    caseTypes: model.caseTypes.map((_, c) => {
      const [before, after, atCentres] = [baseline, local, centres].map((cells) => columnSum(cells, n, c)) as Three
      const both = (of: "transaction" | "upkeep") =>
        columnSum(allocation.local[of], n, c) + columnSum(allocation.centres[of], n, c)
      return {
        baseline: before,
        local: after,
        centre: atCentres,
        freed: before - after - atCentres,
        transaction: both("transaction"),
        competence: both("upkeep")
      }
    }),
    // Few pages print them, and of a large country they are most of what there is to remember.
    get municipalities() {
      return (municipalities ??= Array.from({ length: model.municipalities }, (_, m) => {
        const before = rowSum(baseline, n, m)
        const after = rowSum(local, n, m)
        return { baseline: before, local: after, leaves: before - after }
      }))
    },
    centres: (model.organisation?.centres ?? []).map((_, g) => rowSum(centres, n, g)),
    bridge: bridgeIn(model).map((id) => ({ id, fte: at(`bridge.${id}`) })),
    vulnerability: vulnerability(allocation)
  }
}

const rowSum = (cells: Float64Array, caseTypes: number, row: number): number => {
  let sum = 0
  for (let c = 0; c < caseTypes; c++) sum += cells[row * caseTypes + c]!
  return sum
}

type Three = [number, number, number]

const columnSum = (cells: Float64Array, caseTypes: number, c: number): number => {
  let sum = 0
  for (let cell = c; cell < cells.length; cell += caseTypes) sum += cells[cell]!
  return sum
}
