/** What of a transition only shows when values meet: an organisation that needs more in the end than on day one. */
import { allocate } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { pathOf } from "../../model/transition/path.ts"
import { located } from "../problemsFrom.ts"
import type { Problem } from "../Problem.ts"
import type { Tree } from "../Tree.ts"
import { transitionWords } from "./transitionWords.ts"

/** The model must be free of errors. */
export const checkTransition = (model: Model, tree: Tree): ReadonlyArray<Problem> => {
  const { transition } = model
  if (transition === null || transition.optimisation.from === null || model.organisation === null) return []
  const { centre } = pathOf(model, transition, allocate(model))
  const total = (fte: Float64Array): number => fte.reduce((sum, own) => sum + own, 0)
  const [first, last] = [total(centre.first), total(centre.last)]
  if (first >= last * (1 - ROUNDING)) return []
  const finding = {
    path: ["transition", "optimisation", "from"],
    at: "key" as const,
    code: "less-on-day-one",
    ...transitionWords.lessOnDayOne(round(first), round(last))
  }
  return located(tree, [finding]).map((problem) => ({ ...problem, severity: "warning" as const }))
}

const ROUNDING = 1e-9

const round = (fte: number): string => String(Number(fte.toPrecision(4)))
