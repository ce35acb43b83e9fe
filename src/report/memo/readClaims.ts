/** Reads the claims back out of a memo in any of its formats. */
import { inflateSync } from "node:zlib"
import { strFromU8 } from "fflate"
import { ClaimsUnreadable, parseClaims, type ClaimRecord } from "./Claim.ts"
import { formatOf, largestPart, readText, unescaped, unzipped } from "./memoFile.ts"

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
  for (const part of Object.values(unzipped(bytes, (name) => /^customXml\/item\d+\.xml$/u.test(name)))) {
    const [, text] =
      /<(?:\w+:)?claims\b[^>]*urn:casecap:claims:1[^>]*>(.*?)<\/(?:\w+:)?claims>/su.exec(strFromU8(part)) ?? []
    if (text !== undefined) return parseClaims(unescaped(text))
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
    return inflateSync(content, { maxOutputLength: largestPart }).toString("utf8")
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
