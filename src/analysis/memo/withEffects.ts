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
    const [x, y] = found.effect
    const of = (s: 0 | 1, value: number) => {
      const { party, objectives } = trade.sides[s].wishes
      return measured(`effect(${found.id}, ${party.id}.${objectives[0]!.id})`, pair.places, value)
    }
    return isSame ? [of(0, x), of(1, y)] : [of(1, -y), of(0, -x)]
  }
  return { ...pair, disagreements: pair.disagreements.map((row) => ({ ...row, effects: effectsOf(row) })) }
}
