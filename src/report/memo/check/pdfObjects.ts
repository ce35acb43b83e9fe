/** The objects of a PDF as Typst writes it: plain, numbered, with packed streams. */
import { inflateSync } from "node:zlib"
import { RecordUnreadable } from "../Record.ts"

export interface PdfObjects {
  /** What stands between `obj` and its stream or end, as Latin-1. */
  readonly dictionary: (number: number) => string
  /** Unpacked; empty where there is none. */
  readonly stream: (number: number) => Buffer
  readonly numbers: ReadonlyArray<number>
}

/** All streams together; a memo over 8,000 municipalities has a few megabytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** @throws RecordUnreadable for streams that unpack to more than a memo ever holds */
export const pdfObjects = (bytes: Uint8Array): PdfObjects => {
  const file = Buffer.from(bytes)
  const text = file.toString("latin1")
  const places = new Map<number, { readonly start: number; readonly end: number }>()
  const opening = /(?:^|[\r\n])(\d+) 0 obj/gu
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = opening.lastIndex
    const end = text.indexOf("endobj", start)
    if (end < 0) break
    // Of two with one number the later one counts: that is how a PDF is changed.
    places.set(Number(found[1]), { start, end })
    opening.lastIndex = end
  }
  let left = MOST_BYTES
  const unpacked = (packed: Buffer): Buffer => {
    try {
      const found = inflateSync(packed, { maxOutputLength: Math.max(1, left) })
      left -= found.length
      return found
    } catch (thrown) {
      if (thrown instanceof Error && "code" in thrown && thrown.code === "ERR_BUFFER_TOO_LARGE")
        throw new RecordUnreadable("tooLarge")
      return Buffer.alloc(0)
    }
  }
  const split = (number: number) => {
    const place = places.get(number)
    if (place === undefined) return { dictionary: "", content: Buffer.alloc(0) }
    const whole = text.slice(place.start, place.end)
    const at = whole.search(/>>\s*stream\r?\n/u)
    if (at < 0) return { dictionary: whole, content: Buffer.alloc(0) }
    const from = place.start + at + (/>>\s*stream\r?\n/u.exec(whole.slice(at))?.[0].length ?? 0)
    return { dictionary: whole.slice(0, at + 2), content: file.subarray(from, place.end) }
  }
  return {
    numbers: [...places.keys()],
    dictionary: (number) => split(number).dictionary,
    stream: (number) => {
      const { dictionary, content } = split(number)
      if (content.length === 0) return content
      if (dictionary.includes("/FlateDecode")) return unpacked(content)
      const end = content.lastIndexOf("endstream")
      return end < 0 ? content : content.subarray(0, end)
    }
  }
}

/** The numbers of the objects that stand behind a name: `/Kids [3 0 R 4 0 R]` or `/Contents 5 0 R`. */
export const references = (dictionary: string, name: string): ReadonlyArray<number> => {
  const at = new RegExp(`/${name}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`, "u").exec(dictionary)?.[1] ?? ""
  return [...at.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number))
}
