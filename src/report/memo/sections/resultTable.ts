/** The table of page 1: what stays, what is at centres, what is freed, and what the scenarios say beside FTE. */
import type { BesideModel } from "../../../analysis/memo/BesideFte.ts"
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { DRAWN } from "../../../analysis/memo/memoDraws.ts"
import { roundTo } from "../../../words/numbers.ts"
import { numerals } from "../../../words/languages.ts"
import type { Block, Cell, Column, Inline, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { besideName, besideStyle, isSeen } from "./beside.ts"
import { explainedIn } from "./gain.ts"
import { surely } from "./sureWords.ts"
import { footnote, inlines, shownInterval, shownValue, type Voice } from "./Voice.ts"

/** One line of the table: a quantity in every model that reorganises something. */
interface Line {
  readonly name: string
  readonly isLead: boolean
  /** What a number is divided by before it is printed, and its decimals. */
  readonly per: number
  readonly decimals: number
  readonly of: (place: number) => Shown
  readonly difference: Measured | null
  readonly sureness: Measured | null
}

/** A central value and its draws; of months, how many are looked at: a higher value is none of them. */
type Shown = Pick<BesideModel, "value" | "interval" | "within">

/** Two models side by side, more of them below one another; nothing where no model reorganises anything. */
export const resultTable = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs } = voice.findings
  const { decision: words } = voice.words
  const organised = explainedIn(voice)
  if (organised.length === 0) return []
  const [pair] = pairs
  const isWide = models.length === 2 && organised.length === 2 && pair !== undefined
  const hasDraws = organised.some(({ intervals }) => intervals !== null)
  const isSure = isWide && pair.sureness !== null
  const number = (header: string, signed = false): Column => ({ header, kind: "number", signed })
  const of = (name: string): ReadonlyArray<Column> => [
    number(name === "" ? words.central : name),
    ...(hasDraws ? [number(words.median), number(words.interval)] : [])
  ]
  const lines = linesIn(voice)
  const numbers = (line: Line, place: number): ReadonlyArray<Cell> => {
    const shown = line.of(place)
    return [withinCell(voice, line, shown, shown.value), ...(hasDraws ? drawnCells(voice, line, shown) : [])]
  }
  const rows = isWide
    ? lines.map((line): Row => ({
        ...(line.isLead ? { tone: "total" as const } : {}),
        cells: [
          line.name,
          ...organised.flatMap(({ place }) => numbers(line, place)),
          ...(isWide ? [line.difference === null ? null : cellOf(voice, line, line.difference, true)] : []),
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
        ...(isWide ? [number(words.difference, true)] : []),
        ...(isSure ? [{ header: words.sign, kind: "number" as const }] : [])
      ],
      rows,
      note: inlinesOf(voice.words.gain.rounded, ...(isNeverIn(voice) ? [` ${words.notWithin}`] : []))
    }
  ]
}

/** Whether a month is printed that does not come within those looked at. */
const isNeverIn = ({ findings: { beside } }: Voice): boolean =>
  beside.some(({ models }) =>
    models.some(({ value, interval, within }) => within !== null && (interval?.high ?? value).value > within.value)
  )

/** Of a difference that is printed as none, no sign is said to hold. */
const linesIn = (voice: Voice): ReadonlyArray<Line> => {
  const { models, pairs, lead, beside } = voice.findings
  const { rows } = voice.words.decision
  const [pair] = pairs
  const freed = { gain: rows.freed, loss: rows.need, mixed: rows.freedOrNeed }[voice.outcome.fte]
  return [
    ...DRAWN.map((quantity): Line => ({
      name: quantity === "freed" ? freed : rows[quantity],
      isLead: quantity === lead,
      per: 1,
      decimals: voice.decimals,
      of: (place) => {
        const { fte, intervals }: ModelFindings = models[place]!
        return { value: fte[quantity], interval: intervals?.[quantity] ?? null, within: null }
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
      of: (place) => one.models.find((model) => model.place === place)!,
      difference: one.difference,
      sureness: isSeen(voice, one) ? one.sureness : null
    }))
  ]
}

const cellOf = (voice: Voice, { per, decimals }: Line, of: Measured, signed = false): Cell => ({
  value: roundTo(shownValue(voice, of) / per, decimals),
  decimals,
  of,
  ...(signed ? { signed } : {})
})

/** `>84` where the month does not come within 84. */
const withinCell = (voice: Voice, line: Line, { within }: Shown, of: Measured): Cell =>
  within !== null && of.value > within.value
    ? { inlines: [{ kind: "text", text: `>${within.value}`, of: within }] }
    : cellOf(voice, line, of)

const drawnCells = (voice: Voice, line: Line, shown: Shown): ReadonlyArray<Cell> => {
  if (shown.interval === null) return [null, null]
  const { within } = shown
  const { low, middle, high } = shownInterval(voice, shown.interval)
  const ends = [low, high].map((end) => roundTo(shownValue(voice, end) / line.per, line.decimals)) as [number, number]
  const range: Cell =
    within === null || high.value <= within.value
      ? { range: ends, decimals: line.decimals, of: [low, high] }
      : low.value > within.value
        ? withinCell(voice, line, shown, low)
        : { inlines: openRange(voice, low, within) }
  return [withinCell(voice, line, shown, middle), range]
}

/** `66 to >84`, held together. */
const openRange = ({ lang }: Voice, low: Measured, within: Measured): ReadonlyArray<Inline> => [
  { kind: "number", value: roundTo(low.value, 0), decimals: 0, of: low },
  { kind: "text", text: `\u00a0${numerals[lang].rangeTo}\u00a0>${within.value}`, of: within }
]
