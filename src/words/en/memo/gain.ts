/** Where the gain comes from and what it costs, in an English memo. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const gain = ({ centre }: Nouns) => ({
  heading: "What frees FTE, and what it costs",
  headingCost: ({ cost }: { readonly cost: string }): string => `${cost}: the largest of the costs`,
  headingOfNeed: "What the change costs",
  moves: ({ model, moved }: Parts<"model" | "moved">): Sentence =>
    said`${model} moves work that takes ${moved} today. `,
  gains: ({ gains, costs, see }: Parts<"gains" | "costs" | "see">): Sentence =>
    said`Most is saved by ${gains}; it is offset by ${costs} (${see}).`,
  onlyGains: ({ gains, see }: Parts<"gains" | "see">): Sentence => said`Most is saved by ${gains} (${see}).`,
  onlyCosts: ({ costs, see }: Parts<"costs" | "see">): Sentence =>
    said`Nothing is saved; what it costs is ${costs} (${see}).`,
  costsMore: ({ gains, costs, see }: Parts<"gains" | "costs" | "see">): Sentence =>
    said`It costs ${costs}; only part of that is saved again, by ${gains} (${see}).`,
  neither: ({ see }: Parts<"see">): Sentence => said`It neither saves nor costs anything (${see}).`,
  bridgeCaption: "Contributions to freed FTE; costs are negative",
  bridgeCaptionOfNeed: "Contributions to the FTE needed in addition; what saves is negative",
  contribution: "Contribution",
  difference: "Difference",
  bridgeFigure: ({ weights, what }: Readonly<Record<"weights" | "what", string>>): string =>
    `What weighs most in ${what}: ${weights}`,
  weighsMost: ({ what, model }: Readonly<Record<"what" | "model", string>>): string => `${what} in ${model}`,
  caseTypeCaption: "Freed FTE by case type",
  caseTypeCaptionOfNeed: "FTE needed in addition, by case type",
  caseTypesAnnex: "Case types",
  caseTypeFigure: ({ weights, isLoss }: { readonly weights: string; readonly isLoss: boolean }): string =>
    isLoss
      ? `FTE that stay and move to ${centre.many}, by case type`
      : `${weights === "" ? "" : `Most is freed in ${weights}: `}FTE that stay, move to ${centre.many} and are freed, by case type`,
  caseType: "Case type",
  total: "Total",
  rounded: "Rounded; parts may not sum."
})
