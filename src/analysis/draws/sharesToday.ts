/** Whether the status quo of two scenarios is the same in every draw. */
import { without } from "../../model/Field.ts"
import { productShape, restsOn } from "../../model/derived.ts"
import type { Slot } from "../../model/Slot.ts"
import { modelFields } from "../../model/modelFields.ts"
import { areAlike } from "../../model/walk.ts"
import type { SampledScenario } from "./Sampling.ts"

/** Everything that today's work rests on is the same, and each slot drawn from the same column or of the same value. */
export const sharesToday = (one: SampledScenario, other: SampledScenario): boolean => {
  const [read, readOther] = [readerOf(one), readerOf(other)]
  // Sums of today's work are kept apart for those who take part and those who do not.
  const takesPart = ({ model }: SampledScenario) => model.organisation?.participates.join() ?? "nobody"
  return (
    takesPart(one) === takesPart(other) &&
    areAlike(todayFields, one.model, other.model, (slot, otherSlot) => read(slot) === readOther(otherSlot))
  )
}

/** A slot as the column it is drawn from, or its value. */
const readerOf = ({ model, varying }: SampledScenario): ((slot: Slot) => string) => {
  const columns = new Map(varying.map(({ slot, column }) => [slot, `column ${column}`]))
  const readOne = (slot: Slot) => columns.get(slot) ?? String(model.values[slot])
  // A product varies with its factors, and two of one shape are the same where all their factors are.
  return (slot) => `${productShape(model.derived, slot)}${restsOn(model.derived, [slot]).map(readOne).join("·")}`
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
