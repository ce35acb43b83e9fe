/** What the parties want, in the words of a memo, and what one step is worth to both of them. */
import type { Disagreement, PairFindings } from "../../../analysis/memo/Findings.ts"
import { measured, type Measured } from "../../../analysis/memo/Measured.ts"
import type { Party } from "../../../analysis/memo/secrecy.ts"
import type { TradeFindings } from "../../../analysis/trade/Findings.ts"
import { type Objective, worth } from "../../../analysis/trade/Objective.ts"
import { capital, uncapital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import type { Sentence } from "../../../words/said.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import { objectiveStyle } from "../../views/objectiveStyle.ts"
import { currencyOf, metricName } from "../../views/tradeWords.ts"
import type { Figures } from "../Memo.ts"
import { listed, partyWords, type Voice } from "./Voice.ts"

/** What it takes to name what parties want, in a memo as on the page of `trade`. */
export type Wording = Pick<Voice, "words" | "terms" | "lang" | "decimals"> & {
  readonly findings: Pick<TradeFindings, "labels"> & { readonly trade: Pick<TradeFindings, "sides"> | null }
}

/** `FTE that stay in the municipalities`. */
export const objectiveWords = ({ words, terms, findings, lang }: Wording, objective: Objective): string => {
  const { metric } = objective
  const known = words.decision.objective[metric]
  if (known !== undefined) return known
  const [head = "", place] = metric.split("@")
  const [quantity = "", part] = head.split(".")
  const base = words.decision.objective[quantity]
  if (base === undefined) return uncapital(metricName(objective, { terms, lang }, findings.labels))
  const caseType = part === undefined ? undefined : textIn(findings.labels.caseTypes.get(part) ?? part, lang)
  const where = [caseType, place].filter((one) => one !== undefined)
  return where.length === 0 ? base : `${base} (${where.join(", ")})`
}

/** What a party wants, with its direction: `more freed FTE, then a larger saving`. */
export const wishWords = (wording: Wording, objective: Objective): string =>
  wording.words.decision.wishes[objective.metric]?.[objective.wants] ??
  wording.words.positions[objective.wants]({ metric: objectiveWords(wording, objective) })

/** `KL wants more FTE that stay in the municipalities, then a larger net gain.` */
export const wantsSaid = (
  wording: Wording,
  { wishes: { party, objectives } }: TradeFindings["sides"][number]
): string =>
  wording.words.positions.wants({
    party: capital(partyWords(wording, party)),
    objectives: objectives.map((one) => wishWords(wording, one)).join(wording.words.positions.then)
  })

/** What an objective is called over a column of its numbers: with what they are counted in. */
export const objectiveHeading = (voice: Voice, objective: Objective): string =>
  [objectiveWords(voice, objective), unitOf(voice, objective) ?? ""].filter((one) => one !== "").join(", ")

/** A change in what a party wants, with its sign; an amount has its unit. */
export const changeIn = (voice: Voice, of: Measured, objective: Objective): Figures => {
  const { decimals, per } = objectiveStyle(objective, voice.decimals)
  return { kind: "number", value: roundTo(of.value / per, decimals), decimals, signed: true, of }
}

/** An amount in millions has its unit beside it; everything else is said by its words. */
export const unitOf = (voice: Wording, objective: Objective): string | undefined => {
  const { trade } = voice.findings
  if (trade === null || !objectiveStyle(objective, voice.decimals).isMoney) return undefined
  return voice.words.economy.million({ currency: currencyWord(currencyOf(trade), voice.lang) })
}

/** `−185 FTE that stay in the municipalities`. */
export const changeWords = (voice: Voice, of: Measured, objective: Objective): Sentence => {
  const unit = unitOf(voice, objective)
  const change = changeIn(voice, of, objective)
  const { decision } = voice.words
  if (change.value === 0) return [decision.noChange({ metric: objectiveWords(voice, objective) })]
  return decision.change({
    change: unit === undefined ? change : { ...change, unit },
    metric: objectiveWords(voice, objective)
  })
}

/** A step from a party's own value to the other side's. */
export interface StepWorth {
  readonly row: Disagreement
  /** More is better for each. */
  readonly mine: number
  readonly theirs: number
  /** As figures, in the metrics' own direction, in the order of each party's objectives. */
  readonly changes: ReadonlyArray<Measured>
  readonly otherChanges: ReadonlyArray<Measured>
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
    const changes = row.effects[place]!.map(of)
    const otherChanges = row.effects[1 - place]!.map(of)
    return [
      {
        row,
        mine: worth(mine.wishes.objectives[0]!, changes[0]!.value),
        theirs: worth(theirs.wishes.objectives[0]!, otherChanges[0]!.value),
        changes,
        otherChanges
      }
    ]
  })
}

/** In a party's own memo, what the other party at the table wants most. */
export const objectiveOfOther = ({
  findings: { trade, viewpoint }
}: Voice): { readonly party: Party; readonly objective: Objective } | undefined => {
  const other = viewpoint === null ? undefined : trade?.sides.find(({ wishes }) => wishes.party.id !== viewpoint)
  const [objective] = other?.wishes.objectives ?? []
  return other === undefined || objective === undefined ? undefined : { party: other.wishes.party, objective }
}

/** The pair of the memo that trades. */
export const tradedPair = ({ findings: { trade, pairs } }: Voice): PairFindings | undefined =>
  trade === null ? undefined : pairs.find(({ places }) => trade.places.every((place) => places.includes(place)))

/** `−185 FTE that stay and +14 million net; for the Ministry +61 freed FTE`: all of one's own, the first of the other's. */
export const changesIn = (
  voice: Voice,
  own: 0 | 1,
  { changes, otherChanges }: Pick<StepWorth, "changes" | "otherChanges">
): Sentence => {
  const all = ownChanges(voice, own, changes).map(({ said }) => said)
  return voice.words.decision.changes({ mine: listed(all, voice), ...otherSide(voice, own, otherChanges) })
}

/** The same step with what speaks against the party's own wish apart, so that nothing that helps the other side stands unsaid. */
export const weighedIn = (voice: Voice, own: 0 | 1, { changes, otherChanges }: StepWorth) => {
  const all = ownChanges(voice, own, changes)
  const of = (isGain: boolean) =>
    listed(
      all.filter((one) => one.isGain === isGain).map(({ said }) => said),
      voice
    )
  return { gains: of(true), losses: of(false), ...otherSide(voice, own, otherChanges) }
}

/** A party's own changes; what would be printed as no change is said of what matters most only. */
const ownChanges = (
  voice: Voice,
  own: 0 | 1,
  changes: ReadonlyArray<Measured>
): ReadonlyArray<{ readonly said: Sentence; readonly isGain: boolean }> => {
  const { objectives } = voice.findings.trade!.sides[own].wishes
  return changes.flatMap((of, k) => {
    const objective = objectives[k]!
    const isSeen = changeIn(voice, of, objective).value !== 0
    if (k > 0 && !isSeen) return []
    return [{ said: changeWords(voice, of, objective), isGain: isSeen && worth(objective, of.value) > 0 }]
  })
}

const otherSide = (voice: Voice, own: 0 | 1, otherChanges: ReadonlyArray<Measured>) => {
  const { party, objectives } = voice.findings.trade!.sides[own === 0 ? 1 : 0].wishes
  return { party: partyWords(voice, party), others: changeWords(voice, otherChanges[0]!, objectives[0]!) }
}
