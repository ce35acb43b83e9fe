/** Texts whose language is chosen when they are read: a scenario's own, such as its title, and messages by name. */
import { type Lang, languages } from "./languages.ts"
import type { OwnWords } from "./OwnWords.ts"
import { sayingsOf, type Sayings } from "./sayings.ts"

export type { Lang } from "./languages.ts"

/** One string that serves every language, one for each, or the name of a message with what goes into its holes. */
export type Text = string | Translated | Saying

interface Translated {
  readonly da: string
  readonly en: string
  readonly nl?: string
}

/** Which message is meant, and its facts: data, which can be compared, kept and said in any language. */
export interface Saying {
  readonly say: MessageName
  readonly facts: Readonly<Record<string, unknown>>
}

/** Part and key of a message, such as `errors.cannotRead`. */
export type MessageName = {
  readonly [Part in keyof Sayings]: `${Part}.${MessageKeys<Sayings[Part]> & string}`
}[keyof Sayings]

type MessageKeys<Part> = { readonly [Key in keyof Part]: Part[Key] extends Message ? Key : never }[keyof Part]
// Every message takes one object of named holes; `never` is what all of them accept.
type Message = string | ((holes: never) => string)

/** What stands under a name. */
export type Named<Name> = Name extends `${infer Part extends keyof Sayings}.${infer Key}`
  ? Key extends keyof Sayings[Part]
    ? Sayings[Part][Key]
    : never
  : never

/** The facts of a message; where words go, another text may stand, and is said in the same language. */
export type Facts<Said> = Said extends (holes: infer Holes) => string
  ? [facts: { readonly [Hole in keyof Holes]: string extends Holes[Hole] ? Text | Holes[Hole] : Holes[Hole] }]
  : []

/**
 * A message by its name.
 *
 * @example textIn(say("errors.fileTwice", { path: "a.md" }), "en") // => "a.md is given twice"
 */
export const say = <Name extends MessageName>(name: Name, ...[facts]: Facts<Named<Name>>): Saying => ({
  say: name,
  facts: (facts ?? {}) as Saying["facts"]
})

/**
 * The words in one language; English where a scenario's own do not exist in it.
 *
 * @param own what the scenario that they are said of calls its places
 * @example textIn({ da: "årsværk", en: "FTE" }, "da") // => "årsværk"
 */
export const textIn = (text: Text, lang: Lang, own?: OwnWords): string => {
  if (typeof text === "string") return text
  if (!isSaying(text)) return text[lang] ?? text.en
  const [part, key] = text.say.split(".") as [keyof Sayings, string]
  const message = (sayingsOf(lang, part, own) as Readonly<Record<string, unknown>>)[key] as
    | string
    | ((holes: Readonly<Record<string, unknown>>) => string)
  if (typeof message === "string") return message
  return message(
    Object.fromEntries(
      Object.entries(text.facts).map(([hole, fact]) => [hole, isText(fact) ? textIn(fact, lang, own) : fact])
    )
  )
}

/**
 * Words made once for each language, where numbers or names go into them.
 *
 * @example inBoth((lang) => formatNumber(0.5, lang)) // => { da: "0,5", en: "0.5", nl: "0,5" }
 */
export const inBoth = (write: (lang: Lang) => string): Translated =>
  Object.fromEntries(languages.map((lang) => [lang, write(lang)])) as Readonly<Record<Lang, string>>

/** What a program gets that shows words in a language of its own choice: always the same shape. */
export const inEveryLanguage = (text: Text): Translated => inBoth((lang) => textIn(text, lang))

/** The same tree with every message in it said, where a scenario has words of its own. */
export const spokenIn = <Tree>(tree: Tree, lang: Lang, own: OwnWords | undefined): Tree => {
  const speak = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(speak)
    if (typeof node !== "object" || node === null) return node
    if ("say" in node) return textIn(node as Saying, lang, own)
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, speak(inner)]))
  }
  return own === undefined ? tree : (speak(tree) as Tree)
}

const isSaying = (text: Translated | Saying): text is Saying => "say" in text

const isText = (fact: unknown): fact is Translated | Saying =>
  typeof fact === "object" && fact !== null && ("say" in fact || ("da" in fact && "en" in fact))
