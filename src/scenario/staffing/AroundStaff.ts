/** What compiling the rest of a scenario has found out, for its staffing section. */
import type { CaseType } from "../../model/Model.ts"
import type { Ledger } from "../Ledger.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import type { Scenario } from "../Scenario.ts"
import type { StaffingInput } from "./staffingSchema.ts"

export interface AroundStaff {
  readonly scenario: Scenario
  readonly given: StaffingInput
  readonly municipalities: MunicipalityColumns
  readonly caseTypes: ReadonlyArray<CaseType>
  readonly ledger: Ledger
  readonly neutral: Array<string>
}
