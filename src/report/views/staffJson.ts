/** The JSON of `staff`: keys are added and never renamed. */
import type { StaffFindings, StaffLine } from "../../analysis/staffFindings.ts"
import { scenarioJson } from "./scenarioHead.ts"

export const staffJson = (findings: StaffFindings, version: string) => {
  const { loaded, cells, bySpecialism, byMunicipality, total, surplus, onlineSaving } = findings
  const { municipalities, staffing } = loaded.compiled.names
  const code = ({ municipality }: StaffLine) => municipalities[municipality]!.code
  const id = ({ specialism }: StaffLine) => staffing!.specialisms[specialism]!.id
  return {
    casecap: 1,
    version,
    scenario: scenarioJson(loaded),
    staff: {
      total: { ...numbersOf(total), surplus },
      onlineSaving,
      specialisms: bySpecialism.map((line) => ({ id: id(line), ...numbersOf(line) })),
      municipalities: byMunicipality.map((line) => ({ code: code(line), ...numbersOf(line) })),
      cells: cells.map((line) => ({ code: code(line), specialism: id(line), ...numbersOf(line) }))
    }
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
