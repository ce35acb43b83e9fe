/** Where parties walk away, on the page of `trade`: what is said of limits, and the columns of how likely they are kept. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { Met, PackageFinding, TradeFindings } from "../../analysis/trade/Findings.ts"
import { interval90, type Objective, type Reservation } from "../../analysis/trade/Objective.ts"
import { capital } from "../../words/capital.ts"
import { formatPercent, formatRange } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { objectiveStyle } from "./objectiveStyle.ts"
import { FTE_DECIMALS, metricHeading, metricNumber, partyNames, type TradeWords } from "./tradeWords.ts"

/** Every limit that the reader may see, those that no package keeps, and how the last columns are read. */
export const limitBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  const { trade, lang } = words
  const names = partyNames(found, words)
  const all = found.sides.flatMap(({ wishes: { reservations } }, s) =>
    reservations.map((one) =>
      trade.reservation({
        party: one.isBelieved ? names[s]! : capital(names[s]!),
        reader: one.isBelieved ? capital(names[1 - s]!) : "",
        limit: limitWords(one, words, found)
      })
    )
  )
  if (all.length === 0) return []
  const isUncertain = found.packages.some(({ acceptance }) => acceptance !== null)
  const warnings = [
    ...found.unmet.map(({ side, reservation }) =>
      trade.unmet({
        party: names[side]!,
        limit: limitWords(reservation, words, found),
        isUncertain: reservation.distribution !== null
      })
    ),
    ...(found.unmet.length === 0 && !found.allMet ? [trade.notAllMet] : [])
  ]
  return [
    ...[...all, trade.kept, ...(isUncertain ? [trade.uncertainLimits] : [])].map((text): Block => ({
      kind: "paragraph",
      tone: "note",
      text
    })),
    ...found.room.map(({ limits: [{ objective }], probability }): Block => ({
      kind: "paragraph",
      text: trade.room({ metric: metricHeading(objective, words, found), percent: formatPercent(probability, lang, 0) })
    })),
    ...warnings.map((text): Block => ({ kind: "paragraph", tone: "warning", text }))
  ]
}

/** `Stay in municipalities at least 600.0`; of an uncertain one with its 90 % interval and what it rests on. */
const limitWords = (reservation: Reservation, words: TradeWords, found: TradeFindings): string => {
  const { objective, value } = reservation
  const said = {
    metric: metricHeading(objective, words, found),
    value: [metricNumber(objective, value, words), ...intervalWords(reservation, words)].join(" ")
  }
  return objective.wants === "more" ? words.trade.atLeast(said) : words.trade.atMost(said)
}

const intervalWords = (reservation: Reservation, { trade, terms, lang }: TradeWords): ReadonlyArray<string> => {
  const interval = interval90(reservation)
  if (interval === null) return []
  const { per, decimals } = objectiveStyle(reservation.objective, FTE_DECIMALS)
  const range = formatRange(interval[0] / per, interval[1] / per, lang, decimals)
  return [trade.limitInterval({ range, basis: terms.basis[reservation.basis] })]
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
    if (who === "both") return { id: "both_accept", header: words.trade.bothAccept, ...PERCENT }
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
