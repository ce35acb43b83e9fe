/** Rank correlations between assumptions: they must name two different uncertain numbers. */
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"
import { SET_NAME } from "./Source.ts"
import { suggestion } from "./wording.ts"

export const checkCorrelations = (scenario: Scenario, ledger: Ledger): void => {
  const assumptions = new Map(ledger.assumptions().map((assumption) => [assumption.path, assumption]))
  for (const [id, { between }] of Object.entries(scenario.correlations ?? {})) {
    for (const [i, path] of between.entries()) {
      const at = ["correlations", id, "between", String(i)]
      const assumption = assumptions.get(path)
      const parameter = ledger.assumptions().find(({ usedAt }) => usedAt.includes(path))
      if (assumption === undefined && parameter !== undefined) {
        ledger.report({
          path: at,
          at: "value",
          code: "correlation-of-reference",
          message: {
            da: `"${path}" henviser til ${parameter.path}: det er den antagelse, der kan korrelere`,
            en: `"${path}" refers to ${parameter.path}: that is the assumption that can correlate`,
            nl: `"${path}" verwijst naar ${parameter.path}: dat is de aanname die kan correleren`
          },
          hint: { da: `skriv ${parameter.path}`, en: `write ${parameter.path}`, nl: `schrijf ${parameter.path}` }
        })
      } else if (assumption === undefined) {
        ledger.report({
          path: at,
          at: "value",
          code: "unknown-name",
          message: {
            da: `der findes ingen antagelse "${path}"`,
            en: `there is no assumption "${path}"`,
            nl: `er is geen aanname "${path}"`
          },
          hint: suggestion(path, [...assumptions.keys()], {
            da: "`casecap assumptions FIL` viser alle stier",
            en: "`casecap assumptions FILE` lists all paths",
            nl: "`casecap assumptions BESTAND` toont alle paden"
          })
        })
      } else if (assumption.distribution === null && assumption.node.span.source.name === SET_NAME) {
        // A what-if fixes the number by intention: what it was correlated with goes on alone.
        ledger.warn({
          path: at,
          at: "value",
          code: "correlation-without-effect",
          message: {
            da: `--set giver "${path}" en fast værdi: korrelationen "${id}" har ingen virkning her`,
            en: `--set fixes "${path}": the correlation "${id}" has no effect here`
          },
          hint: {
            da: "giv den et interval i stedet, fx --set STI.uniform=[LAV,HØJ], hvis den skal virke",
            en: "give it a range instead, such as --set PATH.uniform=[LOW,HIGH], if it is to have one"
          }
        })
      } else if (assumption.distribution === null) {
        ledger.report({
          path: at,
          at: "value",
          code: "correlation-of-fixed",
          message: {
            da: `"${path}" har intet interval: et fast tal korrelerer ikke med noget`,
            en: `"${path}" has no range: a fixed number correlates with nothing`,
            nl: `"${path}" heeft geen bandbreedte: een vast getal correleert met niets`
          },
          hint: {
            da: "giv det et interval, eller fjern korrelationen",
            en: "give it a range, or remove the correlation",
            nl: "geef een bandbreedte, of verwijder de correlatie"
          }
        })
      }
    }
    if (between[0] === between[1]) {
      ledger.report({
        path: ["correlations", id, "between"],
        at: "value",
        code: "correlation-with-itself",
        message: { da: "de to stier er ens", en: "both paths are the same", nl: "beide paden zijn hetzelfde" },
        hint: {
          da: "nævn to forskellige antagelser",
          en: "name two different assumptions",
          nl: "noem twee verschillende aannames"
        }
      })
    }
  }
}
