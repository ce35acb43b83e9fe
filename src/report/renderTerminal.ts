/** A page for people at a terminal: rules and alignment instead of boxes, colour only where the caller says so. */
import { append } from "../kernel/append.ts"
import { textIn, type Lang, type Text } from "../words/Lang.ts"
import {
  blocksForReaders,
  shown,
  toneOf,
  type Block,
  type Heading,
  type KeyValues,
  type Lines,
  type List,
  type Sheet,
  type Tone
} from "./Sheet.ts"
import { barLines } from "./terminal/barLines.ts"
import { commandLines } from "./terminal/commandLines.ts"
import { displayWidth, printable } from "./terminal/displayWidth.ts"
import { markOf, painter, type Paint } from "./terminal/paint.ts"
import { stripLines } from "./terminal/stripLines.ts"
import { tableLines } from "./terminal/tableLines.ts"
import { wrap, wrapIndented } from "./terminal/wrap.ts"

export interface TerminalOptions {
  readonly lang: Lang
  /** Columns to write for; 80 when left out. From 40 on, no line is wider. */
  readonly width?: number
  readonly colour?: boolean
}

/** The page as text with a closing newline. Blocks are parted by an empty line, but none follows a heading. */
export const renderTerminal = (sheet: Sheet, { lang, width = 80, colour = false }: TerminalOptions): string => {
  const page: Screen = { lang, width, paint: painter(colour) }
  const title = sheet.title === undefined ? [] : titled(sheet.title, "strong", page)
  const lines: Array<string> = [...title]
  let previous: Block["kind"] | undefined
  for (const block of blocksForReaders(sheet)) {
    if (lines.length > 0 && previous !== "heading") lines.push("")
    append(lines, linesOf(block, page))
    previous = block.kind
  }
  return `${lines.join("\n")}\n`
}

interface Screen {
  readonly lang: Lang
  readonly width: number
  readonly paint: Paint
}

const linesOf = (block: Block, page: Screen): ReadonlyArray<string> => {
  const { lang, width, paint } = page
  switch (block.kind) {
    case "heading":
      return headingLines(block, page)
    case "paragraph":
      return hanging(markOf(block.tone ?? "plain"), textIn(block.text, lang), block.tone ?? "plain", page)
    case "list":
      return listLines(block, page)
    case "keyValues":
      return keyValueLines(block, page)
    case "lines":
      return rawLines(block, page)
    case "command":
      return commandLines(block.words, width)
    case "table":
      return [...captioned(block.caption, page), ...tableLines(block, lang, width, paint)]
    case "bars":
      return [...captioned(block.caption, page), ...barLines(block, lang, width, paint)]
    case "strip":
      return [...captioned(block.caption, page), ...stripLines(block, lang, width, paint)]
  }
}

const titled = (text: Text, tone: Tone, { lang, width, paint }: Screen): ReadonlyArray<string> =>
  wrap(printable(textIn(text, lang)), width).map((line) => paint(tone, line))

const captioned = (caption: Text | undefined, page: Screen): ReadonlyArray<string> =>
  caption === undefined ? [] : titled(caption, "strong", page)

const headingLines = ({ text, note }: Heading, page: Screen): ReadonlyArray<string> => {
  const heading = titled(text, "strong", page)
  if (note === undefined) return heading
  const [beside, ...below] = titled(note, "note", page)
  const together = `${heading.at(-1)}  ${beside}`
  return below.length === 0 && displayWidth(together) <= page.width
    ? [...heading.slice(0, -1), together]
    : [...heading, ...titled(note, "note", page)]
}

/** Wrapped text whose first line starts with `lead`, and whose others stand under the text. */
const hanging = (lead: string, text: string, tone: Tone, { width, paint }: Screen): ReadonlyArray<string> => {
  const indent = displayWidth(lead)
  return wrap(printable(text), width - indent).map((line, index) =>
    paint(tone, (index === 0 ? lead : " ".repeat(indent)) + line)
  )
}

const listLines = ({ items }: List, page: Screen): ReadonlyArray<string> =>
  items.flatMap((item) => hanging("• ", textIn(item, page.lang), "plain", page))

const keyValueLines = ({ items }: KeyValues, page: Screen): ReadonlyArray<string> => {
  const { lang, width, paint } = page
  const keys = items.map((item) => printable(textIn(item.key, lang)))
  const keyWidth = Math.min(Math.max(0, ...keys.map(displayWidth)), Math.floor(width / 2))
  return items.flatMap((item, index) => {
    const names = wrap(keys[index] ?? "", keyWidth)
    const values = wrap(printable(shown(item.value, item, lang)), width - keyWidth - 2)
    return Array.from({ length: Math.max(names.length, values.length) }, (_, row) => {
      const name = names[row] ?? ""
      const space = " ".repeat(keyWidth - displayWidth(name) + 2)
      return `${paint("note", name)}${space}${paint(toneOf(item.value), values[row] ?? "")}`.trimEnd()
    })
  })
}

const rawLines = ({ lines }: Lines, { lang, width, paint }: Screen): ReadonlyArray<string> =>
  lines.flatMap((line) => {
    const { text, tone } = typeof line === "object" && "text" in line ? line : { text: line, tone: "plain" as const }
    // A raw text may hold several lines; each keeps its own indent.
    return textIn(text, lang)
      .split("\n")
      .flatMap((raw) => wrapIndented(printable(raw), width).map((part) => paint(tone, part)))
  })
