/** Rank correlations between assumptions: they must name two different uncertain numbers. */
import { closestName } from "../kernel/distance.ts"
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"

export const checkCorrelations = (scenario: Scenario, ledger: Ledger): void => {
  const assumptions = new Map(ledger.assumptions().map((assumption) => [assumption.path, assumption]))
  for (const [id, { between }] of Object.entries(scenario.correlations ?? {})) {
    for (const [i, path] of between.entries()) {
      const at = ["correlations", id, "between", String(i)]
      const assumption = assumptions.get(path)
      if (assumption === undefined) {
        const similar = closestName(path, [...assumptions.keys()])
        ledger.report({
          path: at,
          at: "value",
          code: "unknown-name",
          message: `there is no assumption "${path}"`,
          hint: similar === undefined ? "`casecap assumptions FILE` lists all paths" : `did you mean "${similar}"?`
        })
      } else if (assumption.distribution === null) {
        ledger.report({
          path: at,
          at: "value",
          code: "correlation-of-fixed",
          message: `"${path}" has no range: a fixed number correlates with nothing`,
          hint: "give it a range, or remove the correlation"
        })
      }
    }
    if (between[0] === between[1]) {
      ledger.report({
        path: ["correlations", id, "between"],
        at: "value",
        code: "correlation-with-itself",
        message: "both paths are the same",
        hint: "name two different assumptions"
      })
    }
  }
}
