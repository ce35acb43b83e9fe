/** Staff against need in a memo, in English. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"
import { capital } from "../../capital.ts"

export const staffing = ({ municipality }: Nouns) => ({
  heading: "Staff against need",
  atOnce: ({ model, shortage, surplus }: Parts<"model" | "shortage" | "surplus">): Sentence =>
    said`In ${model} ${shortage} are missing in some ${municipality.many} while ${surplus} can be lent by others.`,
  lending: ({ met, unmet }: Parts<"met" | "unmet">): Sentence =>
    said` Lending and retraining meet ${met}; ${unmet} stay unmet, because nobody near enough has the skill to spare.`,
  cost: ({ cost }: Parts<"cost">): Sentence => said` A year of it costs ${cost} in travel, terms and courses.`,
  rests: ({ share, unmet }: Parts<"share" | "unmet">): Sentence =>
    said` The figure rests on who is willing to go: it counts ${share} of those who are too many, and if all of them went, ${unmet} would stay unmet.`,
  turns: ({ specialism, place, met }: Parts<"specialism" | "place" | "met">): Sentence =>
    said` One more person would do most in ${place} (${specialism}): ${met} less would be unmet.`,
  nothingLeft: said` Nothing is left that one more person would meet.`,
  lacks: ({ model }: { readonly model: string }): string => `Who is short of what: ${model} (FTE, the worst first)`,
  loans: ({ model }: { readonly model: string }): string => `Who lends whom: ${model} (FTE, the largest first)`,
  column: {
    place: capital(municipality.one),
    specialism: "Specialism",
    shortage: "Short",
    unmet: "Unmet",
    from: "From",
    to: "To",
    term: "Term",
    fte: "FTE"
  }
})
