/** Numbers that are products of parameters: in which unit each factor stands, and what may be wrong with one. */
import type { Derived, DerivedFactor } from "../model/derived.ts"
import type { Text } from "../words/Lang.ts"
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
  ofItself: (ref: string): { readonly message: Text; readonly hint: Text } => ({
    message: {
      da: `${ref} er et produkt af sig selv`,
      en: `${ref} is a product of itself`,
      nl: `${ref} is een product van zichzelf`
    },
    hint: {
      da: "et produkt har andre parametre som faktorer: fjern henvisningen, eller giv parameteren en værdi",
      en: "a product has other parameters as factors: remove the reference, or give the parameter a value",
      nl: "een product heeft andere parameters als factoren: verwijder de verwijzing, of geef de parameter een waarde"
    }
  }),
  otherUnit: (ref: string, unit: string): { readonly message: Text; readonly hint: Text } => ({
    message: {
      da: `${ref} bruges andre steder som ${unit}, men her er hver faktor en andel`,
      en: `${ref} is used elsewhere as ${unit}, but here every factor is a share`,
      nl: `${ref} wordt elders gebruikt als ${unit}, maar hier is elke factor een aandeel`
    },
    hint: {
      da: "brug en parameter, der er en andel fra 0 til 1",
      en: "use a parameter that is a share, 0 to 1",
      nl: "gebruik een parameter die een aandeel is, 0 tot en met 1"
    }
  }),
  illegal: (value: number, central: boolean, kind: Kind): { readonly message: Text; readonly hint: Text } => {
    const range = rangeWords(kind)
    return {
      message: {
        da: `produktet ${central ? "er" : "kan blive"} ${value}, men her skal stå et tal, der er ${range.da}`,
        en: `the product ${central ? "is" : "may become"} ${value}, but here a number is needed that is ${range.en}`,
        nl: `het product ${central ? "is" : "kan"} ${value}${central ? "" : " worden"}, maar hier is een getal nodig: ${range.nl ?? range.en}`
      },
      hint: {
        da: "ret faktorernes værdier eller intervaller",
        en: "change the values or ranges of its factors",
        nl: "wijzig de waarden of bandbreedtes van de factoren"
      }
    }
  }
}
