/** `governance` is a label that nothing is computed from: a writer who believes otherwise must be told. */
import { say } from "../words/Lang.ts"
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"

export const warnOfGovernance = ({ organisation }: Scenario, ledger: Ledger): void => {
  if (organisation?.governance === undefined) return
  ledger.warn({
    path: ["organisation", "governance"],
    at: "key",
    code: "no-effect",
    message: say("scenario.governanceLabelOnlyNothing"),
    hint: say("scenario.whatActsCentresTheirHost")
  })
}
