/** How a figure of who is there comes about: desks by side, and one desk as a product. */
import type { Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Desks } from "../../model/quality/deskCounts.ts"
import { desksOf } from "../../model/quality/desks.ts"
import type { Side } from "../../model/Quantity.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { say, type Text } from "../../words/Lang.ts"
import { productStep, type Step, sumStep, times } from "./Step.ts"

/** The tree of a metric; its root's value is the metric, its children sum to it. */
export const qualityStep = ({ model, names }: Compiled, allocation: Allocation, metric: Metric): Step => {
  const { quality } = model
  if (quality === null) throw new RangeError("a metric of who is there needs a quality section")
  const { values } = allocation
  const workingDays = values[quality.workingDays]!
  const desks = (side: Side, caseType = metric.caseType): Desks =>
    desksOf(model, quality, allocation, side, {
      site: side === "centre" ? metric.centre : metric.municipality,
      caseType
    })
  const sides: ReadonlyArray<Side> =
    metric.quantity === "uncoveredDaysToday" || metric.quantity === "robust.before"
      ? ["today"]
      : metric.quantity === "robust.centre" || metric.centre >= 0
        ? ["centre"]
        : metric.municipality >= 0
          ? ["local"]
          : ["local", "centre"]
  const caseTypes = metric.caseType >= 0 ? [metric.caseType] : names.caseTypes.map((_, c) => c)
  /** Every case type on every side on a line of its own. */
  const byDesk = (label: Text, line: (found: Desks, of: Text) => Step): Step =>
    sumStep(
      label,
      sides.map((side) =>
        sumStep(
          words[side],
          caseTypes.map((c) => line(desks(side, c), names.caseTypes[c]!.label))
        )
      )
    )
  switch (metric.quantity) {
    case "uncoveredDays":
    case "uncoveredDaysToday":
      return byDesk(words.uncoveredDays, (found, label) =>
        productStep(label, [
          times(found.count, words.desks),
          times(workingDays, words.workingDays),
          times(found.count > 0 ? found.uncoveredDays / (found.count * workingDays || 1) : 0, words.uncoveredShare)
        ])
      )
    case "coverage":
      return { label: words.coverage, value: measure(model, allocation, metric), note: words.coverageNote }
    case "criticalMass":
      return { label: words.criticalMass, value: measure(model, allocation, metric), note: words.criticalNote }
    default:
      return byDesk(words.under, (found, label) => ({ label, value: found.underCriticalMass }))
  }
}

const words = {
  today: say("steps.today"),
  local: say("steps.local"),
  centre: say("steps.atCentresToo"),
  uncoveredDays: say("steps.uncoveredDays"),
  desks: say("steps.desks"),
  workingDays: say("steps.workingDays"),
  uncoveredShare: say("steps.uncoveredShare"),
  coverage: say("steps.coverage"),
  coverageNote: say("steps.coverageNote"),
  criticalMass: say("steps.criticalMass"),
  criticalNote: say("steps.criticalNote"),
  under: say("steps.under")
} as const
