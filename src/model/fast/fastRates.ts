/** The sums over activities of `rates.ts`, with slots in one flat array and every benchmark rule worked out once. */
import type { CentreUnitTime, Model, Slot } from "../Model.ts"
import { ZERO } from "../Model.ts"
import { centreUnitTime } from "../rates.ts"

/** FTE per recipient at relative unit time 1 and scale 1, `RATES` numbers a case type, at these places. */
export const TODAY = 0
export const AUTOMATED = 1
export const MOVED = 2
export const STAYS = 3
export const AT_CENTRES = 4
export const SEND = 5
export const RECEIVE = 6
export const EXTRA_CONTACTS = 7
/** Events per recipient that move. */
export const MOVED_EVENTS = 8
export const RATES = 9

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
  readonly paces: Float64Array
  readonly organised: boolean
  readonly out: Float64Array
}

export const flattenRates = (model: Model): FastRates => {
  const rules: Array<CentreUnitTime> = []
  const ruleOf: Array<number> = []
  const slots: Array<Slot> = []
  const starts = [0]
  for (const [c, { activities }] of model.caseTypes.entries()) {
    for (const [a, { perRecipient, minutes, automation }] of activities.entries()) {
      const move = model.organisation?.moves[c]?.[a]
      slots.push(perRecipient, minutes, automation)
      if (move === undefined) slots.push(...NOTHING_MOVES)
      else {
        const { share, automation: extra, localUnitTime, handoffShare, sendMinutes, receiveMinutes, returnRate } = move
        slots.push(share, extra, localUnitTime, handoffShare, sendMinutes, receiveMinutes, returnRate)
      }
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
    paces: new Float64Array(rules.length),
    organised: model.organisation !== null,
    out: new Float64Array(RATES * model.caseTypes.length)
  }
}

/** Fill `fast.out` for one set of values. */
export const fillRates = (fast: FastRates, values: Float64Array, caseHours: number, centreCaseHours: number): void => {
  const { slots, starts, contacts, rules, ruleOf, paces, organised, out } = fast
  const perHour = 1 / 60 / caseHours
  const perCentreHour = 1 / 60 / centreCaseHours
  for (let r = 0; r < rules.length; r++) paces[r] = centreUnitTime(rules[r]!, values)
  for (let c = 0; c + 1 < starts.length; c++) {
    let today = 0
    let automated = 0
    let moved = 0
    let stays = 0
    let atCentres = 0
    let send = 0
    let receive = 0
    let movedEvents = 0
    for (let a = starts[c]!; a < starts[c + 1]!; a++) {
      const at = a * SLOTS
      const events = values[slots[at]!]! * (1 - values[slots[at + 2]!]!)
      const minutes = events * values[slots[at + 1]!]!
      today += minutes
      if (!organised) continue
      const share = values[slots[at + 3]!]!
      const automation = values[slots[at + 4]!]!
      const kept = 1 - automation
      const movedHere = events * kept * share
      const handOffs = (movedHere * values[slots[at + 6]!]!) / (1 - values[slots[at + 9]!]!)
      automated += minutes * automation
      moved += minutes * kept * share
      stays += minutes * kept * (1 - share) * values[slots[at + 5]!]!
      atCentres += minutes * kept * share * paces[ruleOf[a]!]!
      send += handOffs * values[slots[at + 7]!]!
      receive += handOffs * values[slots[at + 8]!]!
      movedEvents += movedHere
    }
    const row = c * RATES
    out[row + TODAY] = today * perHour
    if (!organised) continue
    out[row + AUTOMATED] = automated * perHour
    out[row + MOVED] = moved * perHour
    out[row + STAYS] = stays * perHour
    out[row + AT_CENTRES] = atCentres * perCentreHour
    out[row + SEND] = send * perHour
    out[row + RECEIVE] = receive * perCentreHour
    out[row + EXTRA_CONTACTS] = values[contacts[2 * c]!]! * values[contacts[2 * c + 1]!]! * perHour
    out[row + MOVED_EVENTS] = movedEvents
  }
}

const SLOTS = 10
const NOTHING_MOVES: ReadonlyArray<Slot> = [ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO]
