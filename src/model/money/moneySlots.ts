/** The assumptions of money, wherever they stand: one walk that lists them, moves them, or takes them from two sides. */
import type { Slot } from "../Model.ts"
import type { Money } from "./Money.ts"

/** Every slot that money reads. */
export const moneySlots = (money: Money | null): ReadonlyArray<Slot> => {
  const found: Array<Slot> = []
  mapSlotsOf(money, (slot) => {
    found.push(slot)
    return slot
  })
  return found
}

/** The same part of money on other slots. */
export const mapSlotsOf = <A>(part: A, at: (slot: Slot) => Slot): A => walk(part, at) as A

/** Everything of a part that is no slot, as text: parts of one shape differ in values only. */
export const shapeOf = (part: unknown): string =>
  JSON.stringify(
    walk(part, () => 0),
    (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value)
  )

const walk = (part: unknown, at: (slot: Slot) => Slot): unknown => {
  if (typeof part !== "object" || part === null || ArrayBuffer.isView(part)) return part
  if (Array.isArray(part)) return part.map((inner) => walk(inner, at))
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, key === "slot" ? at(inner as Slot) : walk(inner, at)])
  )
}
