/** The parts of a Word file as events, under the prefixes that Word itself writes, whatever the file calls them. */
import { Parser } from "saxen"
import { RecordUnreadable } from "../Record.ts"

export type Attributes = Readonly<Record<string, string>>

export interface WordXmlEvents {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (words: string) => void
  /** What no program that writes Word files puts in: comments, entities, sections of raw text. */
  readonly strange?: (what: string) => void
}

/** An element of the same name in another namespace is another element, and Word does not show it. */
const NAMESPACES = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://schemas.microsoft.com/office/drawing/2010/main": "a14"
}

/** @throws RecordUnreadable for what is no XML */
export const readWordXml = (xml: string, { open, close, text, strange }: WordXmlEvents): void => {
  const parser = new Parser()
  parser.ns(NAMESPACES)
  parser
    .on("openTag", (name, attributes, decode) => {
      if (open === undefined) return
      const found = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const)
      open(name, Object.fromEntries(found))
    })
    .on("closeTag", (name) => close?.(name))
    .on("text", (words, decode) => text?.(decode(words)))
    .on("cdata", (words) => strange?.(`<![CDATA[${words}`))
    .on("comment", (words) => strange?.(`<!--${words}`))
    .on("attention", (words) => strange?.(words))
    .on("error", () => {
      throw new RecordUnreadable("damaged")
    })
  parser.parse(xml)
}

/** `<w:strike/>`, `<w:strike w:val="1"/>`; not `<w:strike w:val="false"/>`. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/u.test(attributes["w:val"] ?? "true")

export const numberIn = (attributes: Attributes, name: string): number | undefined => {
  const value = attributes[name]
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value)
}
