/** The annexes: the whole ledger, the formulas in words, every municipality, and disagreements that the body sums up. */
import { shownOf } from "../../../analysis/memo/counts.ts"
import type { MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { byName } from "../../../words/numbers.ts"
import type { Annex, Block, Cell, Column, Row } from "../Memo.ts"
import { baselineWord } from "./baselineWord.ts"
import { inlinesOf } from "../Memo.ts"
import { disagreementTable } from "./disagreement.ts"
import { gainFigures } from "./gain.ts"
import { formulas } from "./formulas.ts"
import { ledgerTable } from "./ledger.ts"
import { municipalColumns } from "./municipalColumns.ts"
import { percentCell, shareCell, spreadFigures } from "./municipalities.ts"
import { printedDifference } from "./printedPlaces.ts"
import { sourcesAnnex } from "./sources.ts"
import { tornadoFigures } from "./tornado.ts"
import { cell, parts, type Voice, words } from "./Voice.ts"

export const annexes = (voice: Voice): ReadonlyArray<Annex> => [
  ...figuresAnnex(voice),
  ...wholeDisagreements(voice),
  {
    kind: "annex",
    id: "annex-ledger",
    title: words(voice, { da: "Alle antagelser", en: "All assumptions" }),
    blocks: [ledgerTable(voice)]
  },
  ...sourcesAnnex(voice),
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

const municipalTable = (voice: Voice): Exclude<Block, Annex> => {
  const { municipalities, models } = voice.findings
  const places = models.map(({ place }) => place)
  const compare = byName(voice.lang)
  const { decimals, today, stays } = municipalColumns(voice.findings)
  const number = (header: string, shown = decimals): Column => ({ header, kind: "number", decimals: shown })
  const sorted = [...municipalities.entries()].toSorted(([, one], [, other]) => compare(one.name, other.name))
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
      number(baselineWord(voice)),
      ...places.flatMap((place) => [
        number(words(voice, { da: `${voice.model(place)}: bliver`, en: `${voice.model(place)}: stay` })),
        number(
          words(voice, { da: `${voice.model(place)}: forlader, pct.`, en: `${voice.model(place)}: leave, per cent` }),
          1
        )
      ])
    ],
    rows: [
      ...sorted.map(([m, one]): Row => ({
        cells: municipalRow(
          voice,
          one,
          places,
          today.rows[m]!,
          stays.map(({ rows }) => rows[m]!),
          decimals
        )
      })),
      {
        tone: "total",
        cells: [
          words(voice, { da: "I alt", en: "Total" }),
          sumCell(voice, models[0]!.fte.baseline, today.total, decimals),
          ...places.flatMap((place): ReadonlyArray<Cell> => {
            const { fte, leavesShare } = models[place]!
            return [sumCell(voice, fte.local, stays[place]!.total, decimals), percentCell(voice, leavesShare)]
          })
        ]
      }
    ]
  }
}

/** What the rows sum to: the national figure, unless a scenario lacks some of the municipalities. */
const sumCell = (voice: Voice, national: Measured, printed: number, decimals: number): Cell =>
  Math.abs(national.value - printed) <= 0.5 / 10 ** decimals + 1e-9 ? cell(voice, national, printed, decimals) : printed

const municipalRow = (
  voice: Voice,
  { name, models }: MunicipalityFindings,
  places: ReadonlyArray<number>,
  today: number,
  stays: ReadonlyArray<number>,
  decimals: number
): ReadonlyArray<Cell> => {
  const any = models.find((found) => found !== null)
  return [
    name,
    any === undefined || any === null ? null : cell(voice, any.baseline, today, decimals),
    ...places.flatMap((place): ReadonlyArray<Cell> => {
      const found = models[place]
      return found === null || found === undefined
        ? [null, null]
        : [cell(voice, found.local, stays[place], decimals), shareCell(voice, found)]
    })
  ]
}
