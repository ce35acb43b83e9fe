/** What each difference explains in Danish. */
import type { attribution as english } from "../en/attribution.ts"
import { capital } from "../capital.ts"

export const attribution: typeof english = ({ municipality, centre }) => ({
  heading: ({ who }) => `Hvad forskellen skyldes (${who})`,
  fte: "Årsværk",
  short: {
    local: capital(municipality.many),
    centre: capital(centre.many)
  },
  alone: "Alene¹",
  difference: ({ who }) => `Forskel ${who}`,
  unexplained: ({ name, rest, all }) =>
    `¹ Ændret én ad gangen fra det første scenarie (${name}): ${rest} af ${all} bliver uforklaret. Tabellens bidrag er gennemsnittet over alle rækkefølger (Shapley) og går op.`,
  estimated: ({ groups, orders }) =>
    `${groups} grupper: bidragene er skønnet over ${orders} tilfældige rækkefølger; ± er standardfejlen på det første nøgletal.`,
  together: ({ reasons }) => `(flytter sammen: ${reasons})`,
  more: ({ count }) => `og ${count} til (--json har dem alle)`,
  whole: "Forskel i alt",
  howSure: ({ name, draws, seed }) =>
    `${name}: hvor sikkert er hvert bidrag? 90 % og 50 % interval, ${draws} trækninger, frø ${seed}`,
  orders: ({ isExact, orders, draws, error }) =>
    `${isExact ? "Tabellens bidrag er eksakte; i trækningerne" : "I trækningerne"} er bidragene skønnet over ${orders} tilfældige rækkefølger, de samme i alle ${draws} trækninger. Det gør intervallernes grænser usikre: standardfejlen er højst ${error} årsværk.`,
  fewerDraws: ({ found, wanted }) =>
    `Der er ${found} trækninger og ikke ${wanted}: hver trækning regnes igennem for mange blandinger af de to scenarier.`
})
