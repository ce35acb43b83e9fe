/** For how long people are lent, who is retrained, and what goes on line: the numbers of the staffing section. */
import { ONE, type Slot, ZERO } from "../../model/Slot.ts"
import type { OnlineWork, Retraining, Staffing, Term } from "../../model/staffing/Staffing.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import { type Kind, kinds } from "../Unit.ts"
import type { AroundStaff } from "./AroundStaff.ts"
import type { StaffingInput } from "./staffingSchema.ts"
import { staffingWords } from "./staffingWords.ts"

export const compileTerm = (id: string, term: NonNullable<StaffingInput["terms"]>[string], ledger: Ledger): Term => {
  const path = ["staffing", "terms", id]
  const slot = slotsBelow(ledger, path)
  const compiled: Term = {
    days: slot(term.days, "days", kinds.someWorkingDays, ONE),
    setupDays: slot(term.setupDays, "setupDays", kinds.workingDays, ZERO),
    productivity: slot(term.productivity, "productivity", kinds.share, ONE),
    costPerFte: slot(term.costPerFte, "costPerFte", kinds.money, ZERO)
  }
  const values = ledger.values()
  const [days, setupDays] = [values[compiled.days]!, values[compiled.setupDays]!]
  if (setupDays >= days)
    ledger.report({
      path: [...path, "setupDays"],
      at: "value",
      code: "illegal-value",
      ...staffingWords.noSetupLeft(setupDays, days)
    })
  return compiled
}

export const compileRetraining = (
  { given, ledger }: AroundStaff,
  ids: ReadonlyArray<string>
): ReadonlyArray<Retraining> =>
  inOrderOfNames(given.retrain).flatMap(([id, way]) => {
    const path = ["staffing", "retrain", id]
    const [from, to] = [ids.indexOf(id), ids.indexOf(way.to)]
    if (from < 0) ledger.report({ path, at: "key", code: "unknown-name", ...staffingWords.noSpecialism(id, ids) })
    const into = { path: [...path, "to"], at: "value" } as const
    if (to < 0) ledger.report({ ...into, code: "unknown-name", ...staffingWords.noSpecialism(way.to, ids) })
    else if (way.to === id) ledger.report({ ...into, code: "illegal-value", ...staffingWords.intoItself(id) })
    const slot = slotsBelow(ledger, path)
    const compiled: Retraining = {
      from,
      to,
      courseDays: slot(way.courseDays, "courseDays", kinds.workingDays, ZERO),
      productivity: slot(way.productivity, "productivity", kinds.share, ONE),
      cost: slot(way.cost, "cost", kinds.money, ZERO)
    }
    return from < 0 || to < 0 ? [] : [compiled]
  })

const slotsBelow =
  (ledger: Ledger, path: Path) =>
  (input: QuantityInput | undefined, key: string, kind: Kind, otherwise: Slot): Slot =>
    input === undefined ? otherwise : ledger.slot(input, [...path, key], kind)

/** By case type and activity, null where nothing goes on line. */
export const compileOnline = ({ scenario, given, ledger }: AroundStaff): Staffing["online"] => {
  const path = ["staffing", "online", "caseTypes"]
  const asked = given.online?.caseTypes ?? {}
  const caseTypes = Object.keys(scenario.caseTypes)
  for (const id of Object.keys(asked)) {
    if (!caseTypes.includes(id)) {
      ledger.report({
        path: [...path, id],
        at: "key",
        code: "unknown-name",
        ...staffingWords.noCaseType(id, caseTypes)
      })
      continue
    }
    const activities = Object.keys(scenario.caseTypes[id]!.activities)
    for (const name of Object.keys(asked[id]!.activities))
      if (!activities.includes(name))
        ledger.report({
          path: [...path, id, "activities", name],
          at: "key",
          code: "unknown-name",
          ...staffingWords.noActivity(name, activities)
        })
  }
  return caseTypes.map((id) =>
    Object.keys(scenario.caseTypes[id]!.activities).map((name): OnlineWork | null => {
      const work = asked[id]?.activities[name]
      if (work === undefined) return null
      const at = (key: keyof typeof work) => ledger.slot(work[key], [...path, id, "activities", name, key], kinds.share)
      return { share: at("share"), target: at("target"), minutesSavedShare: at("minutesSavedShare") }
    })
  )
}

/** In the order of their names, so that the order of keys changes nothing. */
export const inOrderOfNames = <A>(map: Readonly<Record<string, A>> = {}): ReadonlyArray<readonly [string, A]> =>
  Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1))
