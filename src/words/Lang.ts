/** Texts that come in several languages by themselves, such as a scenario's title, and the choice between them. */
import type { Lang } from "./languages.ts"

export type { Lang } from "./languages.ts"

/** Words for a reader: one string that serves every language, or one for each. */
export type Text = string | { readonly da: string; readonly en: string; readonly nl?: string }

/**
 * The words in one language; English where they do not exist in it.
 *
 * @example textIn({ da: "årsværk", en: "FTE" }, "da") // => "årsværk"
 */
export const textIn = (text: Text, lang: Lang): string => (typeof text === "string" ? text : (text[lang] ?? text.en))

/**
 * Words made once for each language, where numbers or names go into them.
 *
 * @example inBoth((lang) => formatNumber(0.5, lang)) // => { da: "0,5", en: "0.5", nl: "0,5" }
 */
export const inBoth = (write: (lang: Lang) => string): Text => {
  const [da, en, nl] = [write("da"), write("en"), write("nl")]
  return nl === en ? { da, en } : { da, en, nl }
}

/** The language of tables that have no Dutch yet; it goes when the last of them has moved to a folder of words. */
export const danishOrEnglish = (lang: Lang): "da" | "en" => (lang === "da" ? "da" : "en")
