/** A key of the scenario language, explained in Danish; what it means stands in English in the schema. */
import type { reference as english } from "../en/reference.ts"

export const reference: typeof english = () => ({
  meaning: "Betydning",
  value: "Værdi",
  default: "Hvis den udelades",
  needed: "skal være der",
  neededIn: ({ form, otherwise }) => `skal være der i ${form}${otherwise === "" ? "" : `, ellers ${otherwise}`}`,
  nothing: "gælder intet",
  example: "Eksempel",
  keys: "Nøgler under den",
  number: "Et tal kan stå alene, som {ref: parameters.NAVN} eller som et sæt med interval, grundlag og kilde.",
  more: ({ key }) =>
    `\`casecap explain FIL ${key}\` viser, hvor et scenarie har værdien fra; alle nøgler står i docs/scenario-language.md.`
})
