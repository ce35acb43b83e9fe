/** Nearest wins: what an organisation writes of a channel or case promise, else what the section writes, else what is neutral. */
import type { Slot } from "../../model/Slot.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import type { Kind } from "../Unit.ts"

/** What one place writes; undefined where it writes nothing of this channel or promise. */
export interface RulePlace {
  readonly given: object | undefined
  readonly path: Path
}

export interface Rules {
  readonly ledger: Ledger
  /** The nearest number under a key, or undefined. */
  readonly slot: (key: Path, kind: Kind) => Slot | undefined
  /** The nearest number, or a neutral one, which is noted. */
  readonly slotOr: (key: Path, kind: Kind, neutral: Slot) => Slot
  /** The nearest word under a key. */
  readonly word: <Word extends string>(key: string, otherwise: Word) => Word
  /** The nearest place that writes anything under a key. */
  readonly placeOf: (key: Path) => Path | undefined
}

/** @param places the nearest first */
export const makeRules = (places: ReadonlyArray<RulePlace>, ledger: Ledger, neutral: Array<string>): Rules => {
  const found = (key: Path): { readonly value: unknown; readonly path: Path } | undefined => {
    for (const { given, path } of places) {
      const value = inside(given, key)
      if (value !== undefined) return { value, path: [...path, ...key] }
    }
    return undefined
  }
  const slot: Rules["slot"] = (key, kind) => {
    const at = found(key)
    return at === undefined ? undefined : ledger.slot(at.value as QuantityInput, at.path, kind)
  }
  return {
    ledger,
    slot,
    slotOr: (key, kind, otherwise) => {
      const own = slot(key, kind)
      const name = [...places.at(-1)!.path, ...key].join(".")
      if (own === undefined && !neutral.includes(name)) neutral.push(name)
      return own ?? otherwise
    },
    word: (key, otherwise) => (found([key])?.value as typeof otherwise | undefined) ?? otherwise,
    placeOf: (key) => found(key)?.path
  }
}

const inside = (given: object | undefined, key: Path): unknown => {
  let value: unknown = given
  for (const step of key) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step]
  return value
}
