/** A memo's file before it is known what it holds: its format, its text, its parts. */
import { RecordUnreadable } from "./Record.ts"
import { unzip } from "./unzip.ts"

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

/**
 * The parts that are wanted, in the order of the archive.
 *
 * @throws RecordUnreadable for a damaged archive and one that is too large
 */
export const unzipped = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyArray<Uint8Array> => {
  const found = unzip(bytes, wanted)
  if ("fault" in found) throw new RecordUnreadable(found.fault)
  return [...found.parts.values()]
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
