/** The words of a page: the parts that it asks for, in one language. */
import { parts as da } from "./da/parts.ts"
import { parts as en, type Parts } from "./en/parts.ts"
import type { Lang } from "./languages.ts"
import { parts as nl } from "./nl/parts.ts"
import { nounsIn, type OwnWords } from "./OwnWords.ts"

/** What a command or a theme has to say, such as `run` or `terms`. */
export type PartName = keyof Parts

/** The parts that a page is made of, by name, and the language that its numbers are written in. */
export type Words<Part extends PartName> = {
  readonly [Name in Part]: ReturnType<Awaited<ReturnType<Parts[Name]>>>
} & { readonly lang: Lang }

/**
 * Load words. Nothing else of the language is loaded.
 *
 * @param own what the scenario calls its places, where it says so
 * @example (await wordsIn("da", ["terms"])).terms.quantity.freed // => "Frigjort"
 */
export const wordsIn = async <Part extends PartName>(
  lang: Lang,
  names: ReadonlyArray<Part>,
  own?: OwnWords
): Promise<Words<Part>> => {
  const spoken: Parts = languages[lang]
  const nouns = nounsIn(own, lang)
  const loaded = await Promise.all(names.map(async (name) => [name, (await spoken[name]())(nouns)] as const))
  return { ...Object.fromEntries(loaded), lang } as Words<Part>
}

const languages: Readonly<Record<Lang, Parts>> = { da, en, nl }
