/**
 * Columns: the numbers of many draws side by side, so that loops run over draws and the processor is kept busy.
 *
 * Of `width` draws, number k of draw i stands at `k · width + i`; with a width of 1 that is a plain list of numbers.
 */
import type { Upkeep, WorkingTime } from "../model/Model.ts"
import type { Amount } from "../model/money/Money.ts"
import type { Way } from "../model/training/Way.ts"
import type { Slot } from "../model/Slot.ts"

/** The working time of `workingTime.ts`, draw by draw. */
export interface HourColumns {
  /** Net hours per FTE and year. */
  readonly net: Float64Array
  /** FTE per minute of case work. */
  readonly perMinute: Float64Array
}

export const makeHours = (width: number): HourColumns => ({
  net: new Float64Array(width),
  perMinute: new Float64Array(width)
})

export const fillHours = (
  { gross, hoursPerDay, deductions, categoryAllowances }: WorkingTime,
  values: Float64Array,
  { net, perMinute }: HourColumns
): void => {
  const width = net.length
  sumSlots(deductions, values, net)
  sumSlots(categoryAllowances, values, perMinute)
  for (let i = 0; i < width; i++) {
    const hours = (values[gross * width + i]! - net[i]!) * values[hoursPerDay * width + i]!
    net[i] = hours
    perMinute[i] = 1 / (60 * hours * (1 - perMinute[i]!))
  }
}

/** The upkeep rule of `upkeep.ts`, draw by draw. */
export interface UpkeepColumns {
  readonly minimumTrained: Float64Array
  readonly ftePerTrained: Float64Array
  readonly ftePerPerson: Float64Array
}

export const makeUpkeep = (width: number): UpkeepColumns => ({
  minimumTrained: new Float64Array(width),
  ftePerTrained: new Float64Array(width),
  ftePerPerson: new Float64Array(width)
})

/** @param hours net hours per FTE */
export const fillUpkeep = (
  upkeep: Upkeep,
  values: Float64Array,
  hours: Float64Array,
  { minimumTrained, ftePerTrained, ftePerPerson }: UpkeepColumns
): void => {
  const width = hours.length
  sumSlots(upkeep.hours, values, ftePerPerson)
  for (const way of upkeep.ways) addWay(way, values, ftePerPerson)
  for (let i = 0; i < width; i++) {
    minimumTrained[i] = values[upkeep.minimumTrained * width + i]!
    ftePerTrained[i] = values[upkeep.ftePerTrained * width + i]!
    ftePerPerson[i]! *= values[upkeep.reach * width + i]! / hours[i]!
  }
}

/** Hours of a way of training for one person, as in `training/Way.ts`. */
const addWay = ({ times, attendance, group }: Way, values: Float64Array, hours: Float64Array): void => {
  if (times === 0) return
  const width = hours.length
  const priceOf = ({ slot, index }: Amount, i: number): number =>
    values[slot * width + i]! / (index === null ? 1 : values[index.slot * width + i]!)
  for (let i = 0; i < width; i++) {
    const attended =
      attendance.kind === "stated"
        ? values[attendance.hours * width + i]!
        : (values[attendance.share * width + i]! * priceOf(attendance.wage, i)) / priceOf(attendance.costPerHour, i)
    const led = group === null ? 0 : values[group.facilitatorHours * width + i]! / values[group.size * width + i]!
    hours[i]! += times * (attended + led)
  }
}

/** Sum of the values in some slots, draw by draw, into a column. */
export const sumSlots = (slots: ReadonlyArray<Slot>, values: Float64Array, out: Float64Array): void => {
  const width = out.length
  for (let i = 0; i < width; i++) out[i] = 0
  for (let s = 0; s < slots.length; s++) {
    const at = slots[s]! * width
    for (let i = 0; i < width; i++) out[i]! += values[at + i]!
  }
}

/** Columns that hold the same number in all draws. */
export const columnsOf = (numbers: Float64Array, width: number): Float64Array => {
  const columns = new Float64Array(numbers.length * width)
  for (let k = 0; k < numbers.length; k++) columns.fill(numbers[k]!, k * width, (k + 1) * width)
  return columns
}

/** Copy a column, four numbers at a time: in a loop over single ones most of the time goes into the loop. */
export const copyColumn = (from: Float64Array, start: number, to: Float64Array, at: number, width: number): void => {
  let i = 0
  for (; i + 3 < width; i += 4) {
    to[at + i] = from[start + i]!
    to[at + i + 1] = from[start + i + 1]!
    to[at + i + 2] = from[start + i + 2]!
    to[at + i + 3] = from[start + i + 3]!
  }
  for (; i < width; i++) to[at + i] = from[start + i]!
}
