/** What accessible PDF (PDF/UA-1, ISO 14289-1) asks for and Typst's WebAssembly build cannot be told to write. */
import { references } from "./check/pdfObjects.ts"

/**
 * The same pages with tags that hold for PDF/UA-1: it says that it is one, shows its title in place of its file name,
 * and the first cell of every row heads that row. Typst writes this only in a mode that its WebAssembly build lacks.
 */
export const accessiblePdf = (pdf: Uint8Array): Uint8Array => {
  const text = Buffer.from(pdf).toString("latin1")
  const parts = partsOf(text)
  if (parts === undefined) return pdf
  const heads = rowHeads(parts.objects)
  return written({
    ...parts,
    objects: parts.objects.map(({ number, content }) => ({
      number,
      content: withTabOrder(withTitle(withClaim(heads.has(number) ? asRowHead(content) : content)))
    }))
  })
}

interface PdfObject {
  readonly number: number
  /** From `12 0 obj` to before the next one, as Latin-1. */
  readonly content: string
}

interface Parts {
  readonly head: string
  readonly objects: ReadonlyArray<PdfObject>
  readonly trailer: string
}

/** Undefined for a file with another table of objects than Typst's, which is left as it is. */
const partsOf = (text: string): Parts | undefined => {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1] ?? NaN)
  const table = /^xref\s+0 (\d+)\s+/u.exec(text.slice(at, at + 40))
  if (table === null) return undefined
  const from = at + table[0].length
  const count = Number(table[1])
  const entries = Array.from({ length: count }, (_, number) => {
    const entry = text.slice(from + number * ENTRY, from + (number + 1) * ENTRY)
    return { number, offset: Number(entry.slice(0, 10)), isUsed: entry[17] === "n" }
  })
  const used = entries.filter(({ isUsed }) => isUsed).toSorted((one, other) => one.offset - other.offset)
  const [first] = used
  if (first === undefined) return undefined
  return {
    head: text.slice(0, first.offset),
    objects: used.map(({ number, offset }, i) => ({ number, content: text.slice(offset, used[i + 1]?.offset ?? at) })),
    trailer: text.slice(from + count * ENTRY, text.lastIndexOf("startxref"))
  }
}

/** Bytes of an entry in the table of objects. */
const ENTRY = 20

const written = ({ head, objects, trailer }: Parts): Uint8Array => {
  const offsets = new Map<number, number>()
  let at = head.length
  for (const { number, content } of objects) {
    offsets.set(number, at)
    at += content.length
  }
  const count = Math.max(...offsets.keys()) + 1
  const entries = Array.from({ length: count }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? "0000000000 65535 f\r\n" : `${String(offset).padStart(10, "0")} 00000 n\r\n`
  })
  const body = objects.map(({ content }) => content).join("")
  return Buffer.from(`${head}${body}xref\n0 ${count}\n${entries.join("")}${trailer}startxref\n${at}\n%%EOF\n`, "latin1")
}

/** The first cells of the rows of tables' bodies. */
const rowHeads = (objects: ReadonlyArray<PdfObject>): ReadonlySet<number> => {
  const byNumber = new Map(objects.map(({ number, content }) => [number, content]))
  const rows = objects.flatMap(({ content }) => (/\/S \/TBody\b/u.test(content) ? references(content, "K") : []))
  return new Set(rows.flatMap((row) => references(byNumber.get(row) ?? "", "K").slice(0, 1)))
}

const asRowHead = (content: string): string =>
  /\/S \/TD\b/u.test(content)
    ? content.replace("/S /TD", "/S /TH").replace(/\/O \/Table\b/u, "/O /Table\n    /Scope /Row")
    : content

/** The claim to be accessible stands in the metadata, whose length follows it. */
const withClaim = (content: string): string => {
  if (!/\/Type \/Metadata\b/u.test(content)) return content
  const claimed = content
    .replace(" xmlns:pdf=", () => ` xmlns:pdfuaid="${NAMESPACE}" xmlns:pdf=`)
    .replace("</rdf:Description>", "<pdfuaid:part>1</pdfuaid:part></rdf:Description>")
  return claimed.replace(
    /\/Length (\d+)/u,
    (_, length) => `/Length ${Number(length) + claimed.length - content.length}`
  )
}

const NAMESPACE = "http://www.aiim.org/pdfua/ns/id/"

const withTitle = (content: string): string =>
  /\/Type \/Catalog\b/u.test(content)
    ? content.replace(/\/ViewerPreferences <<\s*/u, (opening) => `${opening}/DisplayDocTitle true\n    `)
    : content

/** A keyboard goes through a page in the order of its tags. */
const withTabOrder = (content: string): string =>
  /\/Type \/Page\b/u.test(content) && !content.includes("/Tabs")
    ? content.replace(/\/Type \/Page\b/u, "/Type /Page\n  /Tabs /S")
    : content
