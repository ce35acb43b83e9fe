/** The sums over activities of one case type, as in `fastRates.ts`. */
import type { Book } from "./Book.ts"
import type { Formula } from "./Step.ts"

const RATES = ["today", "automated", "moved", "stays", "atCentres", "send", "receive", "movedEvents"] as const
/** Minutes per recipient at relative unit time 1 and scale 1; and events that move. */
export type RateFormulas = Readonly<Record<(typeof RATES)[number], Formula>>

export const ratesOf = (book: Book, c: number): RateFormulas => {
  const { f, model, value, pace } = book
  const { organisation } = model
  const one = f.constant(1)
  const parts = model.caseTypes[c]!.activities.map((activity, a): RateFormulas => {
    const events = f.mul(value(activity.perRecipient), f.sub(one, value(activity.automation)))
    const minutes = f.mul(events, value(activity.minutes))
    const move = organisation?.moves[c]?.[a]
    const nothing = f.constant(0)
    if (move === undefined) {
      const none = { automated: nothing, moved: nothing, stays: nothing, atCentres: nothing }
      return { today: minutes, ...none, send: nothing, receive: nothing, movedEvents: nothing }
    }
    const [share, automation] = [value(move.share), value(move.automation)]
    const kept = f.sub(one, automation)
    const moves = f.mul(kept, share)
    const movedEvents = f.mul(events, moves)
    const moved = f.mul(minutes, moves)
    const handOffs = f.div(f.mul(movedEvents, value(move.handoffShare)), f.sub(one, value(move.returnRate)))
    return {
      today: minutes,
      automated: f.mul(minutes, automation),
      moved,
      stays: f.mul(minutes, kept, f.sub(one, share), value(move.localUnitTime)),
      atCentres: f.mul(moved, pace(move.centreUnitTime)),
      send: f.mul(handOffs, value(move.sendMinutes)),
      receive: f.mul(handOffs, value(move.receiveMinutes)),
      movedEvents
    }
  })
  const sums = Object.fromEntries(RATES.map((rate) => [rate, f.add(...parts.map((part) => part[rate]))]))
  const contacts = organisation?.extraContacts[c]
  if (contacts === undefined) return sums as RateFormulas
  return {
    ...(sums as RateFormulas),
    send: f.add(sums["send"]!, f.mul(value(contacts.perRecipient), value(contacts.minutes)))
  }
}
