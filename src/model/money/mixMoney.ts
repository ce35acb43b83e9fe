/** Money of two models mixed, topic by topic: where both are built alike slot by slot, else a topic as a whole. */
import type { Choose } from "../mixModels.ts"
import { type Money, MONEY_TOPICS, type MoneyTopic } from "./Money.ts"
import { mapSlotsOf, moneySlots, shapeOf } from "./moneySlots.ts"

export const mixMoney = (a: Money | null, b: Money | null, choose: Choose): Money | null => {
  if (a === null || b === null) return a === b ? null : choose({ topics: TOPICS, what: "money" }, a, b, contentOf)
  const mixed = TOPICS.map((topic) => mixTopic(topic, a, b, choose))
  return Object.assign({}, ...mixed) as Money
}

const TOPICS = Object.keys(MONEY_TOPICS) as ReadonlyArray<MoneyTopic>

const mixTopic = (topic: MoneyTopic, a: Money, b: Money, choose: Choose): Partial<Money> => {
  const [own, other] = [partsOf(topic, a), partsOf(topic, b)]
  if (shapeOf(own) !== shapeOf(other)) return choose({ topics: [topic], what: topic }, own, other, contentOf)
  const slots = moneySlots(other as Money)
  let place = 0
  return mapSlotsOf(own, (slot) =>
    choose({ topics: [topic], what: topic }, slot, slots[place++]!, (part) => ({ slots: [part], shape: "" }))
  )
}

const partsOf = (topic: MoneyTopic, money: Money): Partial<Money> =>
  Object.fromEntries(MONEY_TOPICS[topic].map((part) => [part, money[part]]))

const contentOf = (part: Partial<Money> | null) => ({ slots: moneySlots(part as Money | null), shape: shapeOf(part) })
