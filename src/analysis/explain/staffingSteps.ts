/** How a figure of staff against need comes about: by specialism and unit, down to need, staff and reserve. */
import type { Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { planOf } from "../lending/planOf.ts"
import { measure } from "../measure.ts"
import type { Model } from "../../model/Model.ts"
import { isLendingQuantity } from "../../model/staffing/lendingQuantities.ts"
import { type Positions, positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Names } from "../../scenario/Names.ts"
import type { Text } from "../../words/Lang.ts"
import { lendingStep } from "./lendingSteps.ts"
import { productStep, type Step, sumStep, times } from "./Step.ts"
import { staffingLabels as labels } from "./staffingStepWords.ts"

/** The tree of a metric; its root's value is the metric, its children sum to it. */
export const staffingStep = ({ model, names }: Compiled, allocation: Allocation, metric: Metric): Step => {
  const { staffing } = model
  if (staffing === null || names.staffing === undefined)
    throw new RangeError("a metric of staff against need takes a staffing section")
  if (metric.quantity === "onlineSaving") return onlineStep({ model, names }, allocation, metric)
  if (isLendingQuantity(metric.quantity))
    return lendingStep(metric.quantity, planOf(model, staffing, allocation), metric, {
      ...names,
      staffing: names.staffing
    })
  const positions = positionsOf(model, staffing, allocation)
  const asked = { staffing, names, values: allocation.values, positions }
  return metric.quantity === "surplus"
    ? byPlace(labels.surplus, metric, asked, surplusAt)
    : byPlace(labels.shortage, metric, asked, shortageAt)
}

interface Asked {
  readonly staffing: Staffing
  readonly names: Names
  readonly values: Float64Array
  readonly positions: Positions
}

/** One line a specialism, below it one a unit; what is nothing is left out. */
const byPlace = (
  label: Text,
  { item, municipality }: Metric,
  asked: Asked,
  at: (cell: number, label: Text, asked: Asked) => Step
): Step => {
  const { staffing, names } = asked
  const n = staffing.specialisms
  const units = municipality >= 0 ? [municipality] : names.municipalities.map((_, m) => m)
  const specialisms = item >= 0 ? [item] : names.staffing!.specialisms.map((_, s) => s)
  if (municipality >= 0 && item >= 0) return at(municipality * n + item, label, asked)
  const cells = (s: number) => units.map((m) => at(m * n + s, names.municipalities[m]!.name, asked))
  const some = (steps: ReadonlyArray<Step>) => steps.filter(({ value }) => value !== 0)
  if (item >= 0) return sumStep(label, some(cells(item)))
  const ofOne = (s: number): Step =>
    municipality >= 0
      ? at(municipality * n + s, names.staffing!.specialisms[s]!.label, asked)
      : sumStep(names.staffing!.specialisms[s]!.label, some(cells(s)))
  return sumStep(label, some(specialisms.map(ofOne)))
}

const shortageAt = (cell: number, label: Text, { positions }: Asked): Step => {
  const [need, have] = [positions.need[cell]!, positions.have[cell]!]
  return have >= need
    ? { label, value: 0, note: labels.enough }
    : sumStep(label, [
        { label: labels.need, value: need },
        { label: labels.minusHave, value: -have }
      ])
}

const surplusAt = (cell: number, label: Text, { staffing, values, positions }: Asked): Step => {
  const [need, have] = [positions.need[cell]!, positions.have[cell]!]
  const beyond = have - need * (1 + values[staffing.reserve]!)
  if (beyond <= 0) return { label, value: 0, note: labels.noneToSpare }
  return productStep(label, [
    times(beyond, labels.beyond),
    times(values[staffing.lendableShare]!, labels.lendableShare)
  ])
}

const onlineStep = (
  { model, names }: { readonly model: Model; readonly names: Names },
  allocation: Allocation,
  metric: Metric
): Step => {
  const caseTypes = metric.caseType >= 0 ? [metric.caseType] : names.caseTypes.map((_, c) => c)
  const lines = caseTypes.map((caseType): Step => ({
    label: names.caseTypes[caseType]!.label,
    value: measure(model, allocation, { ...metric, caseType })
  }))
  return { ...sumStep(labels.online, lines), note: labels.onlineNote }
}
