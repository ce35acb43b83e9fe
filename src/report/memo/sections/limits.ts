/** Where parties walk away, in a memo: as far as the reader may know it, and how likely a package keeps within it. */
import { measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTrade } from "../../../analysis/memo/MemoTrade.ts"
import type { PackageFinding, TradeFindings } from "../../../analysis/trade/Findings.ts"
import { interval90, type Reservation } from "../../../analysis/trade/Objective.ts"
import { formatNumber, formatRange } from "../../../words/numbers.ts"
import { objectiveStyle } from "../../views/objectiveStyle.ts"
import type { Block, Cell } from "../Memo.ts"
import { capital, partyWords, percent, sentence, type Voice } from "./Voice.ts"
import { objectiveWords, unitOf, type Wording } from "./wants.ts"

export const limits = (voice: Voice, trade: MemoTrade): ReadonlyArray<Block> => {
  const said = limitsSaid(voice, trade)
  if (said.limits.length === 0) return []
  const how = [voice.words.positions.kept, ...said.uncertain]
  const room = trade.room.flatMap(({ limits: [{ objective }], probability }) => [
    [" "],
    voice.words.positions.room({
      metric: objectiveWords(voice, objective),
      percent: percent(measured(`room(${objective.metric})`, trade.places, probability))
    })
  ])
  return [sentence([[...said.limits, ...said.broken, ...how].join(" ")], ...room)]
}

/** What is said of limits, in a memo as on the page of `trade`. */
export const limitsSaid = (wording: Wording, { sides, unmet, allMet, packages }: TradeFindings) => {
  const { positions: words } = wording.words
  const names = sides.map(({ wishes: { party } }) => partyWords(wording, party))
  const all = sides.flatMap(({ wishes: { reservations } }, s) =>
    reservations.map((one) => {
      const limit = limitWords(wording, one, intervalWords(wording, one))
      return one.isBelieved
        ? words.believedReservation({ reader: capital(names[1 - s]!), party: names[s]!, limit })
        : words.reservation({ party: capital(names[s]!), limit })
    })
  )
  const broken = unmet.map(({ side, reservation }) =>
    words.unmet({
      party: names[side]!,
      limit: limitWords(wording, reservation),
      isUncertain: reservation.distribution !== null
    })
  )
  const isUncertain = packages.some(({ acceptance }) => acceptance !== null)
  return {
    limits: all,
    /** Those that no package keeps, or that none keeps all of them. */
    broken: broken.length === 0 && !allMet ? [words.notAllMet] : broken,
    /** How uncertain limits count, where there are any. */
    uncertain: isUncertain ? [words.uncertainLimits] : []
  }
}

const limitWords = (wording: Wording, { objective, value }: Reservation, more = ""): string => {
  const { decimals, per } = objectiveStyle(objective, wording.decimals)
  const number = formatNumber(value / per, wording.lang, decimals)
  const unit = unitOf(wording, objective)
  const said = {
    metric: `${objectiveWords(wording, objective)}${more}`,
    value: unit === undefined ? number : `${number}\u00a0${unit}`
  }
  return objective.wants === "more" ? wording.words.positions.atLeast(said) : wording.words.positions.atMost(said)
}

/** ` (90 % interval 560–640, assumed)`; nothing of a limit that is certain. */
const intervalWords = ({ words, terms, lang, decimals: ofFte }: Wording, reservation: Reservation): string => {
  const interval = interval90(reservation)
  if (interval === null) return ""
  const { decimals, per } = objectiveStyle(reservation.objective, ofFte)
  const range = formatRange(interval[0] / per, interval[1] / per, lang, decimals)
  return ` ${words.positions.limitInterval({ range, basis: terms.basis[reservation.basis] })}`
}

/** Headings of the columns that tell how likely a package is accepted. */
export const limitHeaders = (voice: Voice, trade: MemoTrade): ReadonlyArray<string> => {
  const { positions: words } = voice.words
  const kept = trade.sides.flatMap(({ wishes: { party, reservations } }) =>
    reservations.map((one) => words.keeps({ party: partyWords(voice, party), limit: limitWords(voice, one) }))
  )
  return [...kept, ...(bothAccept(trade.packages[0]) === null ? [] : [words.bothAccept])]
}

export const limitCells = (trade: MemoTrade, one: PackageFinding, place: number): ReadonlyArray<Cell> => {
  const both = bothAccept(one)
  const cellOf = (claim: string, probability: number): Cell => ({
    inlines: [percent(measured(claim, trade.places, probability))]
  })
  const kept = one.reservations.flatMap((all, s) =>
    all.map(({ reservation: { objective }, met, probability }): Cell => {
      const { party } = trade.sides[s as 0 | 1].wishes
      if (probability === null) return met ? "\u2713" : "\u2715"
      return cellOf(`kept(${place}, ${party.id}.${objective.id})`, probability)
    })
  )
  return [...kept, ...(both === null ? [] : [cellOf(`accepted(${place}, both)`, both)])]
}

const bothAccept = (one: PackageFinding | undefined): number | null => one?.acceptance?.both ?? null
