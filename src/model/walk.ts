/** Walks over a model, or a part of it, as the table of fields describes it. */
import type { Axis, Column, Field, Node, SlotNode, SlotsNode } from "./Field.ts"
import { restsOn } from "./derived.ts"
import type { Model } from "./Model.ts"
import type { Slot } from "./Slot.ts"
import { modelFields } from "./modelFields.ts"

/** What becomes of each thing that a walk meets; what is left out stays as it is. */
interface Changes {
  readonly slot?: (slot: Slot, about: SlotNode | SlotsNode) => Slot
  readonly column?: (column: Column, axes: ReadonlyArray<Axis>) => Column
  /** @param caseType the new place of the case type that activities belong to */
  readonly list?: (list: ReadonlyArray<unknown>, axis: Axis, caseType: number) => ReadonlyArray<unknown>
  readonly index?: (index: number, axis: Axis) => number
}

/** The same thing with changes. */
export const rebuild = <T>(field: Field<T>, value: T, changes: Changes): T =>
  rebuildNode(field, value, changes, -1) as T

/** All slots in the order of the table, also those that come twice. */
export const slotsOf = <T>(field: Field<T>, value: T): ReadonlyArray<Slot> => slotsWhere(field, value, () => true)

/** The slots whose numbers are of some sort. */
export const slotsWhere = <T>(
  field: Field<T>,
  value: T,
  where: (about: SlotNode | SlotsNode) => boolean
): ReadonlyArray<Slot> => {
  const found: Array<Slot> = []
  const slot = (at: Slot, about: SlotNode | SlotsNode) => {
    if (where(about)) found.push(at)
    return at
  }
  rebuild(field, value, { slot })
  return found
}

/** Every slot that results depend on; costs, products and parameters that nothing uses are not among them. */
export const slotsIn = (model: Model): ReadonlySet<Slot> => new Set(restsOn(model.derived, slotsOf(modelFields, model)))

/** Every slot that FTE depend on: sections that read them and change none are left out. */
export const fteSlotsIn = (model: Model): ReadonlySet<Slot> =>
  slotsIn({ ...model, money: null, quality: null, transition: null, staffing: null })

/**
 * Whether two things say the same; columns are compared in place, for as texts those of a large country were a tenth
 * of its commands.
 *
 * @param sameSlot whether two slots count as the same; any two unless given
 */
export const areAlike = <T>(field: Field<T>, one: T, other: T, sameSlot: SameSlot = () => true): boolean => {
  const alike = (node: Node, p: unknown, q: unknown): boolean => areAlike<unknown>(node, p, q, sameSlot)
  switch (field.kind) {
    case "slot":
      return sameSlot(one as Slot, other as Slot)
    case "slots":
      return sameList(one as ReadonlyArray<Slot>, other as ReadonlyArray<Slot>, sameSlot)
    case "own":
      return true
    case "plain":
    case "index":
      return String(one) === String(other)
    case "column":
      return sameNumbers(one as Column, other as Column)
    case "record": {
      const [p, q] = [one as Parts, other as Parts]
      return Object.entries(field.keys).every(([key, node]) => alike(node, p[key], q[key]))
    }
    case "list":
      return sameList(one as ReadonlyArray<unknown>, other as ReadonlyArray<unknown>, (p, q) => alike(field.of, p, q))
    case "optional":
    case "orWord":
      return isThing(one) && isThing(other) ? alike(field.of, one, other) : String(one) === String(other)
    case "choice": {
      const { kind } = one as { readonly kind: string }
      return kind === (other as { readonly kind: string }).kind && alike(field.of[kind]!, one, other)
    }
  }
}

type SameSlot = (one: Slot, other: Slot) => boolean

type Parts = Readonly<Record<string, unknown>>

const sameList = <A>(one: ReadonlyArray<A>, other: ReadonlyArray<A>, same: (p: A, q: A) => boolean): boolean =>
  one.length === other.length && one.every((part, i) => same(part, other[i]!))

const sameNumbers = (one: Column, other: Column): boolean => {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** Neither null nor a word in its place. */
export const isThing = (value: unknown): boolean => value !== null && typeof value !== "string"

const rebuildNode = (node: Node, value: unknown, changes: Changes, caseType: number): unknown => {
  switch (node.kind) {
    case "slot":
      return changes.slot?.(value as Slot, node) ?? value
    case "slots":
      return (value as ReadonlyArray<Slot>).map((slot) => changes.slot?.(slot, node) ?? slot)
    case "own":
    case "plain":
      return value
    case "index":
      return changes.index?.(value as number, node.axis) ?? value
    case "column":
      return changes.column?.(value as Column, node.axes) ?? value
    case "record":
      return rebuildKeys(node.keys, value as Readonly<Record<string, unknown>>, changes, caseType)
    case "list": {
      const parts = value as ReadonlyArray<unknown>
      const kept = changes.list?.(parts, node.axis, caseType) ?? parts
      const of = node.axis === "caseTypes" ? (i: number) => i : () => caseType
      return kept.map((part, i) => rebuildNode(node.of, part, changes, of(i)))
    }
    case "optional":
    case "orWord":
      return isThing(value) ? rebuildNode(node.of, value, changes, caseType) : value
    case "choice": {
      const chosen = value as { readonly kind: string }
      return { kind: chosen.kind, ...rebuildKeys(node.of[chosen.kind]!.keys, { ...chosen }, changes, caseType) }
    }
  }
}

const rebuildKeys = (
  keys: Readonly<Record<string, Node>>,
  value: Readonly<Record<string, unknown>>,
  changes: Changes,
  caseType: number
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(keys).map(([key, node]) => [key, rebuildNode(node, value[key], changes, caseType)]))
