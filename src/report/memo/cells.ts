/** Cells and numbers as the words that are printed; the only place in a memo where a number becomes text. */
import type { Lang } from "../../words/Lang.ts"
import { numerals } from "../../words/languages.ts"
import { formatRange } from "../../words/numbers.ts"
import { numberShown, type NumberStyle } from "../Sheet.ts"
import { text, type Cell, type Column, type Figures, type Inline, type Range } from "./Memo.ts"

const noBreakSpace = "\u00a0"
const enDash = "\u2013"

/**
 * A number or range with its unit, held together so that no line breaks in it.
 *
 * @example numberText({ kind: "number", value: 580, decimals: 0, unit: "årsværk" }, "da") // => "580 årsværk"
 */
export const numberText = (inline: Figures | Range, lang: Lang): string => {
  const words = inline.kind === "number" ? numberShown(inline.value, inline, lang) : rangeText(inline, lang)
  return inline.unit === undefined ? words : `${words}${noBreakSpace}${inline.unit}`
}

/** What stands in a cell, with the style of its column where it has none of its own. */
export const cellInlines = (cell: Cell, column: Column | undefined): ReadonlyArray<Inline> => {
  if (cell === null) return [text(enDash)]
  if (typeof cell === "string") return [text(cell)]
  const detail = typeof cell === "number" ? { value: cell } : cell
  if (detail.inlines !== undefined) return detail.inlines
  const style = { ...styleOf(column), ...styleOf(detail) }
  const unit = detail.unit === undefined ? {} : { unit: detail.unit }
  if (detail.range !== undefined) {
    const [low, high] = detail.range
    return [{ kind: "range", low, high, ...style, ...unit }]
  }
  return detail.value === undefined ? [text(enDash)] : [{ kind: "number", value: detail.value, ...style, ...unit }]
}

/** Inlines without their marks, for measuring and for places that hold plain text; footnotes are left out. */
export const plainText = (
  inlines: ReadonlyArray<Inline>,
  lang: Lang,
  reference: (id: string, capital?: boolean) => string = (id) => id
): string =>
  inlines
    .map((inline): string => {
      if (inline.kind === "text") return inline.text
      if (inline.kind === "number" || inline.kind === "range") return numberText(inline, lang)
      if (inline.kind === "crossReference") return reference(inline.id, inline.capital)
      return inline.kind === "footnote" ? "" : plainText(inline.inlines, lang, reference)
    })
    .join("")

const rangeText = ({ low, high, style, decimals, signed }: Range, lang: Lang): string => {
  if (style === undefined && signed !== true && low >= 0) return glued(formatRange(low, high, lang, decimals))
  const ends = [low, high].map((end) =>
    numberShown(
      end,
      { ...(style && { style }), ...(decimals !== undefined && { decimals }), ...(signed && { signed }) },
      lang
    )
  )
  const [first = "", last = ""] = ends
  // "12 %–15 %" is written "12–15 %".
  const percent = /\s?%$/u
  const bare = style === "percent" ? first.replace(percent, "") : first
  // A dash beside a sign is hard to read: "−178 til −27".
  const close = ends.some((end) => /^[\u2212+]/u.test(end)) ? ` ${numerals[lang].rangeTo} ` : enDash
  return glued(`${bare}${close}${last}`)
}

const glued = (words: string): string => words.replaceAll(" ", noBreakSpace)

const styleOf = (from: NumberStyle | undefined): NumberStyle => ({
  ...(from?.style === undefined ? {} : { style: from.style }),
  ...(from?.decimals === undefined ? {} : { decimals: from.decimals }),
  ...(from?.signed === undefined ? {} : { signed: from.signed })
})
