/** Reads the claims back out of a memo in any of its formats. */
import { inflateSync } from "node:zlib"
import { strFromU8 } from "fflate"
import { ClaimsUnreadable, parseClaims, type ClaimRecord } from "./Claim.ts"
import { claimsIn } from "./markdownMarks.ts"
import { attribute, elementsIn, nextOf } from "./markup.ts"
import { formatOf, readText, unescaped, unzipped } from "./memoFile.ts"

/**
 * The claims in a .docx, .pdf, .html or .md, told apart by their content.
 *
 * @throws ClaimsUnreadable when there are none or they are damaged
 * @example readClaims(await readFile("notat.docx")).claims[0]?.metric // => "kl:freed"
 */
export const readClaims = (bytes: Uint8Array): ClaimRecord => {
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
const fromDocx = (bytes: Uint8Array): ClaimRecord => {
  for (const part of unzipped(bytes, (name) => /^customXml\/item\d+\.xml$/u.test(name))) {
    const xml = strFromU8(part)
    // The namespace may be the element's own or stand behind a prefix.
    const prefix = /<(\w{1,20}:)?claims\s[^<>]*urn:casecap:claims:1/u.exec(xml)
    if (prefix === null) continue
    const [claims] = elementsIn(xml, `${prefix[1] ?? ""}claims`)
    if (claims !== undefined) return parseClaims(unescaped(claims.inner))
  }
  throw new ClaimsUnreadable("none")
}

/** Every attached file of the PDF is tried, because their names live in compressed parts. */
const fromPdf = (bytes: Buffer): ClaimRecord => {
  for (const attached of attachments(bytes)) {
    if (attached.includes('"casecap-claims/')) return parseClaims(attached)
  }
  throw new ClaimsUnreadable("none")
}

/** A memo has kilobytes of claims; all that is attached to a file is unpacked up to this. */
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
    if (left <= 0) throw new ClaimsUnreadable("tooLarge")
    yield unpacked.toString("utf8")
  }
}

const inflated = (content: Buffer, maxOutputLength: number): Buffer => {
  try {
    return inflateSync(content, { maxOutputLength })
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ERR_BUFFER_TOO_LARGE")
      throw new ClaimsUnreadable("tooLarge")
    return Buffer.alloc(0)
  }
}

const fromHtml = (html: string): ClaimRecord => {
  for (const { tag, inner } of elementsIn(html, "script")) {
    if (attribute(tag, "id") === "casecap-claims") return parseClaims(inner)
  }
  throw new ClaimsUnreadable("none")
}

const fromMarkdown = (markdown: string): ClaimRecord => {
  const json = claimsIn(markdown)
  if (json === undefined) throw new ClaimsUnreadable("none")
  return parseClaims(json)
}
