/** A published figure that a calibration has to meet: `[ID:]METRIC=VALUE[+-TOLERANCE]`. */
import type { Told } from "../../words/told.ts"
import { say } from "../../words/Lang.ts"
import type { Loaded } from "../../scenario/load.ts"
import { readExpression, type WorldMetric } from "../../scenario/metricExpression.ts"

export interface Goal {
  /** The metric as it was written. */
  readonly metric: string
  readonly of: WorldMetric
  readonly value: number
  /** Half the width within which the figure counts as met; null for an exact one. */
  readonly tolerance: number | null
}

/** What counts as exact: a millionth of the figure, or of 1. */
const EXACT = 1e-6

/** The distance in which a goal is measured. */
export const toleranceOf = ({ value, tolerance }: Goal): number => tolerance ?? EXACT * Math.max(1, Math.abs(value))

/** What of a figure can be told apart: its tolerance, or half a unit and at most half a per mille of an exact one. */
export const resolutionOf = ({ value, tolerance }: Goal): number =>
  tolerance ?? Math.max(EXACT, Math.min(0.5, 5e-4 * Math.abs(value)))

/**
 * Read `--to`.
 *
 * @example readGoal("stateB:local=450+-5", scenarios) // => { goal: { metric: "stateB:local", value: 450, tolerance: 5, … } }
 */
export const readGoal = (text: string, scenarios: ReadonlyArray<Loaded>): { readonly goal: Goal } | Told => {
  const parts = /^(?<metric>[^=]+)=\s*(?<value>[^=±]*?)\s*(?:(?:\+-|±)\s*(?<tolerance>.*))?$/u.exec(text)?.groups
  const hint = say("questions.writeTarget")
  if (parts === undefined) {
    return { message: say("questions.noTarget", { text }), hint }
  }
  const [value, tolerance] = [parts.value, parts.tolerance].map((written) =>
    written === undefined ? null : written.trim() === "" ? NaN : Number(written)
  )
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return {
      message: say("questions.notNumberToo", { found: parts.value ?? "" }),
      hint
    }
  }
  if (tolerance !== null && !(tolerance! > 0 && Number.isFinite(tolerance))) {
    return {
      message: say("questions.badTolerance", { found: parts.tolerance ?? "" }),
      hint
    }
  }
  const metric = parts.metric!.trim()
  const read = readExpression(metric, scenarios)
  if ("problem" in read) return read.problem
  if (read.resolved.kind !== "value") {
    return {
      message: say("questions.needsDraws", { metric }),
      hint: say("questions.useMetricDifference")
    }
  }
  return { goal: { metric, of: read.resolved.of, value, tolerance: tolerance ?? null } }
}
