/** The table of page 1: what stays, what is at centres, what is freed, and what the scenarios say beside FTE. */
import type { BesideFte } from "../../../analysis/memo/BesideFte.ts"
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Interval } from "../../../analysis/memo/Interval.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { DRAWN } from "../../../analysis/memo/memoDraws.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Block, Cell, Column, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { besideName, besideStyle, isSeen } from "./beside.ts"
import { surely } from "./sureWords.ts"
import { footnote, inlines, type Voice } from "./Voice.ts"

/** One line of the table: a quantity in every model that reorganises something. */
interface Line {
  readonly name: string
  readonly isLead: boolean
  /** What a number is divided by before it is printed, and its decimals. */
  readonly per: number
  readonly decimals: number
  readonly of: (place: number) => readonly [central: Measured, drawn: Interval | null]
  readonly difference: Measured | null
  readonly sureness: Measured | null
}

/** Two models side by side, more of them below one another; nothing where no model reorganises anything. */
export const resultTable = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs } = voice.findings
  const { decision: words } = voice.words
  const organised = models.filter((model) => model.organised)
  if (organised.length === 0) return []
  const [pair] = pairs
  const isWide = models.length === 2 && organised.length === 2 && pair !== undefined
  const isCompared = isWide && !pair.identical
  const hasDraws = organised.some(({ intervals }) => intervals !== null)
  const isSure = isCompared && pair.sureness !== null
  const number = (header: string, signed = false): Column => ({ header, kind: "number", signed })
  const of = (name: string): ReadonlyArray<Column> => [
    number(name === "" ? words.central : name),
    ...(hasDraws ? [number(words.median), number(words.interval)] : [])
  ]
  const lines = linesIn(voice)
  const numbers = (line: Line, place: number): ReadonlyArray<Cell> => {
    const [central, drawn] = line.of(place)
    return [cellOf(line, central), ...(hasDraws ? drawnCells(line, drawn) : [])]
  }
  const rows = isWide
    ? lines.map((line): Row => ({
        ...(line.isLead ? { tone: "total" as const } : {}),
        cells: [
          line.name,
          ...organised.flatMap(({ place }) => numbers(line, place)),
          ...(isCompared ? [line.difference === null ? null : cellOf(line, line.difference, true)] : []),
          ...(isSure ? [line.sureness === null ? null : { inlines: inlines(surely(voice, line.sureness)) }] : [])
        ]
      }))
    : organised.flatMap(({ place }): ReadonlyArray<Row> => [
        { tone: "group", cells: [voice.model(place)] },
        ...lines.map((line): Row => ({ cells: [line.name, ...numbers(line, place)] }))
      ])
  return [
    {
      kind: "table",
      id: "result",
      caption: [
        ...inlinesOf(voice.findings.beside.length === 0 ? words.table : words.tableBeside),
        ...(hasDraws ? [footnote([words.intervalNote])] : [])
      ],
      columns: [
        { header: isWide ? "" : words.model1, kind: "text" },
        ...(isWide ? organised.flatMap(({ place }) => of(voice.model(place))) : of("")),
        ...(isCompared ? [number(words.difference, true)] : []),
        ...(isSure ? [{ header: words.sign, kind: "number" as const }] : [])
      ],
      rows,
      note: inlinesOf(voice.words.gain.rounded)
    }
  ]
}

/** Of a difference that is printed as none, no sign is said to hold. */
const linesIn = (voice: Voice): ReadonlyArray<Line> => {
  const { models, pairs, lead, beside } = voice.findings
  const { rows } = voice.words.decision
  const [pair] = pairs
  return [
    ...DRAWN.map((quantity): Line => ({
      name: rows[quantity],
      isLead: quantity === lead,
      per: 1,
      decimals: voice.decimals,
      of: (place) => {
        const { fte, intervals }: ModelFindings = models[place]!
        return [fte[quantity], intervals?.[quantity] ?? null]
      },
      difference: pair?.difference[quantity] ?? null,
      sureness:
        pair === undefined || roundTo(pair.difference[quantity].value, voice.decimals) === 0
          ? null
          : (pair.sureness?.[quantity] ?? null)
    })),
    ...beside.map((one): Line => ({
      name: besideName(voice, one.id),
      isLead: false,
      ...besideStyle(voice, one.id),
      of: (place) => besideAt(one, place),
      difference: one.difference,
      sureness: isSeen(voice, one) ? one.sureness : null
    }))
  ]
}

const besideAt = ({ models }: BesideFte, place: number): readonly [Measured, Interval | null] => {
  const { value, interval } = models.find((one) => one.place === place)!
  return [value, interval]
}

const cellOf = ({ per, decimals }: Line, of: Measured, signed = false): Cell => ({
  value: roundTo(of.value / per, decimals),
  decimals,
  of,
  ...(signed ? { signed } : {})
})

const drawnCells = (line: Line, drawn: Interval | null): ReadonlyArray<Cell> => {
  if (drawn === null) return [null, null]
  const { low, middle, high } = drawn
  const ends = [low, high].map(({ value }) => roundTo(value / line.per, line.decimals)) as [number, number]
  return [cellOf(line, middle), { range: ends, decimals: line.decimals, of: [low, high] }]
}
