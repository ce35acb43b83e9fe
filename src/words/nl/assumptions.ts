/** The page of `assumptions` in Dutch. */
import type { assumptions as english } from "../en/assumptions.ts"

export const assumptions: typeof english = () => ({
  intro: ({ rows, total, metric }) =>
    `${rows} van de ${total} aannames. ‘Gewicht’ is het aantal fte waarmee ${metric === "freed" ? "het vrijgespeelde" : "de behoefte"} verandert als de aanname met 1% stijgt.`,
  introOfMoney: ({ rows, total, metric, currency }) =>
    `${rows} van de ${total} aannames. ‘Gewicht’ is hoeveel ${currency} ${metric === "npv" ? "de netto contante waarde" : "de besparing"} verandert als de aanname met 1% stijgt.`,
  steps: ({ paths }) =>
    `Het resultaat verspringt bij de huidige waarde van ${paths}; het gewicht is daarom de helling over de eigen bandbreedte van het getal (10% omhoog en omlaag waar geen bandbreedte is opgegeven).`,
  column: {
    path: "Aanname",
    value: "Waarde",
    unit: "Eenheid",
    range: "Bandbreedte",
    basis: "Grondslag",
    weight: "Gewicht",
    record: "Bron, eigenaar, status"
  }
})
