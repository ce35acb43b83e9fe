/** What one FTE costs: as written, or at the grades that a side has where the scenario gives a mix of them. */
import type { CostPerFte, Money } from "./Money.ts"
import { payFactors } from "./grades.ts"
import type { Prices } from "./prices.ts"

/** Currency a year for one FTE. */
export interface UnitCost {
  readonly salary: number
  readonly overhead: number
}

export interface UnitCosts {
  /** In a municipality today and after. */
  readonly local: (municipality: number, caseType: number) => UnitCost
  /** At centres; nothing without centres. */
  readonly centre: (caseType: number) => UnitCost
}

/** Pay follows the grades of a side; rent, IT and the like do not. */
export const unitCosts = (money: Money, prices: Prices): UnitCosts => {
  const factors = payFactors(money.gradeMix, prices)
  const written = ({ salary, overhead }: CostPerFte, factor: number): UnitCost => ({
    salary: prices.of(salary) * factor,
    overhead: prices.of(overhead)
  })
  const local = money.localCost.map((cost) => (cost === null ? null : written(cost, factors.local)))
  const centre = money.centreCost.map((cost) => written(cost, factors.centre))
  const { column } = money
  const salaryShare = column === null ? 0 : prices.at(column.salaryShare)
  const nothing: UnitCost = { salary: 0, overhead: 0 }
  return {
    local: (m, c) => {
      const own = local[c] ?? null
      if (own !== null) return own
      const all = column?.costPerFte[m] ?? 0
      return { salary: all * salaryShare * factors.local, overhead: all * (1 - salaryShare) }
    },
    centre: (c) => centre[c] ?? nothing
  }
}

/** Both parts of what an FTE costs. */
export const wholeCost = ({ salary, overhead }: UnitCost): number => salary + overhead
