/** Page, letters and headings of the PDF, and the block with its title, sender and date. */
import { fontFamily } from "../charts/fonts.ts"
import { palette } from "../charts/palette.ts"
import type { Memo } from "./Memo.ts"
import { memoColours } from "./memoColours.ts"
import { headLines } from "./outline.ts"
import { breakable } from "./breakable.ts"
import { array, call, colour, fill, joined, literal } from "./typstWords.ts"

/** Rules that hold for the whole document. */
export const preamble = (memo: Memo): ReadonlyArray<string> => [
  `set ${call("document", ...properties(memo))}`,
  `set ${call("page", 'paper: "a4"', "margin: (x: 59pt, top: 56pt, bottom: 54pt)", header(memo), footer(memo))}`,
  `set ${call("text", ...letters(memo))}`,
  'set par(leading: 0.6em, spacing: 0.8em, linebreaks: "optimized")',
  `show heading: set text(${fill(palette.navy)}, weight: 600, hyphenate: false)`,
  "show heading: set block(sticky: true)",
  `show heading.where(level: 1): set text(size: 20pt, weight: 700, ${fill(palette.ink)})`,
  "show heading.where(level: 1): set block(above: 0.5em, below: 0.55em)",
  "show heading.where(level: 2): set text(size: 13.5pt)",
  "show heading.where(level: 2): set block(above: 1.15em, below: 0.55em)",
  "show heading.where(level: 3): set text(size: 11.5pt)",
  "show heading.where(level: 3): set block(above: 1.2em, below: 0.55em)",
  "show heading.where(level: 4): set text(size: 10.5pt)",
  "set figure(numbering: none, supplement: none, gap: 0.6em)",
  'set figure.caption(separator: "")',
  "show figure.caption: set align(left)",
  "show figure.caption: set text(size: 9.5pt)",
  "show figure.where(kind: table): set figure.caption(position: top)",
  // A caption never ends a page without its table.
  "show figure.where(kind: table): it => {show figure.caption: set block(sticky: true); it}",
  "show figure.where(kind: table): set block(breakable: true)",
  "show figure: set block(above: 0pt, below: 0pt)",
  "show table.cell.where(y: 0): set text(weight: 600)",
  "set table.cell(breakable: false)",
  "set footnote.entry(gap: 0.4em, indent: 0pt)",
  "show footnote.entry: set text(size: 8.5pt)",
  `set list(marker: text(${fill(palette.navy)}, "•"), indent: 0.6em, body-indent: 0.6em, spacing: 0.55em)`
]

/** What kind of document it is, title, subtitle and the lines of the head between two rules. */
export const titleBlock = (memo: Memo): ReadonlyArray<string> => {
  const kicker = literal(memo.words.kicker.toUpperCase())
  return [
    call(
      "block",
      "below: 0.5em",
      paragraphOf(call("text", "size: 9pt", "weight: 700", "tracking: 0.1em", fill(memoColours.link), kicker))
    ),
    // The title is the first heading, so that those who go from heading to heading meet it first.
    call("heading", "level: 1", "bookmarked: false", literal(memo.title)),
    ...(memo.subtitle === undefined
      ? []
      : [
          call(
            "block",
            "above: 0.4em",
            paragraphOf(call("text", "size: 12pt", fill(palette.grey), literal(memo.subtitle)))
          )
        ]),
    call("block", "above: 1.1em", "below: 1.2em", "width: 100%", headTable(memo))
  ]
}

/** Words that a screen reader takes as a paragraph. */
const paragraphOf = (content: string): string => `par(${content})`

/** Each line is a paragraph: a table of two columns would be read as one. */
const headTable = (memo: Memo): string => {
  const rule = call("pdf.artifact", `line(length: 100%, stroke: 0.6pt + ${colour(memoColours.rule)})`)
  const lines = headLines(memo).map(({ label, text }) => {
    const name = call("box", "width: 6.8em", call("text", fill(palette.grey), literal(label)))
    return call("par", "hanging-indent: 6.8em", "spacing: 0.62em", joined(name, literal(breakable(text, "\u200b"))))
  })
  const list = `{${lines.join("; ")}}`
  return joined(rule, "v(-0.35em)", call("text", "size: 9.5pt", "hyphenate: false", list), "v(-0.35em)", rule)
}

const properties = (memo: Memo): ReadonlyArray<string> => {
  const [year, month, day] = memo.date.slice(0, 10).split("-").map(Number)
  return [
    `title: ${literal(memo.title)}`,
    `author: ${array(memo.from === undefined ? [] : [literal(memo.from)])}`,
    `keywords: ${array((memo.keywords ?? []).map(literal))}`,
    `date: datetime(year: ${year ?? 2000}, month: ${month || 1}, day: ${day || 1})`
  ]
}

const letters = ({ lang, words }: Memo): ReadonlyArray<string> => [
  `font: ${literal(fontFamily)}`,
  "size: 10pt",
  `lang: ${literal(lang)}`,
  `region: ${literal(words.locale.slice(-2))}`,
  fill(palette.ink),
  "hyphenate: true",
  "costs: (hyphenation: 300%)"
]

const header = ({ marking }: Memo): string => {
  if (marking === undefined) return "header: none"
  const look = ["size: 9.5pt", "weight: 700", "tracking: 0.06em", fill(palette.rust)]
  return `header: ${call("align", "right", call("text", ...look, literal(marking)))}`
}

const footer = (memo: Memo): string => {
  const [before, between] = memo.words.pageNumber
  const pages = "str(counter(page).final().first())"
  const page = joined(literal(before), "counter(page).display()", literal(between), pages)
  const quiet = (content: string) => call("text", "size: 8.5pt", fill(palette.grey), content)
  const grid = call("grid", "columns: (1fr, auto)", "column-gutter: 2em", quiet(literal(memo.title)), quiet(page))
  return `footer: context ${grid}`
}
