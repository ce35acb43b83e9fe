/** What there is to say in English, part by part; the other languages have the same parts. A part loads when asked. */
import { nouns } from "./nouns.ts"

export const parts = {
  nouns,
  assumptions: async () => (await import("./assumptions.ts")).assumptions,
  check: async () => (await import("./check.ts")).check,
  compare: async () => (await import("./compare.ts")).compare,
  explain: async () => (await import("./explain.ts")).explain,
  run: async () => (await import("./run.ts")).run,
  trade: async () => (await import("./trade.ts")).trade,
  terms: async () => (await import("./terms.ts")).terms,
  workbook: async () => (await import("./workbook.ts")).workbook
}

/** The shape of every language. */
export type Parts = typeof parts
