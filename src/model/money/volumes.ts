/** Events by municipality and case type: what stays, what moves, what there is today. */
import type { Model } from "../Model.ts"

/** Recipients of every (m, c). */
export const recipientsOf = (model: Model, values: Float64Array): Float64Array => {
  const n = model.caseTypes.length
  const out = new Float64Array(model.municipalities * n)
  for (let cell = 0; cell < out.length; cell++) {
    const { volumes, recipients } = model.caseTypes[cell % n]!
    out[cell] = values[recipients]! * volumes[Math.floor(cell / n)]!
  }
  return out
}

/** Events of one activity per recipient, after automation today. */
interface EventRates {
  readonly today: number
  readonly stays: number
  readonly moves: number
}

/** Events per recipient of every activity of a case type. */
export const eventRates = (model: Model, values: Float64Array, caseType: number): ReadonlyArray<EventRates> =>
  model.caseTypes[caseType]!.activities.map(({ perRecipient, automation }, a) => {
    const today = values[perRecipient]! * (1 - values[automation]!)
    const move = model.organisation?.moves[caseType]?.[a]
    if (move === undefined) return { today, stays: today, moves: 0 }
    const left = today * (1 - values[move.automation]!)
    const share = values[move.share]!
    return { today, stays: left * (1 - share), moves: left * share }
  })

/** Whether a municipality takes part; without an organisation none does. */
export const takesPart = ({ organisation }: Model, municipality: number): boolean =>
  organisation !== null && organisation.participates[municipality] === 1
