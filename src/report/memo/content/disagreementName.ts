/** What a disagreement is called, and its two sides in words. */
import type { Disagreement, NumberPair, Side } from "../../../analysis/memo/Findings.ts"
import { groupName, structureWords } from "../../topicWords.ts"
import { textIn } from "../../Lang.ts"
import { formatList, plural } from "../../numbers.ts"
import type { Inline } from "../Memo.ts"
import { text } from "../Memo.ts"
import { assumptionWords } from "./assumptionWords.ts"
import { value, type Voice, words } from "./Voice.ts"

export const confidentialWord = (voice: Voice): string => words(voice, { da: "fortrolig", en: "confidential" })

export const disagreementName = (
  voice: Voice,
  { group, numbers, confidential }: Disagreement,
  _places: readonly [number, number]
): string => {
  const { lang, findings } = voice
  if (group === null) {
    const one = { da: "fortrolig antagelse", en: "confidential assumption" }
    return plural(confidential, lang, one, { da: "fortrolige antagelser", en: "confidential assumptions" })
  }
  const structures = group.structures.filter((name) => name !== "structure").map((name) => structureName(voice, name))
  if (structures.length > 0) return capital(formatList(structures.slice(0, 2), lang))
  const [first, ...more] = numbers
  if (first === undefined || group.paths === undefined) return textIn(groupName(group), lang)
  const name = assumptionWords(first.subject, findings, lang)
  return more.length === 0 ? name : `${name} ${lang === "da" ? "m.m." : "etc."}`
}

/** The value on one side of a disagreement: a number, a count of centres, or that it moves as a whole. */
export const sideInlines = (voice: Voice, row: Disagreement, place: number, side: 0 | 1): ReadonlyArray<Inline> => {
  if (row.group === null) return [text(confidentialWord(voice))]
  if (row.group.structures.includes("centres")) return [text(centresWords(voice, place))]
  const [pair, ...more] = row.numbers
  if (pair === undefined || (more.length > 0 && row.group.paths === undefined)) return [text("\u2013")]
  return sideValue(voice, pair, pair.sides[side])
}

const sideValue = (voice: Voice, { subject }: NumberPair, { value: measured }: Side): ReadonlyArray<Inline> =>
  measured === null ? [text("\u2013")] : [value(voice, measured, subject.unit)]

export const centresWords = (voice: Voice, place: number): string =>
  plural(
    voice.findings.models[place]?.centres ?? 0,
    voice.lang,
    { da: "center", en: "centre" },
    { da: "centre", en: "centres" }
  )

export const structureName = (voice: Voice, name: string): string => {
  const [what = "", ...place] = name.split(".")
  const { caseTypes, activities } = voice.findings.labels
  const labels = place.map((id) => textIn(caseTypes.get(id) ?? activities.get(id) ?? id, voice.lang))
  return [textIn(structureWords[what] ?? what, voice.lang), ...labels].join(" ")
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
