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

/** FTE that a municipality lends back to the centre's backlog, beyond those who are still paid anyway. */
const helpOf = (path: TransitionPath, cell: number, desk: number, month: number): number => {
  if (desk < 0 || month >= path.desks[desk]!.helpedUntil) return 0
  const c = desk % path.built.length
  const extra = path.desks[desk]!.leaving[month]! - path.served.behind[desk]! * path.paid[c]![month]!
  return (extra * path.leaves[cell]!) / path.served.leaves[desk]!
}
