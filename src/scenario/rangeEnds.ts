/** No draw may make a model impossible: the ends of the ranges are tried before anything is drawn. */
import { allocate } from "../model/allocate.ts"
import type { Model, WorkingTime } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { modelFields } from "../model/modelFields.ts"
import { slotsWhere } from "../model/walk.ts"
import { hoursPerFte, sumOf } from "../model/workingTime.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Finding } from "./problemsFrom.ts"
import { errorsIn, type Problem } from "./Problem.ts"
import type { Scenario } from "./Scenario.ts"
import { located } from "./problemsFrom.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Tree } from "./Tree.ts"

/** Problems that only show when values meet: no hours left, allowances of 1 or more, no factor to the observation. */
export const checkRangeEnds = (
  whole: Model,
  scenario: Scenario,
  ledger: Ledger,
  tree: Tree
): ReadonlyArray<Problem> => {
  // A product stands at the ends of its own range here, whatever its factors are.
  const model = whole.derived.length === 0 ? whole : { ...whole, derived: [] }
  const findings: Array<Finding> = []
  const wrong = errorsIn(ledger.problems())
  const sides = wrong.some(({ path }) => path.startsWith("workingTime"))
    ? []
    : [
        { time: model.workingTime, path: ["workingTime"] },
        ...(scenario.workingTime.centre === undefined
          ? []
          : [{ time: model.centreWorkingTime, path: ["workingTime", "centre"] }])
      ]
  const worst = hardestValues(model, ledger)
  for (const { time, path } of sides) findings.push(...checkTime(model, worst, time, path))
  findings.push(...checkBenchmarks(model, ledger))
  if (wrong.length + findings.length === 0 && model.observed !== null)
    findings.push(...checkScale(model, worst, scenario))
  if (wrong.length + findings.length === 0) findings.push(...checkVolumes(model, worst, scenario))
  return located(tree, findings)
}

const checkTime = (model: Model, worst: Float64Array, time: WorkingTime, path: Path): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  const shares = sumOf(time.categoryAllowances, model.values)
  const worstShares = sumOf(time.categoryAllowances, worst)
  if (worstShares >= 1) {
    const central = shares >= 1
    findings.push({
      path: [...path, "categoryAllowances"],
      at: "key",
      code: "no-case-hours",
      message: central ? allowanceWords.now(round(shares)) : allowanceWords.atWorst(round(worstShares)),
      hint: allowanceWords.hint
    })
  }
  const hours = hoursPerFte(time, model.values)
  const worstHours = hoursPerFte(time, worst)
  if (worstHours <= 0) {
    findings.push({
      path: [...path, "gross"],
      at: "key",
      code: "no-hours",
      message: hours <= 0 ? hourWords.now(round(hours)) : hourWords.atWorst(round(worstHours)),
      hint: hourWords.hint
    })
  }
  return findings
}

const checkBenchmarks = (model: Model, ledger: Ledger): ReadonlyArray<Finding> => {
  const seen = new Set<Slot>()
  const findings: Array<Finding> = []
  for (const { centreUnitTime: rule } of (model.organisation?.moves ?? []).flat()) {
    if (rule.kind === "number" || seen.has(rule.rank)) continue
    seen.add(rule.rank)
    const rank = ledger.extremes(rule.rank).high
    const of = rule.kind === "measured" ? rule.ascending.length : ledger.extremes(rule.of).low
    if (rank > of) {
      findings.push({
        path: (ledger.assumptions().find(({ slot }) => slot === rule.rank)?.path ?? "organisation").split("."),
        at: "value",
        code: "illegal-value",
        message: say("scenario.rankTooLarge", { rank, ofIt: of }),
        hint: say(rule.kind === "measured" ? "scenario.rankAmongMeasured" : "scenario.rankAtMost")
      })
    }
  }
  return findings
}

const checkScale = (model: Model, worst: Float64Array, scenario: Scenario): ReadonlyArray<Finding> => {
  const { count, ftePer } = model.observed!
  const key = scenario.baseline?.observedFte === undefined ? "employees" : "observedFte"
  const observed = (values: Float64Array) => values[count]! * values[ftePer]!
  const central = allocate(model)
  // The factor is found in today's work; nothing has to be reorganised for it.
  const impossible = (values: Float64Array) => !(allocate({ ...model, organisation: null }, values).unitTimeScale > 0)
  const centralFails = !(central.unitTimeScale > 0)
  if (!centralFails && !impossible(worst)) return []
  const values = centralFails ? model.values : worst
  const nothing = allocate({ ...model, observed: null, organisation: null }, values)
  const work = nothing.statusQuo.core.some((x) => x > 0)
  const why = work ? scaleWords.fixed(round(fixedFte(model, values))) : scaleWords.noWork
  return [
    {
      path: ["baseline", key],
      at: "value",
      code: "no-scale-factor",
      message: scaleWords.none(centralFails, round(observed(values)), why),
      hint: scaleWords.hint
    }
  ]
}

/** More work in a case type than the earth has people is no work load but a slip of units. */
const checkVolumes = (model: Model, worst: Float64Array, scenario: Scenario): ReadonlyArray<Finding> => {
  const n = model.caseTypes.length
  const coreAt = (values: Float64Array) =>
    allocate({ ...model, observed: null, organisation: null, service: null }, values).statusQuo.core
  const cores = [coreAt(model.values), coreAt(worst)]
  return Object.keys(scenario.caseTypes).flatMap((id, c) => {
    const [central = 0, most = 0] = cores.map((core) =>
      core.reduce((sum, fte, cell) => (cell % n === c ? sum + fte : sum), 0)
    )
    if (most <= PEOPLE_ON_EARTH) return []
    const isCentral = !(central <= PEOPLE_ON_EARTH)
    return [
      {
        path: ["caseTypes", id],
        at: "key" as const,
        code: "beyond-measure",
        message: volumeWords.tooMuch(isCentral, (isCentral ? central : most).toPrecision(2)),
        hint: volumeWords.hint
      }
    ]
  })
}

const PEOPLE_ON_EARTH = 1e10

/** The status quo with next to no minutes: what no factor can remove. */
const fixedFte = (model: Model, values: Float64Array): number => {
  const tiny = Float64Array.from(values)
  for (const { activities } of model.caseTypes)
    for (const { minutes } of activities) tiny[minutes] = tiny[minutes]! * 1e-9
  const { statusQuo } = allocate({ ...model, observed: null, organisation: null }, tiny)
  return [...statusQuo.upkeep, ...statusQuo.management].reduce((sum, x) => sum + x, 0)
}

/** Every number at the end of its range at which today's work takes most, and an observation is hardest to meet. */
const hardestValues = (model: Model, ledger: Ledger): Float64Array => {
  const values = Float64Array.from(model.values)
  for (const end of ["low", "high"] as const) {
    for (const slot of slotsWhere(modelFields, model, ({ hardest }) => hardest === end))
      values[slot] = ledger.extremes(slot)[end]
  }
  return values
}

const round = (x: number): string => String(Number(x.toPrecision(4)))

const allowanceWords = {
  now: (sum: string): Text => say("scenario.noHourLeft", { sum }),
  atWorst: (sum: string): Text => say("scenario.allowancesAtUpperEnd", { sum }),
  hint: say("scenario.allowanceWordsHint")
}

const hourWords = {
  now: (hours: string): Text => say("scenario.noTimeLeft", { hours }),
  atWorst: (hours: string): Text => say("scenario.noTimeAtEnds", { hours }),
  hint: say("scenario.hourWordsHint")
}

const scaleWords = {
  fixed: (fte: string): Text => say("scenario.fixed", { fte }),
  noWork: say("scenario.noWork"),
  none: (central: boolean, fte: string, why: Text): Text => say("scenario.none", { central, fte, why }),
  hint: say("scenario.scaleWordsHint")
}

const volumeWords = {
  tooMuch: (central: boolean, fte: string): Text => say("scenario.tooMuch", { central, fte }),
  hint: say("scenario.volumeWordsHint")
}

/** A computed figure in a sentence. */
