/** Rank correlations between assumptions: they must name two different uncertain numbers. */
import { say } from "../words/Lang.ts"
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"
import { SET_NAME } from "./Source.ts"
import { suggestion } from "./wording.ts"

export const checkCorrelations = (scenario: Scenario, ledger: Ledger): void => {
  if (scenario.correlations === undefined) return
  const assumptions = new Map(ledger.assumptions().map((assumption) => [assumption.path, assumption]))
  for (const [id, { between }] of Object.entries(scenario.correlations)) {
    for (const [i, path] of between.entries()) {
      const at = ["correlations", id, "between", String(i)]
      const assumption = assumptions.get(path)
      const parameter = ledger.assumptions().find(({ usedAt }) => usedAt.includes(path))
      if (assumption === undefined && parameter !== undefined) {
        ledger.report({
          path: at,
          at: "value",
          code: "correlation-of-reference",
          message: say("scenario.refersTo", { path, path2: parameter.path }),
          hint: say("scenario.writeThis", { path: parameter.path })
        })
      } else if (assumption === undefined) {
        ledger.report({
          path: at,
          at: "value",
          code: "unknown-name",
          message: say("scenario.noAssumption", { path }),
          hint: suggestion(path, [...assumptions.keys()], say("scenario.listPaths"))
        })
      } else if (assumption.distribution === null && assumption.node.span.source.name === SET_NAME) {
        // A what-if fixes the number by intention: what it was correlated with goes on alone.
        ledger.warn({
          path: at,
          at: "value",
          code: "correlation-without-effect",
          message: say("scenario.fixedBySet", { path, id }),
          hint: say("scenario.giveRangeInstead")
        })
      } else if (assumption.distribution === null) {
        ledger.report({
          path: at,
          at: "value",
          code: "correlation-of-fixed",
          message: say("scenario.noRange", { path }),
          hint: say("scenario.rangeOrNoCorrelation")
        })
      }
    }
    if (between[0] === between[1]) {
      ledger.report({
        path: ["correlations", id, "between"],
        at: "value",
        code: "correlation-with-itself",
        message: say("scenario.bothPathsSame"),
        hint: say("scenario.nameTwo")
      })
    }
  }
}
