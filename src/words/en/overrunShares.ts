/** By what plans are uplifted, in English: on a page as in a memo. */
import { said, type Parts, type Sentence } from "../said.ts"

export const overrunShares = {
  oneOff: ({ share }: Parts<"share">): Sentence => said`one-off cost ${share} dearer`,
  yearly: ({ share }: Parts<"share">): Sentence => said`what is bought every year ${share} dearer`,
  time: ({ share }: Parts<"share">): Sentence => said`works ${share} longer`,
  uncounted: "That it takes longer is not counted in the figures."
}
