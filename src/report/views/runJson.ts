/** The JSON of `run`: a contract, keys are added and never renamed. */
import type { RunFindings } from "../../analysis/runFindings.ts"
import { moneyJson } from "./moneyJson.ts"
import { lendingJson } from "./lendingJson.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Result } from "../../model/Result.ts"
import { wholePosts } from "../../model/wholePosts.ts"
import type { Loaded } from "../../scenario/load.ts"
import { robustnessJson } from "./robustness.ts"
import { serviceJson } from "./serviceJson.ts"
import { scenarioJson } from "./scenarioHead.ts"
import { trainingJson } from "./waysOfTraining.ts"
import { transitionJson } from "./transitionJson.ts"

/** @param sections what optional sections of the scenario say */
export const runJson = (
  loaded: Loaded,
  result: Result,
  version: string,
  sections: Partial<
    Pick<RunFindings, "benchmarks" | "money" | "robustness" | "service" | "transition" | "lending" | "training">
  > = {}
) => {
  const { names, model, ftePerEmployee } = loaded.compiled
  const { allocation } = result
  const { posts, losers } = wholePosts(result.centres)
  return {
    casecap: 1,
    version,
    scenario: scenarioJson(loaded),
    fte: result.fte,
    caseTypes: names.caseTypes.map(({ id }, c) => ({ id, ...result.caseTypes[c]! })),
    municipalities: names.municipalities.map(({ code, name }, m) => ({ code, name, ...result.municipalities[m]! })),
    centres: names.centres.map(({ id }, g) => ({
      id,
      fte: result.centres[g]!,
      posts: posts[g]!,
      losesPostByOneMore: losers.includes(g)
    })),
    bridge: result.bridge,
    vulnerability: result.vulnerability,
    unitTimeScale: allocation.unitTimeScale,
    caseHoursPerFte: allocation.caseHoursPerFte,
    caseHoursPerFteCentre: allocation.centreCaseHoursPerFte,
    hoursPerFte: allocation.hoursPerFte,
    hoursPerFteCentre: allocation.centreHoursPerFte,
    ftePerEmployee: ftePerEmployee === null ? null : model.values[ftePerEmployee]!,
    service: serviceJson(sections.service),
    money: moneyJson(sections.money, names),
    ...(sections.benchmarks === undefined || sections.benchmarks.length === 0
      ? {}
      : { benchmarks: sections.benchmarks }),
    transition: transitionJson(sections.transition),
    quality: robustnessJson(sections.robustness),
    training: trainingJson(sections.training),
    principals: principalsJson(loaded, result),
    lending: lendingJson(sections.lending, names)
  }
}

/** Absent where no boards are served. */
const principalsJson = ({ compiled: { model } }: Loaded, { allocation }: Result) =>
  model.organisation?.principals === null || model.organisation === null
    ? undefined
    : { principalsPerManager: measure(model, allocation, national("principalsPerManager")) }
