/** What a Word file shows, found as Word finds it: by the relations between its parts, not by their names. */
import { type Relation, relationsOf as relations } from "../../../scenario/spreadsheet/relations.ts"
import { type ZipParts, zipParts } from "../../../scenario/spreadsheet/zipParts.ts"
import { RecordUnreadable } from "../Record.ts"
import { memoZip } from "../memoFile.ts"
import { digestOf } from "./digestOf.ts"
import { type WordFonts, wordFonts } from "./wordFonts.ts"

interface WordPart {
  readonly xml: string
  /** The print of a picture, by the relation that shows it. */
  readonly picture: (relation: string) => string | undefined
}

export interface WordPackage {
  readonly main: WordPart
  /** A running head or foot, by the relation that the section refers to. */
  readonly head: (relation: string) => WordPart | undefined
  readonly footnotes: string
  readonly endnotes: string
  readonly comments: string
  readonly styles: string
  readonly numbering: string
  readonly settings: string
  /** Title and author of the file. */
  readonly core: string
  readonly fonts: WordFonts
  /** Relations that a memo does not have: other documents, objects, templates that are fetched. */
  readonly odd: ReadonlyArray<string>
}

const OF_THE_FILE = /\/(?:officeDocument|core-properties|extended-properties|custom-properties)$/u
const OF_THE_DOCUMENT =
  /\/(?:styles|numbering|footnotes|endnotes|settings|webSettings|header|footer|theme|image|fontTable|customXml|comments)$/u

/** @throws RecordUnreadable for a damaged archive, one that is too large, and one that holds no document */
export const wordPackage = (bytes: Uint8Array): WordPackage => {
  const parts = zipParts(bytes, memoZip)
  if (typeof parts === "string") throw new RecordUnreadable(parts === "tooLarge" ? "tooLarge" : "damaged")
  const whole = relationsOf(parts, "")
  const documents = whole.filter(({ type }) => type.endsWith("/officeDocument"))
  const [document] = documents
  if (document === undefined || documents.length > 1) throw new RecordUnreadable("damaged")
  const related = relationsOf(parts, document.target)
  const partOf = ({ target }: Relation): WordPart => ({
    xml: parts.text(target) ?? "",
    picture: (id) => {
      const picture = relationsOf(parts, target).find((relation) => relation.id === id)
      const found = picture === undefined || picture.isOutside ? undefined : parts.bytes(picture.target)
      return found === undefined ? undefined : digestOf(found)
    }
  })
  const one = (name: string): string => {
    const found = related.find(({ type }) => type.endsWith(`/${name}`))
    return found === undefined ? "" : (parts.text(found.target) ?? "")
  }
  const settings = related.find(({ type }) => type.endsWith("/settings"))
  const fontTable = related.find(({ type }) => type.endsWith("/fontTable"))
  const carried = fontTable === undefined ? [] : relationsOf(parts, fontTable.target)
  const core = whole.find(({ type }) => type.endsWith("/core-properties"))
  return {
    main: partOf(document),
    head: (id) => {
      const found = related.find((relation) => relation.id === id && /\/(?:header|footer)$/u.test(relation.type))
      return found === undefined ? undefined : partOf(found)
    },
    footnotes: one("footnotes"),
    endnotes: one("endnotes"),
    comments: one("comments"),
    styles: one("styles"),
    numbering: one("numbering"),
    settings: one("settings"),
    core: core === undefined ? "" : (parts.text(core.target) ?? ""),
    fonts: wordFonts({
      table: one("fontTable"),
      theme: one("theme"),
      carried: (id) => {
        const found = carried.find((relation) => relation.id === id)
        return found === undefined ? undefined : parts.bytes(found.target)
      }
    }),
    odd: [
      ...whole.filter(({ type, isOutside }) => isOutside || !OF_THE_FILE.test(type)),
      ...related.filter(({ type, isOutside }) => isOutside || !OF_THE_DOCUMENT.test(type)),
      ...(settings === undefined ? [] : relationsOf(parts, settings.target))
    ].map(({ type, target }) => `${type.slice(type.lastIndexOf("/") + 1)} ${target}`)
  }
}

/** @throws RecordUnreadable for relations that are no XML */
const relationsOf = (parts: ZipParts, part: string): ReadonlyArray<Relation> => {
  try {
    return relations(parts, part)
  } catch {
    throw new RecordUnreadable("damaged")
  }
}
