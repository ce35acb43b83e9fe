/** The staffing section's part of compile: names become indexes, tables columns, gaps and contradictions problems. */
import { ONE, type Slot, ZERO } from "../../model/Slot.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { Text } from "../../words/Lang.ts"
import type { Named, StaffingNames } from "../Names.ts"
import type { Problem } from "../Problem.ts"
import type { Tables } from "../readMunicipalities.ts"
import { kinds } from "../Unit.ts"
import type { AroundStaff } from "./AroundStaff.ts"
import { checkCells, specialismsOf } from "./checkCells.ts"
import { compileOnline, compileRetraining, compileTerm, inOrderOfNames } from "./compileLending.ts"
import { compileTravel } from "./compileTravel.ts"
import { readStaff, type StaffColumns } from "./readStaff.ts"
import { staffingWords } from "./staffingWords.ts"

export interface CompiledStaffing {
  readonly staffing: Staffing
  readonly names: StaffingNames
  /** What is wrong with the tables. */
  readonly problems: ReadonlyArray<Problem>
  /** Cells of the tables, for the fingerprint. */
  readonly columns: ReadonlyMap<string, ReadonlyArray<string | number>>
}

export const compileStaffing = (
  around: Omit<AroundStaff, "given">,
  tables: Pick<Tables, "staff" | "travel">
): CompiledStaffing | undefined => {
  const { scenario, municipalities, ledger, neutral } = around
  const given = scenario.staffing
  if (given === undefined || tables.staff === undefined) return undefined
  const here = { ...around, given }
  const ids = Object.keys(given.specialisms)
  const staff = readStaff(tables.staff, given.table, ids, municipalities, ledger)
  const specialismOf = specialismsOf(here)
  checkCells(here, staff, specialismOf, tables.staff.source.name)
  const share = (key: "reserve" | "lendableShare", otherwise: Slot): Slot => {
    if (given[key] === undefined) neutral.push(`staffing.${key}`)
    return given[key] === undefined ? otherwise : ledger.slot(given[key], ["staffing", key], kinds.share)
  }
  const travel =
    given.travel === undefined ? undefined : compileTravel(given.travel, municipalities, tables.travel, ledger)
  if (travel === undefined && Object.keys(given.terms ?? {}).length > 0)
    ledger.report({ path: ["staffing"], at: "key", code: "missing-key", ...staffingWords.noTravel })
  const staffing: Staffing = {
    specialisms: ids.length,
    specialismOf,
    have: staff.have,
    need: given.need === "column" ? (staff.need ?? staff.have) : null,
    frame: staff.frame,
    lendable: staff.lendable,
    priority: given.priority?.by === "column" ? staff.priority : null,
    priorityBy: given.priority?.by ?? "equal",
    worstFirst: given.priority?.worstFirst === true,
    wholePosts: given.norm?.rounding === "wholePosts",
    wholePeople: given.people === "whole",
    reserve: share("reserve", ZERO),
    lendableShare: share("lendableShare", ONE),
    travel: travel?.travel ?? null,
    terms: inOrderOfNames(given.terms).map(([id, term]) => compileTerm(id, term, ledger)),
    retrain: compileRetraining(here, ids),
    online: compileOnline(here)
  }
  return {
    staffing,
    names: {
      specialisms: ids.map((id) => named(id, given.specialisms[id]!)),
      terms: inOrderOfNames(given.terms).map(([id, term]) => named(id, term)),
      currency: currencyOf(here)
    },
    problems: [...staff.problems, ...(travel?.problems ?? [])],
    columns: columnsOf(staff, staffing)
  }
}

const columnsOf = (
  { have, need, frame, lendable, priority }: StaffColumns,
  staffing: Staffing
): CompiledStaffing["columns"] =>
  new Map(
    Object.entries({ have, need, frame, lendable, priority, hours: hoursOf(staffing) }).flatMap(([name, column]) =>
      column === null ? [] : [[`staffing.${name}`, [...column].map((x) => (x === Infinity ? "" : x))] as const]
    )
  )

const hoursOf = ({ travel }: Staffing): Float64Array | null => (travel?.way.kind === "matrix" ? travel.way.hours : null)

const named = (id: string, { label }: { readonly label?: Text }): Named => ({ id, label: label ?? id })

const currencyOf = ({ scenario, given, ledger }: AroundStaff): string => {
  const other = scenario.money?.currency
  const costs =
    given.travel?.costPerKm !== undefined ||
    Object.values(given.terms ?? {}).some(({ costPerFte }) => costPerFte !== undefined) ||
    Object.values(given.retrain ?? {}).some(({ cost }) => cost !== undefined)
  if (other === undefined && given.currency === undefined && costs)
    ledger.report({ path: ["staffing"], at: "key", code: "missing-key", ...staffingWords.noCurrency })
  if (other !== undefined && given.currency !== undefined && given.currency !== other)
    ledger.report({
      path: ["staffing", "currency"],
      at: "value",
      code: "two-forms",
      ...staffingWords.otherCurrency(given.currency, other)
    })
  return other ?? given.currency ?? ""
}
