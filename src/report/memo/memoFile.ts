/** A memo's file before it is known what it holds: its format, its text, its parts. */
import { RecordUnreadable } from "./Record.ts"
import { type ZipLimits, zipParts } from "../../scenario/spreadsheet/zipParts.ts"

/**
 * Told by content and not by name.
 *
 * @throws RecordUnreadable for what is no text either
 */
export const formatOf = (bytes: Uint8Array): "docx" | "pdf" | "html" | "md" => {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString("latin1")
  if (opening.startsWith("PK")) return "docx"
  if (opening.includes("%PDF-")) return "pdf"
  return /^\s*<(!doctype|html)/iu.test(readText(bytes)) ? "html" : "md"
}

/** @throws RecordUnreadable for bytes that are no UTF-8 */
export const readText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new RecordUnreadable("unknownFormat")
  }
}

/** What Word's files stay within. */
export const memoZip: ZipLimits = {
  /** Word's own files have some dozens of parts; a template with many pictures has some hundreds. */
  entries: 2000,
  /** All wanted parts together: a memo over 8,000 municipalities has 25 MB. */
  bytes: 64 * 1024 * 1024,
  /** Repetitive XML shrinks to a sixtieth at best; only what is made for it shrinks to a thousandth. */
  ratio: 200
}

/**
 * The parts that are wanted, in the order of the archive.
 *
 * @throws RecordUnreadable for a damaged archive and one that is too large
 */
export const unzipped = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const parts = zipParts(bytes, { ...memoZip, wanted })
  if (typeof parts === "string") throw new RecordUnreadable(parts === "tooLarge" ? "tooLarge" : "damaged")
  try {
    return new Map(parts.names.map((name) => [name, parts.bytes(name) ?? new Uint8Array()]))
  } catch {
    throw new RecordUnreadable("damaged")
  }
}

/** The characters that XML and HTML write as entities. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|nbsp|amp));/giu, (entity, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? entity
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  amp: "&"
}
