/** Where parties walk away, on the page of `trade`: what is said of limits, and the columns of how likely they are kept. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { Met, PackageFinding, TradeFindings } from "../../analysis/trade/Findings.ts"
import type { Objective } from "../../analysis/trade/Objective.ts"
import { formatPercent } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { limitsSaid } from "../memo/sections/limits.ts"
import { objectiveWords } from "../memo/sections/wants.ts"
import { metricNumber, type TradeWords } from "./tradeWords.ts"
import { wordingOf } from "./wordingOf.ts"

/** Every limit that the reader may see, those that no package keeps, and how the last columns are read. */
export const limitBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  const wording = wordingOf(found, words)
  const { limits, broken, uncertain } = limitsSaid(wording, found)
  if (limits.length === 0) return []
  const block = (tone: "note" | "plain" | "warning") => (text: string) => ({ kind: "paragraph", tone, text }) as const
  const room = found.room.map(({ limits: [{ objective }], probability }) => {
    const percent = formatPercent(probability, words.lang, 0)
    return words.memo.positions.room({ metric: objectiveWords(wording, objective), percent }).join("")
  })
  return [
    ...[...limits, words.trade.kept, ...uncertain].map(block("note")),
    ...room.map(block("plain")),
    ...broken.map(block("warning"))
  ]
}

const PERCENT = { kind: "number", style: "percent", decimals: 0 } as const

/** How likely each limit is kept, and where limits are uncertain how likely each party and both accept. */
export const limitColumns = (found: TradeFindings, words: TradeWords): ReadonlyArray<Column> => [
  ...found.sides.flatMap(({ wishes: { reservations } }, s) =>
    reservations.map(({ objective, value }): Column => ({
      id: `${letterOf(s)}_${objective.id}_kept`,
      header: `${letterOf(s)} ${sign(objective)} ${metricNumber(objective, value, words)}`,
      ...PERCENT
    }))
  ),
  ...acceptingOf(found).map((who): Column => {
    if (who === "both") return { id: "both_accept", header: words.memo.positions.bothAccept, ...PERCENT }
    return { id: `${letterOf(who)}_accepts`, header: words.trade.accepts({ letter: letterOf(who) }), ...PERCENT }
  })
]

const sign = ({ wants }: Objective): string => (wants === "more" ? "\u2265" : "\u2264")

/** A party with one limit accepts as that limit is kept: it has its column already. */
const acceptingOf = ({ packages, sides }: TradeFindings): ReadonlyArray<0 | 1 | "both"> => {
  const acceptance = packages[0]?.acceptance ?? null
  if (acceptance === null) return []
  return [
    ...([0, 1] as const).filter((s) => sides[s].wishes.reservations.length > 1),
    ...(acceptance.both === null ? [] : (["both"] as const))
  ]
}

export const limitCells = (
  { reservations, acceptance }: PackageFinding,
  found: TradeFindings,
  words: TradeWords
): ReadonlyArray<Cell> => [
  ...reservations.flat().map((met) => metCell(met, words)),
  ...acceptingOf(found).map((who) => (who === "both" ? acceptance!.both : acceptance!.sides[who]))
]

/** The share of draws; a cross where the central values already break it. */
const metCell = ({ met, probability }: Met, { lang }: TradeWords): Cell => {
  if (probability === null) return met ? "\u2713" : "\u2715"
  return met ? probability : { value: probability, text: `\u2715 ${formatPercent(probability, lang, 0)}`, tone: "bad" }
}
