/** Who is short of what and who has too many, by unit and specialism: the indicators of WISN, worst first. */
import { allocate } from "../model/allocate.ts"
import { national } from "../model/Metric.ts"
import { measure } from "./measure.ts"
import { positionsOf } from "../model/staffing/positions.ts"
import type { Staffing } from "../model/staffing/Staffing.ts"
import type { Loaded } from "../scenario/load.ts"

/** One unit, one specialism, or one of either in all (-1), in FTE. */
export interface StaffLine {
  readonly municipality: number
  readonly specialism: number
  readonly need: number
  readonly have: number
  /** Prescribed posts; null where the table does not say. */
  readonly frame: number | null
  /** What is too many and too few, cell by cell: added up they do not cancel. */
  readonly tooMany: number
  readonly tooFew: number
  /** have − need */
  readonly difference: number
  /** have / need; null where nobody is needed. */
  readonly ratio: number | null
}

export interface StaffFindings {
  readonly loaded: Loaded
  /** Of the transition, from 1 on; 0 for the scenario once everything has changed. */
  readonly month: number
  readonly staffing: Staffing
  /** Every unit and specialism with staff, need or frame; worst first. */
  readonly cells: ReadonlyArray<StaffLine>
  readonly bySpecialism: ReadonlyArray<StaffLine>
  readonly byMunicipality: ReadonlyArray<StaffLine>
  readonly total: StaffLine
  /** FTE that may be lent: beyond the reserve, by the lendable share. */
  readonly surplus: number
  /** FTE saved at the targets of work on line; null where nothing goes on line. */
  readonly onlineSaving: number | null
}

/**
 * @param month of the transition, from 1 on; 0 for the scenario as it is once everything has changed
 * @throws RangeError for a scenario without a staffing section
 */
export const staffFindings = (loaded: Loaded, month = 0): StaffFindings => {
  const { model } = loaded.compiled
  const { staffing, municipalities } = model
  if (staffing === null) throw new RangeError("staff against need takes a staffing section")
  const allocation = allocate(model)
  const positions = positionsOf(model, staffing, allocation, { month })
  const n = staffing.specialisms
  const lineOf = (municipality: number, specialism: number, cells: ReadonlyArray<number>): StaffLine => {
    const sum = (of: (cell: number) => number) => cells.reduce((total, cell) => total + of(cell), 0)
    const [need, have] = [sum((cell) => positions.need[cell]!), sum((cell) => positions.have[cell]!)]
    const { frame } = staffing
    return {
      municipality,
      specialism,
      need,
      have,
      frame: frame === null ? null : sum((cell) => frame[cell]!),
      tooMany: sum((cell) => Math.max(0, positions.have[cell]! - positions.need[cell]!)),
      tooFew: sum((cell) => positions.shortage[cell]!),
      difference: have - need,
      ratio: need > 0 ? have / need : null
    }
  }
  const all = Array.from({ length: municipalities * n }, (_, cell) => cell)
  const specialisms = Array.from({ length: n }, (_, s) => s)
  const units = Array.from({ length: municipalities }, (_, m) => m)
  const isThere = ({ need, have, frame }: StaffLine) => need > 0 || have > 0 || (frame ?? 0) > 0
  const goesOnLine = staffing.online.some((activities) => activities.some((work) => work !== null))
  return {
    loaded,
    month,
    staffing,
    cells: worstFirst(all.map((cell) => lineOf(Math.floor(cell / n), cell % n, [cell])).filter(isThere)),
    bySpecialism: worstFirst(
      specialisms.map((s) =>
        lineOf(
          -1,
          s,
          all.filter((cell) => cell % n === s)
        )
      )
    ),
    byMunicipality: worstFirst(
      units
        .map((m) =>
          lineOf(
            m,
            -1,
            specialisms.map((s) => m * n + s)
          )
        )
        .filter(isThere)
    ),
    total: lineOf(-1, -1, all),
    surplus: positions.surplus.reduce((sum, fte) => sum + fte, 0),
    onlineSaving: goesOnLine ? measure(model, allocation, national("onlineSaving")) : null
  }
}

/** Who lacks most comes first; of two that lack the same, the one with the smaller share of its need. */
const worstFirst = (lines: ReadonlyArray<StaffLine>): ReadonlyArray<StaffLine> =>
  lines.toSorted(
    (a, b) =>
      a.difference - b.difference ||
      (a.ratio ?? MUCH) - (b.ratio ?? MUCH) ||
      a.municipality - b.municipality ||
      a.specialism - b.specialism
  )

/** A ratio beyond all: where nobody is needed nobody lacks anything. */
const MUCH = Number.MAX_VALUE
