/** What else the reader's party asks for, beside what its memo is about: by how much its own model is ahead or behind. */
import { measure } from "../../model/Metric.ts"
import { quantities } from "../../model/quantities.ts"
import { readMetric } from "../../scenario/metricText.ts"
import { measured } from "./Measured.ts"
import type { MemoMoney } from "./MemoMoney.ts"
import type { OwnGoal } from "./OwnGoal.ts"
import type { MemoTrade } from "./MemoTrade.ts"
import type { Evaluated } from "./modelFindings.ts"
import type { Viewpoint } from "./secrecy.ts"

/** Empty in a neutral memo, and for a party without a trade; an objective that a file lacks is left out. */
export const ownGoalsOf = (
  runs: ReadonlyArray<Evaluated>,
  { trade, money, viewpoint }: { trade: MemoTrade | null; money: MemoMoney | null; viewpoint: Viewpoint }
): ReadonlyArray<OwnGoal> => {
  const own = trade?.sides.findIndex(({ wishes }) => wishes.party.id === viewpoint) ?? -1
  if (trade === null || own < 0) return []
  const places = [trade.places[1 - own]!, trade.places[own]!] as const
  const showsMoney = places.every((place) => money?.models.some((one) => one.place === place) === true)
  return trade.sides[own]!.wishes.objectives.slice(1).flatMap((objective): ReadonlyArray<OwnGoal> => {
    const values = places.map((place) => {
      const { loaded, result } = runs[place]!
      const read = readMetric(objective.metric, loaded.compiled.names)
      if (!("metric" in read)) return NaN
      const isMoney = quantities[read.metric.quantity].section === "money"
      return isMoney && !showsMoney ? NaN : measure(loaded.compiled.model, result.allocation, read.metric)
    }) as [number, number]
    const gap = values[1] - values[0]
    return Number.isFinite(gap)
      ? [{ objective, difference: measured(`difference(${objective.metric})`, places, gap) }]
      : []
  })
}
