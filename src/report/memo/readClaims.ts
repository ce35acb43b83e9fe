/** Reads the claims back out of a memo in any of its formats. */
import { inflateSync } from "node:zlib"
import { strFromU8, unzipSync } from "fflate"
import { ClaimsUnreadable, parseClaims, type ClaimRecord } from "./Claim.ts"

/**
 * The claims in a .docx, .pdf, .html or .md, told apart by their content.
 *
 * @throws ClaimsUnreadable when there are none or they are damaged
 * @example readClaims(await readFile("notat.docx")).claims[0]?.metric // => "kl:freed"
 */
export const readClaims = (bytes: Uint8Array): ClaimRecord => {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString("latin1")
  if (opening.startsWith("PK")) return fromDocx(bytes)
  if (opening.includes("%PDF-")) return fromPdf(Buffer.from(bytes))
  const text = readText(bytes)
  return /^\s*<(!doctype|html)/iu.test(text) ? fromHtml(text) : fromMarkdown(text)
}

const readText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new ClaimsUnreadable("unknownFormat")
  }
}

/** Word renumbers custom parts when it saves, so the part is known by its namespace and not its name. */
const fromDocx = (bytes: Uint8Array): ClaimRecord => {
  const parts = unzipped(bytes)
  for (const [name, part] of Object.entries(parts)) {
    if (!/^customXml\/item\d+\.xml$/u.test(name)) continue
    const [, text] =
      /<(?:\w+:)?claims\b[^>]*urn:casecap:claims:1[^>]*>(.*?)<\/(?:\w+:)?claims>/su.exec(strFromU8(part)) ?? []
    if (text !== undefined) return parseClaims(unescaped(text))
  }
  throw new ClaimsUnreadable("none")
}

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.startsWith("customXml/") && originalSize < largest
    })
  } catch {
    throw new ClaimsUnreadable("damaged")
  }
}

/** A memo has kilobytes of claims; anything near this is not ours. */
const largest = 64 * 1024 * 1024

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")

/** Every attached file of the PDF is tried, because their names live in compressed parts. */
const fromPdf = (bytes: Buffer): ClaimRecord => {
  for (const attached of attachments(bytes)) {
    if (attached.includes('"casecap-claims/')) return parseClaims(attached)
  }
  throw new ClaimsUnreadable("none")
}

const attachments = function* (bytes: Buffer): Generator<string> {
  let from = 0
  for (;;) {
    const found = bytes.indexOf("/EmbeddedFile", from)
    if (found < 0) return
    from = found + 1
    const stream = bytes.indexOf("stream", found)
    const object = bytes.indexOf("endobj", found)
    if (stream < 0 || (object >= 0 && object < stream)) continue
    const start = stream + (bytes[stream + 6] === 0x0d ? 8 : 7)
    const end = bytes.indexOf("endstream", start)
    const dictionary = bytes.toString("latin1", bytes.lastIndexOf("obj", found), stream)
    const content = bytes.subarray(start, end)
    yield dictionary.includes("FlateDecode") ? inflated(content) : content.toString("utf8")
  }
}

const inflated = (content: Buffer): string => {
  try {
    return inflateSync(content, { maxOutputLength: largest }).toString("utf8")
  } catch {
    return ""
  }
}

const fromHtml = (html: string): ClaimRecord => {
  const [, json] = /<script\b[^>]*\bid="casecap-claims"[^>]*>(.*?)<\/script>/su.exec(html) ?? []
  if (json === undefined) throw new ClaimsUnreadable("none")
  return parseClaims(json)
}

const fromMarkdown = (markdown: string): ClaimRecord => {
  const fenced = [...markdown.matchAll(/^```casecap-claims\r?\n(.*?)\r?\n```\s*$/gmsu)]
  const json = fenced.at(-1)?.[1]
  if (json === undefined) throw new ClaimsUnreadable("none")
  return parseClaims(json)
}
