/** Working time of one FTE, in municipalities and at centres, as slots. */
import type { WorkingTime, Model } from "../model/Model.ts"
import { ONE, type Slot } from "../model/Slot.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { QuantityInput } from "./quantitySchema.ts"
import type { Scenario } from "./Scenario.ts"
import { kinds } from "./Unit.ts"

export const compileWorkingTime = (
  scenario: Scenario,
  ledger: Ledger
): Pick<Model, "workingTime" | "centreWorkingTime"> => {
  const given = scenario.workingTime
  const centre = given.centre ?? {}
  const parts = ["vacation", "publicHolidays", "sickness", "other"] as const
  const time = given.hoursPerDay === undefined ? kinds.hours : kinds.days
  const centreTime = centre.hoursPerDay === undefined ? time : kinds.days
  const local = (key: (typeof parts)[number] | "gross") => ledger.slot(given[key], ["workingTime", key], time)
  const atCentre = (key: (typeof parts)[number] | "gross") =>
    centre[key] === undefined ? local(key) : ledger.slot(centre[key], ["workingTime", "centre", key], centreTime)
  const perDay =
    given.hoursPerDay === undefined
      ? ONE
      : ledger.slot(given.hoursPerDay, ["workingTime", "hoursPerDay"], kinds.hoursPerDay)
  const slots = (allowances: Readonly<Record<string, QuantityInput>>, path: Path) =>
    Object.fromEntries(
      Object.entries(allowances).map(([id, input]) => [id, ledger.slot(input, [...path, id], kinds.share)])
    )
  const localAllowances = slots(given.categoryAllowances ?? {}, ["workingTime", "categoryAllowances"])
  const centreAllowances = {
    ...localAllowances,
    ...slots(centre.categoryAllowances ?? {}, ["workingTime", "centre", "categoryAllowances"])
  }
  const workingTime: WorkingTime = {
    gross: local("gross"),
    deductions: parts.map(local),
    hoursPerDay: perDay,
    categoryAllowances: Object.values(localAllowances)
  }
  return {
    workingTime,
    centreWorkingTime: {
      gross: atCentre("gross"),
      deductions: parts.map(atCentre),
      hoursPerDay:
        centre.hoursPerDay === undefined
          ? perDay
          : ledger.slot(centre.hoursPerDay, ["workingTime", "centre", "hoursPerDay"], kinds.hoursPerDay),
      categoryAllowances: Object.values(centreAllowances)
    }
  }
}

/** Hours a year for duties that only some staff have, at every site of one side. */
export const compileDuties = (
  given: Readonly<Record<string, QuantityInput>> | undefined,
  side: "local" | "centre",
  ledger: Ledger
): ReadonlyArray<Slot> =>
  Object.entries(given ?? {}).map(([id, input]) =>
    ledger.slot(input, ["workingTime", "individualAllowances", side, id], kinds.hours)
  )
