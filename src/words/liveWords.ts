/** The words of the live report, which has them at hand in every language: a page without a network loads no part. */
import { explain as daExplain } from "./da/explain.ts"
import { live as daLive } from "./da/live.ts"
import { nouns as daNouns } from "./da/nouns.ts"
import { spread as daSpread } from "./da/spread.ts"
import { terms as daTerms } from "./da/terms.ts"
import { explain as enExplain } from "./en/explain.ts"
import { live as enLive } from "./en/live.ts"
import { nouns as enNouns } from "./en/nouns.ts"
import { spread as enSpread } from "./en/spread.ts"
import { terms as enTerms } from "./en/terms.ts"
import type { Lang } from "./languages.ts"
import { explain as nlExplain } from "./nl/explain.ts"
import { live as nlLive } from "./nl/live.ts"
import { nouns as nlNouns } from "./nl/nouns.ts"
import { spread as nlSpread } from "./nl/spread.ts"
import { terms as nlTerms } from "./nl/terms.ts"
import type { Words } from "./wordsIn.ts"

export type LiveWords = Words<"live" | "terms" | "explain" | "spread">

/** The words in one language. */
export const liveWords = (lang: Lang): LiveWords => {
  const { nouns, live, terms, explain, spread } = languages[lang]
  return { lang, live: live(nouns), terms: terms(nouns), explain: explain(), spread: spread(nouns) }
}

const languages = {
  da: { nouns: daNouns, live: daLive, terms: daTerms, explain: daExplain, spread: daSpread },
  en: { nouns: enNouns, live: enLive, terms: enTerms, explain: enExplain, spread: enSpread },
  nl: { nouns: nlNouns, live: nlLive, terms: nlTerms, explain: nlExplain, spread: nlSpread }
} as const
