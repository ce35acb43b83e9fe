/** How a metric's figure comes about, line by line, down to assumptions. */
import { allocate } from "../../model/allocate.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { quantities } from "../../model/quantities.ts"
import type { Section } from "../../model/Quantity.ts"
import type { Loaded } from "../../scenario/load.ts"
import { formulaStep } from "./formulaStep.ts"
import { moneyStep } from "./moneySteps.ts"
import { qualityStep } from "./qualitySteps.ts"
import { staffingStep } from "./staffingSteps.ts"
import { productStep, type Step, times } from "./Step.ts"
import { transitionStep } from "./transitionSteps.ts"
import type { Subject } from "./work.ts"
import { inWords } from "../checks/inWords.ts"

/** The tree of a metric; the root's value is the metric, its children sum to it. */
export const explainMetric = ({ compiled }: Loaded, metric: Metric): Step => {
  const { model } = compiled
  const subject: Subject = { compiled, model, allocation: allocate(model) }
  const { section, of } = quantities[metric.quantity]
  if (metric.month >= 0) return transitionStep(compiled, subject.allocation, metric)
  if (section !== undefined) return SECTIONS[section](compiled, subject.allocation, metric)
  if (typeof of !== "function" && !("plan" in of)) return formulaStep(subject, metric, of)
  if (metric.quantity === "unitTimeScale") return scaleStep(subject)
  return {
    label: { da: "Sårbarhed", en: "Vulnerability", nl: "Kwetsbaarheid" },
    value: measure(model, subject.allocation, metric),
    note: {
      da: "antal opgaver (kommune × sagsområde) med arbejde, der fylder mere end 0 og mindre end 1 årsværk; tømte: opgaver, der mister det sidste",
      en: "number of tasks (municipality × case type) with work above 0 and below 1 FTE; emptied: tasks that lose the last of it",
      nl: "aantal taken (gemeente × zaaktype) met werk boven 0 en onder 1 fte; leeggelopen: taken die het laatste ervan verliezen"
    }
  }
}

/** How the quantities of each section are explained. */
const SECTIONS: Readonly<Record<Section, typeof moneyStep>> = {
  money: moneyStep,
  quality: qualityStep,
  transition: transitionStep,
  staffing: staffingStep
}

const scaleStep = (subject: Subject): Step => {
  const { model, allocation } = subject
  const label = {
    da: "Faktor på alle sagsminutter",
    en: "Factor on all activity minutes",
    nl: "Factor op alle behandelminuten"
  }
  if (model.observed === null) {
    return {
      label,
      value: 1,
      note: {
        da: "scenariet skalerer ikke til en observation",
        en: "the scenario does not scale to an observation",
        nl: "het scenario schaalt niet op een waarneming"
      }
    }
  }
  const observed = productStep({ da: "observeret", en: "observed", nl: "waargenomen" }, [
    times(model.values[model.observed.count]!, { da: "antal", en: "count", nl: "aantal" }),
    times(model.values[model.observed.ftePer]!, { da: "årsværk hver", en: "FTE each", nl: "fte elk" })
  ])
  const unscaled = allocate({ ...model, observed: null, organisation: null })
  const before = measure({ ...model, observed: null, organisation: null }, unscaled, national("baseline"))
  return {
    label,
    value: allocation.unitTimeScale,
    note: inWords((number) => ({
      da: `løst, så status quo giver ${number(observed.value)} årsværk; uden skalering giver den ${number(before)}`,
      en: `solved so that the status quo is ${number(observed.value)} FTE; unscaled it is ${number(before)}`,
      nl: `opgelost zodat de status quo ${number(observed.value)} fte is; zonder schaling is dat ${number(before)}`
    }))
  }
}
