/** What a model or a party is called inside an English sentence; Danish names stand as they are. */
import type { Lang } from "../../Lang.ts"

/**
 * The name with its article where it is a description that ends or opens with a common noun.
 *
 * @example withArticle("State model", "en") // => "the State model"
 * @example withArticle("Model 2", "en") // => "Model 2"
 */
export const withArticle = (name: string, lang: Lang): string =>
  lang === "en" && !/^(the|an?)\s/iu.test(name) && (described.test(name) || office.test(name)) ? `the ${name}` : name

const described =
  /\s(alternative|arrangement|baseline|case|centre|model|option|organisation|plan|proposal|reform|scenario|scheme|solution)$/iu

const office =
  /^(agency|association|authority|board|confederation|council|department|directorate|federation|government|ministry|office|treasury|union)\s/iu
