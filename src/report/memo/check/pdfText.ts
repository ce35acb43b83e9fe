/** The words of a PDF page, by the marks that its tags refer to. */
import { type PdfObjects, references } from "./pdfObjects.ts"

export interface PageText {
  /** By mark (MCID). */
  readonly marked: ReadonlyMap<number, string>
  /** Running heads, page numbers and whatever else has no tag. */
  readonly unmarked: ReadonlyArray<string>
}

export const pageText = (objects: PdfObjects, page: number): PageText => {
  const dictionary = objects.dictionary(page)
  const fonts = fontsOf(objects, dictionary)
  const marked = new Map<number, string>()
  const unmarked: Array<string> = []
  for (const content of references(dictionary, "Contents")) {
    let font: Font = NO_FONT
    let mark: number | null = null
    let depth = 0
    let loose = ""
    const say = (words: string) => {
      if (mark === null) loose += words
      else marked.set(mark, (marked.get(mark) ?? "") + words)
    }
    const settle = () => {
      if (loose.trim() !== "") unmarked.push(loose.trim())
      loose = ""
    }
    for (const { operator, operands } of operations(objects.stream(content).toString("latin1"))) {
      if (operator === "Tf") font = fonts.get(/\/([\w.+-]+)/u.exec(operands)?.[1] ?? "") ?? NO_FONT
      if (operator === "BDC" || operator === "BMC") {
        depth += 1
        const id = /\/MCID (\d+)/u.exec(operands)?.[1]
        if (id !== undefined) mark = Number(id)
      }
      if (operator === "EMC") {
        depth -= 1
        if (depth <= 0) {
          mark = null
          settle()
        }
      }
      if (operator === "Tj" || operator === "TJ" || operator === "'") say(shownWords(operands, font))
      // Another line of the same mark: its words do not run together.
      if (operator === "Td" || operator === "T*" || operator === "ET") say(" ")
    }
    settle()
  }
  return { marked, unmarked }
}

type Font = ReadonlyMap<number, string>

const NO_FONT: Font = new Map()

const fontsOf = (objects: PdfObjects, page: string): ReadonlyMap<string, Font> => {
  const block = /\/Font\s*<<(.*?)>>/su.exec(page)?.[1] ?? ""
  return new Map(
    [...block.matchAll(/\/([\w.+-]+)\s+(\d+) 0 R/gu)].map(([, name = "", number]) => {
      const [map] = references(objects.dictionary(Number(number)), "ToUnicode")
      return [name, map === undefined ? NO_FONT : characterMap(objects.stream(map).toString("latin1"))] as const
    })
  )
}

/** `beginbfchar <0001> <0041> …` and `beginbfrange <0001> <0003> <0041> …`. */
const characterMap = (cmap: string): Font => {
  const found = new Map<number, string>()
  for (const [, block = ""] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
    for (const [, from = "", to = ""] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/gu)) {
      found.set(Number.parseInt(from, 16), utf16(to))
    }
  }
  for (const [, block = ""] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
    for (const [, low = "", high = "", to = ""] of block.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/gu
    )) {
      const [from, last, start] = [low, high, to].map((hex) => Number.parseInt(hex, 16)) as [number, number, number]
      for (let code = from; code <= Math.min(last, from + 0xffff); code++)
        found.set(code, String.fromCodePoint(Math.min(0x10ffff, start + code - from)))
    }
  }
  return found
}

export const utf16 = (hex: string): string =>
  (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("")

interface Operation {
  readonly operator: string
  readonly operands: string
}

/** What a page does, one operation after the other. */
const operations = function* (content: string): Generator<Operation> {
  const tokens = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\[|\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/gsu
  let operands = ""
  for (let found = tokens.exec(content); found !== null; found = tokens.exec(content)) {
    const [token] = found
    const isOperator = /^[A-Za-z'"*][A-Za-z0-9*]*$/u.test(token) && token !== "true" && token !== "false"
    if (!isOperator) {
      operands += `${token} `
      continue
    }
    yield { operator: token, operands }
    operands = ""
  }
}

/** The strings among the operands, two bytes a glyph, through the font's map; a wide gap is a space. */
const shownWords = (operands: string, font: Font): string =>
  [...operands.matchAll(/\((?:\\.|[^\\()])*\)|<[0-9a-fA-F\s]*>/gsu)]
    .map(([token]) => {
      const codes = token.startsWith("(") ? literalBytes(token.slice(1, -1)) : hexBytes(token)
      let words = ""
      for (let i = 0; i + 1 < codes.length; i += 2) words += font.get(codes[i]! * 256 + codes[i + 1]!) ?? "\ufffd"
      return words
    })
    .join("")

const hexBytes = (token: string): ReadonlyArray<number> =>
  (token.replaceAll(/[<>\s]/gu, "").match(/.{2}/gu) ?? []).map((pair) => Number.parseInt(pair, 16))

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

const literalBytes = (text: string): ReadonlyArray<number> => {
  const bytes: Array<number> = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "\\") {
      bytes.push(text.charCodeAt(i) & 255)
      continue
    }
    const octal = /^[0-7]{1,3}/u.exec(text.slice(i + 1, i + 4))?.[0]
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8) & 255)
      i += octal.length
      continue
    }
    const next = text[i + 1] ?? ""
    bytes.push(ESCAPES[next] ?? next.charCodeAt(0) & 255)
    i += 1
  }
  return bytes
}
