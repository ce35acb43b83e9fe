/** What a PDF memo says, line by line, in the order of its tags; alternative texts and running heads included. */
import { digestOf } from "./digestOf.ts"
import { type DocumentLine, lineOf, type LineKind } from "./DocumentLine.ts"
import { type PdfObjects, pdfObjects, references } from "./pdfObjects.ts"
import { type PageText, pageText, utf16 } from "./pdfText.ts"

/** @throws RecordUnreadable for streams that unpack to more than a memo ever holds */
export const pdfLines = (bytes: Uint8Array): ReadonlyArray<DocumentLine> => {
  const objects = pdfObjects(bytes)
  const pages = pagesOf(objects)
  const texts = new Map(pages.map((page) => [page, pageText(objects, page)]))
  const seen = new Set<string>()
  const [root] = objects.numbers.filter((one) => /\/Type\s*\/StructTreeRoot/u.test(objects.dictionary(one)))
  const tagged =
    root === undefined ? [] : childrenOf(objects, root).flatMap((one) => tagLines(objects, one, texts, seen))
  const loose = pages.flatMap((page) => {
    const { marked, unmarked } = texts.get(page)!
    // Words that no tag knows are read by nobody who listens, and seen by everybody else.
    const untagged = [...marked].filter(([mark]) => !seen.has(`${page} ${mark}`)).map(([, words]) => words)
    return [...unmarked.map((words) => words.replaceAll(/\d+/gu, "#")), ...untagged]
  })
  const properties = objects.numbers.flatMap((one) => {
    const dictionary = objects.dictionary(one)
    return /\/(?:Producer|Creator|CreationDate)\s*[(<]/u.test(dictionary)
      ? ["Title", "Author", "Keywords"].map((name) => textIn(dictionary, name))
      : []
  })
  return [
    ...properties.flatMap((words) => lineOf("property", words)),
    ...[...new Set(loose)].flatMap((words) => lineOf("property", words)),
    ...tagged,
    // The same memo is the same file, byte for byte: letters, lines and everything else that a page draws.
    { kind: "whole", text: digestOf(bytes) }
  ]
}

const pagesOf = (objects: PdfObjects): ReadonlyArray<number> => {
  const roots = objects.numbers.filter((one) => /\/Type\s*\/Pages\b/u.test(objects.dictionary(one)))
  return roots.flatMap((root) => references(objects.dictionary(root), "Kids"))
}

/** An element's own kids: numbers of elements, and marks on its page. */
interface Kid {
  readonly element?: number
  readonly mark?: number
  readonly page?: number
}

const childrenOf = (objects: PdfObjects, element: number): ReadonlyArray<number> =>
  kidsOf(objects.dictionary(element)).flatMap(({ element: one }) => (one === undefined ? [] : [one]))

const kidsOf = (dictionary: string): ReadonlyArray<Kid> => {
  const at = dictionary.search(/\/K\s/u)
  if (at < 0) return []
  const behind = dictionary.slice(at + 2).trimStart()
  const list = behind.startsWith("[") ? bracketed(behind) : (/^(?:<<.*?>>|\d+ 0 R|\d+)/su.exec(behind)?.[0] ?? "")
  const ownPage = Number(/\/Pg (\d+) 0 R/u.exec(dictionary.replace(list, ""))?.[1] ?? NaN)
  return [...list.matchAll(/<<(.*?)>>|(\d+) 0 R|(\d+)/gsu)].flatMap(
    ([, reference, element, mark]): ReadonlyArray<Kid> => {
      if (element !== undefined) return [{ element: Number(element) }]
      if (mark !== undefined) return [{ mark: Number(mark), page: ownPage }]
      const id = /\/MCID (\d+)/u.exec(reference ?? "")?.[1]
      const page = /\/Pg (\d+) 0 R/u.exec(reference ?? "")?.[1]
      return id === undefined ? [] : [{ mark: Number(id), page: page === undefined ? ownPage : Number(page) }]
    }
  )
}

/** From an opening bracket to its closing one. */
const bracketed = (text: string): string => {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "[") depth += 1
    if (text[i] === "]") depth -= 1
    if (depth === 0) return text.slice(0, i + 1)
  }
  return text
}

/** Elements whose words are one line; a row has its cells. */
const LINES = /^(?:H\d?|Title|P|LI|Caption|TR|Note|FENote|TOCI|Span|Lbl|Link)$/u

const tagLines = (
  objects: PdfObjects,
  element: number,
  texts: ReadonlyMap<number, PageText>,
  seen: Set<string>
): ReadonlyArray<DocumentLine> => {
  const dictionary = objects.dictionary(element)
  const role = /\/S\s*\/(\w+)/u.exec(dictionary)?.[1] ?? ""
  const said = [
    ...lineOf("alternative", textIn(dictionary, "Alt")),
    ...lineOf("alternative", textIn(dictionary, "ActualText"))
  ]
  if (!LINES.test(role)) {
    const inside = kidsOf(dictionary).flatMap(({ element: kid, mark, page }) =>
      kid === undefined ? lineOf("text", wordsAt(texts, seen, page, mark)) : tagLines(objects, kid, texts, seen)
    )
    return [...said, ...inside]
  }
  const kind: LineKind = /^(?:H\d?|Title)$/u.test(role) ? "heading" : role === "TR" ? "row" : "text"
  const notes: Array<DocumentLine> = []
  const words = wordsOf(objects, element, texts, seen, notes, role === "TR" ? " | " : "")
  return [...said, ...lineOf(kind, words), ...notes]
}

const wordsOf = (
  objects: PdfObjects,
  element: number,
  texts: ReadonlyMap<number, PageText>,
  seen: Set<string>,
  notes: Array<DocumentLine>,
  between: string
): string =>
  kidsOf(objects.dictionary(element))
    .map(({ element: kid, mark, page }) => {
      if (kid === undefined) return wordsAt(texts, seen, page, mark)
      const role = /\/S\s*\/(\w+)/u.exec(objects.dictionary(kid))?.[1] ?? ""
      if (/^(?:Note|FENote|L|Table|Figure)$/u.test(role)) {
        notes.push(...tagLines(objects, kid, texts, seen))
        return ""
      }
      return wordsOf(objects, kid, texts, seen, notes, "")
    })
    .join(between)

const wordsAt = (
  texts: ReadonlyMap<number, PageText>,
  seen: Set<string>,
  page: number | undefined,
  mark: number | undefined
): string => {
  seen.add(`${page} ${mark}`)
  return texts.get(page ?? NaN)?.marked.get(mark ?? NaN) ?? ""
}

/** A text of a dictionary: hexadecimal UTF-16, or in brackets. */
const textIn = (dictionary: string, name: string): string => {
  const hex = new RegExp(`/${name}\\s*<(?:FEFF)?([0-9A-Fa-f]*)>`, "u").exec(dictionary)?.[1]
  if (hex !== undefined) return utf16(hex)
  return (new RegExp(`/${name}\\s*\\(((?:\\\\.|[^\\\\()])*)\\)`, "su").exec(dictionary)?.[1] ?? "").replaceAll(
    /\\(.)/gsu,
    "$1"
  )
}
