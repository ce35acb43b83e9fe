/** Why the models differ: every point with both values, what it rests on, its part, and what it is worth to either party. */
import { pictures } from "../pictures.ts"
import { shownOf } from "../../../analysis/memo/counts.ts"
import type { Disagreement, PairFindings } from "../../../analysis/memo/Findings.ts"
import type { NumberPair, Side } from "../../../analysis/memo/NumberPair.ts"
import { capital } from "../../../words/capital.ts"
import { formatDate } from "../../../words/numbers.ts"
import { disagreementBars } from "../../charts/disagreementBars.ts"
import type { Annex, Block, Cell, Column, Inline, Row, Table } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence, quoted } from "./assumptionWords.ts"
import { differenceName, numberInlines, numbersWithin, sideInlines } from "./differenceName.ts"
import { countsIn } from "./pairWords.ts"
import {
  bare,
  counted,
  drawn,
  inlines,
  leadWords,
  partyWords,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice
} from "./Voice.ts"
import { changeIn, objectiveHeading } from "./wants.ts"

export const why = (voice: Voice): ReadonlyArray<Block> => {
  const pairs = voice.findings.pairs.filter(({ identical, indistinct }) => !identical && !indistinct)
  if (pairs.length === 0) return []
  return [
    { kind: "heading", level: 1, text: headingOf(voice, pairs), id: "why" },
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

/** Where most of the only difference comes from; else what the section is about. */
const headingOf = (voice: Voice, pairs: ReadonlyArray<PairFindings>): string => {
  const { why: words } = voice.words
  const [pair, ...more] = pairs
  const [most] = pair?.disagreements ?? []
  if (
    pair === undefined ||
    most === undefined ||
    more.length > 0 ||
    isPlain(voice, pair) ||
    drawn(voice, most.fte) === 0 ||
    most.fte.value / pair.difference[voice.findings.lead].value < 0.5
  )
    return words.heading
  return words.mostly({ name: quoted(differenceName(voice, most), voice) })
}

/** Everything that differs, where the body shows only the first points. */
export const whyAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const long = voice.findings.pairs.filter(
    ({ disagreements: { length }, identical, indistinct }) => (indistinct && !identical) || shownOf(length) < length
  )
  if (long.length === 0) return []
  return [
    {
      kind: "annex",
      id: "annex-why",
      title: voice.words.why.annex,
      blocks: long.map((pair) => whyTable(voice, pair, `all-differences-${pair.places[1]}`, pair.disagreements.length))
    }
  ]
}

const pairBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const { why: words } = voice.words
  const [a, b] = [capital(voice.named(pair.places[0])), voice.named(pair.places[1])]
  const gap = signedFte(voice, pair.difference[voice.findings.lead])
  if (pair.disagreements.length === 0) return [sentence(words.none({ a, b, gap }))]
  const points = counted(voice, countsIn(voice, pair).disagreements, words.points)
  const id = `differences-${pair.places[1]}`
  const table = whyTable(voice, pair, id, shownOf(pair.disagreements.length))
  if (isPlain(voice, pair)) return [sentence(words.intro({ a, b, points })), table]
  return [
    sentence(
      words.intro({ a, b, points }),
      words.parts({ table: reference(id, true), gap: bare(gap), what: leadWords(voice) }),
      pair.exact ? [] : [words.estimated]
    ),
    table,
    // A short table shows at a glance what a picture would.
    ...(pair.disagreements.filter(({ fte }) => drawn(voice, fte) !== 0).length < LONG ? [] : [figure(voice, pair)])
  ]
}

/** Points from which on a picture says more than the table. */
const LONG = 7

/** Where neither model moves anything, nothing is freed and no point has a part in it. */
const isPlain = ({ findings }: Voice, { places }: PairFindings): boolean =>
  places.every((place) => !findings.models[place]!.organised)

const ROLES = ["lever", "belief", "fitted", "other"] as const

/** The table; rows beyond `most` become one. */
const whyTable = (voice: Voice, pair: PairFindings, id: string, most: number): Table => {
  const { why: words } = voice.words
  const rows = pair.disagreements
  const shown = rows.slice(0, most)
  const [first, second] = pair.places
  const plain = isPlain(voice, pair)
  const judged = judgesOf(voice, pair)
  const present = ROLES.filter((role) => shown.some((row) => (row.role ?? "other") === role))
  const width = 4 + (plain ? 0 : 1) + judged.length
  const filled = (cells: ReadonlyArray<Cell>): ReadonlyArray<Cell> => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => "")
  ]
  const columns: ReadonlyArray<Column> = [
    { header: words.columns.what, kind: "text", weight: 1.6, minimumWidth: 14 },
    { header: voice.model(first), kind: "text", weight: 0.6 },
    { header: voice.model(second), kind: "text", weight: 0.6 },
    { header: words.columns.grounds, kind: "text", weight: 1.2 },
    ...(plain ? [] : [{ header: words.columns.part, kind: "number" as const, decimals: voice.decimals, signed: true }]),
    ...judged.map(({ header }): Column => ({ header, kind: "number" }))
  ]
  return {
    kind: "table",
    id,
    caption: inlinesOf(plain ? words.captionAlone : words.caption({ a: voice.model(first), b: voice.model(second) })),
    columns,
    rows: [
      ...present.flatMap((role): ReadonlyArray<Row> => [
        ...(present.length === 1 && role === "other" ? [] : [{ tone: "group" as const, cells: [words.roles[role]] }]),
        ...shown
          .filter((row) => (row.role ?? "other") === role)
          .flatMap((row) => [
            {
              cells: [
                differenceName(voice, row),
                sideCell(voice, row, first, 0),
                sideCell(voice, row, second, 1),
                groundsOfRow(voice, row),
                ...(plain ? [] : [signedCell(voice, row.fte)]),
                ...judged.map(({ cellOf }) => cellOf(row))
              ]
            },
            ...numberRows(voice, row, filled)
          ])
      ]),
      ...(shown.length === rows.length || plain ? [] : [restRow(voice, pair, filled, judged.length)]),
      ...(plain
        ? []
        : [
            {
              tone: "total" as const,
              cells: [
                words.whole,
                "",
                "",
                "",
                signedCell(voice, pair.difference[voice.findings.lead]),
                ...judged.map(() => null)
              ]
            }
          ])
    ],
    ...(plain
      ? {}
      : {
          note: inlinesOf(
            `${words.note}${judged.length > 0 ? words.noteEffects : ""}${hasLater(voice, shown) ? words.noteLater : ""} ${voice.words.gain.rounded}`
          )
        })
  }
}

/** A column for what either party wants, where both say it. */
const judgesOf = (
  voice: Voice,
  pair: PairFindings
): ReadonlyArray<{ readonly header: string; readonly cellOf: (row: Disagreement) => Cell }> => {
  const { trade } = voice.findings
  if (trade === null || pair.disagreements.every(({ effects }) => effects === null)) return []
  const isTurned = pair.places[0] !== trade.places[0]
  return ([0, 1] as const).map((s) => {
    const { party, objectives } = trade.sides[isTurned ? (s === 0 ? 1 : 0) : s].wishes
    const [objective] = objectives
    return {
      header: voice.words.why.effectOf({
        party: capital(partyWords(voice, party)),
        metric: objectiveHeading(voice, objective!)
      }),
      cellOf: ({ effects }) =>
        effects === null ? null : { inlines: [changeIn(voice, effects[s][0]!, objective!)], of: effects[s][0]! }
    }
  })
}

const sideCell = (voice: Voice, row: Disagreement, place: number, side: 0 | 1): Cell => ({
  inlines: inlines(sideInlines(voice, row, place, side) ?? ["\u2013"])
})

/** Numbers within one point that have a row; all numbers stand in the annex. */
const MOST_WITHIN = 6

/** Numbers that are part of a larger point: both values are shown, their effect is in the row above. */
const numberRows = (
  voice: Voice,
  row: Disagreement,
  filled: (cells: ReadonlyArray<Cell>) => ReadonlyArray<Cell>
): ReadonlyArray<Row> => {
  const { why: words } = voice.words
  const numbers = numbersWithin(row)
  const shown = numbers.slice(0, MOST_WITHIN)
  return [
    ...shown.map((pair): Row => ({
      tone: "quiet",
      cells: filled([
        `${words.within}${inSentence(assumptionWords(pair.subject, voice))}`,
        { inlines: inlines(numberInlines(voice, pair, 0)) },
        { inlines: inlines(numberInlines(voice, pair, 1)) },
        groundsOf(voice, pair)
      ])
    })),
    ...(shown.length === numbers.length
      ? []
      : [
          {
            tone: "quiet" as const,
            cells: filled([
              { inlines: [text(words.within), ...inlines(words.more({ annex: reference("annex-ledger") }))] }
            ])
          }
        ])
  ]
}

/** What is not shown, as one row. */
const restRow = (
  voice: Voice,
  pair: PairFindings,
  filled: (cells: ReadonlyArray<Cell>) => ReadonlyArray<Cell>,
  judged: number
): Row => {
  const { others, othersFte } = countsIn(voice, pair)
  const name: Inline = counted(voice, others, voice.words.why.rest)
  return {
    tone: "quiet",
    cells: [
      ...filled([{ inlines: [name] }, "", "", ""]).slice(0, 4),
      signedCell(voice, othersFte),
      ...Array.from({ length: judged }, () => null)
    ]
  }
}

/** Of a point that is one number. */
const groundsOfRow = (voice: Voice, { numbers, group }: Disagreement): string => {
  const [pair] = numbers
  return pair === undefined || group === null || group.structures.length > 0 || numbers.length > 1
    ? "\u2013"
    : groundsOf(voice, pair)
}

/** Both sides once where they are the same, and their basis once where only the source differs. */
const groundsOf = (voice: Voice, { sides: [first, second] }: NumberPair): string => {
  const alike = first.basis === second.basis
  const said = [groundsWords(voice, first), groundsWords(voice, alike ? { ...second, basis: null } : second)]
  if (groundsWords(voice, first) === groundsWords(voice, second)) return said[0]!
  return said.filter((one) => one !== "").join(" / ")
}

/** `antaget, A05, marts 2010`; what is later than the memo says so. */
const groundsWords = (voice: Voice, { basis, source, asOf }: Pick<Side, "basis" | "source" | "asOf">): string =>
  [
    ...(basis === null ? [] : [voice.terms.basis[basis]]),
    ...(source === null ? [] : [source]),
    ...(asOf === null ? [] : [dated(voice, asOf)])
  ].join(", ")

/** A day, month or year as words; what begins after the memo's own day is marked. */
export const dated = (voice: Voice, asOf: string): string =>
  `${formatDate(asOf, voice.lang)}${isLater(voice, asOf) ? ` (${voice.words.why.later})` : ""}`

const isLater = ({ date }: Voice, asOf: string): boolean => asOf > date.slice(0, asOf.length)

/** Whether a row bears the mark, so that a note has to say what it means. */
const hasLater = (voice: Voice, rows: ReadonlyArray<Disagreement>): boolean =>
  rows.some(({ numbers }) =>
    numbers.some(({ sides }) => sides.some(({ asOf }) => asOf !== null && isLater(voice, asOf)))
  )

const figure = (voice: Voice, pair: PairFindings): Block => {
  const [a, b] = pair.places.map(voice.model) as [string, string]
  const { why: words } = voice.words
  const title = words.figure({ a, b, what: leadWords(voice), most: differenceName(voice, pair.disagreements[0]!) })
  return {
    kind: "figure",
    id: `differences-figure-${pair.places[1]}`,
    caption: inlinesOf(title),
    shows: pair.disagreements.map(({ fte }) => fte),
    ...pictures((width) =>
      disagreementBars(
        pair.disagreements.map((row) => ({ label: differenceName(voice, row), value: drawn(voice, row.fte) })),
        {
          width,
          lang: voice.lang,
          title,
          decimals: voice.decimals,
          unit: voice.words.decision.fte,
          most: 9,
          negative: words.has.fewer({ model: b, what: leadWords(voice) }),
          positive: words.has.more({ model: b, what: leadWords(voice) })
        }
      )
    )
  }
}
