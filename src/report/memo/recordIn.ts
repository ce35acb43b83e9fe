/** Reads the record back out of a memo in any of its formats. */
import { inflateSync } from "node:zlib"
import { strFromU8 } from "fflate"
import { readRecord, RECORD_FORM, RecordUnreadable, type MemoRecord } from "./Record.ts"
import { attribute, elementsIn, nextOf } from "./markup.ts"
import { formatOf, readText, unescaped, unzipped } from "./memoFile.ts"

/**
 * The record in a .docx, .pdf, .html or .md, told apart by their content.
 *
 * @throws RecordUnreadable when there are none or they are damaged
 * @example recordIn(await readFile("notat.docx")).provenance // => { casecap: 1, files: [ … ], … }
 */
export const recordIn = (bytes: Uint8Array): MemoRecord => {
  switch (formatOf(bytes)) {
    case "docx":
      return fromDocx(bytes)
    case "pdf":
      return fromPdf(Buffer.from(bytes))
    case "html":
      return fromHtml(readText(bytes))
    case "md":
      return fromMarkdown(readText(bytes))
  }
}

/** Word renumbers custom parts when it saves, so the part is known by its namespace and not its name. */
const fromDocx = (bytes: Uint8Array): MemoRecord => {
  for (const part of unzipped(bytes, (name) => /^customXml\/item\d+\.xml$/u.test(name)).values()) {
    const xml = strFromU8(part)
    // The namespace may be the element's own or stand behind a prefix.
    const prefix = /<(\w{1,20}:)?memo\s[^<>]*urn:casecap:memo:2/u.exec(xml)
    if (prefix === null) continue
    const [memo] = elementsIn(xml, `${prefix[1] ?? ""}memo`)
    if (memo !== undefined) return readRecord(unescaped(memo.inner).trim())
  }
  throw new RecordUnreadable("none")
}

/** Every attached file of the PDF is tried, because their names live in compressed parts. */
const fromPdf = (bytes: Buffer): MemoRecord => {
  for (const attached of attachments(bytes)) {
    if (attached.startsWith(`${RECORD_FORM}:`)) return readRecord(attached)
  }
  throw new RecordUnreadable("none")
}

/** A record has kilobytes; all that is attached to a file is unpacked up to this. */
const MOST_ATTACHED_BYTES = 64 * 1024 * 1024
/** The words about a stream stand right before it. */
const LONGEST_DICTIONARY = 4096

const attachments = function* (bytes: Buffer): Generator<string> {
  const nextStream = nextOf(bytes, "stream")
  const nextEnd = nextOf(bytes, "endstream")
  let left = MOST_ATTACHED_BYTES
  let tried = -1
  for (let found = bytes.indexOf("/EmbeddedFile"); found >= 0; found = bytes.indexOf("/EmbeddedFile", found + 1)) {
    const stream = nextStream(found)
    if (stream < 0) return
    if (stream === tried || stream - found > LONGEST_DICTIONARY) continue
    tried = stream
    const before = bytes.toString("latin1", Math.max(0, found - LONGEST_DICTIONARY), stream)
    const dictionary = before.slice(Math.max(0, before.lastIndexOf("obj", before.length - (stream - found))))
    if (dictionary.includes("endobj")) continue
    const start = stream + (bytes[stream + 6] === 0x0d ? 8 : 7)
    const end = nextEnd(start)
    if (end < 0) return
    const content = bytes.subarray(start, end)
    const unpacked = dictionary.includes("FlateDecode") ? inflated(content, left) : content
    left -= unpacked.length
    if (left <= 0) throw new RecordUnreadable("tooLarge")
    yield unpacked.toString("utf8")
  }
}

const inflated = (content: Buffer, maxOutputLength: number): Buffer => {
  try {
    return inflateSync(content, { maxOutputLength })
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ERR_BUFFER_TOO_LARGE")
      throw new RecordUnreadable("tooLarge")
    return Buffer.alloc(0)
  }
}

const fromHtml = (html: string): MemoRecord => {
  for (const { tag, inner } of elementsIn(html, "script")) {
    if (attribute(tag, "id") === "casecap-memo") return readRecord(inner)
  }
  throw new RecordUnreadable("none")
}

const fromMarkdown = (markdown: string): MemoRecord => {
  const at = markdown.lastIndexOf(`\n\`\`\`casecap-memo`)
  if (at < 0) throw new RecordUnreadable("none")
  const [, record = ""] = markdown.slice(at + 1).split(/\r?\n/u)
  return readRecord(record.trim())
}
