/** Who is on a municipality's payroll in a month: those whom its work takes, and those who are there beside it. */
import type { Model } from "../Model.ts"
import { deskOf } from "./desks.ts"
import type { TransitionPath } from "./path.ts"

/** FTE at a municipality on a case type in a month. */
export const localIn = (path: TransitionPath, model: Model, cell: number, month: number): number =>
  staysIn(path, cell, cell % path.built.length, month) + besideAt(path, model, cell, month)

/** FTE that the work of a municipality takes in a month, those who wait beside it left out. */
export const staysIn = ({ local, built }: TransitionPath, cell: number, c: number, month: number): number => {
  const x = built[c]![month]!
  return x < 0 ? local.before[cell]! : local.first[cell]! + (local.last[cell]! - local.first[cell]!) * x
}

/**
 * The same of every municipality and case type, by (m, c), written to `out`: of all FTE or of a part of them.
 *
 * @param built as in the path
 */
export const writeStaying = (
  { before, first, last }: TransitionPath["local"],
  built: TransitionPath["built"],
  month: number,
  out: Float64Array
): void => {
  const n = built.length
  for (let c = 0; c < n; c++) {
    const x = built[c]![month]!
    if (x < 0) for (let cell = c; cell < out.length; cell += n) out[cell] = before[cell]!
    else for (let cell = c; cell < out.length; cell += n) out[cell] = first[cell]! + (last[cell]! - first[cell]!) * x
  }
}

/** FTE beside the work: still paid without it, or helping the centre. Before the change nobody is. */
const besideAt = (path: TransitionPath, model: Model, cell: number, month: number): number => {
  const c = cell % path.built.length
  if (path.built[c]![month]! < 0) return 0
  return path.behind[cell]! * path.paid[c]![month]! + helpOf(path, cell, deskOf(model, cell), month)
}

/** The same of every municipality and case type, added to what stands in `to`. */
export const addBeside = (path: TransitionPath, model: Model, month: number, to: Float64Array): void => {
  const n = path.built.length
  for (let c = 0; c < n; c++) {
    if (path.built[c]![month]! < 0) continue
    if (month < path.helpedUntil[c]!) {
      for (let cell = c; cell < to.length; cell += n) to[cell]! += besideAt(path, model, cell, month)
      continue
    }
    const [behind, paid] = [path.behind, path.paid[c]![month]!]
    if (paid > 0) for (let cell = c; cell < to.length; cell += n) to[cell]! += behind[cell]! * paid
  }
}

/**
 * FTE that have left each municipality by a month: those who wait there, or help, have not. In one go over the cells:
 * a country's months ask for it more often than for anything else (98,000 municipalities: a fifth of `run`).
 */
export const leftBySite = (path: TransitionPath, model: Model, month: number): Float64Array => {
  const { built, behind } = path
  const { before, first, last } = path.local
  const n = built.length
  const x = Float64Array.from(built, (ofCaseType) => ofCaseType[month]!)
  const paid = Float64Array.from(path.paid, (ofCaseType) => ofCaseType[month]!)
  const extra = path.desks.map((_, desk) => extraAt(path, desk, month))
  const helped = path.helpedUntil.map((until) => month < until)
  const left = new Float64Array(model.municipalities)
  if (x.every((share) => share < 0)) return left
  for (let m = 0, cell = 0; m < left.length; m++) {
    for (let c = 0; c < n; c++, cell++) {
      if (x[c]! < 0) continue
      const stays = first[cell]! + (last[cell]! - first[cell]!) * x[c]!
      const desk = helped[c] === true ? deskOf(model, cell) : -1
      const help = desk < 0 || extra[desk] === 0 ? 0 : (extra[desk]! * path.leaves[cell]!) / path.served.leaves[desk]!
      left[m]! += before[cell]! - (stays + (behind[cell]! * paid[c]! + help))
    }
  }
  return left
}

/** FTE that a municipality lends back to the centre's backlog, beyond those who are still paid anyway. */
const helpOf = (path: TransitionPath, cell: number, desk: number, month: number): number => {
  const extra = desk < 0 ? 0 : extraAt(path, desk, month)
  return extra === 0 ? 0 : (extra * path.leaves[cell]!) / path.served.leaves[desk]!
}

/** The same of all municipalities that a desk serves. */
const extraAt = (path: TransitionPath, desk: number, month: number): number => {
  if (month >= path.desks[desk]!.helpedUntil) return 0
  const paid = path.paid[desk % path.built.length]![month]!
  return path.desks[desk]!.leaving[month]! - path.served.behind[desk]! * paid
}
