/** What plans are uplifted for, in an English memo. */
import { said, type Parts, type Sentence } from "../../said.ts"

export const overruns = {
  factors: ({ model, realised, uplifts }: Parts<"model" | "realised" | "uplifts">): Sentence =>
    said`In ${model} benefits are counted at ${realised}, and one-off cost is multiplied by ${uplifts} for optimism.`,
  said: ({ model, category, parts }: Parts<"model" | "category" | "parts">): Sentence =>
    said`In ${model} the usual overrun of ${category} is counted, as far as it is not mitigated: ${parts} (Mott MacDonald 2002, in HM Treasury's guidance on optimism bias).`,
  oneOff: ({ share }: Parts<"share">): Sentence => said`one-off cost ${share} dearer`,
  yearly: ({ share }: Parts<"share">): Sentence => said`what is bought every year ${share} dearer`,
  time: ({ share }: Parts<"share">): Sentence => said`works ${share} longer`,
  counted: ({ planned, counted }: Parts<"planned" | "counted">): Sentence =>
    said` Preparation takes ${counted} months instead of ${planned}, and work changes hands as much later.`,
  uncounted: " That it takes longer is not counted in the figures."
}
