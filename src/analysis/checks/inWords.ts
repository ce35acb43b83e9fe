/** Numbers inside the sentences of findings: six digits, with the signs of the language. */
import type { Text } from "../../words/Lang.ts"

type InEach = { readonly da: string; readonly en: string; readonly nl?: string }

/**
 * A sentence in each language; `write` gets what puts a number into words.
 *
 * @example inWords((number) => ({ da: `er ${number(1.5)}`, en: `is ${number(1.5)}` }))
 * // => { da: "er 1,5", en: "is 1.5" }
 */
export const inWords = (write: (number: (x: number) => string) => InEach): Text => ({
  da: write(continental).da,
  en: write(english).en,
  nl: write(continental).nl ?? write(english).en
})

const SWAPPED: Readonly<Record<string, string>> = { ".": ",", ",": "." }
const continental = (x: number): string => english(x).replace(/[.,]/gu, (sign) => SWAPPED[sign]!)

const english = (x: number): string => {
  // Where there is no number, none is written.
  if (!Number.isFinite(x)) return "\u2013"
  const [whole = "", fraction] = String(Number(x.toPrecision(6)))
    .replace("-", "\u2212")
    .split(".")
  const grouped = whole.includes("e") ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/gu, ",")
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
