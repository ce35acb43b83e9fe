/** The two languages of everything a user reads, and the choice between them. */
export type Lang = "da" | "en"

/** Words for a reader: one string that serves both languages, or one for each. */
export type Text = string | { readonly da: string; readonly en: string }

/**
 * The words in one language.
 *
 * @example textIn({ da: "årsværk", en: "FTE" }, "da") // => "årsværk"
 */
export const textIn = (text: Text, lang: Lang): string => (typeof text === "string" ? text : text[lang])

/**
 * Words made once for each language, where numbers or names go into them.
 *
 * @example inBoth((lang) => formatNumber(0.5, lang)) // => { da: "0,5", en: "0.5" }
 */
export const inBoth = (write: (lang: Lang) => string): Text => ({ da: write("da"), en: write("en") })
