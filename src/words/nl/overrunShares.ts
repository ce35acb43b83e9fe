/** By what plans are uplifted, in Dutch: on a page as in a memo. */
import type { overrunShares as english } from "../en/overrunShares.ts"
import { said } from "../said.ts"

export const overrunShares: typeof english = {
  oneOff: ({ share }) => said`de eenmalige kosten ${share} hoger`,
  yearly: ({ share }) => said`de jaarlijkse inkoop ${share} duurder`,
  time: ({ share }) => said`het werk ${share} langer`,
  uncounted: "Dat het langer duurt, telt niet mee in de cijfers."
}
