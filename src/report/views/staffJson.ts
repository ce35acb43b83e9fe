/** The JSON of `staff`: keys are added and never renamed. */
import type { LendFindings } from "../../analysis/lending/lendFindings.ts"
import { isLoan } from "../../analysis/lending/neededMonths.ts"
import type { StaffFindings, StaffLine } from "../../analysis/staffFindings.ts"
import { lendingJson } from "./lendingJson.ts"
import { scenarioJson } from "./scenarioHead.ts"

export const staffJson = (findings: StaffFindings, lending: LendFindings | undefined, version: string) => {
  const { loaded, cells, bySpecialism, byMunicipality, total, surplus, onlineSaving } = findings
  const { municipalities, staffing } = loaded.compiled.names
  const code = ({ municipality }: StaffLine) => municipalities[municipality]!.code
  const id = ({ specialism }: StaffLine) => staffing!.specialisms[specialism]!.id
  return {
    casecap: 1,
    version,
    scenario: scenarioJson(loaded),
    month: findings.month === 0 ? null : findings.month,
    staff: {
      total: { ...numbersOf(total), surplus },
      onlineSaving,
      specialisms: bySpecialism.map((line) => ({ id: id(line), ...numbersOf(line) })),
      municipalities: byMunicipality.map((line) => ({ code: code(line), ...numbersOf(line) })),
      cells: cells.map((line) => ({ code: code(line), specialism: id(line), ...numbersOf(line) }))
    },
    lending: lendingJson(lending?.plan, loaded.compiled.names),
    oneMore: lending?.oneMore.map((one) => ({
      code: municipalities[one.municipality]!.code,
      specialism: staffing!.specialisms[one.specialism]!.id,
      met: one.met
    })),
    hardlyNeeded: lending?.hardlyNeeded,
    retrainOrLend: lending?.retrainOrLend.map(({ way, term, work, cost }) => ({
      from: staffing!.specialisms[findings.staffing.retrain[way]!.from]!.id,
      to: staffing!.specialisms[findings.staffing.retrain[way]!.to]!.id,
      term: staffing!.terms[term]!.id,
      monthsUntilMoreWork: work,
      monthsUntilCheaper: staffing!.currency === "" ? null : cost
    })),
    needed: lending?.needed?.map((one) => ({
      code: municipalities[one.municipality]!.code,
      specialism: staffing!.specialisms[one.specialism]!.id,
      first: one.first,
      last: one.last,
      open: one.open,
      fte: one.fte,
      loan: isLoan(one)
    }))
  }
}

const numbersOf = ({ need, have, frame, tooMany, tooFew, difference, ratio }: StaffLine) => ({
  need,
  have,
  frame,
  tooMany,
  tooFew,
  difference,
  ratio
})
