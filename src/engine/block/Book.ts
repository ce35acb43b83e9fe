/** The formulas of one scenario while they are being written, and the numbers that they rest on. */
import type { Model, Upkeep, WorkingTime } from "../../model/Model.ts"
import type { CentreUnitTime } from "../../model/CentreUnitTime.ts"
import type { Slot } from "../../model/Slot.ts"
import type { FastModel } from "../FastModel.ts"
import type { VolumeGroup } from "../VolumeGroup.ts"
import type { Formulas } from "./Formulas.ts"
import type { Formula } from "./Step.ts"

export interface Book {
  readonly f: Formulas
  readonly fast: FastModel
  readonly model: Model
  /** The number in a slot. */
  readonly value: (slot: Slot) => Formula
  readonly sum: (slots: ReadonlyArray<Slot>) => Formula
  /** Relative unit time at centres. */
  readonly pace: (rule: CentreUnitTime) => Formula
}

export interface Hours {
  readonly net: Formula
  /** FTE per minute of case work. */
  readonly perMinute: Formula
}

export const hoursOf = (
  { f, value, sum }: Book,
  { gross, hoursPerDay, deductions, categoryAllowances }: WorkingTime
): Hours => {
  const net = f.mul(f.sub(value(gross), sum(deductions)), value(hoursPerDay))
  const caseHours = f.mul(f.constant(60), net, f.sub(f.constant(1), sum(categoryAllowances)))
  return { net, perMinute: f.div(f.constant(1), caseHours) }
}

export interface UpkeepFormulas {
  readonly minimumTrained: Formula
  readonly ftePerTrained: Formula
  readonly ftePerPerson: Formula
}

/** The upkeep rule of `upkeep.ts`; ways of training are left to the engine. */
export const upkeepOf = ({ f, value, sum }: Book, upkeep: Upkeep, { net }: Hours): UpkeepFormulas => ({
  minimumTrained: value(upkeep.minimumTrained),
  ftePerTrained: value(upkeep.ftePerTrained),
  ftePerPerson: f.mul(sum(upkeep.hours), f.div(value(upkeep.reach), net))
})

/** Work in FTE with which every person at a site with the fewest trained is busy. */
export const leastWork = ({ f }: Book, { minimumTrained, ftePerTrained }: UpkeepFormulas): Formula =>
  f.mul(minimumTrained, ftePerTrained)

/** The people to keep trained at the sites of a group, as `peopleIn` counts them. */
export const peopleOf = (book: Book, group: VolumeGroup, perVolume: Formula, upkeep: UpkeepFormulas): Formula => {
  const { f } = book
  if (group.paced.length === 0 || f.isZero(perVolume)) return f.constant(0)
  const limit = f.div(leastWork(book, upkeep), f.needPositive(perVolume))
  const { below, above } = f.split(group, limit)
  return f.add(f.mul(upkeep.minimumTrained, below), f.mul(above, f.div(perVolume, upkeep.ftePerTrained)))
}
