/** The parts of a Word file after the library has written them: the record added, chance removed, packed. */
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate"

/** Part name → bytes, in the order they are packed. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Names the record among the custom parts of a file. */
const recordNamespace = "urn:casecap:memo:2"

export interface Finish {
  /** One word. */
  readonly record: string
  /** ISO 8601; dates the file and everything in it. */
  readonly date: string
  readonly locale: string
}

/** The bytes of the file. */
export const finishParts = (parts: Parts, finish: Finish): Uint8Array => {
  const finished = new Map(parts)
  for (const [name, change] of changes(finish)) {
    const bytes = finished.get(name)
    if (bytes !== undefined) finished.set(name, strToU8(change(strFromU8(bytes))))
  }
  addClaims(finished, finish.record)
  return pack(finished, finish.date)
}

/** The text of a part, or an empty text. */
export const partText = (parts: Parts, name: string): string => {
  const bytes = parts.get(name)
  return bytes === undefined ? "" : strFromU8(bytes)
}

const changes = ({ date, locale }: Finish): ReadonlyArray<readonly [string, (xml: string) => string]> => [
  ["word/document.xml", (xml) => boldNumbers(renumbered(xml))],
  ["docProps/core.xml", (xml) => dated(xml, date, locale)]
]

/** Bookmark and picture numbers that count on from the last document of the process start at 1 again. */
const renumbered = (xml: string): string => {
  const bookmarks = new Map<string, number>()
  let pictures = 0
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]*)"/gu, (_, before: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1
      bookmarks.set(id, number)
      return `${before}${number}"`
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/gu, (_, before: string) => `${before}${++pictures}"`)
}

/** The library writes the cached number of a field without a look; after a bold word it is bold as well. */
const boldNumbers = (xml: string): string =>
  xml.replace(new RegExp(`(${boldWord}${field})(?!<w:rPr>)`, "gu"), "$1<w:rPr><w:b/><w:bCs/></w:rPr>")

const boldWord = String.raw`<w:b/><w:bCs/></w:rPr><w:t\b[^>]*>[^<]*</w:t></w:r>`
const field = '<w:fldSimple w:instr="SEQ [^"]*"[^>]*><w:r>'

const dated = (xml: string, date: string, locale: string): string =>
  xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, (_, tag: string) => `${tag}${date.slice(0, 10)}T00:00:00Z`)
    .replace("</cp:coreProperties>", (end) => `<dc:language>${locale}</dc:language>${end}`)

const addClaims = (parts: Map<string, Uint8Array>, record: string): void => {
  const number = 1 + [...parts.keys()].filter((name) => /^customXml\/item\d+\.xml$/u.test(name)).length
  const item = `customXml/item${number}.xml`
  const properties = `customXml/itemProps${number}.xml`
  const escaped = record.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
  parts.set(item, xml(`<memo xmlns="${recordNamespace}">${escaped}</memo>`))
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${recordNamespace}"/></ds:schemaRefs>`
  const store = `ds:itemID="${recordStore}" xmlns:ds="${office}/customXml"`
  parts.set(properties, xml(`<ds:datastoreItem ${store}>${schema}</ds:datastoreItem>`))
  const type = `${office}/relationships/customXmlProps`
  const link = `<Relationship Id="rId1" Type="${type}" Target="itemProps${number}.xml"/>`
  parts.set(
    `customXml/_rels/item${number}.xml.rels`,
    xml(`<Relationships xmlns="${relationships}">${link}</Relationships>`)
  )
  addRelationship(parts, { id: "rIdClaims", type: `${office}/relationships/customXml`, target: `../${item}` })
  addContentType(parts, `/${properties}`, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
}

/** Word knows a custom part by such a number. */
const recordStore = "{8C1F6E52-4B0D-4C57-9E61-0CA5ECA90001}"
const office = "http://schemas.openxmlformats.org/officeDocument/2006"
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

/** Adds what the main document refers to. */
export const addRelationship = (
  parts: Map<string, Uint8Array>,
  { id, type, target }: { readonly id: string; readonly type: string; readonly target: string }
): void => {
  const name = "word/_rels/document.xml.rels"
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  parts.set(name, strToU8(partText(parts, name).replace("</Relationships>", (end) => entry + end)))
}

/** Declares the type of a part, once. */
export const addContentType = (parts: Map<string, Uint8Array>, part: string, type: string): void => {
  const name = "[Content_Types].xml"
  const xml = partText(parts, name)
  if (xml.includes(`PartName="${part}"`)) return
  parts.set(
    name,
    strToU8(xml.replace("</Types>", (end) => `<Override PartName="${part}" ContentType="${type}"/>${end}`))
  )
}

/** Content types come first, as Word writes them; the rest in order of name. */
const pack = (parts: Parts, date: string): Uint8Array => {
  const first = "[Content_Types].xml"
  const names = [first, ...[...parts.keys()].filter((name) => name !== first && !name.endsWith("/")).toSorted()]
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number)
  // A zip file has no dates before 1980, and its library takes local time.
  const mtime = new Date(Math.max(1980, year), month - 1, day)
  const files: Zippable = {}
  for (const name of names) files[name] = [parts.get(name) ?? new Uint8Array(), { mtime, level: effortFor(name) }]
  return zipSync(files)
}

/** Pictures are packed already, and fonts, which are most of the bytes, shrink hardly more for more effort. */
const effortFor = (name: string): 0 | 1 | 6 => (name.endsWith(".png") ? 0 : name.endsWith(".odttf") ? 1 : 6)
