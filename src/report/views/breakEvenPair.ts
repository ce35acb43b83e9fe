/** The page of `break-even` for two assumptions: what one is worth in the other, and the line where it turns. */
import type { IsoFindings, Trade } from "../../analysis/breakEven/isoLine.ts"
import type { Question } from "../../analysis/breakEven/Question.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { briefMove, headJson, questionBlocks, stepsNote, stepText, variableFacts, variableJson } from "./breakEven.ts"
import { impossibleOfPair } from "./breakEvenImpossible.ts"
import { type BreakEvenWords, brief, headingName, shortName, subject } from "./breakEvenWords.ts"

export const isoLineSheet = (question: Question, found: IsoFindings, words: BreakEvenWords): Sheet => ({
  title: words.breakEven.title,
  blocks: [
    ...questionBlocks(question, found.standing, words),
    ...[found.x, found.y].flatMap((variable): ReadonlyArray<Block> => [
      { kind: "heading", level: 3, text: shortName(variable) },
      variableFacts(variable, words)
    ]),
    ...tradeBlocks(question, found, words),
    ...(found.points.length === 0 && found.standing.isAlready ? [] : pairBlocks(found, words)),
    picture(found, words),
    ...impossibleOfPair(found.alone, words),
    ...stepsNote(question, words)
  ]
})

export const isoLineJson = (question: Question, found: IsoFindings, version: string) => ({
  ...headJson(question, version),
  now: found.standing.now,
  isAlready: found.standing.isAlready,
  x: variableJson(found.x),
  y: variableJson(found.y),
  points: found.points,
  trades: found.trades
})

const pairBlocks = (found: IsoFindings, words: BreakEvenWords): ReadonlyArray<Block> => {
  const { pairs } = words.breakEven
  return [
    { kind: "heading", level: 2, text: pairs.heading },
    found.points.length === 0 ? { kind: "paragraph", tone: "strong", text: pairs.none } : pointsTable(found, words)
  ]
}

const tradeBlocks = (question: Question, { trades, x, y }: IsoFindings, words: BreakEvenWords): ReadonlyArray<Block> =>
  trades.length === 0
    ? []
    : [
        {
          kind: "heading",
          level: 2,
          text: words.breakEven.pairs.tradeOffs({ subject: subject(question, words) })
        },
        { kind: "list", items: trades.map((trade) => tradeSentence(trade, x, y, words)) }
      ]

const tradeSentence = ({ x: move, y: answer }: Trade, x: Variable, y: Variable, words: BreakEvenWords): string => {
  const { breakEven, lang } = words
  const other = shortName(y)
  const first = `${shortName(x)} ${brief(move.from, lang)} → ${brief(move.to, lang)}`
  if (answer === null) return breakEven.pairs.nothingMakesUp({ move: first, other })
  if (answer.to === answer.from) return breakEven.pairs.changesNothing({ move: first })
  return breakEven.pairs.offset({
    move: first,
    answer: `${other} ${brief(answer.from, lang)} → ${brief(answer.to, lang)}`,
    by: briefMove(answer.to - answer.from, y, words),
    isInside: answer.isInside
  })
}

/** Rows of the table; the picture shows the rest. */
const ROWS = 11

const pointsTable = ({ points, x, y }: IsoFindings, words: BreakEvenWords): Table => {
  const { breakEven, lang } = words
  const xs = [...new Set(points.map((point) => point.x))]
  const step = Math.max(1, Math.ceil((xs.length - 1) / (ROWS - 1)))
  const kept = new Set(xs.filter((_, i) => i % step === 0 || i === xs.length - 1))
  const number = (value: number, axis: "x" | "y", step: IsoFindings["points"][number]["step"]) => ({
    value,
    text: step?.along === axis ? stepText(step, lang) : brief(value, lang)
  })
  return {
    kind: "table",
    id: "pairs",
    main: true,
    columns: [
      { id: "x", header: axisLabel(x, words), kind: "number", style: "value" },
      { id: "y", header: axisLabel(y, words), kind: "number", style: "value" },
      { id: "where", header: breakEven.column.where, kind: "text" }
    ],
    rows: points
      .filter((point) => kept.has(point.x))
      .map((point) => [number(point.x, "x", point.step), number(point.y, "y", point.step), breakEven.where(point)])
  }
}

/** Plus and minus show the sign of metric less number, X today's pair. */
const picture = ({ picture: rows, shown, x, y }: IsoFindings, words: BreakEvenWords): Block => {
  const { lang } = words
  const columns = rows[0]?.length ?? 0
  const placeOf = (value: number, low: number, high: number, count: number) =>
    Math.round(((value - low) / (high - low)) * (count - 1))
  const today = x.values.flatMap((a) =>
    y.values.map((b) => ({
      column: placeOf(a, shown.x.low, shown.x.high, columns),
      row: rows.length - 1 - placeOf(b, shown.y.low, shown.y.high, rows.length)
    }))
  )
  const sign = (gap: number) => (gap > 0 ? "+" : gap < 0 ? "\u2212" : gap === 0 ? "0" : " ")
  const drawn = rows.map((row, r) =>
    row.map((gap, c) => (today.some((at) => at.row === r && at.column === c) ? "X" : sign(gap))).join("")
  )
  const label = (r: number) =>
    r === 0 ? brief(shown.y.high, lang) : r === rows.length - 1 ? brief(shown.y.low, lang) : ""
  const width = Math.max(...[0, rows.length - 1].map((r) => label(r).length))
  const [low, high] = [brief(shown.x.low, lang), brief(shown.x.high, lang)]
  return {
    kind: "lines",
    lines: [
      `${axisLabel(y, words)} ↑`,
      ...drawn.map((line, r) => `${label(r).padStart(width)} ${line}`),
      `${" ".repeat(width + 1)}${low}${high.padStart(Math.max(1, columns - low.length))}`,
      `${" ".repeat(width + 1)}→ ${axisLabel(x, words)}`,
      words.breakEven.pairs.legend
    ]
  }
}

const axisLabel = (variable: Variable, { terms }: BreakEvenWords): string =>
  `${headingName(variable)} (${terms.unit[variable.kind.unit]})`
