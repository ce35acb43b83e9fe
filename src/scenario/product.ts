/** Numbers that are products of parameters: in which unit each factor stands, and what may be wrong with one. */
import type { Derived, DerivedFactor } from "../model/derived.ts"
import { say, type Text } from "../words/Lang.ts"
import { type Told, told } from "../words/told.ts"
import type { FactorInput } from "./quantitySchema.ts"
import { type Kind, kinds, rangeWords } from "./Unit.ts"

/** A number of a scenario that is a product: no assumption itself, for its factors are. */
export interface Product {
  readonly path: string
  readonly slot: number
  readonly kind: Kind
  readonly value: number
  readonly factors: ReadonlyArray<DerivedFactor & { readonly path: string }>
  readonly note?: Text
}

/** What the model needs of them. */
export const derivedOf = (products: ReadonlyArray<Product>): ReadonlyArray<Derived> =>
  products.map(({ slot, factors }) => ({
    slot,
    factors: factors.map((factor) => ({ slot: factor.slot, oneMinus: factor.oneMinus }))
  }))

/** The parameter that a factor names. */
export const referenceIn = (factor: FactorInput): string => ("ref" in factor ? factor.ref : factor.oneMinus.ref)

/**
 * In a share every factor is a share; elsewhere the first factor that is not turned round carries the unit, and the
 * others are plain factors.
 */
export const factorKind = (factors: ReadonlyArray<FactorInput>, i: number, kind: Kind): Kind => {
  if ("oneMinus" in factors[i]!) return kinds.share
  if (kind.unit === "share") return kinds.share
  return factors.findIndex((factor) => "ref" in factor) === i ? kind : kinds.multiplier
}

/** Where a factor is written, as the place that uses it. */
export const factorPath = (path: ReadonlyArray<string>, factor: FactorInput, i: number): ReadonlyArray<string> => [
  ...path,
  "product",
  String(i),
  ...("oneMinus" in factor ? ["oneMinus"] : [])
]

/**
 * The number that uses a parameter, whether it is the parameter or one of its factors.
 *
 * @example placeOfUse("organisation.share.product.0") // => "organisation.share"
 */
export const placeOfUse = (usedAt: string): string => usedAt.replace(/\.product\.\d+(?:\.oneMinus)?$/u, "")

/** The ends of a product of ranges, whatever their signs. */
export const extremesOfProduct = (
  ranges: ReadonlyArray<{ readonly low: number; readonly high: number }>
): { readonly low: number; readonly high: number } => {
  let [low, high] = [1, 1]
  for (const range of ranges) {
    const ends = [low * range.low, low * range.high, high * range.low, high * range.high]
    low = Math.min(...ends)
    high = Math.max(...ends)
  }
  return { low, high }
}

export const productWords = {
  ofItself: (ref: string): Told => told("scenario.ofItself", { ref }),
  otherUnit: (ref: string, unit: string): Told => told("scenario.otherUnit", { ref, unit }),
  illegal: (value: number, central: boolean, kind: Kind): Told => {
    const range = rangeWords(kind)
    return {
      message: say("scenario.productOutside", { central, value, range }),
      hint: say("scenario.changeFactors")
    }
  }
}
