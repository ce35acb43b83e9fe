/** Writes a memo as one HTML file that needs nothing else: styles, letters and pictures are inside it. */
import { createHash } from "node:crypto"
import { recordOf } from "./recordOf.ts"
import { cellInlines, numberText } from "./cells.ts"
import { htmlStyle } from "./htmlStyle.ts"
import { cellHtml, escaped } from "./htmlText.ts"
import type { Block, Figure, Inline, Memo, Row, Table } from "./Memo.ts"
import { headLines, outlineOf, referenceText, type Outline } from "./outline.ts"
import { tableLayout, type TableLayout } from "./tableLayout.ts"

/** The id of the element that holds the record. */
const recordElement = "casecap-memo"

/**
 * The memo as an HTML document. A content security policy forbids every load and every script.
 *
 * @throws MemoDefect for a memo that does not hold together
 */
export const writeHtml = (memo: Memo): string => {
  const page: HtmlState = { memo, outline: outlineOf(memo), notes: [] }
  const words = memo.words
  // Footnotes end the memo, before annexes that may be long; those of the annexes end it once more.
  const split = memo.blocks.findIndex(({ kind }) => kind === "annex")
  const end = split < 0 ? memo.blocks.length : split
  const part = (blocks: ReadonlyArray<Block>) => {
    const first = page.notes.length
    return `${blocks.map((block) => blockHtml(block, page)).join("\n")}\n${notesHtml(page, first)}`
  }
  const body = `${part(memo.blocks.slice(0, end))}\n${part(memo.blocks.slice(end))}`
  const style = htmlStyle(memo, columnRules(page))
  const own = `style-src 'sha256-${sha256(style)}'; font-src data:`
  const policy = `default-src 'none'; ${own}; base-uri 'none'; form-action 'none'`
  const record = recordOf(memo)
  const head = headLines(memo).map(
    ({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`
  )
  return `<!doctype html>
<html lang="${memo.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(memo.title)}</title>
${metaTags(memo)}
<style>${style}</style>
</head>
<body>
${memo.marking === undefined ? "" : `<header class="marking">${escaped(memo.marking)}</header>`}
<main>
<header>
<p class="kicker">${escaped(words.kicker)}</p>
<h1>${escaped(memo.title)}</h1>
${memo.subtitle === undefined ? "" : `<p class="subtitle">${escaped(memo.subtitle)}</p>`}
<dl class="head">${head.join("")}</dl>
</header>
${body}
</main>
<script type="text/plain" id="${recordElement}">${record}</script>
</body>
</html>
`
}

interface HtmlState {
  readonly memo: Memo
  readonly outline: Outline
  /** Filled as footnotes are met, so that they are numbered in reading order. */
  readonly notes: Array<string>
}

const metaTags = (memo: Memo): string =>
  [
    ["author", memo.from],
    ["date", memo.date],
    ["keywords", memo.keywords?.join(", ")],
    ["generator", "casecap"]
  ]
    .filter(([, content]) => content !== undefined && content !== "")
    .map(([name, content = ""]) => `<meta name="${name}" content="${escaped(content)}">`)
    .join("\n")

const blockHtml = (block: Block, page: HtmlState): string => {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}${idOf(block.id)}>${escaped(block.text)}</h${block.level + 1}>`
    case "paragraph":
      return `<p${block.lead === true ? ' class="lead"' : ""}>${inlineHtml(block.inlines, page)}</p>`
    case "callout":
      return `<section class="callout">
<h2 class="calloutTitle">${escaped(block.title)}</h2>
${block.blocks.map((part) => blockHtml(part, page)).join("\n")}</section>`
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inlineHtml(item, page)}</li>`).join("")}</ul>`
    case "table":
      return tableHtml(block, page)
    case "figure":
      return `<figure${idOf(block.id)}>${figureSvgs(block)}
<figcaption>${captionHtml(block, page)}</figcaption>${noteHtml(block.note, page)}</figure>`
    case "annex":
      return `<section class="annex"${idOf(block.id)}>
<h2>${page.outline.targetOf(block.id).label}. ${escaped(block.title)}</h2>
${block.blocks.map((part) => blockHtml(part, page)).join("\n")}</section>`
  }
}

/** So many columns do not fit a telephone: the table is then scrolled sideways. */
const WIDE = 5
/** So many may not, where their words are long. */
const PERHAPS_WIDE = 3

const tableHtml = (table: Table, page: HtmlState): string => {
  // Over the names of the rows there is nothing to say: an empty head would be read out as one.
  const { isShort, longest } = layoutOf(table, page)
  const headers = table.columns.map(({ header, kind }) =>
    header === "" ? `<td class="${kind}"></td>` : `<th scope="col" class="${kind}">${cellHtml(header, longest)}</th>`
  )
  const totals = table.rows.filter((row, index) => row.tone === "total" && index >= trailing(table))
  const rows = table.rows.slice(0, table.rows.length - totals.length)
  const length = isShort ? " short" : ""
  const width = table.columns.length >= WIDE ? " wide" : ""
  // What may be scrolled sideways can be reached by the keys, and says what it is.
  const reached =
    table.columns.length < PERHAPS_WIDE
      ? ""
      : ` tabindex="0" role="region" aria-label="${page.outline.targetOf(table.id).label}"`
  return `<div class="table${length}${width}"${reached}>
<table class="${tableClass(table)}"${idOf(table.id)}>
<caption><span>${captionHtml(table, page)}</span></caption>
<colgroup>${table.columns.map(() => "<col>").join("")}</colgroup>
<thead><tr>${headers.join("")}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, table, longest, page)).join("\n")}</tbody>
${totals.length === 0 ? "" : `<tfoot>${totals.map((row) => rowHtml(row, table, longest, page)).join("\n")}</tfoot>`}
</table>${noteHtml(table.note, page)}</div>`
}

/** The index of the first of the totals that end the table. */
const trailing = (table: Table): number => table.rows.findLastIndex((row) => row.tone !== "total") + 1

const rowHtml = (row: Row, table: Table, longest: number, page: HtmlState): string => {
  const tone = row.tone === undefined ? "" : ` class="${row.tone}"`
  if (row.tone === "group") {
    const words = inlineHtml(cellInlines(row.cells[0] ?? "", undefined), page)
    return `<tr${tone}><th scope="rowgroup" colspan="${table.columns.length}">${words}</th></tr>`
  }
  const cells = row.cells.map((cell, index) => {
    const column = table.columns[index]
    const attributes = `class="${column?.kind ?? "text"}"`
    const words = inlineHtml(cellInlines(cell, column), page, longest)
    return index === 0 && column?.kind === "text"
      ? `<th scope="row" ${attributes}>${words}</th>`
      : `<td ${attributes}>${words}</td>`
  })
  return `<tr${tone}>${cells.join("")}</tr>`
}

const captionHtml = ({ id, caption }: { id: string; caption: ReadonlyArray<Inline> }, page: HtmlState): string =>
  `<b>${page.outline.targetOf(id).label}.</b> ${inlineHtml(caption, page)}`

const noteHtml = (note: ReadonlyArray<Inline> | undefined, page: HtmlState): string =>
  note === undefined ? "" : `<p class="note"><b>${page.memo.words.note}</b> ${inlineHtml(note, page)}</p>`

/** The footnotes from number `first` on, counted from 0. */
const notesHtml = ({ notes, memo }: HtmlState, first: number): string =>
  notes.length === first
    ? ""
    : `<section class="footnotes" aria-label="${memo.words.footnotes}"><ol start="${first + 1}">${notes
        .slice(first)
        .map((note, index) => noteItem(note, first + index + 1))
        .join("")}</ol></section>`

const noteItem = (note: string, number: number): string =>
  `<li id="note-${number}">${note} <a href="#mark-${number}" aria-label="↩">↩</a></li>`

const inlineHtml = (inlines: ReadonlyArray<Inline>, page: HtmlState, longest?: number): string =>
  inlines
    .map((inline): string => {
      switch (inline.kind) {
        case "text":
          return hinted(inline.hint, longest === undefined ? escaped(inline.text) : cellHtml(inline.text, longest))
        case "strong":
          return `<strong>${inlineHtml(inline.inlines, page, longest)}</strong>`
        case "number":
        case "range":
          return `<span class="figures">${escaped(numberText(inline, page.memo.lang))}</span>`
        case "crossReference":
          return referenceHtml(inline, page)
        case "footnote": {
          page.notes.push("")
          const number = page.notes.length
          page.notes[number - 1] = inlineHtml(inline.inlines, page)
          return `<sup id="mark-${number}"><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`
        }
      }
    })
    .join("")

const referenceHtml = ({ id, capital }: Extract<Inline, { kind: "crossReference" }>, page: HtmlState): string =>
  `<a href="#${escaped(id)}">${escaped(referenceText(page.memo, page.outline, id, capital))}</a>`

const hinted = (hint: string | undefined, html: string): string =>
  hint === undefined ? html : `<span title="${escaped(hint)}">${html}</span>`

/** Wide and narrow screens have a picture each; the style sheet shows one of them. */
const figureSvgs = ({ id, chart, narrow }: Figure): string =>
  narrow === undefined
    ? figureSvg(chart.svg, id)
    : `<div class="onPage">${figureSvg(chart.svg, id)}</div>
<div class="onPhone">${figureSvg(narrow().svg, `${id}-narrow`)}</div>`

/** Title and description get ids of their own, so that a screen reader finds those of this picture. */
const figureSvg = (svg: string, id: string): string => {
  const [title, description] = [`${escaped(id)}-title`, `${escaped(id)}-desc`]
  return svg
    .replace("<title>", () => `<title id="${title}">`)
    .replace("<desc>", () => `<desc id="${description}">`)
    .replace("<svg ", () => `<svg aria-labelledby="${title} ${description}" `)
}

const tableClass = (table: Table): string => `t-${table.id.replace(/[^\w-]/gu, "-")}`

/** Width of a table on paper, in points. */
const TABLE_POINTS = 480

const layoutOf = (table: Table, { memo, outline }: HtmlState): TableLayout =>
  tableLayout(table, memo.lang, TABLE_POINTS, (id, capital) => referenceText(memo, outline, id, capital))

/** Widths stand in the style sheet, because the security policy forbids them on elements. */
const columnRules = (page: HtmlState): string => {
  const tables = page.memo.blocks.flatMap((block) => (block.kind === "annex" ? block.blocks : [block]))
  return tables
    .filter((block) => block.kind === "table")
    .map((table) => {
      const { size, shares } = layoutOf(table, page)
      const rules = shares.map(
        (share, index) => `.${tableClass(table)} col:nth-child(${index + 1}){width:${(share * 100).toFixed(2)}%}`
      )
      return `.${tableClass(table)}{font-size:${(size / 10.5).toFixed(3)}em}${rules.join("")}`
    })
    .join("\n")
}

const idOf = (id: string | undefined): string => (id === undefined ? "" : ` id="${escaped(id)}"`)

const sha256 = (style: string): string => createHash("sha256").update(style, "utf8").digest("base64")
