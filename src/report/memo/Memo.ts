/** The memo as a tree: what is said, with numbers still numbers; Word, PDF, HTML and Markdown are made from it. */
import type { Chart } from "../charts/Chart.ts"
import type { Lang } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { NumberStyle } from "../Sheet.ts"
import type { Measured } from "../../analysis/memo/Measured.ts"
import type { Json } from "./Record.ts"

export interface Memo extends MemoHead {
  readonly lang: Lang
  /** The fixed words of its language. */
  readonly words: Words<"memo">["memo"]["page"]
  readonly blocks: ReadonlyArray<Block>
  /** How to make the memo again: files, seed, draws, head; written into the file in every format. */
  readonly provenance?: Json
}

interface MemoHead {
  readonly title: string
  readonly subtitle?: string
  readonly to?: string
  /** The author, also in the properties of the file. */
  readonly from?: string
  /** A day in ISO 8601. It also dates the file, so that the same memo gives the same bytes. */
  readonly date: string
  /** Printed on every page, such as `Internt`. */
  readonly marking?: string
  readonly keywords?: ReadonlyArray<string>
  /** Further lines of the head: scenarios with fingerprints, model version, seed. */
  readonly lines?: ReadonlyArray<{ readonly label: string; readonly text: string }>
}

export type Block = Heading | Paragraph | Callout | List | Table | Figure | Annex

export interface Heading {
  readonly kind: "heading"
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly id?: string
}

export interface Paragraph {
  readonly kind: "paragraph"
  /** Leads to what follows, and stays on its page. */
  readonly lead?: boolean
  readonly inlines: ReadonlyArray<Inline>
}

export interface Callout {
  readonly kind: "callout"
  readonly title: string
  readonly blocks: ReadonlyArray<Paragraph | List>
}

export interface List {
  readonly kind: "list"
  readonly items: ReadonlyArray<ReadonlyArray<Inline>>
}

export interface Table {
  readonly kind: "table"
  readonly id: string
  readonly caption: ReadonlyArray<Inline>
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<Row>
  readonly note?: ReadonlyArray<Inline>
}

export interface Column extends NumberStyle {
  readonly header: string
  readonly kind: "text" | "number"
  /** Share of spare width, against 1 of other text columns. */
  readonly weight?: number
  /** Width in em that the column keeps. */
  readonly minimumWidth?: number
}

export interface Row {
  /** A `total` is set off by a rule, a `group` is a heading over rows, `quiet` is grey. */
  readonly tone?: "total" | "group" | "quiet"
  readonly cells: ReadonlyArray<Cell>
}

/** `null` is shown as an en dash: no value. */
export type Cell = string | number | null | CellDetail

interface CellDetail extends NumberStyle {
  readonly value?: number
  readonly range?: readonly [low: number, high: number]
  /** Takes the place of value and range. */
  readonly inlines?: ReadonlyArray<Inline>
  readonly unit?: string
  /** What the value is a figure of; of a range, its two ends. */
  readonly of?: Measured | readonly [Measured, Measured]
}

export interface Figure {
  readonly kind: "figure"
  readonly id: string
  readonly caption: ReadonlyArray<Inline>
  /** Drawn without a headline: the caption carries it. Its `alt` is the alternative text. */
  readonly chart: Chart
  /** The same for a narrow screen. */
  readonly narrow?: () => Chart
  /** The figures that the picture prints or draws. */
  readonly shows?: ReadonlyArray<Measured>
  readonly note?: ReadonlyArray<Inline>
}

/** Numbered `Bilag 1` or `Annex 1`; follows on below what came before. */
export interface Annex {
  readonly kind: "annex"
  readonly id: string
  readonly title: string
  readonly blocks: ReadonlyArray<Exclude<Block, Annex>>
}

export type Inline = Text | Strong | Figures | Range | CrossReference | Footnote

export interface Text {
  readonly kind: "text"
  readonly text: string
  /** Where the words are a figure, `85 %` or `98 kommuner`: what of, one or two. */
  readonly of?: Measured | readonly [Measured, Measured]
  /** Said to those who point at it, where a format can: the path of an assumption. */
  readonly hint?: string
}

interface Strong {
  readonly kind: "strong"
  readonly inlines: ReadonlyArray<Inline>
}

/** A number with its unit; never broken over two lines. */
export interface Figures extends NumberStyle {
  readonly kind: "number"
  readonly value: number
  readonly unit?: string
  readonly of?: Measured
}

/** From a low to a high number, with an en dash; never broken over two lines. */
export interface Range extends NumberStyle {
  readonly kind: "range"
  readonly low: number
  readonly high: number
  readonly unit?: string
  readonly of?: readonly [Measured, Measured]
}

/** The number of a table, figure or annex, or the words of a heading. */
interface CrossReference {
  readonly kind: "crossReference"
  readonly id: string
  /** Opens a sentence: `Tabel 1`, not `tabel 1`. */
  readonly capital?: boolean
}

interface Footnote {
  readonly kind: "footnote"
  readonly inlines: ReadonlyArray<Inline>
}

/** Plain words. */
export const text = (words: string): Text => ({ kind: "text", text: words })

/** A paragraph of words and inlines. */
export const paragraph = (...parts: ReadonlyArray<string | Inline>): Paragraph => ({
  kind: "paragraph",
  inlines: inlinesOf(...parts)
})

/** Words and inlines as inlines. */
export const inlinesOf = (...parts: ReadonlyArray<string | Inline>): ReadonlyArray<Inline> =>
  parts.map((part) => (typeof part === "string" ? text(part) : part))
