/** Recipients, paces and today's work of every municipality and case type. */
import type { Model } from "./Model.ts"
import { relativeUnitTimes } from "./relativeUnitTimes.ts"

/** By (m, c). */
export interface Spread {
  readonly recipients: Float64Array
  /** Relative unit times. */
  readonly pace: Float64Array
  /** FTE of today's work at factor 1. */
  readonly today: Float64Array
}

/**
 * In one piece of memory: to ask for it takes longer than to fill it.
 *
 * @param perRecipient FTE of today's work by case type, at relative unit time 1
 */
export const spreadWork = (model: Model, values: Float64Array, perRecipient: Float64Array): Spread => {
  const { caseTypes, municipalities, population } = model
  const n = caseTypes.length
  const cells = municipalities * n
  const room = new Float64Array(3 * cells + municipalities)
  const [recipients, pace, today] = [0, 1, 2].map((k) => room.subarray(k * cells, (k + 1) * cells)) as [
    Float64Array,
    Float64Array,
    Float64Array
  ]
  const column = room.subarray(3 * cells)
  for (let c = 0; c < n; c++) {
    const caseType = caseTypes[c]!
    const { volumes } = caseType
    const perVolume = values[caseType.recipients]!
    relativeUnitTimes(caseType, population, values, column)
    for (let m = 0, cell = c; m < municipalities; m++, cell += n) {
      recipients[cell] = perVolume * volumes[m]!
      pace[cell] = column[m]!
      today[cell] = recipients[cell]! * pace[cell]! * perRecipient[c]!
    }
  }
  return { recipients, pace, today }
}
