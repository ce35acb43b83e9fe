/** What there is to say in Danish, part by part. */
import type { Parts } from "../en/parts.ts"
import { nouns } from "./nouns.ts"

export const parts: Parts = {
  nouns,
  run: async () => (await import("./run.ts")).run,
  terms: async () => (await import("./terms.ts")).terms
}
