/** Pages of every kind of block with any text in them, for laws about renderers. */
import { Schema } from "effect"
import type { Block, Sheet } from "../../src/report/Sheet.ts"

const words = Schema.Array(
  Schema.Literals([
    "årsværk",
    "folkepension",
    "a",
    "–",
    "caseTypes.boligstoette.activities.change.minutes",
    "日本",
    "x\ty"
  ])
).check(Schema.isMaxLength(8))
const anyText = Schema.Union([words, Schema.String])
const number = Schema.Finite.check(Schema.isBetween({ minimum: -1e7, maximum: 1e7 }))
const tone = Schema.Literals(["plain", "note", "strong", "warning", "good", "bad"])

/** What a page is made from; `sheetFrom` makes it. */
export const Ingredients = Schema.Struct({
  width: Schema.Int.check(Schema.isBetween({ minimum: 40, maximum: 120 })),
  headers: Schema.Array(anyText).check(Schema.isMinLength(1), Schema.isMaxLength(9)),
  texts: Schema.Array(anyText).check(Schema.isMinLength(1), Schema.isMaxLength(6)),
  numbers: Schema.Array(number).check(Schema.isMinLength(1), Schema.isMaxLength(6)),
  tone
})

export const sheetFrom = ({ headers, texts, numbers, tone }: typeof Ingredients.Type): Sheet => {
  const text = (index: number) => joined(texts[index % texts.length] ?? "")
  const value = (index: number) => numbers[index % numbers.length] ?? 0
  const blocks: ReadonlyArray<Block> = [
    { kind: "heading", level: 2, text: text(0), note: text(1) },
    { kind: "paragraph", text: text(2), tone },
    {
      kind: "table",
      id: "t",
      caption: text(3),
      // Every third column is text, the first among them.
      columns: headers.map((header, index) => ({
        id: `c${index}`,
        header: joined(header),
        kind: index % 3 === 0 ? "text" : "number",
        signed: index % 2 === 0
      })),
      rows: numbers.map((_, row) => headers.map((_, index) => (index % 3 === 0 ? text(row) : value(row + index)))),
      footers: [headers.map((_, index) => (index === 0 ? "total" : value(index)))],
      rowTone: () => tone
    },
    {
      kind: "bars",
      caption: text(4),
      items: numbers.map((number, index) => ({ label: text(index), value: number, tone }))
    },
    {
      kind: "strip",
      items: numbers.map((_, index) => {
        const [p5 = 0, p25 = p5, p50 = p25, p75 = p50, p95 = p75] = [0, 1, 2, 3, 4]
          .map((step) => value(index + step))
          .toSorted((one, other) => one - other)
        return { label: text(index), p5, p25, p50, p75, p95 }
      })
    },
    { kind: "keyValues", items: numbers.map((number, index) => ({ key: text(index), value: number })) },
    { kind: "lines", lines: texts.map((line) => `    ${joined(line)}`) },
    { kind: "list", items: texts.map(joined) }
  ]
  return { title: text(5), blocks }
}

const joined = (text: typeof anyText.Type): string => (typeof text === "string" ? text : text.join(" "))
