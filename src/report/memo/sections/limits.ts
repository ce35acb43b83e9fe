/** Where parties walk away, in a memo: as far as the reader may know it, and how likely a package keeps within it. */
import { measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTrade } from "../../../analysis/memo/MemoTrade.ts"
import type { Acceptance, TradeFindings } from "../../../analysis/trade/Findings.ts"
import { interval90, type Reservation } from "../../../analysis/trade/Objective.ts"
import { capital } from "../../../words/capital.ts"
import { formatNumber, formatRange } from "../../../words/numbers.ts"
import { objectiveStyle } from "../../views/objectiveStyle.ts"
import { type Block, type Cell, type Column, inlinesOf, type Row, type Table } from "../Memo.ts"
import { partyWords, percent, reference, sentence, type Voice } from "./Voice.ts"
import { objectiveWords, unitOf, type Wording } from "./wants.ts"

export const limits = (voice: Voice, trade: MemoTrade): ReadonlyArray<Block> => {
  const { positions: words } = voice.words
  const said = limitsSaid(voice, trade)
  if (said.limits.length === 0) return []
  const room = trade.room.map(({ limits: [{ objective }], probability }) =>
    words.room({
      metric: objectiveWords(voice, objective),
      percent: percent(measured(`room(${objective.metric})`, trade.places, probability))
    })
  )
  const parts = [
    [[...said.limits, ...said.broken].join(" ")],
    words.kept({ see: reference("limits", true) }),
    ...said.uncertain.map((text) => [text]),
    ...room
  ]
  return [sentence(...parts.flatMap((part, i) => (i === 0 ? [part] : [[" "], part]))), limitTable(voice, trade)]
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

/** How likely every limit is kept, all of a party's where it has several, and all of both: package by package. */
const limitTable = (voice: Voice, trade: MemoTrade): Table => {
  const { positions: words } = voice.words
  const { packages, sides, places } = trade
  const cellOf = (claim: string, probability: number): Cell => ({
    inlines: [percent(measured(claim, places, probability))]
  })
  const kept = sides.flatMap(({ wishes: { party, reservations } }, s) =>
    reservations.map((one, k): Row => ({
      cells: [
        `${capital(partyWords(voice, party))}: ${limitWords(voice, one)}`,
        ...packages.map(({ reservations: all }, i): Cell => {
          const { met, probability } = all[s as 0 | 1][k]!
          if (probability === null) return met ? "\u2713" : "\u2715"
          return cellOf(`kept(${i + 1}, ${party.id}.${one.objective.id})`, probability)
        })
      ]
    }))
  )
  const accepted = (header: string, who: string, of: (acceptance: Acceptance) => number | null): ReadonlyArray<Row> => {
    const values = packages.map(({ acceptance }) => (acceptance === null ? null : of(acceptance)))
    if (values.some((value) => value === null)) return []
    return [{ cells: [header, ...values.map((value, i) => cellOf(`accepted(${i + 1}, ${who})`, value!))] }]
  }
  const parties = sides.flatMap(({ wishes: { party, reservations } }, s) =>
    reservations.length < 2
      ? []
      : accepted(words.allLimits({ party: partyWords(voice, party) }), party.id, ({ sides: both }) => both[s as 0 | 1])
  )
  return {
    kind: "table",
    id: "limits",
    caption: inlinesOf(words.limitsCaption),
    columns: [
      { header: words.limitByPackage, kind: "text", weight: 2, minimumWidth: 18 },
      ...packages.map((_, i): Column => ({ header: String(i + 1), kind: "number" }))
    ],
    rows: [...kept, ...parties, ...accepted(words.bothAccept, "both", ({ both }) => both)]
  }
}
