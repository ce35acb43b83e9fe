/** The page that every command answers with: typed blocks whose numbers stay numbers until a renderer writes them. */
import { textIn, type Lang, type Text } from "../words/Lang.ts"
import { formatNumber, formatPercent, formatSigned, formatSignedPercent, formatValue } from "../words/numbers.ts"

/** A page. The title is the first line; the blocks follow in order. */
export interface Sheet {
  readonly title?: Text
  readonly blocks: ReadonlyArray<Block>
}

export type Block = Heading | Paragraph | Table | KeyValues | Lines | Command | Bars | Strip | List

/** How something is meant. A terminal shows it in colour; where there is none, paragraphs carry a mark as well. */
export type Tone = "plain" | "note" | "strong" | "warning" | "good" | "bad"

export interface Heading {
  readonly kind: "heading"
  readonly level: 1 | 2 | 3
  readonly text: Text
  /** Said beside the heading in a quieter voice. */
  readonly note?: Text
}

interface Paragraph {
  readonly kind: "paragraph"
  readonly text: Text
  readonly tone?: Tone
}

/** Rows under named columns. Footers are totals: a rule parts them from the rows, and CSV leaves them out. */
export interface Table {
  readonly kind: "table"
  readonly id: string
  readonly caption?: Text
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
  readonly footers?: ReadonlyArray<ReadonlyArray<Cell>>
  /** The tone of row number `row`, for cells without one of their own. */
  readonly rowTone?: (row: number) => Tone
  /** The table that CSV writes; the first one when no table says so. */
  readonly main?: boolean
  /** Only CSV has it: what is too wide for a reader stands in several tables beside it. */
  readonly forPrograms?: true
}

export interface Column extends NumberStyle {
  /** The heading in CSV, which never changes with the language. */
  readonly id: string
  readonly header: Text
  readonly kind: "text" | "number"
  /** Its cells hold ids with their labels; CSV then has the labels in a column of their own behind the ids. */
  readonly labelled?: true
  /** Text to the left and numbers to the right, unless said. */
  readonly align?: "left" | "right"
  /** The columns of the highest number give way first where space is short; 1 when left out, 0 only at last. */
  readonly shrink?: number
  /** The characters a text column keeps as long as it can; its longest word, between 8 and 16, when left out. */
  readonly minimumWidth?: number
}

/** How a number is written: fixed decimals, per cent of a share, or an assumption's value without trailing zeros. */
export interface NumberStyle {
  readonly style?: "fixed" | "percent" | "value"
  readonly decimals?: number
  readonly signed?: boolean
  /** What a reader's number counts, such as 1e6 for millions; machines get whole units. */
  readonly per?: number
}

/** A raw value; `null` is shown as an en dash. */
export type Value = number | Text | null

/**
 * A value, or one with its own tone or with words shown to a reader in its place (machines get the value). A `label` is
 * the name behind an id: a reader sees it unless there is a `text`, and CSV has it beside the id.
 */
export type Cell = Value | { readonly value: Value; readonly label?: Text; readonly text?: Text; readonly tone?: Tone }

export interface KeyValues {
  readonly kind: "keyValues"
  readonly items: ReadonlyArray<NumberStyle & { readonly key: Text; readonly value: Cell }>
}

/** Rows whose spaces matter, such as source lines and calculations. */
export interface Lines {
  readonly kind: "lines"
  readonly lines: ReadonlyArray<Text | { readonly text: Text; readonly tone: Tone }>
}

/** What can be typed or pasted into a shell, word by word as the program shall get it. */
interface Command {
  readonly kind: "command"
  readonly words: ReadonlyArray<string>
}

/** Horizontal bars from a common zero; costs go to the left of it. */
export interface Bars extends NumberStyle {
  readonly kind: "bars"
  readonly caption?: Text
  readonly items: ReadonlyArray<{
    readonly label: Text
    readonly value: number
    /** Written in place of the value. */
    readonly text?: Text
    readonly tone?: Tone
  }>
}

/** Intervals on a common axis: a thin line from p5 to p95, a thick one from p25 to p75, a dot at the median. */
export interface Strip extends NumberStyle {
  readonly kind: "strip"
  readonly caption?: Text
  readonly items: ReadonlyArray<{ readonly label: Text } & Readonly<Record<Quantile, number>>>
}

export type Quantile = "p5" | "p25" | "p50" | "p75" | "p95"

export interface List {
  readonly kind: "list"
  readonly items: ReadonlyArray<Text>
}

/** The raw value of a cell, as machines get it. */
export const valueOf = (cell: Cell): Value => (hasValue(cell) ? cell.value : cell)

/** The name behind the id in a cell; the value where there is none. */
export const labelOf = (cell: Cell): Value => (hasValue(cell) ? (cell.label ?? cell.value) : cell)

/** The tone of a cell, or the one of its surroundings. */
export const toneOf = (cell: Cell, around: Tone = "plain"): Tone => (hasValue(cell) ? (cell.tone ?? around) : around)

/**
 * A cell as a reader sees it.
 *
 * @example shown({ value: 0.25, tone: "good" }, { style: "percent" }, "en") // => "25.0%"
 */
export const shown = (cell: Cell, style: NumberStyle, lang: Lang): string => {
  if (hasValue(cell) && cell.text !== undefined) return textIn(cell.text, lang)
  const value = labelOf(cell)
  if (value === null) return "\u2013"
  return typeof value === "number" ? numberShown(value, style, lang) : textIn(value, lang)
}

/** Where a column's cells stand: as it says, else numbers to the right and text to the left. */
export const alignOf = ({ align, kind }: Column): "left" | "right" => align ?? (kind === "number" ? "right" : "left")

/** A number in the style of its column. */
export const numberShown = (whole: number, { style, decimals, signed, per = 1 }: NumberStyle, lang: Lang): string => {
  const value = whole / per
  if (style === "value") return signed === true && value > 0 ? `+${formatValue(value, lang)}` : formatValue(value, lang)
  if (style === "percent") return (signed === true ? formatSignedPercent : formatPercent)(value, lang, decimals)
  return (signed === true ? formatSigned : formatNumber)(value, lang, decimals)
}

/** What a reader sees of a page. */
export const blocksForReaders = ({ blocks }: Sheet): ReadonlyArray<Block> =>
  blocks.filter((block) => block.kind !== "table" || block.forPrograms !== true)

/** Every table of a page, in order. */
export const tablesOf = (sheet: Sheet): ReadonlyArray<Table> => sheet.blocks.filter((block) => block.kind === "table")

const hasValue = (cell: Cell): cell is Exclude<Cell, Value> =>
  typeof cell === "object" && cell !== null && "value" in cell
