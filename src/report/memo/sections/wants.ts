/** What the parties want, in the words of a memo, and what one step is worth to both of them. */
import type { Disagreement, PairFindings } from "../../../analysis/memo/Findings.ts"
import { measured, type Measured } from "../../../analysis/memo/Measured.ts"
import { type Objective, worth } from "../../../analysis/trade/Objective.ts"
import { textIn } from "../../../words/Lang.ts"
import type { Sentence } from "../../../words/said.ts"
import { metricDecimals } from "../../views/tradeWords.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Figures } from "../Memo.ts"
import type { Voice } from "./Voice.ts"

/** `FTE that stay in the municipalities`. */
export const objectiveWords = ({ words, terms, findings, lang }: Voice, { metric }: Objective): string => {
  const known = words.decision.objective[metric]
  if (known !== undefined) return known
  const [head = "", place] = metric.split("@")
  const [quantity = "", part] = head.split(".")
  const base =
    words.decision.objective[quantity] ?? (terms.quantity as Readonly<Record<string, string>>)[quantity] ?? metric
  const caseType = part === undefined ? undefined : textIn(findings.labels.caseTypes.get(part) ?? part, lang)
  const where = [caseType, place].filter((one) => one !== undefined)
  return where.length === 0 ? base : `${base} (${where.join(", ")})`
}

/** A change in what a party wants, with its sign. */
export const changeIn = (voice: Voice, of: Measured, objective: Objective): Figures => {
  const decimals = metricDecimals(objective) === 0 ? 0 : voice.decimals
  return { kind: "number", value: roundTo(of.value, decimals), decimals, signed: true, of }
}

/** A step from a party's own value to the other side's. */
export interface StepWorth {
  readonly row: Disagreement
  /** More is better for each. */
  readonly mine: number
  readonly theirs: number
  /** As figures, in the metrics' own direction. */
  readonly change: Measured
  readonly otherChange: Measured
}

/** What every lever's step to the other side's value is worth, seen from one side of the trade. */
export const stepsOf = (voice: Voice, own: 0 | 1): ReadonlyArray<StepWorth> => {
  const { trade } = voice.findings
  const pair = tradedPair(voice)
  if (trade === null || pair === undefined) return []
  const [mine, theirs] = [trade.sides[own], trade.sides[own === 0 ? 1 : 0]]
  const isTurned = pair.places[0] !== trade.places[0]
  return pair.disagreements.flatMap((row): ReadonlyArray<StepWorth> => {
    if (row.role !== "lever" || row.effects === null) return []
    // Effects go from the pair's first side to its second; a side that is second in it steps the other way.
    const place = isTurned ? 1 - own : own
    const sign = place === 0 ? 1 : -1
    const of = (effect: Measured): Measured =>
      sign === 1 ? effect : measured(`-${effect.metric}`, effect.scenarios, 0 - effect.value)
    const change = of(row.effects[place]!)
    const otherChange = of(row.effects[1 - place]!)
    return [
      {
        row,
        mine: worth(mine.wishes.objectives[0]!, change.value),
        theirs: worth(theirs.wishes.objectives[0]!, otherChange.value),
        change,
        otherChange
      }
    ]
  })
}

/** The pair of the memo that trades. */
export const tradedPair = ({ findings: { trade, pairs } }: Voice): PairFindings | undefined =>
  trade === null ? undefined : pairs.find(({ places }) => trade.places.every((place) => places.includes(place)))

/** `FTE that stay change by −185 and freed FTE by +61`. */
export const changesIn = (
  voice: Voice,
  own: 0 | 1,
  { change, otherChange }: Pick<StepWorth, "change" | "otherChange">
): Sentence => {
  const { sides } = voice.findings.trade!
  const [mine, theirs] = [sides[own].wishes.objectives[0]!, sides[own === 0 ? 1 : 0].wishes.objectives[0]!]
  return voice.words.decision.changes({
    mine: objectiveWords(voice, mine),
    change: changeIn(voice, change, mine),
    others: objectiveWords(voice, theirs),
    otherChange: changeIn(voice, otherChange, theirs)
  })
}
