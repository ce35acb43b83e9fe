/** What a Word memo says, line by line: text, tables, notes, running heads, alternative texts, pictures, properties. */
import { type DocumentLine, lineOf } from "./DocumentLine.ts"
import { wordLines } from "./wordLines.ts"
import { wordNumbering } from "./wordNumbering.ts"
import { type WordPackage, wordPackage } from "./wordPackage.ts"
import { wordStyles } from "./wordStyles.ts"
import type { WordContext, WordHead } from "./WordWalk.ts"
import { isOn, readWordXml } from "./wordXml.ts"

/** @throws RecordUnreadable for a damaged archive and one that is too large */
export const docxLines = (bytes: Uint8Array): ReadonlyArray<DocumentLine> => {
  const file = wordPackage(bytes)
  const styles = wordStyles(file.styles === "" ? "<styles/>" : file.styles)
  const plain: WordContext = {
    styles,
    isStrange: file.fonts.isStrange,
    numbering: wordNumbering(file.numbering),
    picture: () => undefined,
    notes: new Map(),
    inHead: false
  }
  const footnotes = wordLines(file.footnotes, plain).notes
  const endnotes = wordLines(file.endnotes, plain).notes
  const notes = new Map([...footnotes].map(([id, lines]) => [`w:footnoteReference ${id}`, lines]))
  for (const [id, lines] of endnotes) notes.set(`w:endnoteReference ${id}`, lines)
  const body = wordLines(file.main.xml, { ...plain, notes, picture: file.main.picture })
  return [
    ...propertiesOf(file.core),
    ...file.odd.flatMap((relation) => lineOf("markup", relation)),
    ...file.fonts.prints.flatMap((font) => lineOf("optional", font)),
    ...headsOf(file, plain, body.heads),
    ...body.lines,
    ...wordLines(file.comments, plain).lines
  ]
}

const PROPERTIES = new Set(["title", "creator", "keywords", "subject", "description", "category", "contentStatus"])

const propertiesOf = (core: string): ReadonlyArray<DocumentLine> => {
  const found: Array<DocumentLine> = []
  let words = ""
  if (core === "") return found
  readWordXml(core, {
    open: () => void (words = ""),
    text: (text) => void (words += text),
    close: (name) => {
      // Programs part keywords by commas or by spaces.
      if (PROPERTIES.has(name.replace(/^.*:/u, ""))) found.push(...lineOf("property", words.replaceAll(/[,;]/gu, " ")))
      words = ""
    }
  })
  return found.toSorted((one, other) => (one.text < other.text ? -1 : 1))
}

/** Each head and foot that a section shows; a first page or even pages of their own without one show none. */
const headsOf = (
  file: WordPackage,
  plain: WordContext,
  shown: ReadonlyArray<WordHead>
): ReadonlyArray<DocumentLine> => {
  const lines = shown.flatMap(({ relation }): ReadonlyArray<DocumentLine> => {
    const part = file.head(relation)
    if (part === undefined) return []
    const said = wordLines(part.xml, { ...plain, picture: part.picture, inHead: true }).lines
    return said.map((line) => (line.kind === "text" || line.kind === "row" ? { ...line, kind: "property" } : line))
  })
  const asked = shown.some(({ type }) => type === "even") || !hasEvenHeads(file.settings)
  return [
    ...lines.toSorted((one, other) => (one.text < other.text ? -1 : 1)),
    ...(asked ? [] : lineOf("markup", "<w:evenAndOddHeaders>"))
  ]
}

const hasEvenHeads = (settings: string): boolean => {
  let found = false
  if (settings === "") return found
  readWordXml(settings, {
    open: (name, attributes) => void (found ||= name === "w:evenAndOddHeaders" && isOn(attributes))
  })
  return found
}
