/** What a point on which models differ is called, and its two sides in words. */
import type { Disagreement } from "../../../analysis/memo/Findings.ts"
import type { NumberPair, Side } from "../../../analysis/memo/NumberPair.ts"
import { capital } from "../../../words/capital.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatList, formatNumber } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Inline } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { counted, value, type Voice } from "./Voice.ts"

/** Structures, and numbers, that a name says one by one. */
const MOST_NAMED = 2

export const differenceName = (voice: Voice, { group, confidential, pointsHidden, numbers }: Disagreement): string => {
  const { confidentialNumber, andOthers, and } = voice.words.assumptions
  const hidden = `${formatNumber(confidential, voice.lang, 0)} ${confidentialNumber[confidential === 1 ? 0 : 1]}`
  if (group === null) return hidden
  const names = [...new Set(namesOf(voice, group, numbers))]
  const shown = names.slice(0, MOST_NAMED).map((name, i) => (i === 0 ? name : inSentence(name)))
  const said = names.length > MOST_NAMED ? `${shown.join(", ")} ${andOthers}` : formatList(shown, voice.lang)
  return pointsHidden === 0 ? capital(said) : `${capital(said)}${and}${hidden}`
}

const namesOf = (
  voice: Voice,
  group: NonNullable<Disagreement["group"]>,
  numbers: ReadonlyArray<NumberPair>
): ReadonlyArray<string> => {
  const { structure, whole } = voice.words.assumptions
  if (group.structures.length === 0) return numbers.map(({ subject }) => assumptionWords(subject, voice))
  return group.structures.flatMap((name) => {
    if (name === "structure") {
      return group.because.flatMap((why) => (why === "invalid" ? [] : [whole[why]]))
    }
    const [what = "", ...place] = name.split(".")
    const { caseTypes, activities } = voice.findings.labels
    const labels = place.map((id) => textIn(caseTypes.get(id) ?? activities.get(id) ?? id, voice.lang))
    return [[structure[what] ?? what, ...labels].join(" ")]
  })
}

/** The value on one side: its number, or what its structure is; null where several numbers have rows of their own. */
export const sideInlines = (voice: Voice, row: Disagreement, place: number, side: 0 | 1): Sentence | null => {
  if (row.group === null) return [voice.words.assumptions.confidential]
  if (row.group.structures.length > 0) return structureInlines(voice, row.group, place)
  const [pair] = row.numbers
  return pair === undefined || row.numbers.length > 1 ? null : numberInlines(voice, pair, side)
}

/** The value of a number on one side. */
export const numberInlines = (voice: Voice, { subject, sides }: NumberPair, side: 0 | 1): Sentence => {
  const { value: measured } = sides[side]
  const { value: other } = sides[1 - side]!
  return measured === null ? ["\u2013"] : [value(voice, measured, subject.unit, other === null ? [] : [other])]
}

/** Numbers that the row of a difference does not show itself: those that both sides have, and that differ. */
export const numbersWithin = ({ group, numbers }: Disagreement): ReadonlyArray<NumberPair> =>
  group === null || (group.structures.length === 0 && numbers.length === 1)
    ? []
    : numbers.filter(({ sides: [one, other] }) => one.value !== null && other.value !== null && differ(one, other))

const differ = (one: Side, other: Side): boolean => one.value?.value !== other.value?.value

const structureInlines = (voice: Voice, group: NonNullable<Disagreement["group"]>, place: number): Sentence | null => {
  const { municipalityCount } = voice.words.assumptions
  const isWhole = (why: string) => group.structures.includes("structure") && group.because.some((one) => one === why)
  const said: Array<Sentence> = [
    ...(isWhole("municipalities")
      ? [[counted(voice, voice.findings.models[place]!.municipalities, municipalityCount)]]
      : []),
    ...(isWhole("organisation") || group.structures.includes("centres") ? [[centresOrNone(voice, place)]] : []),
    ...(group.structures.includes("times") && voice.findings.models[place]!.ways.length > 0
      ? [[mixWords(voice, place)]]
      : []),
    ...(group.structures.includes("hosts") ? [[listOrNone(voice, voice.findings.models[place]!.hosts)]] : []),
    ...(group.structures.includes("posts") ? [[listOrNone(voice, voice.findings.models[place]!.posts)]] : [])
  ]
  return said.length === 0 ? null : said.flatMap((one, i) => (i === 0 ? one : [", ", ...one]))
}

/** `short course + 2 × peer coaching`; by whose people they are where they are trained in unlike ways. */
const mixWords = ({ words: { assumptions: words }, findings, lang }: Voice, place: number): string => {
  const mixes = findings.models[place]!.ways.map(({ side, taken }) => {
    const said = taken.map(({ label, times }) => `${times === 1 ? "" : `${times} × `}${textIn(label, lang)}`)
    return { side, mix: said.length === 0 ? words.none : said.join(" + ") }
  })
  const alike = new Set(mixes.map(({ mix }) => mix)).size === 1
  return alike ? mixes[0]!.mix : mixes.map(({ side, mix }) => `${mix} (${words.leaf[`side.${side}`]})`).join("; ")
}

const listOrNone = ({ lang, words }: Voice, names: ReadonlyArray<Text>): string =>
  names.length === 0
    ? words.assumptions.none
    : formatList(
        names.map((name) => textIn(name, lang)),
        lang
      )

const centresOrNone = (voice: Voice, place: number): Inline | string =>
  voice.findings.models[place]!.organised ? centresInline(voice, place) : voice.words.assumptions.none

/** `15 centre`. */
export const centresInline = (voice: Voice, place: number): Inline =>
  counted(voice, voice.findings.models[place]!.centres, voice.words.assumptions.centreCount)
