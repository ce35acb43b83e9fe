/** The language of the table of model fields: what each field is, so that one walk does for all of them. */
import type { Model } from "./Model.ts"
import type { Slot } from "./Slot.ts"
import type { Topic } from "./Topic.ts"

/** What lists and columns run over; activities are numbered within their case type, `others` as they come. */
export type Axis = "municipalities" | "caseTypes" | "activities" | "others"

export type Column = Float64Array | Uint8Array | Int16Array

/**
 * What two models must share for a field to be mixed by itself: the same case types and activities (`cells`), the same
 * municipalities too (`municipalities`), an organisation in both or in neither (`organisation`).
 */
export type Bond = "cells" | "municipalities" | "organisation"

/** What may be said of any field. */
interface About {
  /** Holds for everything below, until something below says otherwise. */
  readonly topic?: Topic
  readonly bond?: Bond
}

/** What may be said of a number. */
interface AboutNumber extends About {
  /** The factor that meets an observation multiplies it: always, or where hand-offs are scaled. */
  readonly scaled?: "unitTime" | "handOff"
  /** The end of its range at which today's work takes most FTE, or an observation is hardest to meet. */
  readonly hardest?: "low" | "high"
}

/** A value that leaves something unsaid is no difference: the other model's then holds in every mixture. */
type Unsaid<T> = (value: T, model: Model) => boolean

export interface SlotNode extends AboutNumber {
  readonly kind: "slot"
  readonly unsaid?: Slot
}

export interface SlotsNode extends AboutNumber {
  readonly kind: "slots"
  /** Lists of one length pair by place; without it, and where lengths differ, by name. */
  readonly byPlace?: boolean
}

interface PlainNode extends About {
  /** A plain value; numbers of the model itself, which belong to no field (`own`). */
  readonly kind: "plain" | "own"
}

interface ColumnNode extends About {
  readonly kind: "column"
  /** Row-major over these. */
  readonly axes: ReadonlyArray<Axis>
  readonly unsaid?: Unsaid<never>
}

interface IndexNode extends About {
  /** A place on an axis, or -1. */
  readonly kind: "index"
  readonly axis: Axis
}

interface Together<Key> {
  readonly keys: ReadonlyArray<Key>
  /** Keys that go along where the set is mixed as a whole, and by themselves where it is not. */
  readonly along?: ReadonlyArray<Key>
  readonly what: string
}

interface RecordNode extends About {
  readonly kind: "record"
  readonly keys: Readonly<Record<string, Node>>
  /** Sets of keys that are mixed as a whole where anything but their numbers differs, and the names of the wholes. */
  readonly together?: ReadonlyArray<Together<string>>
  /** The key that says in which unit the others are: mixed as a whole where it is 1 on one side only. */
  readonly unit?: string
  /** Its fields go by the name of the whole record. */
  readonly oneName?: boolean
}

interface ListNode extends About {
  readonly kind: "list"
  readonly axis: Axis
  readonly of: Node
  /** A list that says nothing: where both sides' are so, its topic is none of what cannot be separated. */
  readonly silent?: (list: never) => boolean
}

interface OptionalNode extends About {
  /** A thing or null; a thing or a word. */
  readonly kind: "optional" | "orWord"
  readonly of: Node
}

interface ChoiceNode extends About {
  readonly kind: "choice"
  readonly of: Readonly<Record<string, RecordNode>>
  readonly unsaid?: Unsaid<never>
}

export type Node =
  | SlotNode
  | SlotsNode
  | PlainNode
  | ColumnNode
  | IndexNode
  | RecordNode
  | ListNode
  | OptionalNode
  | ChoiceNode

/** A node that describes values of type `T`, as the compiler checks. */
export type Field<T> = Node & { readonly describes?: (value: T) => T }

export const slot = (about: Omit<SlotNode, "kind"> = {}): Field<Slot> => ({ kind: "slot", ...about })

export const slots = (about: Omit<SlotsNode, "kind"> = {}): Field<ReadonlyArray<Slot>> => ({ kind: "slots", ...about })

export const plain = <T extends boolean | number | string>(about: About = {}): Field<T> => ({ kind: "plain", ...about })

export const own = <T>(): Field<T> => ({ kind: "own" })

export const column = <T extends Column>(
  axes: ReadonlyArray<Axis>,
  about: About & { readonly unsaid?: Unsaid<T> } = {}
): Field<T> => ({ kind: "column", axes, ...about })

export const index = (axis: Axis): Field<number> => ({ kind: "index", axis })

/** Every key of `T` must be there, in the order in which walks visit them. */
export const record = <T>(
  keys: { readonly [Key in keyof T]-?: Field<T[Key]> },
  about: Omit<RecordNode, "kind" | "keys" | "together" | "unit"> & {
    readonly together?: ReadonlyArray<Together<keyof T & string>>
    readonly unit?: keyof T & string
  } = {}
): RecordField<T> => ({ kind: "record", keys, ...about })

export type RecordField<T> = Omit<RecordNode, "keys"> & {
  readonly keys: { readonly [Key in keyof T]-?: Field<T[Key]> }
  readonly describes?: (value: T) => T
}

/** The same record without some of its keys. */
export const without = <T, Key extends keyof T>(
  { keys, ...about }: RecordField<T>,
  ...left: ReadonlyArray<Key>
): RecordField<Omit<T, Key>> => {
  const kept = Object.entries(keys).filter(([key]) => !(left as ReadonlyArray<PropertyKey>).includes(key))
  return { ...about, keys: Object.fromEntries(kept) } as unknown as RecordField<Omit<T, Key>>
}

export const list = <T>(
  axis: Axis,
  of: Field<T>,
  about: About & { readonly silent?: (list: ReadonlyArray<T>) => boolean } = {}
): Field<ReadonlyArray<T>> => ({
  kind: "list",
  axis,
  of,
  ...about
})

export const optional = <T>(of: Field<T>, about: About = {}): Field<T | null> => ({ kind: "optional", of, ...about })

/** A thing, or a word in its place. */
export const orWord = <T, Word extends string>(of: Field<T>): Field<T | Word> => ({ kind: "orWord", of })

type Variant<T, Kind> = T extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? T : never) : never

/** One of several kinds, each with its own fields. */
export const choice = <T extends { readonly kind: string }>(
  of: { readonly [Kind in T["kind"]]: RecordField<Omit<Variant<T, Kind>, "kind">> },
  about: About & { readonly unsaid?: Unsaid<T> } = {}
): Field<T> => ({ kind: "choice", of, ...about })

/** The nodes right below one. */
export const nodesBelow = (node: Node): ReadonlyArray<readonly [name: string, node: Node]> =>
  node.kind === "record"
    ? Object.entries(node.keys)
    : node.kind === "choice"
      ? Object.entries(node.of)
      : node.kind === "list" || node.kind === "optional" || node.kind === "orWord"
        ? [["", node.of]]
        : []

/** Whether a value leaves something unsaid, so that the other model's holds in every mixture. */
export const isUnsaid = (node: Node, value: unknown, model: Model): boolean => {
  if (!("unsaid" in node) || node.unsaid === undefined) return false
  return typeof node.unsaid === "function" ? node.unsaid(value as never, model) : value === node.unsaid
}
