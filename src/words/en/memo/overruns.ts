/** What plans are uplifted for, in an English memo. */
import { overrunShares } from "../overrunShares.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const overruns = {
  ...overrunShares,
  factors: ({ model, realised, uplifts }: Parts<"model" | "realised" | "uplifts">): Sentence =>
    said`In ${model} benefits are counted at ${realised}, and one-off cost is multiplied by ${uplifts} for optimism.`,
  itemByItem: ({ low, high }: Parts<"low" | "high">): Sentence => said`${low} to ${high}, item by item,`,
  said: ({ model, category, parts }: Parts<"model" | "category" | "parts">): Sentence =>
    said`In ${model} the usual overrun of ${category} is counted, as far as it is not mitigated: ${parts} (Mott MacDonald 2002, in HM Treasury's guidance on optimism bias).`,
  counted: ({ planned, counted }: Parts<"planned" | "counted">): Sentence =>
    said` Preparation takes ${counted} months instead of ${planned}, and work changes hands as much later.`
}
