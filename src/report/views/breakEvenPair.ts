/** The page of `break-even` for two assumptions: what one is worth in the other, and the line where it turns. */
import type { IsoFindings, IsoPoint, Trade } from "../../analysis/breakEven/isoLine.ts"
import type { Question } from "../../analysis/breakEven/Question.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { unitWords } from "../words.ts"
import { breakEvenTitle, briefMove, headJson, questionBlocks, variableFacts, variableJson } from "./breakEven.ts"
import { brief, headingName, shortName, subject } from "./breakEvenWords.ts"

export const isoLineSheet = (question: Question, found: IsoFindings): Sheet => ({
  title: breakEvenTitle,
  blocks: [
    ...questionBlocks(question, found.standing),
    ...[found.x, found.y].flatMap((variable): ReadonlyArray<Block> => [
      { kind: "heading", level: 3, text: shortName(variable) },
      variableFacts(variable)
    ]),
    ...tradeBlocks(question, found),
    ...(found.points.length === 0 && found.standing.isAlready ? [] : pairBlocks(found)),
    picture(found)
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

const pairBlocks = (found: IsoFindings): ReadonlyArray<Block> => [
  { kind: "heading", level: 2, text: { da: "Par, hvor det vender", en: "Pairs at which it turns" } },
  found.points.length === 0 ? none : pointsTable(found)
]

const none: Block = {
  kind: "paragraph",
  tone: "strong",
  text: { da: "Intet par i det afsøgte område vender det.", en: "No pair in the searched ranges turns it." }
}

const tradeBlocks = (question: Question, { trades, x, y }: IsoFindings): ReadonlyArray<Block> =>
  trades.length === 0
    ? []
    : [
        {
          kind: "heading",
          level: 2,
          text: inBoth((lang) =>
            lang === "da"
              ? `Bytteforhold: ${subject(question, lang)} bliver, som det er`
              : `Trade-offs: ${subject(question, lang)} stays as it is`
          )
        },
        { kind: "list", items: trades.map((trade) => tradeSentence(trade, x, y)) }
      ]

const tradeSentence = ({ x: move, y: answer }: Trade, x: Variable, y: Variable): Text =>
  inBoth((lang) => {
    const [name, other] = [shortName(x), shortName(y)]
    const first = `${name} ${brief(move.from, lang)} → ${brief(move.to, lang)}`
    if (answer === null) {
      return lang === "da" ? `${first}: intet i ${other} opvejer det` : `${first}: nothing in ${other} makes up for it`
    }
    if (answer.to === answer.from)
      return lang === "da" ? `${first}: det ændrer intet` : `${first}: that changes nothing`
    const second = `${other} ${brief(answer.from, lang)} → ${brief(answer.to, lang)}`
    const by = briefMove(answer.to - answer.from, y, lang)
    const beyond = answer.isInside ? "" : lang === "da" ? ", uden for det angivne" : ", outside what was stated"
    return lang === "da"
      ? `Flyt ${first}: modsvares af ${second} (${by}${beyond})`
      : `Move ${first}: offset by ${second} (${by}${beyond})`
  })

/** Rows of the table; the picture shows the rest. */
const ROWS = 11

const pointsTable = ({ points, x, y }: IsoFindings): Table => {
  const xs = [...new Set(points.map((point) => point.x))]
  const step = Math.max(1, Math.ceil((xs.length - 1) / (ROWS - 1)))
  const kept = new Set(xs.filter((_, i) => i % step === 0 || i === xs.length - 1))
  const number = (value: number) => ({ value, text: inBoth((lang) => brief(value, lang)) })
  return {
    kind: "table",
    id: "pairs",
    main: true,
    columns: [
      { id: "x", header: inBoth((lang) => axisLabel(x, lang)), kind: "number", style: "value" },
      { id: "y", header: inBoth((lang) => axisLabel(y, lang)), kind: "number", style: "value" },
      { id: "where", header: { da: "Hvor", en: "Where" }, kind: "text" }
    ],
    rows: points.filter((point) => kept.has(point.x)).map((point) => [number(point.x), number(point.y), where(point)])
  }
}

const where = ({ isJump, isInside }: IsoPoint): Text => {
  const place = isInside ? { da: "inden for", en: "inside" } : { da: "uden for", en: "outside" }
  return isJump ? { da: `spring, ${place.da}`, en: `jump, ${place.en}` } : place
}

/** Plus and minus show the sign of metric less number, X today's pair. */
const picture = ({ picture: rows, shown, x, y }: IsoFindings): Block => {
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
  const label = (lang: Lang, r: number) =>
    r === 0 ? brief(shown.y.high, lang) : r === rows.length - 1 ? brief(shown.y.low, lang) : ""
  const width = (lang: Lang) => Math.max(...[0, rows.length - 1].map((r) => label(lang, r).length))
  return {
    kind: "lines",
    lines: [
      inBoth((lang) => `${axisLabel(y, lang)} ↑`),
      ...drawn.map((line, r) => inBoth((lang) => `${label(lang, r).padStart(width(lang))} ${line}`)),
      inBoth((lang) => {
        const [low, high] = [brief(shown.x.low, lang), brief(shown.x.high, lang)]
        return `${" ".repeat(width(lang) + 1)}${low}${high.padStart(Math.max(1, columns - low.length))}`
      }),
      inBoth((lang) => `${" ".repeat(width(lang) + 1)}→ ${axisLabel(x, lang)}`),
      inBoth((lang) =>
        lang === "da"
          ? "+ over, \u2212 under det tal, der spørges om; X er i dag"
          : "+ above, \u2212 below the number asked for; X is today"
      )
    ]
  }
}

const axisLabel = (variable: Variable, lang: Lang): string =>
  `${headingName(variable)} (${textIn(unitWords[variable.kind.unit], lang)})`
