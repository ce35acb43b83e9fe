/** Oplæringsformer, på dansk. */
import type { training as english } from "../en/training.ts"

export const training: typeof english = ({ municipality, centre }) => ({
  heading: {
    today: "Oplæringsformer",
    local: `Oplæringsformer i ${municipality.many}`,
    centre: `Oplæringsformer på ${centre.many}`
  },
  mix: "Blanding",
  effect: "Effekt",
  hours: "Timer",
  money: "Penge",
  cost: "Udgift",
  unit: ({ amount }) => `effektive timer pr. person, timer i alt, beløb i enheder af ${amount}, pr. år`,
  taken: ({ mix }) => `${mix} (valgt)`,
  nothing: "ingenting",
  reach: ({ people, required }) =>
    `${people} personer deltager og skal have ${required} effektive timer om året; tabellen har de billigste blandinger, der giver dem.`,
  noOther: "Ingen anden blanding giver lige så meget.",
  next: ({ mix, amount, isDearer }) =>
    isDearer
      ? `Den næstbedste er ${mix}: ${amount} dyrere om året.`
      : `Den billigste anden er ${mix}: ${amount} billigere om året.`,
  hoursAYear: ({ hours }) => `${hours} timer`,
  academy: ({ name, least, people }) =>
    `I penge betaler ${name} sig fra ${least} personer; der er ${people}. Der måles mod lige så mange effektive timer i den billigste form, der betales pr. person.`,
  neverPays: ({ name }) =>
    `I penge betaler ${name} sig aldrig: lige så mange effektive timer koster mindre, når der betales pr. person.`,
  costMeans: "Udgiften er penge og lønnen for timerne."
})
