/** A model as the page moves it: its numbers with their tracks, marks and labels, and which of them weigh most. */
import { believed, track } from "../../analysis/live/reach.ts"
import { labelsOf } from "../../analysis/memo/labelsOf.ts"
import type { Secrets } from "../../analysis/memo/secrecy.ts"
import { metricEvaluator } from "../../analysis/metricEvaluator.ts"
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { national } from "../../model/Metric.ts"
import { slotsIn } from "../../model/walk.ts"
import { citedSources } from "../../scenario/citedSources.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { fileLine } from "../../scenario/Source.ts"
import type { Words } from "../../words/wordsIn.ts"
import { assumptionWords } from "../memo/sections/assumptionWords.ts"
import type { LiveAssumption, Movable } from "./LiveData.ts"

/** Everything of model `place` that the page can move. */
export const movableOf = (
  loaded: ReadonlyArray<Loaded>,
  place: number,
  secrets: Secrets,
  { memo, lang }: Words<"memo">
): Movable => {
  const { compiled, scenario } = loaded[place]!
  const { model, observation, ftePerEmployee, neutral } = compiled
  const matters = slotsIn(model)
  const namer = { lang, words: memo, findings: { labels: labelsOf(loaded) } }
  const numbers = compiled.assumptions.map((one): LiveAssumption => {
    const marks = loaded.map((other, i) => saidBy(other, one, i, secrets))
    const others = marks.filter((mark) => mark !== null)
    const { path, slot, value, distribution, kind, basis, role, usedAt } = one
    return {
      path,
      slot,
      value,
      distribution,
      kind: kind.id,
      basis,
      role,
      usedAt,
      ...described(one),
      label: assumptionWords({ path, usedAt, unit: kind.unit }, namer),
      writtenAt: fileLine(one.node.span),
      cited: citedSources(scenario, [one.source, one.note]),
      ...track(one, others),
      marks,
      moves: usedAt.length > 0 && matters.has(slot)
    }
  })
  return {
    model,
    observation,
    ftePerEmployee,
    neutral,
    assumptions: numbers,
    weightiest: weightiest(loaded[place]!, numbers)
  }
}

/** What a file says of the number that another has at these places. */
const saidBy = ({ compiled }: Loaded, one: Assumption, place: number, secrets: Secrets): number | null => {
  const same =
    compiled.assumptions.find(({ path }) => path === one.path) ??
    compiled.assumptions.find(({ usedAt }) => one.usedAt.length > 0 && one.usedAt.every((at) => usedAt.includes(at)))
  return same === undefined || secrets.hides(place, same) ? null : same.value
}

const described = ({ source, owner, status, asOf, note }: Assumption) => ({
  ...(source === undefined ? {} : { source }),
  ...(owner === undefined ? {} : { owner }),
  ...(status === undefined ? {} : { status }),
  ...(asOf === undefined ? {} : { asOf }),
  ...(note === undefined ? {} : { note })
})

/** By what each does alone to freed FTE (or the need) when it goes from one believable end to the other. */
const weightiest = (loaded: Loaded, numbers: ReadonlyArray<LiveAssumption>): ReadonlyArray<number> => {
  const { model, assumptions } = loaded.compiled
  const evaluate = metricEvaluator(model, national(mainQuantity([loaded])), () => true)
  const values = Float64Array.from(model.values)
  const at = (slot: number, x: number): number => {
    values[slot] = x
    const found = evaluate(values)
    values[slot] = model.values[slot]!
    return found
  }
  const swings = numbers.map((one, i) => {
    if (!one.moves) return 0
    const { low, high } = believed(
      assumptions[i]!,
      one.marks.filter((mark) => mark !== null)
    )
    const swing = Math.abs(at(one.slot, high) - at(one.slot, low))
    return Number.isFinite(swing) ? swing : 0
  })
  return [...numbers.keys()]
    .filter((i) => numbers[i]!.moves)
    .sort((i, j) => swings[j]! - swings[i]! || (numbers[i]!.path < numbers[j]!.path ? -1 : 1))
}
