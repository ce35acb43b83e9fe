/** What plans are uplifted for, in a Danish memo. */
import type { overruns as english } from "../../en/memo/overruns.ts"
import { overrunShares } from "../overrunShares.ts"
import { said } from "../../said.ts"

export const overruns: typeof english = {
  ...overrunShares,
  factors: ({ model, realised, uplifts }) =>
    said`I ${model} regnes gevinsterne med ${realised}, og engangsudgifterne er ganget med ${uplifts} for optimisme.`,
  itemByItem: ({ low, high }) => said`${low} til ${high}, post for post,`,
  said: ({ model, category, parts }) =>
    said`I ${model} er den sædvanlige overskridelse for ${category} regnet med, så vidt den ikke er afværget: ${parts} (Mott MacDonald 2002, i det britiske finansministeriums vejledning om optimisme).`,
  counted: ({ planned, counted }) =>
    said` Forberedelsen tager ${counted} måneder i stedet for ${planned}, og opgaverne overdrages tilsvarende senere.`
}
