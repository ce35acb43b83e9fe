/** A key of the scenario language, explained in Dutch; what it means stands in English in the schema. */
import type { reference as english } from "../en/reference.ts"

export const reference: typeof english = () => ({
  meaning: "Betekenis",
  value: "Waarde",
  default: "Als hij ontbreekt",
  needed: "moet er staan",
  neededIn: ({ form, otherwise }) => `moet staan in ${form}${otherwise === "" ? "" : `, anders ${otherwise}`}`,
  nothing: "geldt niets",
  example: "Voorbeeld",
  keys: "Sleutels eronder",
  number: "Een getal staat alleen, als {ref: parameters.NAAM} of als reeks met bandbreedte, grondslag en bron.",
  more: ({ key }) =>
    `\`casecap explain BESTAND ${key}\` laat zien waar een scenario de waarde vandaan heeft; alle sleutels staan in docs/scenario-language.md.`
})
