/** The lines of one part of a Word file: what a reader sees of it, and what has been done to hide the rest. */
import { type DocumentLine, lineOf } from "./DocumentLine.ts"
import { oddity, tagOf } from "./wordElements.ts"
import { hidesCell, hidesParagraph, hidesRow, hidesRun } from "./wordLooks.ts"
import { fontsIn } from "./wordFonts.ts"
import { emptyParagraph, newWalk, type WordContext, type WordLines, type WordWalk as Walk } from "./WordWalk.ts"
import { type Attributes, readWordXml } from "./wordXml.ts"

/** @throws RecordUnreadable for what is no XML */
export const wordLines = (xml: string, context: WordContext): WordLines => {
  const walk = newWalk(context)
  const path: Array<string> = []
  /** Inside what a tracked change has replaced. */
  let before = 0
  if (xml !== "") {
    readWordXml(xml, {
      open: (name, attributes) => {
        path.push(name)
        if (before > 0 || name.endsWith("Change")) before += 1
        else opened(walk, name, attributes, path)
      },
      close: (name) => {
        path.pop()
        if (before > 0) before -= 1
        else closed(walk, name, path)
      },
      text: (text) => {
        if (before === 0) said(walk, text, path.at(-1))
      },
      strange: (what) => walk.behind.push(...lineOf("markup", what.slice(0, 160)))
    })
  }
  walk.lines.push(...walk.behind, ...wrongReferences(walk))
  return walk
}

/** An element's place: its parent, and the parent of that. */
const opened = (walk: Walk, name: string, attributes: Attributes, path: ReadonlyArray<string>): void => {
  const [parent, above] = [path.at(-2) ?? "", path.at(-3) ?? ""]
  const odd = oddity(name, attributes)
  if (odd !== undefined) walk.behind.push(...lineOf("markup", odd))
  walk.fields.open(name, attributes)
  if (parent === "w:rPr" && above === "w:r") ofRun(walk, name, attributes)
  if (parent === "w:pPr" || parent === "w:numPr") ofParagraph(walk, name, attributes)
  if (parent === "w:trPr" && hidesRow(name, attributes)) walk.covers.push(["w:tr", tagOf(name, attributes)])
  if (parent === "w:tcPr" && hidesCell(name, attributes)) walk.covers.push(["w:tc", tagOf(name, attributes)])
  ofTable(walk, name, attributes)
  inRun(walk, name, attributes, parent)
  if (name === "w:p") walk.paragraph = emptyParagraph()
  if (name === "w:r") walk.run = { isRaised: false }
  if (name === "w:del" && parent !== "w:rPr" && parent !== "w:trPr") walk.covers.push(["w:del", "<w:del>"])
  if (name === "w:footnote" || name === "w:endnote") walk.note = attributes["w:id"] ?? ""
  if (name === "w:bookmarkStart") {
    walk.bookmarks.set(attributes["w:id"] ?? "", { name: attributes["w:name"] ?? "", words: "", isOpen: true })
  }
  const bookmark = name === "w:bookmarkEnd" ? walk.bookmarks.get(attributes["w:id"] ?? "") : undefined
  if (bookmark !== undefined) bookmark.isOpen = false
  if (name === "w:headerReference" || name === "w:footerReference") {
    walk.heads.push({ kind: name, type: attributes["w:type"] ?? "default", relation: attributes["r:id"] ?? "" })
  }
  if (name === "w:titlePg" && walk.heads.filter(({ type }) => type === "first").length < 2)
    walk.behind.push(...lineOf("markup", tagOf(name, attributes)))
}

const ofRun = (walk: Walk, name: string, attributes: Attributes): void => {
  const { run, context } = walk
  const hides = hidesRun(name, attributes) || (name === "w:rStyle" && context.styles.hides(attributes["w:val"]))
  if (hides) run.hiddenBy ??= tagOf(name, attributes)
  if (name === "w:vertAlign" && attributes["w:val"] !== "baseline") run.isRaised = true
  if (name === "w:rFonts") fonted(walk, fontsIn(attributes))
  if (name === "w:rStyle") fonted(walk, context.styles.fonts(attributes["w:val"]))
}

/** A font in which words may look like others is told once. */
const fonted = (walk: Walk, fonts: ReadonlyArray<string>): void => {
  for (const font of fonts.filter((one) => walk.context.isStrange(one) && !walk.fonts.has(one))) {
    walk.fonts.add(font)
    walk.behind.push(...lineOf("markup", tagOf("w:rFonts", { "w:ascii": font })))
  }
}

const HEADING = /^(?:Title|Heading|Overskrift|Titel|Titre|Kop)/iu

const ofParagraph = (walk: Walk, name: string, attributes: Attributes): void => {
  const { paragraph, context } = walk
  const value = attributes["w:val"] ?? ""
  if (name === "w:pStyle") {
    paragraph.style = value
    if (HEADING.test(value)) paragraph.kind = "heading"
    if (context.styles.hides(value)) walk.covers.push(["w:p", tagOf(name, attributes)])
  }
  if (name === "w:ilvl") paragraph.list = `${paragraph.list?.split(" ")[0] ?? ""} ${value}`
  if (name === "w:numId") paragraph.list = `${value} ${paragraph.list?.split(" ")[1] ?? "0"}`
  if (hidesParagraph(name, attributes)) walk.covers.push(["w:p", tagOf(name, attributes)])
}

const ofTable = (walk: Walk, name: string, attributes: Attributes): void => {
  const value = attributes["w:val"] ?? ""
  if (name === "w:tr") walk.row = { cells: [], spans: [], said: [] }
  if (name === "w:tc") walk.row?.cells.push("")
  if (name === "w:gridSpan" && value !== "1") walk.row?.spans.push(walk.row.cells.length, Number(value))
  if (name === "w:tblCaption" || name === "w:tblDescription") walk.lines.push(...lineOf("optional", value))
  if (name === "w:tblStyle") {
    if (walk.context.styles.hides(value)) walk.covers.push(["w:tbl", tagOf(name, attributes)])
    fonted(walk, walk.context.styles.fonts(value))
  }
}

const inRun = (walk: Walk, name: string, attributes: Attributes, parent: string): void => {
  const { paragraph, behind, context } = walk
  if (parent === "w:r" && (name === "w:tab" || name === "w:br" || name === "w:cr")) paragraph.words += " "
  if (name === "w:noBreakHyphen") paragraph.words += "\u2011"
  if (name === "w:footnoteReference" || name === "w:endnoteReference")
    behind.push(...(context.notes.get(`${name} ${attributes["w:id"] ?? ""}`) ?? []))
  if (name === "wp:docPr") {
    behind.push(...lineOf("alternative", attributes.descr ?? ""), ...lineOf("optional", attributes.title ?? ""))
  }
  if (name === "a:blip") {
    behind.push({ kind: "picture", text: context.picture(attributes["r:embed"] ?? "") ?? "\u2013" })
  }
}

const said = (walk: Walk, text: string, element: string | undefined): void => {
  if (element === "w:instrText") walk.fields.ask(text)
  if (element !== "w:t") return
  const { paragraph, run, covers } = walk
  const shown = walk.fields.shown(text)
  if (shown.trim() !== "" && paragraph.words + paragraph.hidden === "")
    fonted(walk, walk.context.styles.fonts(paragraph.style))
  const mark = covers[0]?.[1] ?? run.hiddenBy ?? (run.isRaised ? "<w:vertAlign>" : undefined)
  if (mark === undefined || shown.trim() === "") {
    paragraph.words += shown
    for (const bookmark of walk.bookmarks.values()) if (bookmark.isOpen) bookmark.words += shown
  } else {
    paragraph.hidden += `${paragraph.hidden === "" ? mark : ""} ${shown}`
  }
}

const closed = (walk: Walk, name: string, path: ReadonlyArray<string>): void => {
  const { lines, behind, covers } = walk
  walk.fields.close(name)
  if (name === "w:p") paragraphEnds(walk, path)
  if (name === "w:tr" && walk.row !== undefined) {
    const { cells, spans, said: paragraphs } = walk.row
    walk.row = undefined
    // A box is a table of one cell: its paragraphs are no row.
    lines.push(...(cells.length > 1 ? lineOf("row", cells.map((cell) => cell.trim()).join(" | ")) : paragraphs))
    // A cell over several columns moves those behind it under other heads.
    if (spans.length > 0) behind.push(...lineOf("markup", `<w:gridSpan> ${spans.join(" ")}`))
    lines.push(...behind.splice(0))
  }
  if (name === "w:footnote" || name === "w:endnote") walk.notes.set(walk.note, lines.splice(0))
  while (covers.at(-1)?.[0] === name) covers.pop()
}

const paragraphEnds = (walk: Walk, path: ReadonlyArray<string>): void => {
  const { paragraph, lines, behind, row, context } = walk
  const list = paragraph.list ?? context.styles.list(paragraph.style)
  const label = list === undefined || paragraph.words.trim() === "" ? "" : context.numbering(list)
  const words = label === "" ? paragraph.words : `${label} ${paragraph.words}`
  behind.push(...lineOf("markup", paragraph.hidden))
  if (row === undefined || !path.includes("w:tr")) lines.push(...lineOf(paragraph.kind, words), ...behind.splice(0))
  else if (words.trim() !== "") {
    row.cells[Math.max(0, row.cells.length - 1)] += ` ${words}`
    row.said.push(...lineOf(paragraph.kind, words))
  }
  walk.paragraph = emptyParagraph()
}

/** A reference is brought up to date from its bookmark: what stands there must be what the reference shows. */
const wrongReferences = ({ references, bookmarks }: Walk): ReadonlyArray<DocumentLine> => {
  const marked = [...bookmarks.values()]
  const plain = (words: string) => words.toLowerCase().replaceAll(/\s+/gu, " ").trim()
  return references.flatMap(([bookmark, shown]) => {
    const there = marked.filter(({ name }) => name === bookmark).map(({ words }) => words)
    const isRight = there.length > 0 && there.every((words) => plain(words) === plain(shown))
    return isRight ? [] : lineOf("markup", `{ REF ${bookmark} } ${shown} \u2260 ${there.join(" ")}`)
  })
}
