/** What is saved where events go on line: the same model with fewer minutes for them. */
import { allocate, type Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import { modelFields } from "../modelFields.ts"
import { rebuild } from "../walk.ts"
import type { OnlineWork, Staffing } from "./Staffing.ts"

/**
 * What is left of an activity's minutes at the target: `(1 − s·q*) / (1 − s·q)`, because today's minutes hold today's
 * share q already. Events on line take s less; all of them on line and nothing left today is no minutes either way.
 *
 * @example minutesLeft({ share: 0.35, target: 0.65, saved: 0.4 }) // => 0.8604651162790697
 */
export const minutesLeft = ({
  share,
  target,
  saved
}: Readonly<Record<"share" | "target" | "saved", number>>): number => {
  const today = 1 - saved * share
  return today > 0 ? (1 - saved * target) / today : 0
}

/** The allocation with every target met; the factor to an observation stays that of today. */
export const allocateAtTargets = (model: Model, staffing: Staffing, allocation: Allocation): Allocation => {
  const { values, unitTimeScale } = allocation
  const more: Array<number> = []
  const added = (value: number): number => values.length + more.push(value) - 1
  const handOffScale = model.observed?.scaleHandOffs === true ? unitTimeScale : 1
  const scaled = rebuild(modelFields, model, {
    slot: (slot, { scaled: by }) =>
      by === undefined ? slot : added(values[slot]! * (by === "unitTime" ? unitTimeScale : handOffScale))
  })
  const caseTypes = scaled.caseTypes.map((caseType, c) => ({
    ...caseType,
    activities: caseType.activities.map((activity, a) => {
      const work = staffing.online[c]?.[a] ?? null
      if (work === null) return activity
      const minutes = more[activity.minutes - values.length]! * minutesLeft(numbersOf(work, values))
      return { ...activity, minutes: added(minutes) }
    })
  }))
  return allocate({ ...scaled, caseTypes, observed: null }, Float64Array.from([...values, ...more]))
}

const numbersOf = ({ share, target, minutesSavedShare }: OnlineWork, values: Float64Array) => ({
  share: values[share]!,
  target: values[target]!,
  saved: values[minutesSavedShare]!
})
