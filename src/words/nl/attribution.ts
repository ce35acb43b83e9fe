/** What each difference explains in Dutch. */
import type { attribution as english } from "../en/attribution.ts"
import { capital } from "../capital.ts"

export const attribution: typeof english = ({ municipality, centre }) => ({
  heading: ({ who }) => `Waar het verschil vandaan komt (${who})`,
  fte: "Fte",
  short: {
    local: capital(municipality.many),
    centre: capital(centre.many)
  },
  alone: "Alleen¹",
  difference: ({ who }) => `Verschil ${who}`,
  unexplained: ({ name, rest, all }) =>
    `¹ Eén voor één gewijzigd vanuit het eerste scenario (${name}): ${rest} van ${all} blijft onverklaard. De bijdragen in de tabel zijn het gemiddelde over alle volgorden (Shapley) en tellen op.`,
  estimated: ({ groups, orders }) =>
    `${groups} groepen: de bijdragen zijn geschat over ${orders} willekeurige volgorden; ± is de standaardfout van het eerste kengetal.`,
  together: ({ reasons }) => `(bewegen samen: ${reasons})`,
  more: ({ count }) => `en nog ${count} (--json heeft ze alle)`,
  whole: "Verschil totaal",
  howSure: ({ name, draws, seed }) =>
    `${name}: hoe zeker is elke bijdrage? 90%- en 50%-interval, ${draws} trekkingen, startgetal ${seed}`,
  orders: ({ isExact, orders, draws, error }) =>
    `${isExact ? "De bijdragen in de tabel zijn exact; in de trekkingen" : "In de trekkingen"} zijn de bijdragen geschat over ${orders} willekeurige volgorden, dezelfde in alle ${draws} trekkingen. Dat maakt de grenzen van de intervallen onzeker: hun standaardfout is ten hoogste ${error} fte.`,
  fewerDraws: ({ found, wanted }) =>
    `Er zijn ${found} trekkingen en niet ${wanted}: elke trekking wordt doorgerekend voor vele mengvormen van de twee scenario's.`
})
