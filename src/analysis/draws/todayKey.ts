/** A key that two scenarios share exactly when their status quo is the same in every draw. */
import type { Slot } from "../../model/Model.ts"
import type { SampledScenario } from "./Sampling.ts"

/** Everything that today's work rests on, with each slot written as the column it is drawn from or its value. */
export const todayKey = ({ model, varying }: SampledScenario): string => {
  const columns = new Map(varying.map(({ slot, column }) => [slot, `column ${column}`]))
  const read = (slot: Slot) => columns.get(slot) ?? String(model.values[slot])
  const { workingTime, caseTypes, upkeep, observed } = model
  return JSON.stringify({
    time: [workingTime.gross, workingTime.hoursPerDay].map(read),
    deductions: workingTime.deductions.map(read),
    categoryAllowances: workingTime.categoryAllowances.map(read),
    allowances: model.localAllowances.map(read),
    span: read(model.localSpan),
    upkeep: [upkeep.minimumTrained, upkeep.ftePerTrained, ...upkeep.hours].map(read),
    observed: observed === null ? null : [observed.count, observed.ftePer].map(read),
    caseTypes: caseTypes.map(({ volumes, recipients, relativeUnitTime: rule, activities }) => [
      read(recipients),
      volumes.join(),
      rule.kind === "fixed" ? rule.values.join() : rule.kind === "scaleCurve" ? read(rule.elasticity) : rule.kind,
      activities.map(({ perRecipient, minutes, automation }) => [perRecipient, minutes, automation].map(read))
    ]),
    population: model.population.join(),
    // Sums of today's work are kept apart for those who take part and those who do not.
    takesPart: model.organisation?.participates.join() ?? "nobody"
  })
}
