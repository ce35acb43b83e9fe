/** Every assumption as one table: value in each model, range, basis, source, owner and age. */
import type { LedgerCell, LedgerRow } from "../../../analysis/memo/Findings.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatDate } from "../../../words/numbers.ts"
import { topicWords } from "../../topicWords.ts"
import { basisWords, statusWords } from "../../words.ts"
import type { Cell, Column, Row, Table } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { confidentialWord } from "./disagreementName.ts"
import { noteWords } from "./noteWords.ts"
import { ninetyPercent, type Voice, words } from "./Voice.ts"
import { exactWords, spanWords } from "./valueWords.ts"

export const ledgerTable = (voice: Voice): Table => {
  const { ledger, models } = voice.findings
  const sections = [...new Set(ledger.map(sectionOf))].toSorted((one, other) => orderOf(one) - orderOf(other))
  return {
    kind: "table",
    id: "ledger",
    caption: inlinesOf(
      words(voice, {
        da: `Antagelser med værdi, ${ninetyPercent.da}, grundlag og kilde`,
        en: `Assumptions with value, ${ninetyPercent.en}, basis and source`
      })
    ),
    columns: [
      { header: words(voice, { da: "Antagelse", en: "Assumption" }), kind: "text", weight: 1.6, minimumWidth: 20 },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "text", weight: 0.7 })),
      { header: words(voice, ninetyPercent), kind: "text", weight: 0.7 },
      {
        header: words(voice, { da: "Grundlag og kilde", en: "Basis and source" }),
        kind: "text",
        weight: 1.2,
        minimumWidth: 11
      }
    ],
    rows: sections.flatMap((section) => [
      { tone: "group" as const, cells: [sectionName(voice, section)] },
      ...ledger.filter((row) => sectionOf(row) === section).map((row) => ledgerRow(voice, row))
    ])
  }
}

/** The part of the scenario file that a number stands in. */
const sectionOf = ({ subject }: LedgerRow): string => {
  const [root = "", id] = subject.path.split(".")
  return root === "caseTypes" && id !== undefined ? `${root}.${id}` : root
}

const orderOf = (section: string): number => {
  const place = Object.keys(sectionWords).indexOf(section.split(".")[0] ?? "")
  return place < 0 ? Infinity : place
}

const sectionName = ({ findings, lang }: Voice, section: string): string => {
  const [root = "", id] = section.split(".")
  const caseType = id === undefined ? undefined : findings.labels.caseTypes.get(id)
  return textIn(caseType ?? sectionWords[root] ?? section, lang)
}

/** In the order in which a reader meets them. */
const sectionWords: Readonly<Record<string, Text>> = {
  baseline: topicWords.baseline,
  workingTime: topicWords.workingTime,
  caseTypes: { da: "Sagsområder", en: "Case types" },
  relativeUnitTime: topicWords.relativeUnitTime,
  competence: topicWords.competence,
  management: topicWords.management,
  organisation: { da: "Organisering", en: "Organisation" },
  parameters: { da: "Tal, der bruges flere steder", en: "Numbers used in several places" }
}

const ledgerRow = (voice: Voice, row: LedgerRow): Row => {
  const { lang, findings } = voice
  const known = row.cells.filter((found): found is LedgerCell => found !== null && found !== "confidential")
  return {
    cells: [
      { inlines: [text(assumptionWords(row.subject, findings, lang)), text(` \u2013 ${row.subject.path}`)] },
      ...row.cells.map((found) => ledgerValue(voice, row, found)),
      ledgerRange(voice, row, known),
      once(known.map((found) => grounds(voice, found)))
    ]
  }
}

const ledgerValue = (voice: Voice, { subject }: LedgerRow, found: LedgerRow["cells"][number]): Cell => {
  if (found === null) return null
  if (found === "confidential") return confidentialWord(voice)
  const said = exactWords(found.value.value, subject.unit, voice.lang)
  return { inlines: [text(said.words, voice.book.figure(found.value, said.half, said.words))] }
}

/** The stated ranges; one that several scenarios share stands once. */
const ledgerRange = (voice: Voice, { subject }: LedgerRow, known: ReadonlyArray<LedgerCell>): Cell => {
  const said = known.flatMap(({ range }) => {
    if (range === null) return []
    const [low, high] = range
    const shown = spanWords(low.value, high.value, subject.unit, voice.lang)
    voice.book.figure(high, shown.half, shown.words)
    return [{ shown: shown.words, claim: voice.book.figure(low, shown.half, shown.words) }]
  })
  const once = said.filter(({ shown }, i) => said.findIndex((one) => one.shown === shown) === i)
  return once.length === 0
    ? null
    : { inlines: once.flatMap(({ shown, claim }, i) => [...(i === 0 ? [] : [text(" / ")]), text(shown, claim)]) }
}

const once = (said: ReadonlyArray<string>): string =>
  [...new Set(said)].filter((one) => one !== "").join(" / ") || "\u2013"

const grounds = (voice: Voice, { basis, source, owner, status, asOf, note }: LedgerCell): string =>
  [
    textIn(basisWords[basis], voice.lang),
    ...(source === null ? [] : [source]),
    ...(owner === null ? [] : [partyName(voice, owner)]),
    ...(status === null ? [] : [textIn(statusWords[status], voice.lang)]),
    ...(asOf === null ? [] : [formatDate(asOf, voice.lang)]),
    // A note on a fitted number begins with the word that has been said.
    ...(note === null ? [] : [inSentence(noteWords(voice, note)).replace(/^(?:tilpasset|fitted),? /u, "")])
  ].join(", ")

const partyName = ({ findings, lang }: Voice, id: string): string => {
  const party = findings.parties.find((one) => one.id === id)
  return party === undefined ? id : textIn(party.label, lang)
}
