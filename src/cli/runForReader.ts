/** What the reader of a workbook may see of a run: words print numbers of the scenario, so a section with a secret stays out. */
import type { RunFindings } from "../analysis/runFindings.ts"
import { secretsFor, type Viewpoint } from "../analysis/memo/secrecy.ts"
import { namedFor } from "./askedWorkbook.ts"

/** The findings without each section of the page that could state a number which is kept from the reader. */
export const runForReader = (findings: RunFindings, viewpoint: Viewpoint): RunFindings => {
  const { loaded } = findings
  const secrets = secretsFor([loaded], viewpoint)
  const hidden = loaded.compiled.assumptions
    .filter((one) => secrets.hides(0, one))
    .flatMap(({ path, usedAt }) => [path, ...usedAt])
  const hides = (...sections: ReadonlyArray<string>): boolean =>
    hidden.some((path) => sections.some((section) => path.startsWith(`${section}.`)))
  const kept = {
    scale: hides("baseline") ? undefined : findings.scale,
    // Freed figures at several ranks would lead to any number, as in a memo.
    benchmarks: hidden.length > 0 ? [] : findings.benchmarks,
    service: hides("service") ? undefined : findings.service,
    // Its notes say who follows and how long preparation takes.
    money: hides("money", "transition") ? undefined : findings.money,
    robustness: hides("quality") ? undefined : findings.robustness,
    training: hides("competence") ? [] : findings.training,
    transition: hides("transition") ? undefined : findings.transition
  }
  return {
    ...findings,
    ...kept,
    loaded: namedFor([loaded], viewpoint)[0]!,
    withheld: (Object.keys(kept) as ReadonlyArray<keyof typeof kept>).filter(
      (section) => isThere(findings[section]) && !isThere(kept[section])
    )
  }
}

const isThere = (section: unknown): boolean => (Array.isArray(section) ? section.length > 0 : section !== undefined)
