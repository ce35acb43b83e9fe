/** A benefit as the model has it: recipients by municipality, relative unit time, activities. */
import { say } from "../words/Lang.ts"
import type { CaseType, RelativeUnitTime } from "../model/Model.ts"
import { ONE, ZERO } from "../model/Slot.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { MunicipalityColumns } from "./readMunicipalities.ts"
import type { Scenario } from "./Scenario.ts"
import { kinds } from "./Unit.ts"

/** What a benefit is compiled from, and where its numbers and problems go. */
interface CompileContext {
  readonly scenario: Scenario
  readonly municipalities: MunicipalityColumns
  readonly ledger: Ledger
}

export const compileCaseType = (
  id: string,
  caseType: Scenario["caseTypes"][string],
  { scenario, municipalities, ledger }: CompileContext,
  neutral: Array<string>
): CaseType => {
  const path = ["caseTypes", id]
  const { recipients } = caseType
  const bySpread = "total" in recipients
  const column = bySpread
    ? municipalities.numbers(recipients.spreadBy, [...path, "recipients", "spreadBy"], "count")
    : municipalities.numbers(recipients.column, [...path, "recipients", "column"], "count")
  const sum = column.reduce((total, x) => total + x, 0)
  const isEmpty = bySpread && sum === 0 && municipalities.count > 0 && municipalities.used.has(recipients.spreadBy)
  if (isEmpty && !municipalities.isBroken(recipients.spreadBy)) {
    ledger.report({
      path: [...path, "recipients", "spreadBy"],
      at: "value",
      code: "empty-spread",
      message: say("scenario.zeroColumn", { spreadBy: recipients.spreadBy }),
      hint: say("scenario.useAnotherColumn")
    })
  }
  const factor = bySpread ? recipients.total : recipients.factor
  const volumes = bySpread && sum > 0 ? column.map((x) => x / sum) : column
  const ownRule = caseType.relativeUnitTime !== undefined
  const rule = caseType.relativeUnitTime ?? scenario.relativeUnitTime
  const activities = Object.entries(caseType.activities)
  if (activities.length === 0) {
    ledger.report({
      path: [...path, "activities"],
      at: "value",
      code: "no-activities",
      message: say("scenario.caseTypeNoActivity", { id }),
      hint: say("scenario.addAtLeastOneWith")
    })
  }
  return {
    volumes,
    recipients:
      factor === undefined
        ? ONE
        : ledger.slot(
            factor,
            [...path, "recipients", bySpread ? "total" : "factor"],
            bySpread ? kinds.recipients : kinds.multiplier
          ),
    relativeUnitTime: compileUnitTime(rule, ownRule ? [...path, "relativeUnitTime"] : ["relativeUnitTime"], volumes, {
      scenario,
      municipalities,
      ledger
    }),
    activities: activities.map(([activityId, activity]) => {
      const at = [...path, "activities", activityId]
      if (activity.automation === undefined) neutral.push([...at, "automation"].join("."))
      return {
        perRecipient: ledger.slot(activity.perRecipient, [...at, "perRecipient"], kinds.perRecipient),
        minutes: ledger.slot(activity.minutes, [...at, "minutes"], kinds.minutes),
        automation:
          activity.automation === undefined
            ? ZERO
            : ledger.slot(activity.automation, [...at, "automation"], kinds.share)
      }
    })
  }
}

const compileUnitTime = (
  rule: Scenario["relativeUnitTime"],
  path: Path,
  volumes: Float64Array,
  { scenario, municipalities, ledger }: CompileContext
): RelativeUnitTime => {
  if (rule === undefined) return { kind: "one" }
  if ("scaleCurve" in rule) {
    if (scenario.municipalities.population === undefined) {
      ledger.report({
        path: [...path, "scaleCurve"],
        at: "key",
        code: "no-population-column",
        message: say("scenario.scaleNeedsPopulation"),
        hint: say("scenario.addPopulation")
      })
    } else municipalities.numbers(scenario.municipalities.population, ["municipalities", "population"], "positiveCount")
    return {
      kind: "scaleCurve",
      elasticity: ledger.slot(rule.scaleCurve.elasticity, [...path, "scaleCurve", "elasticity"], kinds.elasticity)
    }
  }
  const column = municipalities.numbers(rule.column, [...path, "column"], "positiveMeasure")
  if (rule.normalise !== true) return { kind: "fixed", values: column }
  let recipients = 0
  let weighted = 0
  for (let m = 0; m < column.length; m++) {
    recipients += volumes[m]!
    weighted += volumes[m]! * column[m]!
  }
  return { kind: "fixed", values: weighted > 0 ? column.map((x) => (x * recipients) / weighted) : column }
}
