/** The sums over activities of `rates.ts`, with slots in one flat array and every benchmark rule worked out once. */
import { without } from "../model/Field.ts"
import { activityFields, moveFields } from "../model/modelFields.ts"
import { slotsOf } from "../model/walk.ts"
import { benchmarkUnitTime, measuredUnitTime } from "../model/benchmark.ts"
import type { CentreUnitTime } from "../model/CentreUnitTime.ts"
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { ZERO } from "../model/Slot.ts"

/** Minutes per recipient at relative unit time 1 and scale 1, `RATES` numbers a case type, at these places. */
export const TODAY = 0
export const AUTOMATED = 1
export const MOVED = 2
export const STAYS = 3
export const AT_CENTRES = 4
/** At municipalities, extra contacts among them; and at centres. */
export const SEND = 5
export const RECEIVE = 6
/** Events per recipient that move. */
export const MOVED_EVENTS = 7
export const RATES = 8

export interface FastRates {
  /** `SLOTS` slots an activity, all case types in order. */
  readonly slots: Int32Array
  /** Where each case type's activities start, and the end. */
  readonly starts: Int32Array
  /** Extra contacts: perRecipient and minutes of each case type. */
  readonly contacts: Int32Array
  /** Different rules for the pace of centres, and the one of each activity. */
  readonly rules: ReadonlyArray<CentreUnitTime>
  readonly ruleOf: Int32Array
  readonly organised: boolean
}

export const flattenRates = (model: Model): FastRates => {
  const rules: Array<CentreUnitTime> = []
  const ruleOf: Array<number> = []
  const slots: Array<Slot> = []
  const starts = [0]
  for (const [c, { activities }] of model.caseTypes.entries()) {
    for (const [a, activity] of activities.entries()) {
      const move = model.organisation?.moves[c]?.[a]
      slots.push(...slotsOf(activityFields, activity))
      slots.push(...(move === undefined ? MOVE_KEYS.map(() => ZERO) : slotsOf(flatMoveFields, move)))
      const rule = move?.centreUnitTime ?? ({ kind: "number", value: ZERO } as const)
      const known = rules.findIndex((one) => Object.values(one).join() === Object.values(rule).join())
      ruleOf.push(known < 0 ? rules.push(rule) - 1 : known)
    }
    starts.push(slots.length / SLOTS)
  }
  const contacts = model.organisation?.extraContacts.flatMap(({ perRecipient, minutes }) => [perRecipient, minutes])
  return {
    slots: Int32Array.from(slots),
    starts: Int32Array.from(starts),
    contacts: Int32Array.from(contacts ?? []),
    rules,
    ruleOf: Int32Array.from(ruleOf),
    organised: model.organisation !== null
  }
}

/** What `fillRates` fills, in columns: number k of case type c is number `c · RATES + k`. */
export interface RateColumns {
  readonly out: Float64Array
  /** Relative unit time at centres, by rule. */
  readonly paces: Float64Array
}

export const makeRates = ({ rules, starts }: FastRates, width: number): RateColumns => ({
  out: new Float64Array(RATES * (starts.length - 1) * width),
  paces: new Float64Array(rules.length * width)
})

/**
 * Fill `out` for columns of values.
 *
 * @param width draws at once
 */
export const fillRates = (fast: FastRates, values: Float64Array, { out, paces }: RateColumns, width: number): void => {
  const { slots, starts, contacts, rules, ruleOf, organised } = fast
  for (let r = 0; r < rules.length; r++) fillPaces(rules[r]!, values, paces, r * width, width)
  out.fill(0)
  for (let c = 0; c + 1 < starts.length; c++) {
    const row = c * RATES * width
    for (let a = starts[c]!; a < starts[c + 1]!; a++) {
      addActivity(slots, a * SLOTS, values, organised, paces, ruleOf[a]! * width, out, row, width)
    }
    if (!organised) continue
    const perRecipient = contacts[2 * c]! * width
    const minutes = contacts[2 * c + 1]! * width
    const send = row + SEND * width
    for (let i = 0; i < width; i++) out[send + i]! += values[perRecipient + i]! * values[minutes + i]!
  }
}

/** Add the minutes of one activity per recipient, and its events that move, from place `row` of `out` on. */
const addActivity = (
  slots: Int32Array,
  at: number,
  values: Float64Array,
  organised: boolean,
  paces: Float64Array,
  pace: number,
  out: Float64Array,
  row: number,
  width: number
): void => {
  const perRecipient = slots[at + ACTIVITY.perRecipient]! * width
  const unitTime = slots[at + ACTIVITY.minutes]! * width
  const automationToday = slots[at + ACTIVITY.automation]! * width
  if (!organised) {
    for (let i = 0; i < width; i++) {
      out[row + i]! += values[perRecipient + i]! * (1 - values[automationToday + i]!) * values[unitTime + i]!
    }
    return
  }
  const shares = slots[at + MOVE.share]! * width
  const automations = slots[at + MOVE.automation]! * width
  const localUnitTime = slots[at + MOVE.localUnitTime]! * width
  const handOffShare = slots[at + MOVE.handoffShare]! * width
  const sendMinutes = slots[at + MOVE.sendMinutes]! * width
  const receiveMinutes = slots[at + MOVE.receiveMinutes]! * width
  const returnRate = slots[at + MOVE.returnRate]! * width
  const automated = row + AUTOMATED * width
  const moved = row + MOVED * width
  const stays = row + STAYS * width
  const atCentres = row + AT_CENTRES * width
  const send = row + SEND * width
  const receive = row + RECEIVE * width
  const movedEvents = row + MOVED_EVENTS * width
  for (let i = 0; i < width; i++) {
    const events = values[perRecipient + i]! * (1 - values[automationToday + i]!)
    const minutes = events * values[unitTime + i]!
    const share = values[shares + i]!
    const automation = values[automations + i]!
    const kept = 1 - automation
    const movedHere = events * kept * share
    const movedMinutes = minutes * kept * share
    const handOffs = (movedHere * values[handOffShare + i]!) / (1 - values[returnRate + i]!)
    out[row + i]! += minutes
    out[automated + i]! += minutes * automation
    out[moved + i]! += movedMinutes
    out[stays + i]! += minutes * kept * (1 - share) * values[localUnitTime + i]!
    out[atCentres + i]! += movedMinutes * paces[pace + i]!
    out[send + i]! += handOffs * values[sendMinutes + i]!
    out[receive + i]! += handOffs * values[receiveMinutes + i]!
    out[movedEvents + i]! += movedHere
  }
}

const fillPaces = (
  rule: CentreUnitTime,
  values: Float64Array,
  paces: Float64Array,
  at: number,
  width: number
): void => {
  if (rule.kind === "number") {
    for (let i = 0; i < width; i++) paces[at + i] = values[rule.value * width + i]!
    return
  }
  if (rule.kind === "measured") {
    for (let i = 0; i < width; i++)
      paces[at + i] = measuredUnitTime(rule, values[rule.rank * width + i]!, values[rule.reliability * width + i]!)
    return
  }
  const { cv, of, rank, reliability } = rule
  for (let i = 0; i < width; i++) {
    paces[at + i] = benchmarkUnitTime(
      values[cv * width + i]!,
      values[of * width + i]!,
      values[rank * width + i]!,
      values[reliability * width + i]!
    )
  }
}

/** The numbers of a move but for the pace of centres, which is worked out once for each rule. */
const flatMoveFields = without(moveFields, "centreUnitTime")

// Where each number of an activity and of its move stands among its slots: in the order of the table.
const ACTIVITY_KEYS = Object.keys(activityFields.keys) as ReadonlyArray<keyof typeof activityFields.keys>
const MOVE_KEYS = Object.keys(flatMoveFields.keys) as ReadonlyArray<keyof typeof flatMoveFields.keys>
const placesOf = <Key extends string>(keys: ReadonlyArray<Key>, from: number): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key, i) => [key, from + i])) as Record<Key, number>
const ACTIVITY = placesOf(ACTIVITY_KEYS, 0)
const MOVE = placesOf(MOVE_KEYS, ACTIVITY_KEYS.length)
const SLOTS = ACTIVITY_KEYS.length + MOVE_KEYS.length
