/** The voice of a memo: its words, the names of its models, and figures that carry what they are figures of. */
import { letterOf } from "../../../analysis/letterOf.ts"
import type { MemoFindings, ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Interval } from "../../../analysis/memo/Interval.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Party } from "../../../analysis/memo/secrecy.ts"
import type { UnitId } from "../../../scenario/Unit.ts"
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { formatNumber, openingCount, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Words } from "../../../words/wordsIn.ts"
import type { Cell, Figures, Inline, Paragraph, Range } from "../Memo.ts"
import { text } from "../Memo.ts"
import { outcomeOfFte, outcomeOfMoney, turnedIn, type Outcome } from "./turned.ts"
import { exactWords, valueWords } from "./valueWords.ts"

/** What a memo is made of. */
export type MemoWords = Words<"memo" | "terms">

export interface Voice {
  readonly lang: Lang
  readonly words: MemoWords["memo"]
  readonly terms: MemoWords["terms"]
  readonly findings: MemoFindings
  /** Of the memo, in ISO 8601: statistics after it are marked. */
  readonly date: string
  /** Decimals of FTE in this memo. */
  readonly decimals: number
  /** What the scenarios are called in headings and columns. */
  readonly model: (place: number) => string
  /** The same inside a sentence: `the State model`, or what the scenario itself says. */
  readonly named: (place: number) => string
  /** Whether the models free FTE and save money, or need and cost more than today. */
  readonly outcome: { readonly fte: Outcome; readonly money: Outcome }
  /** Figures of a gain that is none, which are printed with the other sign. */
  readonly turned: ReadonlySet<Measured>
}

export const voiceOf = (findings: MemoFindings, { memo, terms, lang }: MemoWords, date: string): Voice => {
  const titles = shortTitles(
    findings.models.map(({ title }) => title),
    lang,
    memo.page.scenario
  )
  const quotes = memo.assumptions.quoted
  const owns = findings.models.map(({ named }) => (named === null ? null : textIn(named, lang)))
  // What extends another scenario is called like it inside sentences, until it says otherwise.
  const isShared = (place: number) => owns.filter((own) => own === owns[place]).length > 1
  const decimals = decimalsFor(findings)
  const outcome = { fte: outcomeOfFte(findings, decimals), money: outcomeOfMoney(findings) }
  return {
    lang,
    words: memo,
    terms,
    findings,
    date,
    decimals,
    outcome,
    turned: turnedIn(findings, outcome.fte, outcome.money),
    model: (place) => titles[place] ?? String(place),
    named: (place) => {
      const own = findings.models[place]?.named ?? null
      const title = titles[place] ?? String(place)
      // Said in another language it would stand as a foreign phrase inside the sentence.
      if (own !== null && !isShared(place)) return isSaidIn(own, lang) ? textIn(own, lang) : quotes({ name: title })
      // A name that is an adverb, `Today`, is quoted.
      return title === terms.quantity.baseline ? quotes({ name: title }) : memo.page.withArticle({ name: title })
    }
  }
}

/** Whether a text is written in the language itself: plain, or in a list of languages that has it. */
const isSaidIn = (text: Text, lang: Lang): boolean => typeof text === "string" || !("en" in text) || lang in text

/** What the memo's differences are differences of: `freed FTE`. */
export const leadWords = ({ words: { decision }, findings: { lead }, outcome }: Voice): string =>
  lead === "freed" && outcome.fte === "loss" ? decision.extra : decision.objective[lead]!

/** The number as it is printed: of a gain that is none, with the other sign. */
export const shownValue = ({ turned }: Voice, of: Measured): number => (turned.has(of) ? -of.value : of.value)

/** From the lowest printed number to the highest. */
export const shownInterval = ({ turned }: Voice, interval: Interval): Interval => {
  if (!turned.has(interval.low)) return interval
  const { low, lowerQuarter, middle, upperQuarter, high } = interval
  return { ...interval, low: high, lowerQuarter: upperQuarter, middle, upperQuarter: lowerQuarter, high: low }
}

/** The models, and the same scenario but once: what holds of one holds of the other. */
export const distinctModels = ({ findings: { models, pairs } }: Voice): ReadonlyArray<ModelFindings> =>
  models.filter(({ place }) => !pairs.some(({ identical, places }) => identical && places[1] === place))

/** What a party is called inside a sentence. */
export const partyWords = ({ lang, words }: Pick<Voice, "lang" | "words">, { label }: Party): string =>
  words.page.withArticle({ name: textIn(label, lang) })

/** A sentence's parts as the tree takes them. */
export const inlines = (said: Sentence): ReadonlyArray<Inline> =>
  said.map((part) => (typeof part === "string" ? text(part) : (part as Inline)))

export const sentence = (...said: ReadonlyArray<Sentence>): Paragraph => ({
  kind: "paragraph",
  inlines: inlines(said.flat())
})

export const strong = (...said: ReadonlyArray<Sentence | string>): Inline => ({
  kind: "strong",
  inlines: inlines(said.flatMap((one) => (typeof one === "string" ? [one] : one)))
})

/** A text at the foot of the page, with its mark here. */
export const footnote = (said: Sentence): Inline => ({ kind: "footnote", inlines: inlines(said) })

export const reference = (id: string, capital = false): Inline => ({
  kind: "crossReference",
  id,
  ...(capital ? { capital } : {})
})

/** Sentences in a row, with `, ` between and `and` before the last. */
export const listed = (items: ReadonlyArray<Sentence>, { words }: Voice): Sentence =>
  items.flatMap((item, i) => [...(i === 0 ? [] : [i < items.length - 1 ? ", " : words.assumptions.and]), ...item])

/** FTE with their unit. */
export const fte = (voice: Voice, of: Measured): Figures =>
  number(voice, of, shownValue(voice, of), { unit: voice.words.decision.fte })

/** FTE without their sign, for sentences that say more or fewer. */
export const sizeOfFte = (voice: Voice, of: Measured): Figures =>
  number(voice, of, Math.abs(of.value), { unit: voice.words.decision.fte })

export const signedFte = (voice: Voice, of: Measured): Figures =>
  number(voice, of, shownValue(voice, of), { unit: voice.words.decision.fte, signed: true })

/** A number whose unit was said just before, or is said after it. */
export const bare = ({ unit: _, ...figures }: Figures): Figures => figures

/** A count or a plain number. */
export const count = (voice: Voice, of: Measured): Figures => number(voice, of, of.value, {}, 0)

/** A count with its noun, `98 kommuner`. */
export const counted = ({ lang }: Voice, of: Measured, [one, many]: readonly [string, string]): Inline => ({
  kind: "text",
  text: `${formatNumber(of.value, lang, 0)} ${of.value === 1 ? one : many}`,
  of
})

/** The same where a sentence begins with it: `Four assumptions`. */
export const openedCount = ({ lang }: Voice, of: Measured, [one, many]: readonly [string, string]): Inline => ({
  kind: "text",
  text: `${openingCount(of.value, lang)} ${of.value === 1 ? one : many}`,
  of
})

/** Words that stand for a count, such as `one other reading`. */
export const countSaid = (of: Measured, said: string): Inline => ({ kind: "text", text: said, of })

export const percent = (of: Measured, shown = of.value, decimals = 0): Figures => ({
  kind: "number",
  value: shown,
  style: "percent",
  decimals,
  of
})

/**
 * An assumption's value with its unit.
 *
 * @param besides values that stand beside it: where three digits do not tell it from one of them, it has six
 */
export const value = (voice: Voice, of: Measured, unit: UnitId, besides: ReadonlyArray<Measured> = []): Inline => {
  const short = valueWords(of.value, unit, voice)
  const looksLike = (other: Measured) => other.value !== of.value && valueWords(other.value, unit, voice) === short
  return { kind: "text", text: besides.some(looksLike) ? exactWords(of.value, unit, voice) : short, of }
}

/** `512–789`, with both ends as figures. */
export const interval = (voice: Voice, found: Interval, signed = false): Range => {
  const { low, high } = shownInterval(voice, found)
  return {
    kind: "range",
    low: drawn(voice, low),
    high: drawn(voice, high),
    decimals: voice.decimals,
    ...(signed ? { signed } : {}),
    of: [low, high]
  }
}

/** A number in a table: no unit. */
export const cell = (voice: Voice, of: Measured, decimals = voice.decimals, signed = false): Cell => ({
  value: roundTo(shownValue(voice, of), decimals),
  decimals,
  of,
  ...(signed ? { signed } : {})
})

export const signedCell = (voice: Voice, of: Measured, decimals = voice.decimals): Cell =>
  cell(voice, of, decimals, true)

/** A share as per cent without the sign, because the column says it. */
export const percentCell = (of: Measured): Cell => ({ value: roundTo(of.value * 100, 1), decimals: 1, of })

export const rangeCell = (voice: Voice, { low, high }: Interval): Cell => ({
  range: [roundTo(low.value, voice.decimals), roundTo(high.value, voice.decimals)],
  decimals: voice.decimals,
  of: [low, high]
})

/** The number as a picture draws it: rounded like every other printing of it. */
export const drawn = (voice: Voice, of: Measured): number => roundTo(shownValue(voice, of), voice.decimals)

const number = (
  voice: Voice,
  of: Measured,
  shown: number,
  style: { readonly unit?: string; readonly signed?: boolean },
  decimals = voice.decimals
): Figures => ({ kind: "number", value: roundTo(shown, decimals), decimals, ...style, of })

/** Whole FTE where there are hundreds of them; what is below a tenth needs more digits to say something. */
const decimalsFor = ({ models }: MemoFindings): number => {
  const largest = Math.max(0, ...models.map(({ fte: { baseline } }) => baseline.value))
  return largest >= 100
    ? 0
    : largest >= 10
      ? 1
      : largest >= 1 || largest === 0
        ? 2
        : Math.min(6, 2 - Math.floor(Math.log10(largest)))
}

/** Titles without a bracket at their end, where they are then still different; the same title twice gets a letter. */
const shortTitles = (titles: ReadonlyArray<Text>, lang: Lang, otherwise: string): ReadonlyArray<string> => {
  const full = titles.map((title) => textIn(title, lang).trim())
  const bare = full.map((title) => title.replace(/\s*\([^()]*\)$/u, "").trim())
  const distinct = (list: ReadonlyArray<string>) => new Set(list).size === list.length && !list.includes("")
  if (distinct(bare)) return bare
  if (distinct(full)) return full
  return full.map((title, i) => `${title || otherwise} ${letterOf(i)}`)
}
