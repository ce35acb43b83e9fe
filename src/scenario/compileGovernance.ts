/** Posts by name, boards and who hosts: the form that an organisation is given acts, or is refused. */
import type { Organisation } from "../model/Model.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { OrganisationInput } from "./organisationSchema.ts"
import { qualityWords } from "./quality/qualityWords.ts"
import type { Scenario } from "./Scenario.ts"
import { kinds } from "./Unit.ts"

const ROOT: Path = ["organisation"]

export const compilePosts = (given: OrganisationInput, ledger: Ledger): Organisation["posts"] => {
  const entries = Object.entries(given.posts ?? {})
  if (entries.length > 0 && Object.keys(given.centres ?? {}).length === 0)
    ledger.report({ path: [...ROOT, "posts"], at: "key", code: "missing-key", ...qualityWords.postsNeedCentre })
  return entries.map(([id, { fte, per }]) => ({ fte: ledger.slot(fte, [...ROOT, "posts", id, "fte"], kinds.fte), per }))
}

export const compilePrincipals = (given: OrganisationInput, ledger: Ledger): Organisation["principals"] => {
  const { principals, governance } = given
  if (principals === undefined) return null
  const path = [...ROOT, "principals"]
  if (governance === undefined)
    ledger.report({ path, at: "key", code: "missing-key", ...qualityWords.principalsNeedGovernance })
  const { contractHours, ...roles } = principals
  return {
    hours: Object.entries(roles as Readonly<Record<string, { readonly hours: typeof contractHours }>>).map(
      ([id, { hours }]) => ledger.slot(hours, [...path, id, "hours"], kinds.hours)
    ),
    contractHours: ledger.slot(contractHours, [...path, "contractHours"], kinds.hours)
  }
}

/** A host makes the centre a municipality's own; without one it is a body of its own. */
export const checkGovernance = (given: OrganisationInput, ledger: Ledger): void => {
  const centres = Object.entries(given.centres ?? {})
  if (given.governance === "jointAuthority")
    for (const [id, { host }] of centres)
      if (host !== undefined)
        ledger.report({
          path: [...ROOT, "centres", id, "host"],
          at: "key",
          code: "governance-contradicts",
          ...qualityWords.jointWithHost
        })
  if (given.governance !== "hostMunicipality") return
  const without = centres.filter(([, { host }]) => host === undefined).map(([id]) => id)
  if (without.length > 0 || centres.length === 0)
    ledger.report({
      path: [...ROOT, "governance"],
      at: "value",
      code: "governance-contradicts",
      ...qualityWords.hostless(without)
    })
}

/** Grades of posts must be declared, and pay stands under money. */
export const checkPostGrades = ({ organisation, money }: Scenario, ledger: Ledger): void => {
  const known = Object.keys(money?.grades ?? {})
  for (const [id, { grade }] of Object.entries(organisation?.posts ?? {})) {
    if (grade === undefined) continue
    const path = [...ROOT, "posts", id, "grade"]
    if (money === undefined)
      ledger.report({ path, at: "key", code: "missing-section", ...qualityWords.gradesNeedMoney })
    else if (!known.includes(grade))
      ledger.report({ path, at: "value", code: "unknown-name", ...qualityWords.noGrade(grade, known) })
    else if (money.gradeMix === undefined)
      ledger.report({ path, at: "key", code: "missing-key", ...qualityWords.gradesNeedMix })
  }
}
