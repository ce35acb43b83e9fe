/** What a memo says of staff against need, and nothing that its reader may not see. */
import { allocate } from "../../model/allocate.ts"
import { positionsOf } from "../../model/staffing/positions.ts"
import type { Staffing } from "../../model/staffing/Staffing.ts"
import type { Loaded } from "../../scenario/load.ts"
import { oneMoreOf } from "../lending/oneMore.ts"
import { planOf } from "../lending/planOf.ts"
import { measured } from "./Measured.ts"
import type { MemoStaff } from "./MemoStaff.ts"
import type { Evaluated } from "./modelFindings.ts"
import type { Secrets } from "./secrecy.ts"

/** Lines of each table: a memo is no list, and `casecap staff` has all of it. */
const MOST = 8

/** The scenarios that say something about staff which the reader may see. */
export const staffForMemo = (runs: ReadonlyArray<Evaluated>, secrets: Secrets): ReadonlyArray<MemoStaff> =>
  runs.flatMap(({ loaded, result }, place) => {
    const { model } = loaded.compiled
    return model.staffing === null || hidesStaff(loaded, place, secrets)
      ? []
      : [staffOf(loaded, model.staffing, result.allocation, place)]
  })

/** One hidden number would follow from who is lent, so that none of it is said. */
const hidesStaff = ({ compiled }: Loaded, place: number, secrets: Secrets): boolean =>
  compiled.assumptions.some(
    (one) => secrets.hides(place, one) && one.usedAt.some((used) => used.startsWith("staffing."))
  )

const staffOf = (
  { compiled }: Loaded,
  staffing: Staffing,
  allocation: Evaluated["result"]["allocation"],
  place: number
): MemoStaff => {
  const { model, names } = compiled
  const of = (metric: string, value: number) => measured(metric, [place], value)
  const plan = planOf(model, staffing, allocation)
  const { shortage, surplus } = positionsOf(model, staffing, allocation)
  const n = staffing.specialisms
  const { specialisms, terms, currency } = names.staffing!
  const at = (cell: number) => ({
    name: names.municipalities[Math.floor(cell / n)]!.name,
    specialism: specialisms[cell % n]!.label
  })
  const textAt = (quantity: string, cell: number) =>
    `${quantity}.${specialisms[cell % n]!.id}@${names.municipalities[Math.floor(cell / n)]!.code}`
  const [missing, unmet] = [total(shortage), total(plan.unmet)]
  const worst = [...shortage.keys()].filter((cell) => shortage[cell]! > 0).sort((a, b) => shortage[b]! - shortage[a]!)
  const values = Float64Array.from(allocation.values)
  values[staffing.lendableShare] = 1
  const more = specialisms
    .flatMap((_, s) => oneMoreOf({ model, staffing, allocation, month: 0 }, plan, s) ?? [])
    .toSorted((a, b) => b.met - a.met)[0]
  return {
    place,
    shortage: of("shortage", missing),
    surplus: of("surplus", total(surplus)),
    met: of("shortage - unmet", missing - unmet),
    unmet: of("unmet", unmet),
    unmetIfAllGo: of("unmet(lendableShare=1)", total(planOf(model, staffing, allocate(model, values)).unmet)),
    lendableShare: of("value(staffing.lendableShare)", allocation.values[staffing.lendableShare]!),
    cost: of("lending.cost", plan.cost),
    currency,
    lacks: worst.slice(0, MOST).map((cell) => ({
      ...at(cell),
      shortage: of(textAt("shortage", cell), shortage[cell]!),
      unmet: of(textAt("unmet", cell), plan.unmet[cell]!)
    })),
    loans: plan.loans
      .toSorted((a, b) => b.fte - a.fte)
      .slice(0, MOST)
      .map(({ from, to, specialism, term, fte }, i) => ({
        from: names.municipalities[from]!.name,
        to: names.municipalities[to]!.name,
        specialism: specialisms[specialism]!.label,
        term: terms[term]!.label,
        fte: of(`loan(${i + 1})`, fte)
      })),
    oneMore:
      more === undefined
        ? null
        : {
            ...at(more.municipality * n + more.specialism),
            met: of(`oneMore(${specialisms[more.specialism]!.id})`, more.met)
          }
  }
}

const total = (cells: Float64Array): number => cells.reduce((sum, fte) => sum + fte, 0)
