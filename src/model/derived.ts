/** Numbers that are products of others: on-line work is what is offered times what is used. */
import type { Slot } from "./Slot.ts"

/** One factor: a number, or 1 − the number. */
export interface DerivedFactor {
  readonly slot: Slot
  readonly oneMinus: boolean
}

/** A number that has no range and no basis of its own: its factors have them. */
export interface Derived {
  readonly slot: Slot
  readonly factors: ReadonlyArray<DerivedFactor>
}

/** What the values of a model need before anything is read off them. */
interface HasDerived {
  /** In an order in which each stands behind those that it is a product of. */
  readonly derived: ReadonlyArray<Derived>
}

/** The values with every product worked out; the same array where the model has none. */
export const withDerived = ({ derived }: HasDerived, values: Float64Array): Float64Array => {
  if (derived.length === 0) return values
  const filled = Float64Array.from(values)
  fillDerived(derived, filled, 1)
  return filled
}

/** Work the products out in columns: number k of draw i stands at `k · width + i`. */
export const fillDerived = (derived: ReadonlyArray<Derived>, values: Float64Array, width: number): void => {
  for (const { slot, factors } of derived) {
    const to = slot * width
    values.fill(1, to, to + width)
    for (const { slot: from, oneMinus } of factors) {
      for (let i = 0; i < width; i++) {
        const value = values[from * width + i]!
        values[to + i]! *= oneMinus ? 1 - value : value
      }
    }
  }
}

/**
 * The slots that some slots rest on: factors, and theirs, in place of products.
 *
 * @example restsOn([{ slot: 5, factors: [{ slot: 3, oneMinus: false }] }], [4, 5]) // => [4, 3]
 */
export const restsOn = (derived: ReadonlyArray<Derived>, slots: ReadonlyArray<Slot>): ReadonlyArray<Slot> => {
  if (derived.length === 0) return slots
  return slots.flatMap((slot) => {
    const product = derived.find((one) => one.slot === slot)
    return product === undefined
      ? [slot]
      : restsOn(
          derived,
          product.factors.map((factor) => factor.slot)
        )
  })
}

/** How a number is made of others, their places aside; nothing for one that is no product. */
export const productShape = (derived: ReadonlyArray<Derived>, slot: Slot): string => {
  const product = derived.find((one) => one.slot === slot)
  if (product === undefined) return ""
  return `(${product.factors.map((factor) => `${factor.oneMinus ? "-" : "*"}${productShape(derived, factor.slot)}`).join("")})`
}

/** Where a model says a product is: the same products at the places that `move` says. */
export const moveDerived = (derived: ReadonlyArray<Derived>, move: (slot: Slot) => Slot): ReadonlyArray<Derived> =>
  derived.map(({ slot, factors }) => ({
    slot: move(slot),
    factors: factors.map((factor) => ({ ...factor, slot: move(factor.slot) }))
  }))
