/** Scenario → model: names become indexes, numbers become slots, neutral values are filled in, nothing can fail after. */
import type { Model } from "../model/Model.ts"
import {
  INFINITE,
  ONE,
  ZERO,
  type CaseType,
  type RelativeUnitTime,
  type Slot,
  type Upkeep,
  type WorkingTime
} from "../model/Model.ts"
import { compileOrganisation } from "./compileOrganisation.ts"
import { checkCorners } from "./corners.ts"
import { checkCorrelations } from "./correlations.ts"
import { type Assumption, type Ledger, makeLedger, type Path } from "./Ledger.ts"
import { errorsIn, type Problem } from "./Problem.ts"
import type { QuantityInput, Text } from "./quantitySchema.ts"
import { type MunicipalityColumns, readMunicipalities } from "./readMunicipalities.ts"
import type { Table } from "./readTable.ts"
import type { Scenario, UpkeepInput } from "./Scenario.ts"
import type { Tree } from "./Tree.ts"
import { type Kind, kinds } from "./Unit.ts"

export interface Named {
  readonly id: string
  readonly label: Text
}

/** Names of the model's indexes, for everything that a person reads. */
export interface Names {
  readonly caseTypes: ReadonlyArray<Named>
  /** Activities by case type. */
  readonly activities: ReadonlyArray<ReadonlyArray<Named>>
  readonly municipalities: ReadonlyArray<{
    readonly code: string
    readonly name: string
    readonly region: string | undefined
    readonly population: number | undefined
  }>
  readonly centres: ReadonlyArray<Named>
}

export interface Compiled {
  readonly model: Model
  readonly names: Names
  readonly assumptions: ReadonlyArray<Assumption>
  /** FTE observed today: count · ftePer; also where it only stands beside the model. */
  readonly observation: { readonly count: Slot; readonly ftePer: Slot } | null
  readonly ftePerEmployee: Slot | null
  /** Columns of the table that results depend on. */
  readonly columns: ReadonlyMap<string, ReadonlyArray<string | number>>
  /** What was left out and counts as neutral: dotted paths. */
  readonly neutral: ReadonlyArray<string>
}

/** Compile, or report every dangling name, missing part and impossible value at once. */
export const compile = (
  scenario: Scenario,
  tree: Tree,
  table: Table
): { readonly compiled: Compiled | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const ledger = makeLedger(tree, scenario.parameters ?? {})
  const neutral: Array<string> = []
  const municipalities = readMunicipalities(table, scenario.municipalities, ledger)
  const workingTime = compileWorkingTime(scenario, ledger)
  const caseTypes = Object.entries(scenario.caseTypes).map(([id, caseType]) =>
    compileCaseType(id, caseType, scenario, municipalities, ledger, neutral)
  )
  if (caseTypes.length === 0) {
    ledger.report({
      path: ["caseTypes"],
      at: "value",
      code: "no-case-types",
      message: "there is no case type",
      hint: "add at least one benefit under `caseTypes:`"
    })
  }
  const upkeep = compileUpkeep(scenario.competence?.local, undefined, ["competence", "local"], [], ledger)
  const baseline = compileBaseline(scenario, ledger)
  const management = scenario.management
  if (management === undefined) neutral.push("management")
  if (scenario.competence === undefined) neutral.push("competence")
  const organisation = compileOrganisation(scenario, municipalities, ledger, neutral)
  const allowances = scenario.workingTime.individualAllowances
  const model: Model = {
    values: ledger.values(),
    municipalities: municipalities.count,
    population: populationOf(scenario, municipalities, caseTypes),
    ...workingTime,
    localAllowances: duties(allowances?.local, "local", ledger),
    centreAllowances: duties(allowances?.centre, "centre", ledger),
    caseTypes,
    upkeep,
    localSpan:
      management === undefined ? INFINITE : ledger.slot(management.localSpan, ["management", "localSpan"], kinds.span),
    centreSpan: centreSpan(scenario, ledger),
    observed: baseline.scaled,
    organisation: organisation?.organisation ?? null
  }
  for (const name of Object.keys(scenario.parameters ?? {})) registerUnused(name, scenario, tree, ledger)
  checkCorrelations(scenario, ledger)
  const finished: Model = { ...model, values: ledger.values() }
  const problems = [...ledger.problems(), ...municipalities.problems]
  const corners = errorsIn(problems).length > 0 ? [] : checkCorners(finished, scenario, ledger, tree)
  if (errorsIn(problems).length + errorsIn(corners).length > 0)
    return { compiled: undefined, problems: [...problems, ...corners] }
  return {
    problems: [...problems, ...corners],
    compiled: {
      model: finished,
      names: {
        caseTypes: Object.entries(scenario.caseTypes).map(([id, { label }]) => ({ id, label: label ?? id })),
        activities: Object.values(scenario.caseTypes).map(({ activities }) =>
          Object.entries(activities).map(([id, { label }]) => ({ id, label: label ?? id }))
        ),
        municipalities: municipalities.codes.map((code, m) => ({
          code,
          name: municipalities.names[m]!,
          region: municipalities.regions?.[m],
          population: municipalities.population?.[m]
        })),
        centres: organisation?.centres ?? []
      },
      assumptions: ledger.assumptions(),
      observation: baseline.observation,
      ftePerEmployee: baseline.ftePerEmployee,
      columns: municipalities.used,
      neutral
    }
  }
}

const compileWorkingTime = (scenario: Scenario, ledger: Ledger): Pick<Model, "workingTime" | "centreWorkingTime"> => {
  const given = scenario.workingTime
  const centre = given.centre ?? {}
  const parts = ["vacation", "publicHolidays", "sickness", "other"] as const
  const local = (key: (typeof parts)[number] | "gross") => ledger.slot(given[key], ["workingTime", key], kinds.time)
  const atCentre = (key: (typeof parts)[number] | "gross") =>
    centre[key] === undefined ? local(key) : ledger.slot(centre[key], ["workingTime", "centre", key], kinds.time)
  const perDay =
    given.hoursPerDay === undefined
      ? ONE
      : ledger.slot(given.hoursPerDay, ["workingTime", "hoursPerDay"], kinds.hoursPerDay)
  const slots = (allowances: Readonly<Record<string, QuantityInput>>, path: Path) =>
    Object.fromEntries(
      Object.entries(allowances).map(([id, input]) => [id, ledger.slot(input, [...path, id], kinds.share)])
    )
  const localAllowances = slots(given.categoryAllowances ?? {}, ["workingTime", "categoryAllowances"])
  const centreAllowances = {
    ...localAllowances,
    ...slots(centre.categoryAllowances ?? {}, ["workingTime", "centre", "categoryAllowances"])
  }
  const workingTime: WorkingTime = {
    gross: local("gross"),
    deductions: parts.map(local),
    hoursPerDay: perDay,
    categoryAllowances: Object.values(localAllowances)
  }
  return {
    workingTime,
    centreWorkingTime: {
      gross: atCentre("gross"),
      deductions: parts.map(atCentre),
      hoursPerDay:
        centre.hoursPerDay === undefined
          ? perDay
          : ledger.slot(centre.hoursPerDay, ["workingTime", "centre", "hoursPerDay"], kinds.hoursPerDay),
      categoryAllowances: Object.values(centreAllowances)
    }
  }
}

const compileCaseType = (
  id: string,
  caseType: Scenario["caseTypes"][string],
  scenario: Scenario,
  municipalities: MunicipalityColumns,
  ledger: Ledger,
  neutral: Array<string>
): CaseType => {
  const path = ["caseTypes", id]
  const { recipients } = caseType
  const bySpread = "total" in recipients
  const column = bySpread
    ? municipalities.numbers(recipients.spreadBy, [...path, "recipients", "spreadBy"], "atLeastZero")
    : municipalities.numbers(recipients.column, [...path, "recipients", "column"], "atLeastZero")
  const sum = column.reduce((total, x) => total + x, 0)
  if (bySpread && sum === 0 && municipalities.count > 0 && municipalities.used.has(recipients.spreadBy)) {
    ledger.report({
      path: [...path, "recipients", "spreadBy"],
      at: "value",
      code: "empty-spread",
      message: `column "${recipients.spreadBy}" sums to 0: nothing can be spread by it`,
      hint: "use another column"
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
      message: `case type "${id}" has no activity`,
      hint: "add at least one, with perRecipient and minutes"
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
    relativeUnitTime: compileUnitTime(
      rule,
      ownRule ? [...path, "relativeUnitTime"] : ["relativeUnitTime"],
      volumes,
      municipalities,
      scenario,
      ledger
    ),
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
  municipalities: MunicipalityColumns,
  scenario: Scenario,
  ledger: Ledger
): RelativeUnitTime => {
  if (rule === undefined) return { kind: "one" }
  if ("scaleCurve" in rule) {
    if (scenario.municipalities.population === undefined) {
      ledger.report({
        path: [...path, "scaleCurve"],
        at: "key",
        code: "no-population-column",
        message: "a scale curve needs population, but the scenario does not say which column holds it",
        hint: "add `population: COLUMN` under `municipalities:`"
      })
    } else municipalities.numbers(scenario.municipalities.population, ["municipalities", "population"], "aboveZero")
    return {
      kind: "scaleCurve",
      elasticity: ledger.slot(rule.scaleCurve.elasticity, [...path, "scaleCurve", "elasticity"], kinds.elasticity)
    }
  }
  const column = municipalities.numbers(rule.column, [...path, "column"], "aboveZero")
  if (rule.normalise !== true) return { kind: "fixed", values: column }
  let recipients = 0
  let weighted = 0
  for (let m = 0; m < column.length; m++) {
    recipients += volumes[m]!
    weighted += volumes[m]! * column[m]!
  }
  return { kind: "fixed", values: weighted > 0 ? column.map((x) => (x * recipients) / weighted) : column }
}

/** Upkeep values, the nearest of an organisation's own and the general ones; components merge by name. */
export const compileUpkeep = (
  general: UpkeepInput | undefined,
  own: UpkeepInput | undefined,
  generalPath: Path,
  ownPath: Path,
  ledger: Ledger
): Upkeep => {
  const pick = (key: "minimumTrained" | "ftePerTrained", kind: Kind, neutral: Slot): Slot =>
    own?.[key] !== undefined
      ? ledger.slot(own[key], [...ownPath, key], kind)
      : general?.[key] !== undefined
        ? ledger.slot(general[key], [...generalPath, key], kind)
        : neutral
  const hours = new Map<string, Slot>()
  for (const [input, path] of [
    [general, generalPath],
    [own, ownPath]
  ] as const) {
    for (const [id, component] of Object.entries(input?.components ?? {})) {
      const at = [...path, "components", id]
      if (component.hours !== undefined) hours.set(id, ledger.slot(component.hours, [...at, "hours"], kinds.hours))
      if (component.cost !== undefined) ledger.slot(component.cost, [...at, "cost"], kinds.cost)
    }
  }
  return {
    minimumTrained: pick("minimumTrained", kinds.people, ZERO),
    ftePerTrained: pick("ftePerTrained", kinds.ftePerTrained, ONE),
    hours: [...hours.values()]
  }
}

const compileBaseline = (scenario: Scenario, ledger: Ledger) => {
  const given = scenario.baseline
  const path = ["baseline"]
  const nothing = { observation: null, scaled: null, ftePerEmployee: null }
  if (given === undefined) return nothing
  const { observedFte, employees, ftePerEmployee, scaleUnitTimes, scaleHandOffs } = given
  const complain = (key: string, code: string, message: string, hint: string) =>
    ledger.report({ path: [...path, key], at: "key", code, message, hint })
  if (observedFte !== undefined && employees !== undefined) {
    complain(
      "employees",
      "two-observations",
      "both observedFte and employees are given",
      "keep one; delete the other with null if a base file gives it"
    )
  }
  if (employees !== undefined && ftePerEmployee === undefined) {
    complain(
      "employees",
      "missing-key",
      "employees need ftePerEmployee",
      "add `ftePerEmployee:`, the FTE of one employee"
    )
  }
  if (scaleUnitTimes === true && observedFte === undefined && employees === undefined) {
    complain(
      "scaleUnitTimes",
      "missing-key",
      "there is nothing to scale to",
      "add `observedFte:`, or `employees:` and `ftePerEmployee:`"
    )
  }
  if (scaleUnitTimes === true && scaleHandOffs === undefined) {
    complain(
      "scaleUnitTimes",
      "missing-key",
      "scaleUnitTimes needs scaleHandOffs: the choice moves the result",
      "add `scaleHandOffs: true` if hand-off minutes come from the same time study, else `false`"
    )
  }
  const perEmployee =
    ftePerEmployee === undefined ? null : ledger.slot(ftePerEmployee, [...path, "ftePerEmployee"], kinds.ftePerEmployee)
  const observation =
    observedFte !== undefined
      ? { count: ledger.slot(observedFte, [...path, "observedFte"], kinds.positiveFte), ftePer: ONE }
      : employees !== undefined && perEmployee !== null
        ? { count: ledger.slot(employees, [...path, "employees"], kinds.headcount), ftePer: perEmployee }
        : null
  const scaled =
    scaleUnitTimes === true && observation !== null ? { ...observation, scaleHandOffs: scaleHandOffs === true } : null
  return { observation, scaled, ftePerEmployee: perEmployee }
}

const centreSpan = (scenario: Scenario, ledger: Ledger): Slot => {
  const span = scenario.management?.centreSpan
  if (span !== undefined) return ledger.slot(span, ["management", "centreSpan"], kinds.span)
  if (scenario.management !== undefined && Object.keys(scenario.organisation?.centres ?? {}).length > 0) {
    ledger.report({
      path: ["management"],
      at: "key",
      code: "missing-key",
      message: 'missing key "centreSpan": there are centres',
      hint: "add `centreSpan:`, the FTE per manager at centres"
    })
  }
  return INFINITE
}

const duties = (given: Readonly<Record<string, QuantityInput>> | undefined, side: string, ledger: Ledger) =>
  Object.entries(given ?? {}).map(([id, input]) =>
    ledger.slot(input, ["workingTime", "individualAllowances", side, id], kinds.hours)
  )

const populationOf = (scenario: Scenario, municipalities: MunicipalityColumns, caseTypes: ReadonlyArray<CaseType>) =>
  caseTypes.some(({ relativeUnitTime }) => relativeUnitTime.kind === "scaleCurve") &&
  scenario.municipalities.population !== undefined
    ? (municipalities.population ?? new Float64Array(municipalities.count))
    : new Float64Array(municipalities.count)

/** A parameter that nothing refers to stays in the ledger, so that nobody looks for it in vain. */
const registerUnused = (name: string, scenario: Scenario, tree: Tree, ledger: Ledger): void => {
  const input = scenario.parameters![name]!
  const path = ["parameters", name]
  if (typeof input !== "number" && input.ref !== undefined) {
    ledger.slot(input, path, kinds.any, false)
    return
  }
  const slot = ledger.slot(input, path, kinds.any, false)
  const assumption = ledger.assumptions().find((candidate) => candidate.slot === slot)
  // A base serves several scenarios, and not each of them needs all of its parameters.
  const own = assumption?.node.span.source === tree.span.source && scenario.organisation !== undefined
  if (own && assumption.usedAt.length === 0) {
    ledger.warn({
      path,
      at: "key",
      code: "unused-parameter",
      message: `the parameter "${name}" is never used`,
      hint: `use it as {ref: parameters.${name}}, or remove it`
    })
  }
}
