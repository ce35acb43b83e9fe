/** What a scenario itself calls its places, in the languages that it speaks. */
import { nouns as da } from "./da/nouns.ts"
import { nouns as en } from "./en/nouns.ts"
import { type Lang, languages } from "./languages.ts"
import { nouns as nl } from "./nl/nouns.ts"
import type { Nouns, Noun } from "./Nouns.ts"

/** By kind of place; what is left out is called as the language calls it. */
export type OwnWords = { readonly [Place in keyof Nouns]?: OwnNoun | undefined }

/** One string serves every language. */
type Form = string | { readonly [L in Lang]?: string | undefined }

interface OwnNoun {
  readonly one: Form
  readonly many: Form
  readonly theOne?: Form | undefined
  readonly theMany?: Form | undefined
}

/**
 * The places in a language. A scenario's noun is used where the language has all of its forms, so that no sentence
 * mixes two languages; the definite forms may be left out where an article makes them.
 *
 * @example nounsIn({ centre: { one: "hub", many: "hubs" } }, "en").centre.theOne // => "the hub"
 */
export const nounsIn = (own: OwnWords | undefined, lang: Lang): Nouns => ({
  municipality: nounIn(own?.municipality, lang) ?? spoken[lang].municipality,
  centre: nounIn(own?.centre, lang) ?? spoken[lang].centre
})

/** What several scenarios call their places: their own words where all of them have the same. */
export const sharedWords = (
  scenarios: ReadonlyArray<{ readonly words?: OwnWords | undefined }>
): OwnWords | undefined => {
  const [first, ...others] = scenarios.map(({ words }) => words)
  const written = (words: OwnWords | undefined) => languages.map((lang) => JSON.stringify(nounsIn(words, lang))).join()
  return others.every((words) => written(words) === written(first)) ? first : undefined
}

const spoken: Readonly<Record<Lang, Nouns & { readonly article?: string }>> = { da, en, nl }

const nounIn = (own: OwnNoun | undefined, lang: Lang): Noun | undefined => {
  if (own === undefined) return undefined
  const { article } = spoken[lang]
  const [one, many] = [formIn(own.one, lang), formIn(own.many, lang)]
  const definite = (form: Form | undefined, bare: string | undefined) =>
    form === undefined
      ? article === undefined || bare === undefined
        ? undefined
        : `${article} ${bare}`
      : formIn(form, lang)
  const [theOne, theMany] = [definite(own.theOne, one), definite(own.theMany, many)]
  return one === undefined || many === undefined || theOne === undefined || theMany === undefined
    ? undefined
    : { one, many, theOne, theMany }
}

const formIn = (form: Form, lang: Lang): string | undefined => (typeof form === "string" ? form : form[lang])
