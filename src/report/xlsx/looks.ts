/** How the cells of every sheet look: one set of styles, so that the same kind of thing is the same everywhere. */
import { type Lang, numerals } from "../../words/languages.ts"
import type { NumberStyle, Tone } from "../Sheet.ts"
import type { CellStyle, Colour } from "./Workbook.ts"

export const colours = {
  muted: "5F6872",
  warning: "8A5A00",
  good: "1A7F37",
  bad: "B42318",
  headFill: "E4EAF1",
  inputFill: "FFF4CC",
  changedFill: "FFD8A8",
  badFill: "FBD5D0",
  goodFill: "D6F0DC"
} as const satisfies Readonly<Record<string, Colour>>

export const looks = {
  title: { bold: true, size: 14 },
  heading: { bold: true, size: 11.5 },
  subheading: { bold: true },
  plain: {},
  text: { wrap: true },
  note: { wrap: true, colour: colours.muted },
  muted: { colour: colours.muted },
  strong: { bold: true },
  head: { bold: true, fill: colours.headFill, wrap: true, line: "below" },
  headNumber: { bold: true, fill: colours.headFill, wrap: true, line: "below", align: "right" }
} as const satisfies Readonly<Record<string, CellStyle>>

/** What a tone adds to a cell. */
export const toneLook = (tone: Tone): CellStyle => tones[tone]

const tones: Readonly<Record<Tone, CellStyle>> = {
  plain: {},
  note: { colour: colours.muted },
  strong: { bold: true },
  warning: { colour: colours.warning },
  good: { colour: colours.good },
  bad: { colour: colours.bad }
}

/** The true minus sign; in quotes, as formats have every sign that they do not know. */
export const minusSign = '"\u2212"'

/**
 * The number format of a column. Files hold formats in English, and every program shows the signs of its own reader;
 * only the true minus sign and the space before a per cent sign have to be said. Thousands and millions are shown by a
 * comma at the end for each three digits; the number itself stays whole.
 *
 * @example numberFormat({ signed: true }, "da") // => '+#,##0.0;"−"#,##0.0;#,##0.0'
 * @example numberFormat({ per: 1e6 }, "da") // => '#,##0.0,,;"−"#,##0.0,,'
 */
export const numberFormat = (
  { style = "fixed", decimals = 1, signed = false, per = 1 }: NumberStyle,
  lang: Lang
): string => {
  const digits = style === "value" ? "General" : `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`
  const positive = digits + ",".repeat(Math.round(Math.log10(per) / 3))
  const unit = style === "percent" ? numerals[lang].percent.replace("\u00a0", "\\ ") : ""
  return signed
    ? `+${positive}${unit};${minusSign}${positive}${unit};${positive}${unit}`
    : `${positive}${unit};${minusSign}${positive}${unit}`
}

/**
 * The format of a number that a page shows in words of its own: as many decimals as they have, and in the column's unit
 * where the words are, which a count among amounts is not.
 *
 * @example formatLike(-18e6, "−18,0", { per: 1e6 }, "da") // => '#,##0.0,,;"−"#,##0.0,,'
 */
export const formatLike = (value: number, text: string, { style, per = 1 }: NumberStyle, lang: Lang): string => {
  const [whole = "", part = ""] = (/\d[\d.,\s]*/u.exec(text)?.[0] ?? "").split(numerals[lang].decimalMark)
  const said = Number(`${digitsOf(whole)}.${digitsOf(part)}`)
  const isScaled = Math.abs(Math.abs(value) / per - said) < Math.abs(Math.abs(value) - said)
  return numberFormat(
    {
      style: style === "percent" ? style : "fixed",
      decimals: digitsOf(part).length,
      signed: text.startsWith("+"),
      per: isScaled ? per : 1
    },
    lang
  )
}

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, "")

/** Styles with something added; the same object for the same parts, so that a large sheet has few of them. */
export const styled = (style: CellStyle, more: CellStyle): CellStyle => {
  const key = JSON.stringify([style, more])
  const known = made.get(key)
  if (known !== undefined) return known
  const both = { ...style, ...more }
  made.set(key, both)
  return both
}

const made = new Map<string, CellStyle>()
