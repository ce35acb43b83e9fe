/** The YAML that scenarios are written in, read in one pass: maps, lists and values of one line, and nothing strange. */
import { inert } from "../kernel/inert.ts"
import { plainValue } from "./plainValue.ts"
import type { Source, Span } from "./Source.ts"
import type { Entry, Tree } from "./Tree.ts"
import { MAX_ENTRIES, MAX_KEY_LETTERS, MAX_LETTERS, MAX_NODES } from "./yamlLimits.ts"

/**
 * The tree of a text without anchors, tags, escapes, values of several lines, or anything that may be wrong: exactly
 * what the parser makes of it. Undefined leaves a text to the parser, which knows all of YAML and what to complain of.
 * Of `check` of a Danish scenario, whose six files have 45 KB, the parser took 120 of 440 ms of processor, this 15.
 *
 * @example plainYaml(makeSource("a.yaml", "a: {b: 1}")) // => a map of a map of 1
 */
export const plainYaml = (source: Source): Tree | undefined => {
  const { text } = source
  if (text.length > MAX_NODES || STRANGE.test(text) || inert(text) !== text) return undefined
  const cursor: Cursor = { source, text, at: 0, column: 0 }
  skip(cursor, HEAD)
  toContent(cursor)
  const tree = cursor.column === 0 ? blockMap(cursor, 0) : undefined
  return cursor.column === END ? tree : undefined
}

/** Tabs, carriage returns, and lines that begin or end a document. */
const STRANGE = /[\t\r]|^(?:---|\.\.\.|%)/mu

/** Where reading has come to. Between values that is the first letter of a line, and its column. */
interface Cursor {
  readonly source: Source
  readonly text: string
  at: number
  column: number
}

/** The column behind the last line. */
const END = -1

/** Deeper than anybody writes; the parser says where it is too deep. */
const MOST_LEVELS = 40

const blockMap = (cursor: Cursor, level: number): Tree | undefined => {
  const { column, at: start } = cursor
  const entries = new Map<string, Entry>()
  let end = start
  do {
    const key = keyAt(cursor)
    if (key === undefined || entries.has(key.name)) return undefined
    const node = behindColon(cursor, column, level)
    if (node === undefined || cursor.column > column) return undefined
    entries.set(key.name, { key: key.span, node })
    end = node.span.end
  } while (cursor.column === column && !isItem(cursor))
  return entries.size > MAX_ENTRIES ? undefined : { kind: "map", entries, span: spanOf(cursor, start, end) }
}

/** What stands behind a key: in its line, or in the lines below. */
const behindColon = (cursor: Cursor, column: number, level: number): Tree | undefined => {
  if (skip(cursor, LINE_END)) {
    toContent(cursor)
    const isList = isItem(cursor)
    if (level > MOST_LEVELS || cursor.column < column || (cursor.column === column && !isList)) return undefined
    if (isList) return blockList(cursor, level + 1)
    return matchesAt(cursor, KEY) ? blockMap(cursor, level + 1) : valueOfLine(cursor, column)
  }
  skip(cursor, SPACES)
  return valueOfLine(cursor, column)
}

const blockList = (cursor: Cursor, level: number): Tree | undefined => {
  const { column, at: start } = cursor
  const items: Array<Tree> = []
  do {
    const dash = cursor.at++
    skip(cursor, SPACES)
    const isMap = matchesAt(cursor, KEY)
    if (isMap) cursor.column = column + cursor.at - dash
    const node = isMap && level <= MOST_LEVELS ? blockMap(cursor, level + 1) : valueOfLine(cursor, column)
    if (node === undefined || cursor.column > column) return undefined
    items.push(node)
  } while (cursor.column === column && isItem(cursor))
  return items.length > MAX_ENTRIES
    ? undefined
    : { kind: "list", items, span: spanOf(cursor, start, items.at(-1)!.span.end) }
}

/** A value and the rest of its line, on to the next one. */
const valueOfLine = (cursor: Cursor, column: number): Tree | undefined => {
  const node = valueAt(cursor, column, BLOCK_VALUE, 0)
  if (node === undefined || !skip(cursor, LINE_END)) return undefined
  toContent(cursor)
  return node
}

/** @param column of what it belongs to: what stands in lines below is indented deeper */
const valueAt = (cursor: Cursor, column: number, plain: RegExp, level: number): Tree | undefined => {
  const { text, at } = cursor
  const first = text[at]
  if (first === "{") return level < MOST_LEVELS ? flowMap(cursor, column, level + 1) : undefined
  if (first === "[") return level < MOST_LEVELS ? flowList(cursor, column, level + 1) : undefined
  const isQuoted = first === '"' || first === "'"
  const [written] = matchAt(cursor, isQuoted ? QUOTED : plain) ?? []
  if (written === undefined || written.length > MAX_LETTERS) return undefined
  const value = isQuoted ? unquoted(written) : plainValue(written)
  return value === undefined ? undefined : { kind: "scalar", value, span: spanOf(cursor, at, cursor.at) }
}

const flowMap = (cursor: Cursor, column: number, level: number): Tree | undefined => {
  const entries = new Map<string, Entry>()
  const start = cursor.at
  while (toEntry(cursor, column, entries.size > 0, "}")) {
    const key = keyAt(cursor)
    if (key === undefined || entries.has(key.name) || !skipGap(cursor, column)) return undefined
    const node = valueAt(cursor, column, FLOW_VALUE, level)
    if (node === undefined) return undefined
    entries.set(key.name, { key: key.span, node })
  }
  if (cursor.text[cursor.at] !== "}" || entries.size > MAX_ENTRIES) return undefined
  return { kind: "map", entries, span: spanOf(cursor, start, ++cursor.at) }
}

const flowList = (cursor: Cursor, column: number, level: number): Tree | undefined => {
  const items: Array<Tree> = []
  const start = cursor.at
  while (toEntry(cursor, column, items.length > 0, "]")) {
    const node = valueAt(cursor, column, FLOW_VALUE, level)
    if (node === undefined) return undefined
    items.push(node)
  }
  if (cursor.text[cursor.at] !== "]" || items.length > MAX_ENTRIES) return undefined
  return { kind: "list", items, span: spanOf(cursor, start, ++cursor.at) }
}

/** On to the next entry between brackets; false at their end, and where a comma is missing. */
const toEntry = (cursor: Cursor, column: number, isLater: boolean, close: string): boolean => {
  if (!isLater) cursor.at++
  if (!skipGap(cursor, column)) return false
  if (isLater && cursor.text[cursor.at] !== close) {
    if (cursor.text[cursor.at] !== ",") return false
    cursor.at++
    if (!skipGap(cursor, column)) return false
  }
  return cursor.text[cursor.at] !== close
}

/** Spaces, line ends and comments between brackets; false, and on to the end, where a line is indented too little. */
const skipGap = (cursor: Cursor, column: number): boolean => {
  const [gap] = matchAt(cursor, GAP)!
  const newline = gap.lastIndexOf("\n")
  const isDeeper = newline < 0 || gap.length - newline - 1 > column
  if (!isDeeper) cursor.at = cursor.text.length
  return isDeeper
}

/** A key, to behind its colon. */
const keyAt = (cursor: Cursor): { readonly name: string; readonly span: Span } | undefined => {
  const { at } = cursor
  const [written] = matchAt(cursor, KEY) ?? []
  if (written === undefined || written.length > MAX_KEY_LETTERS) return undefined
  const name = written.startsWith('"') || written.startsWith("'") ? unquoted(written) : written
  const span = spanOf(cursor, at, cursor.at)
  cursor.at++
  // `true` and `null` are no texts, and the same as a key; how else they may be written is for the parser.
  return NO_TEXT.test(name) ? undefined : { name, span }
}

const unquoted = (written: string): string => {
  const inside = written.slice(1, -1)
  return written.startsWith("'") ? inside.replaceAll("''", "'") : inside
}

const isItem = ({ text, at }: Cursor): boolean => text.startsWith("- ", at)

/** From a line's end to the next line that says something. */
const toContent = (cursor: Cursor): void => {
  const { text, at } = cursor
  cursor.column = at === text.length ? END : at - text.lastIndexOf("\n", at - 1) - 1
}

const spanOf = ({ source }: Cursor, start: number, end: number): Span => ({ source, start, end })

/** Whether a pattern stands here; goes behind it. */
const skip = (cursor: Cursor, pattern: RegExp): boolean => matchAt(cursor, pattern) !== null

const matchAt = (cursor: Cursor, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)
  if (found !== null) cursor.at = pattern.lastIndex
  return found
}

const matchesAt = ({ text, at }: Cursor, pattern: RegExp): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const SPACES = / */y
/** Empty lines and comments, and the indentation behind them. */
const HEAD = / *(?:#[^\n]*)?(?:\n *(?:#[^\n]*)?)*/y
const LINE_END = / *(?: #[^\n]*)?(?:$|(?:\n *(?:#[^\n]*)?)+)/y
const GAP = /(?:[ \n]+(?:#[^\n]*)?)*/y
const WORD = String.raw`[A-Za-z_\u00c0-\u024f][\w.@\u00c0-\u024f-]*`
const KEY = new RegExp(
  String.raw`(?:"[^"\\\n]*"|'[^'\n]*'|${WORD}(?: ${WORD})*|0|-?[1-9]\d{0,14})(?=:(?:[ \n]|$))`,
  "y"
)
const QUOTED = /"[^"\\\n]*"|'(?:[^'\n]|'')*'/y
/** Words and the spaces between them, to a comment or the end of the line. */
const BLOCK_VALUE = /[^ \n]+(?: +[^ \n#][^ \n]*)*/y
const FLOW_VALUE = /[^ \n,[\]{}]+(?: +[^ \n,[\]{}#][^ \n,[\]{}]*)*/y
const NO_TEXT = /^(?:true|false|null)$/iu
