/** What is said of input and of requests: every command may have to, so all of it is at hand in every language. */
import { nouns as daNouns } from "./da/nouns.ts"
import { sayings as da } from "./da/sayings.ts"
import { nouns as enNouns } from "./en/nouns.ts"
import { type SayingParts, sayings as en } from "./en/sayings.ts"
import type { Lang } from "./languages.ts"
import { nouns as nlNouns } from "./nl/nouns.ts"
import { sayings as nl } from "./nl/sayings.ts"

export type Sayings = { readonly [Part in keyof SayingParts]: ReturnType<SayingParts[Part]> }

/** A part of what is said in a language; made when it is first asked for. */
export const sayingsOf = <Part extends keyof Sayings>(lang: Lang, part: Part): Sayings[Part] => {
  const made = (known[lang] ??= {})
  return (made[part] ??= spoken[lang][part](nouns[lang]) as Sayings[Part])!
}

const spoken: Readonly<Record<Lang, SayingParts>> = { da, en, nl }

const nouns = { da: daNouns, en: enNouns, nl: nlNouns }

// Messages by name do not change; making a part anew for each of a thousand problems would be felt.
const known: { [L in Lang]?: { [Part in keyof Sayings]?: Sayings[Part] } } = {}
