/** What plans are uplifted for, in a Dutch memo. */
import type { overruns as english } from "../../en/memo/overruns.ts"
import { overrunShares } from "../overrunShares.ts"
import { said } from "../../said.ts"

export const overruns: typeof english = {
  ...overrunShares,
  factors: ({ model, realised, uplifts }) =>
    said`In ${model} tellen de baten voor ${realised}, en de eenmalige kosten zijn met ${uplifts} vermenigvuldigd voor optimisme.`,
  itemByItem: ({ low, high }) => said`${low} tot ${high}, post voor post,`,
  said: ({ model, category, parts }) =>
    said`In ${model} telt de gebruikelijke overschrijding bij ${category} mee, voor zover niet beheerst: ${parts} (Mott MacDonald 2002, in de handreiking van het Britse ministerie van Financiën over optimisme).`,
  counted: ({ planned, counted }) =>
    said` De voorbereiding duurt ${counted} maanden in plaats van ${planned}, en het werk gaat evenveel later over.`
}
