/** Disagreements with what each is worth in what the parties want. */
import type { Disagreement, PairFindings } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { MemoTrade } from "./MemoTrade.ts"

type Pair = Pick<PairFindings, "places" | "disagreements">

/** Only where the pair is the two files that trade. */
export const withEffects = <P extends Pair>(pair: P, trade: MemoTrade | null): P => {
  const traded = trade?.places
  if (trade === null || traded === undefined) return pair
  const isSame = pair.places[0] === traded[0] && pair.places[1] === traded[1]
  const isTurned = pair.places[0] === traded[1] && pair.places[1] === traded[0]
  if (!isSame && !isTurned) return pair
  const all = [...trade.levers, ...trade.leftOut, ...trade.beliefs, ...trade.fitted]
  const effectsOf = (row: Disagreement): Disagreement["effects"] => {
    const found = all.find(({ id }) => id === row.group?.id)
    if (found === undefined) return null
    const of = (s: 0 | 1) =>
      trade.sides[s].wishes.objectives.map(({ id }, k) => {
        const metric = `effect(${found.id}, ${trade.sides[s].wishes.party.id}.${id})`
        const value = found.effects[s][k]!
        return measured(metric, pair.places, isSame || value === 0 ? value : -value)
      })
    return isSame ? [of(0), of(1)] : [of(1), of(0)]
  }
  return { ...pair, disagreements: pair.disagreements.map((row) => ({ ...row, effects: effectsOf(row) })) }
}
