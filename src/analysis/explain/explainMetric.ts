/** How a metric's figure comes about, line by line, down to assumptions. */
import { say } from "../../words/Lang.ts"
import { allocate } from "../../model/allocate.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { quantities } from "../../model/quantities.ts"
import type { Section } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import { formulaStep } from "./formulaStep.ts"
import { moneyStep } from "./moneySteps.ts"
import { qualityStep } from "./qualitySteps.ts"
import { trainingQuantities } from "../../model/training/trainingQuantities.ts"
import { trainingStep } from "./trainingSteps.ts"
import { staffingStep } from "./staffingSteps.ts"
import { serviceStep } from "./serviceSteps.ts"
import { productStep, type Step, times } from "./Step.ts"
import { transitionStep } from "./transitionSteps.ts"
import type { Subject } from "./Subject.ts"
import { figure } from "../checks/figure.ts"

/** The tree of a metric; the root's value is the metric, its children sum to it. */
export const explainMetric = ({ compiled }: Pick<Loaded, "compiled">, metric: Metric): Step => {
  const { model } = compiled
  const subject: Subject = { compiled, model, allocation: allocate(model) }
  const { section, of } = quantities[metric.quantity]
  if (metric.month >= 0 && section !== "money") return transitionStep(compiled, subject.allocation, metric)
  if (typeof of !== "function" && !("plan" in of)) return formulaStep(subject, metric, of)
  if (Object.hasOwn(trainingQuantities, metric.quantity)) return trainingStep(compiled, subject.allocation, metric)
  if (section !== undefined) return SECTIONS[section](compiled, subject.allocation, metric)
  if (metric.quantity === "unitTimeScale") return scaleStep(subject)
  return {
    label: say("steps.vulnerability"),
    value: measure(model, subject.allocation, metric),
    note: say("steps.vulnerableTasks")
  }
}

/** How the quantities of each section are explained. */
const SECTIONS: Readonly<Record<Section, typeof moneyStep>> = {
  money: moneyStep,
  service: serviceStep,
  quality: qualityStep,
  transition: transitionStep,
  staffing: staffingStep
}

const scaleStep = (subject: Subject): Step => {
  const { model, allocation } = subject
  const label = say("steps.minutesFactor")
  if (model.observed === null) {
    return {
      label,
      value: 1,
      note: say("steps.notScaled")
    }
  }
  const observed = productStep(say("steps.observed"), [
    times(model.values[model.observed.count]!, say("steps.count")),
    times(model.values[model.observed.ftePer]!, say("steps.fteEach"))
  ])
  const unscaled = allocate({ ...model, observed: null, organisation: null })
  const before = measure({ ...model, observed: null, organisation: null }, unscaled, national("baseline"))
  return {
    label,
    value: allocation.unitTimeScale,
    note: say("steps.solvedFor", { value: figure(observed.value), before: figure(before) })
  }
}
