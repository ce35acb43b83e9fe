/** A promise to cases: its year, and what holds for it. */
import type { CasePromise, CaseRules } from "../../model/service/Service.ts"
import { ONE, type Slot, ZERO } from "../../model/Slot.ts"
import type { Ledger, Path } from "../Ledger.ts"
import { type Kind, kinds } from "../Unit.ts"
import type { Rules } from "./Rules.ts"
import type { CasesInput } from "./serviceSchema.ts"
import { sharesOf } from "./sharesOf.ts"

export const compileCases = (
  cases: CasesInput,
  path: Path,
  ledger: Ledger,
  neutral: Array<string>
): Pick<CasePromise, "monthShares" | "arrivalCv2" | "serviceCv2" | "chase"> => {
  const or = (key: "arrivalCv2" | "serviceCv2" | "chase", kind: Kind, otherwise: Slot): Slot => {
    const input = cases[key]
    if (input !== undefined) return ledger.slot(input, [...path, key], kind)
    neutral.push([...path, key].join("."))
    return otherwise
  }
  if (cases.monthShares === undefined) neutral.push([...path, "monthShares"].join("."))
  return {
    monthShares: sharesOf(cases.monthShares ?? {}, [...path, "monthShares"], ledger),
    arrivalCv2: or("arrivalCv2", kinds.cv2, ONE),
    serviceCv2: or("serviceCv2", kinds.cv2, ONE),
    chase: or("chase", kinds.share, ZERO)
  }
}

export const compileCaseRules = (rules: Rules): CaseRules => {
  const stated = rules.placeOf(["capacity"]) !== undefined
  return {
    promise: {
      share: rules.slot(["promise", "share"], kinds.shareBelowOne)!,
      days: rules.slot(["promise", "days"], kinds.promiseDays)!
    },
    startBacklog: {
      local: rules.slotOr(["startBacklog", "local"], kinds.cases, ZERO),
      centre: rules.slotOr(["startBacklog", "centre"], kinds.cases, ZERO)
    },
    capacity: stated
      ? {
          local: rules.slot(["capacity", "local"], kinds.factor)!,
          centre: rules.slot(["capacity", "centre"], kinds.factor)!
        }
      : null,
    pooled: rules.word("pooled", "caseType" as CaseRules["pooled"])
  }
}
