/** Horizontal bars of block characters, costs to the left of a common zero. */
import { textIn, type Lang } from "../../words/Lang.ts"
import { numberShown, type Bars } from "../Sheet.ts"
import { displayWidth, printable } from "./displayWidth.ts"
import type { Paint } from "./paint.ts"
import { ellipsized, widestPiece, wrap } from "./wrap.ts"

/**
 * Lines of at most `width` columns: label, number, bar. Bars share one scale; what is not zero is never invisible. A
 * label that is too long is folded as in a table, never cut: two paths differ in their last parts. Where that would
 * break a part of a path, every label has lines of its own above its bar.
 */
export const barLines = (bars: Bars, lang: Lang, width: number, paint: Paint): ReadonlyArray<string> => {
  const rows = bars.items.map(({ label, value, text, tone = "plain" }) => ({
    label: printable(textIn(label, lang)),
    number: printable(text === undefined ? numberShown(value, bars, lang) : textIn(text, lang)),
    value,
    tone
  }))
  const widest = (widths: ReadonlyArray<number>) => Math.max(0, ...widths)
  const numberWidth = Math.min(widest(rows.map(({ number }) => displayWidth(number))), Math.floor(width / 2))
  const labelRoom = Math.max(1, width - numberWidth - narrowestBar - 2 * between)
  const above = widest(rows.map(({ label }) => widestPiece(label))) > labelRoom
  const labelWidth = above ? 0 : Math.min(widest(rows.map(({ label }) => displayWidth(label))), labelRoom)
  const bar = barIn(
    Math.min(widestBar, width - labelWidth - numberWidth - 2 * between),
    bars.items.map(({ value }) => value)
  )
  return rows.flatMap(({ label, number, value, tone }) => {
    const names = wrap(label, above ? width : labelWidth)
    const beside = above ? "" : (names[0] ?? "")
    const figure = ellipsized(number, numberWidth)
    const space = labelWidth - displayWidth(beside) + numberWidth - displayWidth(figure) + between
    const written = `${beside}${" ".repeat(space)}${paint(tone, figure)}${" ".repeat(between)}`
    const drawn = (written + bar(value, (blocks) => paint(tone, blocks))).trimEnd()
    return above ? [...names, drawn] : [drawn, ...names.slice(1)]
  })
}

const between = 2
const narrowestBar = 8
const widestBar = 48

const barIn = (room: number, values: ReadonlyArray<number>) => {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  // With costs, one column is the zero line; halves are the finest step that block characters have on both sides.
  const cells = low < 0 ? room - 1 : room
  const span = high - low || 1
  // Each side that has a bar keeps one column at least.
  const left = Math.min(Math.ceil(cells * (-low / span)), high > 0 ? cells - 1 : cells)
  const cellsPerSpan = Math.min(
    low < 0 ? left / (-low / span) : cells,
    high > 0 ? (cells - left) / (high / span) : cells
  )
  return (value: number, paint: (drawn: string) => string): string => {
    const halves = value === 0 ? 0 : Math.max(1, Math.round((Math.abs(value) / span) * cellsPerSpan * 2))
    const full = "█".repeat(Math.floor(halves / 2))
    if (value < 0) {
      const drawn = `${halves % 2 === 1 ? "▐" : ""}${full}`
      return `${" ".repeat(Math.max(0, left - drawn.length))}${paint(drawn)}│`
    }
    const drawn = `${full}${halves % 2 === 1 ? "▌" : ""}`
    return low < 0 ? `${" ".repeat(left)}│${paint(drawn)}` : paint(drawn)
  }
}
