/** The annexes: the whole ledger, the formulas in words, every municipality, and disagreements that the body sums up. */
import { shownOf } from "../../../analysis/memo/counts.ts"
import type { LedgerCell, LedgerRow, MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { textIn } from "../../Lang.ts"
import { byName, formatDate, formatValue } from "../../numbers.ts"
import { basisWords, quantityWords, statusWords, unitWords } from "../../words.ts"
import type { Annex, Block, Cell, Column, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { printedDifference } from "./answer.ts"
import { assumptionWords } from "./assumptionWords.ts"
import { disagreementTable } from "./disagreement.ts"
import { confidentialWord } from "./disagreementName.ts"
import { gainFigures } from "./gain.ts"
import { formulas } from "./formulas.ts"
import { percentCell, shareCell, spreadFigures } from "./municipalities.ts"
import { tornadoFigures } from "./certainty.ts"
import { spanWords } from "./valueWords.ts"
import { cell, ninetyPercent, parts, rounded, type Voice, words } from "./Voice.ts"

export const annexes = (voice: Voice): ReadonlyArray<Annex> => [
  ...figuresAnnex(voice),
  ...wholeDisagreements(voice),
  {
    kind: "annex",
    id: "annex-ledger",
    title: words(voice, { da: "Alle antagelser", en: "All assumptions" }),
    blocks: [ledgerTable(voice)]
  },
  {
    kind: "annex",
    id: "annex-formulas",
    title: words(voice, { da: "Sådan er der regnet", en: "How it was computed" }),
    blocks: formulas(voice.lang)
  },
  {
    kind: "annex",
    id: "annex-municipalities",
    title: words(voice, { da: "Alle kommuner", en: "All municipalities" }),
    blocks: [municipalTable(voice)]
  }
]

const figuresAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const figures = [...gainFigures(voice), ...tornadoFigures(voice), ...spreadFigures(voice)]
  return figures.length === 0
    ? []
    : [{ kind: "annex", id: "annex-figures", title: words(voice, { da: "Figurer", en: "Figures" }), blocks: figures }]
}

const wholeDisagreements = (voice: Voice): ReadonlyArray<Annex> => {
  // Only where the body does not show them all.
  const long = voice.findings.pairs.filter(({ disagreements: { length } }) => shownOf(length) < length)
  if (long.length === 0) return []
  return [
    {
      kind: "annex",
      id: "annex-disagreements",
      title: words(voice, { da: "Alle uenigheder", en: "All disagreements" }),
      blocks: long.map((pair) =>
        disagreementTable(
          voice,
          pair,
          parts(
            voice,
            pair.disagreements.map((row) => row.fte),
            printedDifference(voice, pair.places)
          ),
          `all-disagreements-${pair.places[1]}`,
          pair.disagreements.length
        )
      ) as ReadonlyArray<Exclude<Block, Annex>>
    }
  ]
}

const ledgerTable = (voice: Voice): Exclude<Block, Annex> => {
  const { ledger, models } = voice.findings
  const rows = ledger.toSorted((one, other) =>
    sectionOf(one) < sectionOf(other) ? -1 : sectionOf(one) > sectionOf(other) ? 1 : 0
  )
  const grouped: Array<Row> = []
  let section = ""
  for (const row of rows) {
    if (sectionOf(row) !== section) {
      section = sectionOf(row)
      grouped.push({ tone: "group", cells: [section] })
    }
    grouped.push(ledgerRow(voice, row))
  }
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
      { header: words(voice, { da: "Antagelse", en: "Assumption" }), kind: "text", weight: 1.6 },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "text", weight: 0.7 })),
      { header: words(voice, { da: "Enhed", en: "Unit" }), kind: "text", weight: 0.4 },
      { header: words(voice, ninetyPercent), kind: "text", weight: 0.7 },
      { header: words(voice, { da: "Grundlag og kilde", en: "Basis and source" }), kind: "text", weight: 1.2 }
    ],
    rows: grouped
  }
}

/** The part of the scenario file that a number stands in. */
const sectionOf = ({ subject }: LedgerRow): string => {
  const [root = "", id] = subject.path.split(".")
  return root === "caseTypes" && id !== undefined ? `${root}.${id}` : root
}

const ledgerRow = (voice: Voice, row: LedgerRow): Row => {
  const { lang, findings } = voice
  const known = row.cells.filter((found): found is LedgerCell => found !== null && found !== "confidential")
  return {
    cells: [
      { inlines: [text(assumptionWords(row.subject, findings, lang)), text(` \u2013 ${row.subject.path}`)] },
      ...row.cells.map((found) => ledgerValue(voice, found)),
      textIn(unitWords[row.subject.unit], lang),
      ledgerRange(voice, row, known),
      once(known.map((found) => grounds(voice, found)))
    ]
  }
}

const ledgerValue = (voice: Voice, found: LedgerRow["cells"][number]): Cell => {
  if (found === null) return null
  if (found === "confidential") return confidentialWord(voice)
  const said = formatValue(found.value.value, voice.lang)
  const size = Math.max(Math.abs(found.value.value), 1e-9)
  return { inlines: [text(said, voice.book.figure(found.value, size * 5e-6, said))] }
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

const grounds = (voice: Voice, { basis, source, owner, status, asOf }: LedgerCell): string =>
  [
    textIn(basisWords[basis], voice.lang),
    ...(source === null ? [] : [source]),
    ...(owner === null ? [] : [partyName(voice, owner)]),
    ...(status === null ? [] : [textIn(statusWords[status], voice.lang)]),
    ...(asOf === null ? [] : [formatDate(asOf, voice.lang)])
  ].join(", ")

const partyName = ({ findings, lang }: Voice, id: string): string => {
  const party = findings.parties.find((one) => one.id === id)
  return party === undefined ? id : textIn(party.label, lang)
}

const municipalTable = (voice: Voice): Exclude<Block, Annex> => {
  const { municipalities, models } = voice.findings
  const places = models.map(({ place }) => place)
  const compare = byName(voice.lang)
  const number = (header: string): Column => ({ header, kind: "number", decimals: 1 })
  const sorted = municipalities.toSorted((one, other) => compare(one.name, other.name))
  const baselineIn = ({ models: rows }: MunicipalityFindings) => rows.find((found) => found !== null)?.baseline
  const today = printedColumn(sorted.map((one) => baselineIn(one)?.value ?? 0))
  const stays = places.map((place) => printedColumn(sorted.map((one) => one.models[place]?.local.value ?? 0)))
  return {
    kind: "table",
    id: "municipal-table",
    caption: inlinesOf(
      words(voice, {
        da: "Årsværk i dag og årsværk, der bliver, efter kommune",
        en: "FTE today and FTE that stay, by municipality"
      })
    ),
    columns: [
      { header: words(voice, { da: "Kommune", en: "Municipality" }), kind: "text" },
      number(textIn(quantityWords.baseline, voice.lang)),
      ...places.flatMap((place) => [
        number(words(voice, { da: `${voice.model(place)}: bliver`, en: `${voice.model(place)}: stay` })),
        number(
          words(voice, { da: `${voice.model(place)}: forlader, pct.`, en: `${voice.model(place)}: leave, per cent` })
        )
      ])
    ],
    rows: [
      ...sorted.map((one, m): Row => ({
        cells: municipalRow(
          voice,
          one,
          places,
          today.rows[m]!,
          stays.map(({ rows }) => rows[m]!)
        )
      })),
      {
        tone: "total",
        cells: [
          words(voice, { da: "I alt", en: "Total" }),
          sumCell(voice, models[0]!.fte.baseline, today.total),
          ...places.flatMap((place): ReadonlyArray<Cell> => {
            const { fte, leavesShare } = models[place]!
            return [sumCell(voice, fte.local, stays[place]!.total), percentCell(voice, leavesShare)]
          })
        ]
      }
    ]
  }
}

/** Rounded so that the rows sum to the total. */
const printedColumn = (values: ReadonlyArray<number>) => {
  const total = rounded(
    values.reduce((sum, one) => sum + one, 0),
    1
  )
  return { total, rows: largestRemainder(values, 1, total) }
}

/** What the rows sum to: the national figure, unless a scenario lacks some of the municipalities. */
const sumCell = (voice: Voice, national: Measured, printed: number): Cell =>
  Math.abs(national.value - printed) <= 0.05 + 1e-9 ? cell(voice, national, printed, 1) : printed

const municipalRow = (
  voice: Voice,
  { name, models }: MunicipalityFindings,
  places: ReadonlyArray<number>,
  today: number,
  stays: ReadonlyArray<number>
): ReadonlyArray<Cell> => {
  const any = models.find((found) => found !== null)
  return [
    name,
    any === undefined || any === null ? null : cell(voice, any.baseline, today, 1),
    ...places.flatMap((place): ReadonlyArray<Cell> => {
      const found = models[place]
      return found === null || found === undefined
        ? [null, null]
        : [cell(voice, found.local, stays[place], 1), shareCell(voice, found)]
    })
  ]
}
