/** What a Word memo says, line by line: text, tables, notes, running heads, alternative texts, pictures, properties. */
import { createHash } from "node:crypto"
import { strFromU8 } from "fflate"
import { unescaped } from "../memoFile.ts"
import { RecordUnreadable } from "../Record.ts"
import { unzip } from "../unzip.ts"
import { type DocumentLine, lineOf, type LineKind } from "./DocumentLine.ts"

const WANTED =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|word\/media\/.*|docProps\/core\.xml)$/u

/** @throws RecordUnreadable for a damaged archive and one that is too large */
export const docxLines = (bytes: Uint8Array): ReadonlyArray<DocumentLine> => {
  const found = unzip(bytes, (name) => WANTED.test(name))
  if ("fault" in found) throw new RecordUnreadable(found.fault)
  const { parts } = found
  const text = (name: string): string => {
    const part = parts.get(name)
    return part === undefined ? "" : strFromU8(part)
  }
  const notes = notesIn(text("word/footnotes.xml"))
  const pictures = picturesIn(text("word/_rels/document.xml.rels"), parts)
  const running = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name)).sort()
  const heads = running
    .flatMap((name) =>
      linesOf(
        text(name),
        () => [],
        () => undefined,
        true
      )
    )
    .map(({ text: said }) => said)
  const core = text("docProps/core.xml")
  const property = (name: string) => unescaped(new RegExp(`<${name}\\b[^>]*>([^<]*)<`, "u").exec(core)?.[1] ?? "")
  return [
    ...["dc:title", "dc:creator", "cp:keywords"].flatMap((name) =>
      // Programs part keywords by commas or by spaces.
      lineOf("property", property(name).replaceAll(/[,;]/gu, " "))
    ),
    ...[...new Set(heads)].sort().flatMap((said) => lineOf("property", said)),
    ...linesOf(
      text("word/document.xml"),
      (id) => notes.get(id) ?? [],
      (id) => pictures.get(id)
    ),
    ...linesOf(
      text("word/comments.xml"),
      () => [],
      () => undefined
    )
  ]
}

const notesIn = (xml: string): ReadonlyMap<string, ReadonlyArray<DocumentLine>> => {
  const found = new Map<string, ReadonlyArray<DocumentLine>>()
  for (const [, id = "", inner = ""] of xml.matchAll(
    /<w:footnote\b[^>]*\bw:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gsu
  )) {
    found.set(
      id,
      linesOf(
        inner,
        () => [],
        () => undefined
      )
    )
  }
  return found
}

const picturesIn = (relations: string, parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/gu)) {
    const id = /\bId="([^"]*)"/u.exec(tag)?.[1] ?? ""
    const target = /\bTarget="([^"]*)"/u.exec(tag)?.[1] ?? ""
    const part = parts.get(`word/${target}`)
    if (part !== undefined) found.set(id, createHash("sha256").update(part).digest("hex").slice(0, 12))
  }
  return found
}

const linesOf = (
  xml: string,
  note: (id: string) => ReadonlyArray<DocumentLine>,
  picture: (relation: string) => string | undefined,
  paged = false
): ReadonlyArray<DocumentLine> => {
  const lines: Array<DocumentLine> = []
  const behind: Array<DocumentLine> = []
  let words = ""
  let row: Array<string> | undefined
  /** Paragraphs of the row, for a table of one cell. */
  let inRow: Array<DocumentLine> = []
  let kind: LineKind = "text"
  const field = makeField(paged)
  let inText = false
  let hidden = false
  const paragraphEnds = () => {
    if (row === undefined) lines.push(...lineOf(kind, words), ...behind.splice(0))
    else if (words.trim() !== "") {
      row[Math.max(0, row.length - 1)] += ` ${words}`
      inRow.push(...lineOf(kind, words))
    }
    words = ""
    kind = "text"
  }
  const tags = /<(\/?)([\w.-]+:[\w.-]+)\b([^<>]*)>/gu
  let from = 0
  for (let found = tags.exec(xml); found !== null; found = tags.exec(xml)) {
    if (inText && !hidden) words += field.shown(unescaped(xml.slice(from, found.index)))
    else if (field.isAsked()) field.ask(unescaped(xml.slice(from, found.index)))
    from = found.index + found[0].length
    const [, closing, name = "", rest = ""] = found
    const value = /\bw:(?:val|id)="([^"]*)"/u.exec(rest)?.[1] ?? ""
    field.tag(name, closing ?? "", rest)
    if (name === "w:t") inText = closing === "" && !rest.endsWith("/")
    if (name === "w:r" && closing !== "") hidden = false
    if (name === "w:vanish" && value !== "false" && value !== "0") hidden = true
    if (closing === "") {
      if (name === "w:tab" || name === "w:br" || name === "w:cr") words += " "
      if (name === "w:noBreakHyphen") words += "\u2011"
      if (name === "w:pStyle" && /^(?:Title|Heading|Overskrift|Titel|Titre|Kop)/iu.test(value)) kind = "heading"
      if (name === "w:footnoteReference") behind.push(...note(value))
      if (name === "w:tr") [row, inRow] = [[], []]
      if (name === "w:tc") row?.push("")
      if (name === "wp:docPr")
        behind.push(...lineOf("alternative", unescaped(/\bdescr="([^"]*)"/u.exec(rest)?.[1] ?? "")))
      if (name === "a:blip") {
        const print = picture(/\br:embed="([^"]*)"/u.exec(rest)?.[1] ?? "")
        behind.push({ kind: "picture", text: print ?? "\u2013" })
      }
    } else {
      if (name === "w:p") paragraphEnds()
      if (name === "w:tr" && row !== undefined) {
        const cells = row
        row = undefined
        // A box is a table of one cell: its paragraphs are no row.
        const said = cells.length > 1 ? lineOf("row", cells.map((cell) => cell.trim()).join(" | ")) : inRow
        lines.push(...said, ...behind.splice(0))
      }
    }
  }
  lines.push(...behind)
  return lines
}

/**
 * Follows fields: page numbers are what the program that laid the page out has counted, and a program that brings a
 * reference up to date writes it with the capital of its caption.
 */
const makeField = (paged: boolean) => {
  let asked = ""
  let part: "none" | "asked" | "result" = "none"
  return {
    isAsked: () => part === "asked",
    ask: (text: string) => void (asked += text),
    tag: (name: string, closing: string, rest: string) => {
      const type = /\bw:fldCharType="(\w+)"/u.exec(rest)?.[1]
      if (name === "w:fldChar" && type === "begin") [asked, part] = ["", "asked"]
      if (name === "w:fldChar" && type === "separate") part = "result"
      if (name === "w:fldChar" && type === "end") part = "none"
      if (name === "w:fldSimple" && closing === "" && !rest.endsWith("/"))
        [asked, part] = [/\bw:instr="([^"]*)"/u.exec(rest)?.[1] ?? "", "result"]
      if (name === "w:fldSimple" && closing !== "") part = "none"
    },
    shown: (text: string): string => {
      if (part !== "result") return text
      // Only in running heads, and only numbers: anything else may say what it will.
      if (paged && /\b(?:NUM)?PAGES?\b/u.test(asked) && /^[\d\s]*$/u.test(text)) return ""
      return /\bREF\b/u.test(asked) ? text.toLowerCase() : text
    }
  }
}
