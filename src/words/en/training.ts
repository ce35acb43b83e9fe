/** Ways of training, in English. */
import type { Nouns } from "../Nouns.ts"

export const training = ({ municipality, centre }: Nouns) => ({
  heading: {
    today: "Ways of training",
    local: `Ways of training in ${municipality.many}`,
    centre: `Ways of training at ${centre.many}`
  },
  mix: "Mix",
  effect: "Effect",
  hours: "Hours",
  money: "Money",
  cost: "Cost",
  unit: ({ amount }: { readonly amount: string }): string =>
    `effective hours a person, hours in all, amounts in units of ${amount}, a year`,
  taken: ({ mix }: { readonly mix: string }): string => `${mix} (taken)`,
  nothing: "nothing",
  reach: ({ people, required }: { readonly people: string; readonly required: string }): string =>
    `${people} people take part and need ${required} effective hours a year; the table has the cheapest mixes that give them.`,
  noOther: "No other mix gives as much.",
  next: ({
    mix,
    amount,
    isDearer
  }: {
    readonly mix: string
    readonly amount: string
    readonly isDearer: boolean
  }): string =>
    isDearer
      ? `The next best is ${mix}: ${amount} a year dearer.`
      : `The cheapest other is ${mix}: ${amount} a year cheaper.`,
  hoursAYear: ({ hours }: { readonly hours: string }): string => `${hours} hours`,
  academy: ({
    name,
    least,
    people
  }: {
    readonly name: string
    readonly least: string
    readonly people: string
  }): string =>
    `In money, ${name} pays from ${least} people on; there are ${people}. It is measured by as many effective hours in the cheapest way that costs by the head.`,
  neverPays: ({ name }: { readonly name: string }): string =>
    `In money, ${name} never pays: as many effective hours cost less by the head.`,
  costMeans: "Cost is money and the pay of the hours."
})
