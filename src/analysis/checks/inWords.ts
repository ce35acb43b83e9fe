/** Numbers inside the sentences of findings: six digits, with the decimal sign of the language. */
import type { Text } from "../../scenario/quantitySchema.ts"

type Both = { readonly da: string; readonly en: string }

/**
 * A sentence in both languages; `write` gets what puts a number into words.
 *
 * @example inWords((number) => ({ da: `er ${number(1.5)}`, en: `is ${number(1.5)}` }))
 * // => { da: "er 1,5", en: "is 1.5" }
 */
export const inWords = (write: (number: (x: number) => string) => Both): Text => ({
  da: write((x) => english(x).replace(".", ",")).da,
  en: write(english).en
})

const english = (x: number): string => String(Number(x.toPrecision(6))).replace("-", "\u2212")
