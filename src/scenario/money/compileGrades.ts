/** Grades and their mix as entries; shares sum to 1 on either side. */
import type { GradeMix } from "../../model/money/Money.ts"
import { checkPostGrades } from "../compileGovernance.ts"
import { qualityWords } from "../quality/qualityWords.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"
import type { Around } from "./Around.ts"
import type { Entries } from "./Entries.ts"

export const compileGrades = ({ scenario, ledger }: Around, entries: Entries): GradeMix | null => {
  const { grades, gradeMix } = scenario.money!
  checkPostGrades(scenario, ledger)
  const ids = Object.keys(grades ?? {})
  const indexes = ids.map((id) =>
    entries.entry(grades![id]!.payIndex, ["money", "grades", id, "payIndex"], kinds.payIndex)
  )
  if (gradeMix === undefined) return null
  const side = (key: "local" | "centre") => {
    const path = ["money", "gradeMix", key]
    const shares: Readonly<Record<string, QuantityInput>> = gradeMix[key]
    for (const id of Object.keys(shares))
      if (!ids.includes(id))
        ledger.report({ path: [...path, id], at: "key", code: "unknown-name", ...qualityWords.noGrade(id, ids) })
    const found = ids.map((id) => {
      const share = shares[id]
      return share === undefined ? { slot: 0 } : entries.entry(share, [...path, id], kinds.share)
    })
    const sum = found.reduce((total, entry) => total + entries.central(entry), 0)
    if (Math.abs(sum - 1) > ROUNDED && Object.keys(shares).every((id) => ids.includes(id)))
      ledger.report({ path, at: "key", code: "grade-shares", ...qualityWords.gradeShares(sum) })
    return found
  }
  return {
    payIndexes: indexes,
    local: side("local"),
    centre: side("centre"),
    measuredAt: gradeMix.measuredAt,
    postGrades: Object.values(scenario.organisation?.posts ?? {}).map(({ grade }) =>
      grade === undefined ? -1 : ids.indexOf(grade)
    )
  }
}

/** Shares are written with a few digits. */
const ROUNDED = 1e-6
