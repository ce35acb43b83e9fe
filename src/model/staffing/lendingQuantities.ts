/** What can be asked of a plan of lending: it is read off the plan, which takes a solver outside of the model. */
import type { MetricUnit, OfPlan, QuantityRules } from "../Quantity.ts"
import { isAsked, sumAt } from "./cellSums.ts"

const planned = (unit: MetricUnit, at: QuantityRules["at"], plan: OfPlan["plan"]): QuantityRules => ({
  unit,
  at,
  section: "staffing",
  steps: true,
  of: { plan }
})

const bySpecialism = { item: true, municipality: true } as const

export const lendingQuantities = {
  unmet: planned("fte", bySpecialism, ({ unmet }, where, specialisms) => sumAt(unmet, specialisms, where)),
  /** At a unit: what it lends out. */
  lent: planned("fte", bySpecialism, ({ loans }, { item, municipality }) =>
    total(loans, (loan) => isAsked(loan.specialism, item) && isAsked(loan.from, municipality))
  ),
  /** By the specialism that is learned. */
  retrained: planned("fte", bySpecialism, ({ retrained }, { item, municipality }) =>
    total(retrained, (one) => isAsked(one.to, item) && isAsked(one.unit, municipality))
  ),
  "lending.cost": planned("currency", {}, ({ cost }) => cost),
  "lending.worst": planned("share", {}, ({ worst }) => worst)
} satisfies Readonly<Record<string, QuantityRules>>

export type LendingQuantity = keyof typeof lendingQuantities

export const isLendingQuantity = (quantity: string): quantity is LendingQuantity =>
  Object.hasOwn(lendingQuantities, quantity)

const total = <One extends { readonly fte: number }>(list: ReadonlyArray<One>, counts: (one: One) => boolean): number =>
  list.reduce((sum, one) => (counts(one) ? sum + one.fte : sum), 0)
