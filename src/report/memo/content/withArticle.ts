/** What a model or a party is called inside a sentence. */
import { danishOrEnglish, type Lang } from "../../../words/Lang.ts"

/**
 * An English description gets its article; a name that opens with an article or pronoun loses that word's capital.
 *
 * @example withArticle("State model", "en") // => "the State model"
 * @example withArticle("A first plan", "en") // => "a first plan"
 * @example withArticle("Model 2", "en") // => "Model 2"
 */
export const withArticle = (name: string, lang: Lang): string => {
  if (determined[danishOrEnglish(lang)].test(name)) return name.charAt(0).toLowerCase() + name.slice(1)
  return lang === "en" && (described.test(name) || office.test(name)) ? `the ${name}` : name
}

const determined: Readonly<Record<"da" | "en", RegExp>> = {
  da: /^(en|et|den|det|de|vores|vor|deres|dette|denne)\s/iu,
  en: /^(the|an?|our|their|this|that|these|those)\s/iu
}

const described =
  /\s(alternative|arrangement|baseline|case|centre|model|option|organisation|plan|proposal|reform|scenario|scheme|solution)$/iu

const office =
  /^(agency|association|authority|board|confederation|council|department|directorate|federation|government|ministry|office|treasury|union)\s/iu
