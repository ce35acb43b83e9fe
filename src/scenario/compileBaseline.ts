/** What was observed of today's staff, and whether unit times are scaled to it. */
import { ONE } from "../model/Slot.ts"
import type { Ledger } from "./Ledger.ts"
import { type Told, told } from "../words/told.ts"
import type { Scenario } from "./Scenario.ts"
import { kinds } from "./Unit.ts"

export const compileBaseline = (scenario: Scenario, ledger: Ledger) => {
  const given = scenario.baseline
  const path = ["baseline"]
  const nothing = { observation: null, scaled: null, ftePerEmployee: null }
  if (given === undefined) return nothing
  const { observedFte, employees, ftePerEmployee, scaleUnitTimes, scaleHandOffs } = given
  const complain = (key: string, code: string, { message, hint }: Told) =>
    ledger.report({ path: [...path, key], at: "key", code, message, hint })
  const observed = observedFte !== undefined || employees !== undefined
  if (observedFte !== undefined && employees !== undefined) complain("employees", "two-observations", words.two)
  if (employees !== undefined && ftePerEmployee === undefined) complain("employees", "missing-key", words.perEmployee)
  if (scaleUnitTimes === true && !observed) complain("scaleUnitTimes", "missing-key", words.nothingObserved)
  if (scaleUnitTimes === true && scaleHandOffs === undefined)
    complain("scaleUnitTimes", "missing-key", words.scaleHandOffs)
  const perEmployee =
    ftePerEmployee === undefined ? null : ledger.slot(ftePerEmployee, [...path, "ftePerEmployee"], kinds.ftePerEmployee)
  const observation =
    observedFte !== undefined
      ? { count: ledger.slot(observedFte, [...path, "observedFte"], kinds.positiveFte), ftePer: ONE }
      : employees !== undefined && perEmployee !== null
        ? { count: ledger.slot(employees, [...path, "employees"], kinds.headcount), ftePer: perEmployee }
        : null
  const scaled =
    scaleUnitTimes === true && observation !== null ? { ...observation, scaleHandOffs: scaleHandOffs === true } : null
  return { observation, scaled, ftePerEmployee: perEmployee }
}

const words = {
  two: told("scenario.two"),
  perEmployee: told("scenario.perEmployee"),
  nothingObserved: told("scenario.nothingObserved"),
  scaleHandOffs: told("scenario.scaleHandOffs")
}
