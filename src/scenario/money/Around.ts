/** What compiling the rest of a scenario has found out, for its money section. */
import type { CaseType, Organisation } from "../../model/Model.ts"
import type { Ledger } from "../Ledger.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import type { Scenario } from "../Scenario.ts"

/** What compiling the rest of a scenario has found out. */
export interface Around {
  readonly scenario: Scenario
  readonly municipalities: MunicipalityColumns
  readonly organisation: Organisation | null
  readonly caseTypes: ReadonlyArray<CaseType>
  readonly ledger: Ledger
  readonly neutral: Array<string>
}
