/** What readers of each language call a currency; a code stands for itself where they have no other word. */
import type { Lang } from "./languages.ts"

/**
 * @example currencyWord("DKK", "da") // => "kr."
 */
export const currencyWord = (code: string, lang: Lang): string => words[lang][code] ?? code

const words: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  da: { DKK: "kr.", EUR: "euro", GBP: "pund" },
  en: {},
  nl: { EUR: "euro", GBP: "pond" }
}
