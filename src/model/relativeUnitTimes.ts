/** Relative unit time φ of every municipality in one case type. */
import type { CaseType } from "./Model.ts"

/**
 * Fill `out` (one number a municipality) with φ. The scale curve is population^(−e), normalised over recipients
 * within the case type, so that its elasticity never moves the national status quo.
 */
export const relativeUnitTimes = (
  caseType: CaseType,
  population: Float64Array,
  values: Float64Array,
  out: Float64Array
): void => {
  const rule = caseType.relativeUnitTime
  if (rule.kind === "one") out.fill(1)
  else if (rule.kind === "fixed") out.set(rule.values)
  else {
    const elasticity = values[rule.elasticity]!
    let recipients = 0
    let weighted = 0
    for (let m = 0; m < out.length; m++) {
      const volume = caseType.volumes[m]!
      // A municipality without recipients does no work: its speed is never used, and its population may be 0.
      out[m] = volume > 0 ? population[m]! ** -elasticity : 1
      if (volume > 0) {
        recipients += volume
        weighted += volume * out[m]!
      }
    }
    if (weighted > 0) for (let m = 0; m < out.length; m++) out[m]! *= recipients / weighted
  }
}
