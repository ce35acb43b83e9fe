/** In a party's own memo: what else it asks for, and whether its own model is ahead or behind in that. */
import { worth } from "../../../analysis/trade/Objective.ts"
import type { OwnGoal } from "../../../analysis/memo/OwnGoal.ts"
import type { Sentence } from "../../../words/said.ts"
import { surely } from "./sureWords.ts"
import { listed, type Voice } from "./Voice.ts"
import { changeIn, changeWords } from "./wants.ts"

/** What speaks for the party's model, and against it as such: an opponent will say it too. */
export const goalsOf = (voice: Voice): Sentence => {
  const { ownGoals, viewpoint, trade } = voice.findings
  const side = trade?.sides.findIndex(({ wishes }) => wishes.party.id === viewpoint) ?? -1
  const seen = ownGoals.filter(({ objective, difference }) => changeIn(voice, difference, objective).value !== 0)
  if (trade === null || side < 0 || seen.length === 0) return []
  const { decision: words } = voice.words
  const model = voice.named(trade.places[side]!)
  const isAhead = ({ objective, difference }: OwnGoal) => worth(objective, difference.value) > 0
  const [ahead, behind] = [seen.filter(isAhead), seen.filter((goal) => !isAhead(goal))]
  const said = (goals: ReadonlyArray<OwnGoal>) =>
    listed(
      goals.map((goal) => goalWords(voice, goal)),
      voice
    )
  if (ahead.length === 0) return [...words.goalsOnlyAgainst({ model, changes: said(behind) }), "."]
  const against = behind.length === 0 ? [] : words.goalsAgainst({ changes: said(behind) })
  return [...words.goalsFor({ model, changes: said(ahead) }), ...against, "."]
}

const goalWords = (voice: Voice, { objective, difference }: OwnGoal): Sentence => {
  const sureness = voice.findings.beside.find(({ id }) => id === objective.metric)?.sureness ?? null
  const sure = sureness === null ? [] : voice.words.decision.signIn({ share: surely(voice, sureness) })
  return [...changeWords(voice, difference, objective), ...sure]
}
