/** A key that two scenarios share exactly when their status quo is the same in every draw. */
import { without } from "../../model/Field.ts"
import { productShape, restsOn } from "../../model/derived.ts"
import type { Slot } from "../../model/Slot.ts"
import { modelFields } from "../../model/modelFields.ts"
import { textOf } from "../../model/walk.ts"
import type { SampledScenario } from "./Sampling.ts"

/** Everything that today's work rests on, with each slot written as the column it is drawn from or its value. */
export const todayKey = ({ model, varying }: SampledScenario): string => {
  const columns = new Map(varying.map(({ slot, column }) => [slot, `column ${column}`]))
  const readOne = (slot: Slot) => columns.get(slot) ?? String(model.values[slot])
  // A product varies with its factors, and two of one shape are the same where all their factors are.
  const read = (slot: Slot) =>
    `${productShape(model.derived, slot)}${restsOn(model.derived, [slot]).map(readOne).join("·")}`
  // Sums of today's work are kept apart for those who take part and those who do not.
  return `${model.organisation?.participates.join() ?? "nobody"} ${textOf(todayFields, model, read)}`
}

// What is left out is the reorganisation and what it costs; a field that is new counts until somebody knows better.
const todayFields = without(
  modelFields,
  "organisation",
  "centreWorkingTime",
  "centreAllowances",
  "centreSpan",
  "money",
  "staffing"
)
