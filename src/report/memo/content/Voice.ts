/** The voice of a memo: one language, the names of its models, and figures that leave a claim wherever they are said. */
import { plural } from "./plural.ts"
import { letterOf } from "../../../analysis/letterOf.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Interval, MemoFindings } from "../../../analysis/memo/Findings.ts"
import type { Party } from "../../../analysis/memo/secrecy.ts"
import type { UnitId } from "../../../scenario/Unit.ts"
import { danishOrEnglish, textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { formatNumber, roundTo } from "../../../words/numbers.ts"
import { fteWord, quantityWords } from "../../words.ts"
import { numberText, plainText } from "../cells.ts"
import { type Cell, type Figures, type Inline, inlinesOf, type Paragraph, type Range, text } from "../Memo.ts"
import { claimBook, type ClaimBook, type Condition } from "./ClaimBook.ts"
import { exactWords, valueWords } from "./valueWords.ts"
import { withArticle } from "./withArticle.ts"

export type Said = Readonly<Record<"da" | "en", ReadonlyArray<string | Inline>>>

export interface Voice {
  readonly lang: Lang
  readonly findings: MemoFindings
  readonly book: ClaimBook
  /** Decimals of FTE in this memo. */
  readonly decimals: number
  /** What the scenarios are called in headings and columns. */
  readonly model: (place: number) => string
  /** The same inside a sentence: `the State model`. */
  readonly named: (place: number) => string
}

export const voiceOf = (findings: MemoFindings, lang: Lang): Voice => {
  const all = [...findings.models, ...findings.also.flat()]
  const names = findings.models.map(({ id }) => id)
  const titles = shortTitles(
    findings.models.map(({ title }) => title),
    lang
  )
  return {
    lang,
    findings,
    book: claimBook(
      [...names, ...findings.also.flat().map(({ place }) => `also${place}`)],
      all.map(({ fingerprint }) => fingerprint),
      findings.hidden > 0
    ),
    decimals: decimalsFor(findings),
    model: (place) => titles[place] ?? String(place),
    named: (place) => inSentence(titles[place] ?? String(place), lang)
  }
}

/** A name that is an adverb, `I dag`, is quoted: `end »I dag«`. */
const inSentence = (title: string, lang: Lang): string =>
  title !== textIn(quantityWords.baseline, lang)
    ? withArticle(title, lang)
    : lang === "da"
      ? `\u00bb${title}\u00ab`
      : `\u201c${title}\u201d`

/** The words in the memo's language. */
export const words = ({ lang }: Voice, said: Text): string => textIn(said, lang)

/** The first letter as a capital, for the opening of a sentence. */
export const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

/** What a party is called inside a sentence. */
export const partyWords = ({ lang }: Voice, { label }: Party): string => withArticle(textIn(label, lang), lang)

/** The parts in the memo's language; statements made in them get these words. */
export const inlines = (voice: Voice, said: Said): ReadonlyArray<Inline> => {
  const made = inlinesOf(...said[danishOrEnglish(voice.lang)])
  voice.book.close(plainText(made, voice.lang))
  return made
}

export const sentence = (voice: Voice, said: Said): Paragraph => ({ kind: "paragraph", inlines: inlines(voice, said) })

/** FTE with their unit; `printed` is what is shown where rounded parts have to sum. */
export const fte = (voice: Voice, measured: Measured, printed = measured.value): Figures =>
  number(voice, measured, printed, { unit: textIn(fteWord, voice.lang) })

/** A number whose unit was said just before, or stands in the heading. */
export const bareNumber = (figures: Figures): Figures => {
  const { unit: _, ...bare } = figures
  return bare
}

/** FTE without their sign, for sentences that say more or fewer. */
export const sizeOfFte = (voice: Voice, measured: Measured, printed = measured.value): Figures =>
  number(voice, measured, Math.abs(printed), { unit: textIn(fteWord, voice.lang) })

export const signedFte = (voice: Voice, measured: Measured, printed = measured.value): Figures =>
  number(voice, measured, printed, { unit: textIn(fteWord, voice.lang), signed: true })

/** A number in a table: no unit, and the exact value in its claim. */
export const cell = (voice: Voice, measured: Measured, printed = measured.value, decimals = voice.decimals): Cell => ({
  value: roundTo(printed, decimals),
  decimals,
  claim: voice.book.figure(measured, half(decimals), formatNumber(printed, voice.lang, decimals))
})

/** The same with its sign. */
export const signedCell = (...[voice, measured, printed, decimals]: Parameters<typeof cell>): Cell => {
  const found = cell(voice, measured, printed, decimals)
  return typeof found === "object" && found !== null ? { ...found, signed: true } : found
}

/** A number that is drawn or printed in a picture: its exact value, and a claim. */
export const inPicture = (voice: Voice, measured: Measured, decimals = voice.decimals): number => {
  voice.book.figure(measured, half(decimals), formatNumber(measured.value, voice.lang, decimals))
  return measured.value
}

/** The number as a picture prints it where rounded parts have to sum; the exact value is its claim. */
export const printedInPicture = (voice: Voice, measured: Measured, printed: number): number => {
  voice.book.figure(measured, half(voice.decimals), formatNumber(printed, voice.lang, voice.decimals))
  return printed
}

/** A count or a plain number. */
export const count = (voice: Voice, measured: Measured): Figures => number(voice, measured, measured.value, {}, 0)

/** A count with its noun, `98 kommuner`. */
export const counted = (voice: Voice, measured: Measured, one: Text, other: Text): Inline => {
  const said = plural(measured.value, voice.lang, one, other)
  return text(said, voice.book.figure(measured, half(0), said))
}

/** Words that stand for a count, such as `en anden læsning`. */
export const countSaid = (voice: Voice, measured: Measured, said: string): Inline =>
  text(said, voice.book.figure(measured, half(0), said))

/** A text at the foot of the page, with its mark here. */
export const footnote = (voice: Voice, said: Said): Inline => ({
  kind: "footnote",
  inlines: inlinesOf(...said[danishOrEnglish(voice.lang)])
})

/** `90 %-interval`, which no line breaks. */
export const ninetyPercent = { da: "90\u00a0%\u2011interval", en: "90%\u00a0interval" } as const

export const percent = (voice: Voice, measured: Measured, printed = measured.value, decimals = 0): Figures => {
  const shown: Figures = { kind: "number", value: printed, style: "percent", decimals }
  return { ...shown, claim: voice.book.figure(measured, half(decimals) / 100, numberText(shown, voice.lang)) }
}

/**
 * An assumption's value with its unit.
 *
 * @param besides values that stand beside it: where three digits do not tell it from one of them, it has six
 */
export const value = (
  voice: Voice,
  measured: Measured,
  unit: UnitId,
  besides: ReadonlyArray<Measured> = []
): Inline => {
  const { lang } = voice
  const short = valueWords(measured.value, unit, lang)
  const looksLike = (other: Measured) =>
    other.value !== measured.value && valueWords(other.value, unit, lang).words === short.words
  const { words: shown, half: tolerance } = besides.some(looksLike) ? exactWords(measured.value, unit, lang) : short
  return text(shown, voice.book.figure(measured, tolerance, shown))
}

/** `90 %-interval 512–789`, with both ends as claims. */
export const interval = (voice: Voice, { low, high }: Interval, signed = false): Range => {
  const shown: Range = {
    kind: "range",
    low: roundTo(low.value, voice.decimals),
    high: roundTo(high.value, voice.decimals),
    decimals: voice.decimals,
    ...(signed ? { signed } : {})
  }
  const said = numberText(shown, voice.lang)
  voice.book.figure(high, half(voice.decimals), said)
  return { ...shown, claim: voice.book.figure(low, half(voice.decimals), said) }
}

/** Words that are only true while a figure stands in a relation to a number. */
export const holds = (voice: Voice, said: string, measured: Measured, condition: Condition): Inline =>
  text(said, voice.book.statement(measured, condition))

/** Printed values that sum to the printed total. */
export const parts = (voice: Voice, values: ReadonlyArray<Measured>, total?: number): ReadonlyArray<number> =>
  largestRemainder(
    values.map((one) => one.value),
    voice.decimals,
    total
  )

export const strong = (...inner: ReadonlyArray<string | Inline>): Inline => ({
  kind: "strong",
  inlines: inlinesOf(...inner)
})

export const reference = (id: string, capital = false): Inline => ({
  kind: "crossReference",
  id,
  ...(capital ? { capital } : {})
})

/** Inlines with `, ` between and `og` or `and` before the last. */
export const listed = (items: ReadonlyArray<ReadonlyArray<Inline>>, { lang }: Voice): ReadonlyArray<Inline> =>
  items.flatMap((item, i) => [
    ...(i === 0 ? [] : [text(i < items.length - 1 ? ", " : lang === "da" ? " og " : " and ")]),
    ...item
  ])

const number = (
  voice: Voice,
  measured: Measured,
  printed: number,
  style: { readonly unit?: string; readonly signed?: boolean },
  decimals = voice.decimals
): Figures => {
  const shown: Figures = { kind: "number", value: roundTo(printed, decimals), decimals, ...style }
  return { ...shown, claim: voice.book.figure(measured, half(decimals), numberText(shown, voice.lang)) }
}

const half = (decimals: number): number => 0.5 / 10 ** decimals

/** Whole FTE where there are hundreds of them. */
const decimalsFor = ({ models }: MemoFindings): number => {
  const largest = Math.max(0, ...models.map(({ fte: { baseline } }) => baseline.value))
  return largest >= 100 ? 0 : largest >= 10 ? 1 : 2
}

/** Titles without a bracket at their end, where they are then still different; the same title twice gets a letter. */
const shortTitles = (titles: ReadonlyArray<Text>, lang: Lang): ReadonlyArray<string> => {
  const full = titles.map((title) => textIn(title, lang).trim())
  const bare = full.map((title) => title.replace(/\s*\([^()]*\)$/u, "").trim())
  const distinct = (list: ReadonlyArray<string>) => new Set(list).size === list.length && !list.includes("")
  if (distinct(bare)) return bare
  if (distinct(full)) return full
  return full.map((title, i) => `${title || (lang === "da" ? "Scenarie" : "Scenario")} ${letterOf(i)}`)
}
