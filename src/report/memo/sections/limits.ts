/** Where parties walk away, in a memo: as far as the reader may know it, and how likely a package keeps within it. */
import { measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTrade } from "../../../analysis/memo/MemoTrade.ts"
import type { PackageFinding } from "../../../analysis/trade/Findings.ts"
import { interval90, type Reservation } from "../../../analysis/trade/Objective.ts"
import { formatNumber, formatRange } from "../../../words/numbers.ts"
import { objectiveStyle } from "../../views/objectiveStyle.ts"
import type { Block, Cell } from "../Memo.ts"
import { capital, partyWords, percent, sentence, type Voice } from "./Voice.ts"
import { objectiveWords, unitOf } from "./wants.ts"

export const limits = (
  voice: Voice,
  { sides, unmet, allMet, room, packages, places }: MemoTrade
): ReadonlyArray<Block> => {
  const { positions: words } = voice.words
  const names = sides.map(({ wishes: { party } }) => partyWords(voice, party))
  const all = sides.flatMap(({ wishes: { reservations } }, s) =>
    reservations.map((one) => {
      const limit = limitWords(voice, one, intervalWords(voice, one))
      return one.isBelieved
        ? words.believedReservation({ reader: capital(names[1 - s]!), party: names[s]!, limit })
        : words.reservation({ party: capital(names[s]!), limit })
    })
  )
  if (all.length === 0) return []
  const isUncertain = packages.some(({ acceptance }) => acceptance !== null)
  const broken = unmet.map(({ side, reservation }) =>
    words.unmet({
      party: names[side]!,
      limit: limitWords(voice, reservation),
      isUncertain: reservation.distribution !== null
    })
  )
  const none = broken.length === 0 && !allMet ? [words.notAllMet] : []
  const how = [words.kept, ...(isUncertain ? [words.uncertainLimits] : [])]
  const leaving = room.flatMap(({ limits: [{ objective }], probability }) => [
    [" "],
    words.room({
      metric: objectiveWords(voice, objective),
      percent: percent(measured(`room(${objective.metric})`, places, probability))
    })
  ])
  return [sentence([[...all, ...broken, ...none, ...how].join(" ")], ...leaving)]
}

const limitWords = (voice: Voice, { objective, value }: Reservation, more = ""): string => {
  const { decimals, per } = objectiveStyle(objective, voice.decimals)
  const number = formatNumber(value / per, voice.lang, decimals)
  const unit = unitOf(voice, objective)
  const said = {
    metric: `${objectiveWords(voice, objective)}${more}`,
    value: unit === undefined ? number : `${number}\u00a0${unit}`
  }
  return objective.wants === "more" ? voice.words.positions.atLeast(said) : voice.words.positions.atMost(said)
}

/** ` (90 % interval 560–640, assumed)`; nothing of a limit that is certain. */
const intervalWords = (voice: Voice, reservation: Reservation): string => {
  const interval = interval90(reservation)
  if (interval === null) return ""
  const { decimals, per } = objectiveStyle(reservation.objective, voice.decimals)
  const range = formatRange(interval[0] / per, interval[1] / per, voice.lang, decimals)
  return ` ${voice.words.positions.limitInterval({ range, basis: voice.terms.basis[reservation.basis] })}`
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
