/** The organisation on the day on which work changes hands: the scenario's, with what differs at the start laid over it. */
import type { Model, Move, Organisation } from "../Model.ts"
import type { DayOne } from "./Transition.ts"

/** The model whose allocation is the start of the transition; the model itself where the start is no different. */
export const startModel = (model: Model): Model => {
  const known = started.get(model)
  if (known !== undefined) return known
  const from = model.transition?.optimisation.from ?? null
  const { organisation } = model
  const start =
    from === null || organisation === null ? model : { ...model, organisation: laidOver(organisation, from) }
  started.set(model, start)
  return start
}
const started = new WeakMap<Model, Model>()

const laidOver = (organisation: Organisation, from: DayOne): Organisation => ({
  ...organisation,
  moves: organisation.moves.map((activities, c) =>
    activities.map((move, a): Move => {
      const own = from.moves[c]![a]!
      return {
        share: own.share?.slot ?? move.share,
        automation: own.automation?.slot ?? move.automation,
        centreUnitTime: own.centreUnitTime ?? move.centreUnitTime,
        localUnitTime: own.localUnitTime?.slot ?? move.localUnitTime,
        handoffShare: own.handoffShare?.slot ?? move.handoffShare,
        sendMinutes: own.sendMinutes?.slot ?? move.sendMinutes,
        receiveMinutes: own.receiveMinutes?.slot ?? move.receiveMinutes,
        returnRate: own.returnRate?.slot ?? move.returnRate
      }
    })
  ),
  extraContacts: organisation.extraContacts.map((contacts, c) => ({
    perRecipient: from.extraContacts[c]!.perRecipient?.slot ?? contacts.perRecipient,
    minutes: from.extraContacts[c]!.minutes?.slot ?? contacts.minutes
  }))
})
