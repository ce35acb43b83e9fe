/** What a disagreement is called, and its two sides in words. */
import { plural } from "./plural.ts"
import type { Disagreement, NumberPair, PairFindings, Side } from "../../../analysis/memo/Findings.ts"
import { groupName, structureWords, wholeWords } from "../../topicWords.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatList } from "../../../words/numbers.ts"
import type { Inline } from "../Memo.ts"
import { text } from "../Memo.ts"
import { assumptionWords, inSentence, quoted } from "./assumptionWords.ts"
import { countsIn } from "./pairWords.ts"
import { capital, counted, listed, value, type Voice, words } from "./Voice.ts"

export const confidentialWord = (voice: Voice): string => words(voice, { da: "fortrolig", en: "confidential" })

const oneConfidential: Text = { da: "fortrolig antagelse", en: "confidential assumption" }
const moreConfidential: Text = { da: "fortrolige antagelser", en: "confidential assumptions" }

const andConfidential: Text = { da: " samt fortrolige antagelser", en: ", and confidential assumptions" }

/** Structures, and numbers, that a name says one by one; of more it says the topics. */
const MOST_NAMED = 2

export const disagreementName = (voice: Voice, row: Disagreement): string => {
  const { lang } = voice
  const { group, confidential, pointsHidden } = row
  if (group === null) return plural(confidential, lang, oneConfidential, moreConfidential)
  const name = groupWords(voice, group, row.numbers)
  return pointsHidden === 0 ? name : `${name}${textIn(andConfidential, lang)}`
}

const groupWords = (
  voice: Voice,
  group: NonNullable<Disagreement["group"]>,
  pairs: ReadonlyArray<NumberPair>
): string => {
  const { lang, findings } = voice
  const numbers = pairs.map(({ subject }) => assumptionWords(subject, findings, lang))
  const structures = group.structures.flatMap((name) =>
    name === "structure" ? wholesOf(group).map((why) => textIn(wholeWords[why], lang)) : [structureName(voice, name)]
  )
  const said = [...new Set(structures.length > 0 ? structures : numbers)]
  if (said.length === 0 || said.length > MOST_NAMED) return textIn(groupName({ ...group, paths: undefined }), lang)
  return capital(
    formatList(
      said.map((name, i) => (i === 0 ? name : inSentence(name))),
      lang
    )
  )
}

const wholesOf = ({ because }: NonNullable<Disagreement["group"]>) =>
  because.filter((why): why is keyof typeof wholeWords => why !== "invalid")

/** The same with what it counts as a claim; in a sentence a name is quoted, with both sides where they are counted. */
export const disagreementInlines = (
  voice: Voice,
  row: Disagreement,
  pair: PairFindings,
  sentence = false
): ReadonlyArray<Inline> => {
  if (row.group === null) return [confidentialInline(voice, pair)]
  const name = disagreementName(voice, row)
  if (!sentence) return [text(name)]
  const [first, second] = pair.places
  const sides = countsCentres(voice, row, first) || countsCentres(voice, row, second)
  return [
    text(quoted(name, voice.lang)),
    ...(sides
      ? [text(", "), ...sideInlines(voice, row, first, 0), text(" \u2192 "), ...sideInlines(voice, row, second, 1)]
      : [])
  ]
}

/** `2 fortrolige antagelser`: those of a pair that differ, which stand in one row. */
export const confidentialInline = (voice: Voice, pair: PairFindings): Inline =>
  counted(voice, countsIn(voice, pair).confidential, oneConfidential, moreConfidential)

/**
 * The value on one side of a disagreement: its number, what its structure is, or nothing where several numbers have
 * rows of their own.
 */
export const sideInlines = (voice: Voice, row: Disagreement, place: number, side: 0 | 1): ReadonlyArray<Inline> => {
  if (row.group === null) return [text(confidentialWord(voice))]
  if (row.group.structures.length > 0) return structureInlines(voice, row.group, place)
  const [pair] = row.numbers
  return pair === undefined || row.numbers.length > 1 ? [none] : numberInlines(voice, pair, side)
}

/** The value of a number on one side. */
export const numberInlines = (voice: Voice, { subject, sides }: NumberPair, side: 0 | 1): ReadonlyArray<Inline> => {
  const { value: measured } = sides[side]
  const { value: other } = sides[1 - side]!
  return measured === null ? [none] : [value(voice, measured, subject.unit, other === null ? [] : [other])]
}

/** Numbers that the row of a disagreement does not show itself: those that both sides have, and that differ. */
export const numbersWithin = ({ group, numbers }: Disagreement): ReadonlyArray<NumberPair> =>
  group === null || (group.structures.length === 0 && numbers.length === 1)
    ? []
    : numbers.filter(({ sides: [one, other] }) => one.value !== null && other.value !== null && differ(one, other))

const differ = (one: Side, other: Side): boolean => one.value?.value !== other.value?.value

const none: Inline = text("\u2013")

const structureInlines = (
  voice: Voice,
  group: NonNullable<Disagreement["group"]>,
  place: number
): ReadonlyArray<Inline> => {
  const whole = group.structures.includes("structure") ? wholesOf(group) : []
  const said = [
    ...(whole.includes("municipalities") ? [[municipalitiesInline(voice, place)]] : []),
    ...(whole.includes("organisation") || group.structures.includes("centres") ? [[centresOrNone(voice, place)]] : [])
  ]
  return said.length === 0 ? [none] : listed(said, voice)
}

const countsCentres = ({ findings }: Voice, { group }: Disagreement, place: number): boolean =>
  findings.models[place]!.organised &&
  group !== null &&
  (group.structures.includes("centres") || wholesOf(group).includes("organisation"))

const centresOrNone = (voice: Voice, place: number): Inline =>
  voice.findings.models[place]!.organised
    ? centresInline(voice, place)
    : text(words(voice, { da: "ingen", en: "none" }))

const municipalitiesInline = (voice: Voice, place: number): Inline =>
  counted(
    voice,
    voice.findings.models[place]!.municipalities,
    { da: "kommune", en: "municipality" },
    { da: "kommuner", en: "municipalities" }
  )

/** `15 centre`. */
export const centresInline = (voice: Voice, place: number): Inline => {
  const { centres } = voice.findings.models[place]!
  return counted(voice, centres, { da: "center", en: "centre" }, { da: "centre", en: "centres" })
}

export const structureName = (voice: Voice, name: string): string => {
  const [what = "", ...place] = name.split(".")
  const { caseTypes, activities } = voice.findings.labels
  const labels = place.map((id) => textIn(caseTypes.get(id) ?? activities.get(id) ?? id, voice.lang))
  return [textIn(structureWords[what] ?? what, voice.lang), ...labels].join(" ")
}
