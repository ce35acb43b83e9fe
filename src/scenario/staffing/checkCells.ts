/** Which case types each specialism does, and whether the table of staff fits what is declared. */
import type { AroundStaff } from "./AroundStaff.ts"
import { STAFF_PATH, type StaffColumns } from "./readStaff.ts"
import { staffingWords } from "./staffingWords.ts"

/** For each case type its specialism, or -1. */
export const specialismsOf = ({ scenario, given, ledger }: AroundStaff): Int16Array => {
  const caseTypes = Object.keys(scenario.caseTypes)
  const out = new Int16Array(caseTypes.length).fill(-1)
  const ids = Object.keys(given.specialisms)
  for (const [s, id] of ids.entries()) {
    const path = ["staffing", "specialisms", id]
    const own = given.specialisms[id]!.caseTypes ?? []
    if (own.length === 0 && given.need === "model")
      ledger.report({ path, at: "key", code: "missing-key", ...staffingWords.noCaseTypes(id) })
    for (const [i, name] of own.entries()) {
      const c = caseTypes.indexOf(name)
      const at = { path: [...path, "caseTypes", String(i)], at: "value" } as const
      if (c < 0) ledger.report({ ...at, code: "unknown-name", ...staffingWords.noCaseType(name, caseTypes) })
      else if (out[c]! >= 0) ledger.report({ ...at, code: "two-forms", ...staffingWords.twice(name, ids[out[c]!]!) })
      else out[c] = s
    }
  }
  return out
}

/** Specialisms without rows; need that is missing, not used, or of places where nobody is counted. */
export const checkCells = (
  { given, municipalities, caseTypes, ledger }: AroundStaff,
  { listed, need }: StaffColumns,
  specialismOf: Int16Array,
  file: string
): void => {
  const ids = Object.keys(given.specialisms)
  const n = ids.length
  if (n === 0)
    ledger.report({
      path: ["staffing", "specialisms"],
      at: "value",
      code: "missing-key",
      ...staffingWords.noSpecialisms
    })
  const has = (s: number) => listed.some((is, cell) => is === 1 && cell % n === s)
  for (const [s, id] of ids.entries())
    if (!has(s))
      ledger.report({
        path: ["staffing", "specialisms", id],
        at: "key",
        code: "unknown-name",
        ...staffingWords.noRows(id, file)
      })
  if (given.need === "column") {
    if (need === null)
      ledger.report({
        path: ["staffing", "need"],
        at: "value",
        code: "missing-column",
        ...staffingWords.noNeed(file)
      })
    return
  }
  if (need !== null)
    ledger.warn({ path: ["staffing", "need"], at: "value", code: "no-effect", ...staffingWords.needIgnored })
  const unlisted: Array<string> = []
  for (const [m, code] of municipalities.codes.entries())
    for (const [s, id] of ids.entries())
      if (
        has(s) &&
        listed[m * n + s] === 0 &&
        caseTypes.some(({ volumes }, c) => specialismOf[c] === s && volumes[m]! > 0)
      )
        unlisted.push(`${code} ${id}`)
  if (unlisted.length > 0)
    ledger.warn({ path: STAFF_PATH, at: "value", code: "missing-row", ...staffingWords.unlisted(unlisted) })
}
