/** The page of `assumptions` in Danish. */
import type { assumptions as english } from "../en/assumptions.ts"

export const assumptions: typeof english = () => ({
  intro: ({ rows, total, metric }) =>
    `${rows} af ${total} antagelser. »Vægt« er, hvor mange årsværk ${metric === "freed" ? "frigjort" : "behovet"} ændrer sig, når antagelsen stiger med 1 %.`,
  introOfMoney: ({ rows, total, metric, currency }) =>
    `${rows} af ${total} antagelser. »Vægt« er, hvor meget ${metric === "npv" ? "nutidsværdien" : "besparelsen"} ændrer sig i ${currency}, når antagelsen stiger med 1 %.`,
  steps: ({ paths }) =>
    `Resultatet springer ved dagens værdi af ${paths}; vægten er derfor hældningen over tallets eget interval (10 % op og ned, hvor intet er angivet).`,
  column: {
    path: "Antagelse",
    value: "Værdi",
    unit: "Enhed",
    range: "Interval",
    basis: "Grundlag",
    weight: "Vægt",
    record: "Kilde, ejer, status"
  }
})
