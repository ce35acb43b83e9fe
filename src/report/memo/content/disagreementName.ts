/** What a disagreement is called, and its two sides in words. */
import type { Disagreement, NumberPair, PairFindings, Side } from "../../../analysis/memo/Findings.ts"
import { groupName, structureWords } from "../../topicWords.ts"
import { textIn, type Text } from "../../Lang.ts"
import { formatList, plural } from "../../numbers.ts"
import type { Inline } from "../Memo.ts"
import { text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { capital, counted, value, type Voice, words } from "./Voice.ts"

export const confidentialWord = (voice: Voice): string => words(voice, { da: "fortrolig", en: "confidential" })

const oneConfidential: Text = { da: "fortrolig antagelse", en: "confidential assumption" }
const moreConfidential: Text = { da: "fortrolige antagelser", en: "confidential assumptions" }

export const disagreementName = (voice: Voice, { group, numbers, confidential }: Disagreement): string => {
  const { lang, findings } = voice
  if (group === null) return plural(confidential, lang, oneConfidential, moreConfidential)
  const structures = group.structures.filter((name) => name !== "structure").map((name) => structureName(voice, name))
  if (structures.length > 0) return capital(formatList(structures.slice(0, 2), lang))
  const [first, ...more] = numbers
  if (first === undefined || group.paths === undefined) return textIn(groupName(group), lang)
  const name = assumptionWords(first.subject, findings, lang)
  return more.length === 0 ? name : `${name} ${lang === "da" ? "m.m." : "etc."}`
}

/** The same with what it counts as a claim; in a sentence it stands in quotation marks. */
export const disagreementInlines = (
  voice: Voice,
  row: Disagreement,
  pair: PairFindings,
  inSentence = false
): ReadonlyArray<Inline> => {
  if (row.group === null) {
    const { confidential } = voice.findings.counts.pairs[voice.findings.pairs.indexOf(pair)]!
    return [counted(voice, confidential, oneConfidential, moreConfidential)]
  }
  const name = disagreementName(voice, row)
  return [text(inSentence ? quoted(name, voice.lang) : name)]
}

/** The value on one side of a disagreement: a number, a count of centres, or that it moves as a whole. */
export const sideInlines = (voice: Voice, row: Disagreement, place: number, side: 0 | 1): ReadonlyArray<Inline> => {
  if (row.group === null) return [text(confidentialWord(voice))]
  if (row.group.structures.includes("centres")) return [centresInline(voice, place)]
  const [pair, ...more] = row.numbers
  if (pair === undefined || (more.length > 0 && row.group.paths === undefined)) return [text("\u2013")]
  return sideValue(voice, pair, pair.sides[side])
}

const sideValue = (voice: Voice, { subject }: NumberPair, { value: measured }: Side): ReadonlyArray<Inline> =>
  measured === null ? [text("\u2013")] : [value(voice, measured, subject.unit)]

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
