/** A scenario file that holds some changes and extends the file they were made to. */
import { type Lang, say, type Text, textIn } from "../words/Lang.ts"
import { dirname, join } from "node:path/posix"
import { stringify } from "yaml"
import type { Loaded } from "./load.ts"
import { overlay } from "./overlay.ts"
import { makeSource, SET_NAME } from "./Source.ts"
import type { Text as OwnText } from "./quantitySchema.ts"
import { at, listAlong, plain, type Tree } from "./Tree.ts"

/**
 * @param base the original's path, relative to the new file
 * @param lang in which a title that serves every language is told apart from the original's
 * @param word what tells the title apart
 */
export const savedScenario = (
  base: string,
  { scenario, tree, changes }: Pick<Loaded, "scenario" | "tree" | "changes">,
  lang: Lang,
  word: Text = CHANGED
): string => {
  const changed = changedKeys(changes.map((change) => asLaid(tree, change)))
  const head = {
    casecap: 1,
    id: `${scenario.id}Changed`,
    title: ownTitle(scenario.title, word, lang),
    extends: base
  }
  return stringify({ ...head, ...changed, ...movedTable(base, changed["municipalities"]) })
}

/** Unsaved changes, `PATH=VALUE`, as the keys and values of a file that holds nothing else. */
export const changedKeys = (changes: ReadonlyArray<string>): Readonly<Record<string, unknown>> => {
  const nothing: Tree = {
    kind: "map",
    entries: new Map(),
    span: { source: makeSource(SET_NAME, ""), start: 0, end: 0 }
  }
  return plain(changes.reduce<Tree>((laid, change) => overlay(laid, change).tree, nothing)) as Readonly<
    Record<string, unknown>
  >
}

/** A change as it stands in the tree: of one item the whole list, of an amount with the year of its prices. */
const asLaid = (tree: Tree, change: string): string => {
  const path = change.slice(0, change.indexOf("=")).trim().split(".")
  const along = listAlong(tree, path)
  if (along !== undefined) return `${along.path.join(".")}=${JSON.stringify(plain(along.list))}`
  const number = at(tree, path)
  const isInItsYear = number?.kind === "map" && isSetIn(number, "value") && number.entries.has("asOf")
  return isInItsYear ? `${path.join(".")}=${JSON.stringify(plain(number))}` : change
}

const isSetIn = ({ entries }: Extract<Tree, { kind: "map" }>, key: string): boolean =>
  entries.get(key)?.node.span.source.name === SET_NAME

/**
 * The title with a word behind it in each language that it has, so that two pages side by side can be told apart.
 *
 * @example ownTitle({ da: "Stat", en: "State" }, CHANGED, "da") // => { da: "Stat (ændret)", en: "State (changed)" }
 */
const ownTitle = (title: OwnText, word: Text, lang: Lang): OwnText =>
  typeof title === "string"
    ? `${title} (${textIn(word, lang)})`
    : (Object.fromEntries(
        Object.entries(title).map(([language, said]) => [language, `${said} (${textIn(word, language as Lang)})`])
      ) as OwnText)

/** What a file is called that `--save` has written. */
const CHANGED = say("scenario.changed")

/** A table is named relative to the file that names it, and a change counts as written in the original. */
const movedTable = (base: string, municipalities: unknown): Readonly<Record<string, unknown>> => {
  if (typeof municipalities !== "object" || municipalities === null) return {}
  const { table } = municipalities as { readonly table?: unknown }
  return typeof table === "string" ? { municipalities: { ...municipalities, table: join(dirname(base), table) } } : {}
}
