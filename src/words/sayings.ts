/** What is said of input and of requests: every command may have to, so all of it is at hand in every language. */
import { sayings as da } from "./da/sayings.ts"
import { type SayingParts, sayings as en } from "./en/sayings.ts"
import type { Lang } from "./languages.ts"
import { nounsIn, type OwnWords } from "./OwnWords.ts"
import { sayings as nl } from "./nl/sayings.ts"

export type Sayings = { readonly [Part in keyof SayingParts]: ReturnType<SayingParts[Part]> }

/**
 * A part of what is said in a language; made when it is first asked for.
 *
 * @param own what the scenario that it is said of calls its places
 */
export const sayingsOf = <Part extends keyof Sayings>(lang: Lang, part: Part, own?: OwnWords): Sayings[Part] => {
  if (own !== undefined) return spoken[lang][part](nounsIn(own, lang)) as Sayings[Part]
  const made = (known[lang] ??= {})
  return (made[part] ??= spoken[lang][part](nounsIn(undefined, lang)) as Sayings[Part])!
}

const spoken: Readonly<Record<Lang, SayingParts>> = { da, en, nl }

// Messages by name do not change; making a part anew for each of a thousand problems would be felt.
const known: { [L in Lang]?: { [Part in keyof Sayings]?: Sayings[Part] } } = {}
