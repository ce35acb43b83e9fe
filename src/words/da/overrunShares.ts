/** By what plans are uplifted, in Danish: on a page as in a memo. */
import type { overrunShares as english } from "../en/overrunShares.ts"
import { said } from "../said.ts"

export const overrunShares: typeof english = {
  oneOff: ({ share }) => said`engangsudgiften ${share} dyrere`,
  yearly: ({ share }) => said`det årlige køb ${share} dyrere`,
  time: ({ share }) => said`arbejdet ${share} længere`,
  uncounted: "At det tager længere tid, er ikke regnet med i tallene."
}
