/** What there is to say in English, part by part; the other languages have the same parts. A part loads when asked. */

export const parts = {
  assumptions: async () => (await import("./assumptions.ts")).assumptions,
  attribution: async () => (await import("./attribution.ts")).attribution,
  benchmark: async () => (await import("./benchmark.ts")).benchmark,
  breakEven: async () => (await import("./breakEven.ts")).breakEven,
  calibrate: async () => (await import("./calibrate.ts")).calibrate,
  check: async () => (await import("./check.ts")).check,
  commandLine: async () => (await import("./commandLine.ts")).commandLine,
  compare: async () => (await import("./compare.ts")).compare,
  errors: async () => (await import("./errors.ts")).errors,
  help: async () => (await import("./help.ts")).help,
  explain: async () => (await import("./explain.ts")).explain,
  importing: async () => (await import("./importing.ts")).importing,
  reference: async () => (await import("./reference.ts")).reference,
  training: async () => (await import("./training.ts")).training,
  moneyBook: async () => (await import("./moneyBook.ts")).moneyBook,
  money: async () => (await import("./money.ts")).money,
  robustness: async () => (await import("./robustness.ts")).robustness,
  staff: async () => (await import("./staff.ts")).staff,
  live: async () => (await import("./live.ts")).live,
  memo: async () => (await import("./memo.ts")).memo,
  run: async () => (await import("./run.ts")).run,
  sensitivity: async () => (await import("./sensitivity.ts")).sensitivity,
  starter: async () => (await import("./starter.ts")).starter,
  service: async () => (await import("./service.ts")).service,
  simulate: async () => (await import("./simulate.ts")).simulate,
  shared: async () => (await import("./shared.ts")).shared,
  spread: async () => (await import("./spread.ts")).spread,
  terms: async () => (await import("./terms.ts")).terms,
  test: async () => (await import("./test.ts")).test,
  topics: async () => (await import("./topics.ts")).topics,
  trade: async () => (await import("./trade.ts")).trade,
  merge: async () => (await import("./merge.ts")).merge,
  transition: async () => (await import("./transition.ts")).transition,
  uncertainty: async () => (await import("./uncertainty.ts")).uncertainty,
  verify: async () => (await import("./verify.ts")).verify,
  workbook: async () => (await import("./workbook.ts")).workbook
}

/** The shape of every language. */
export type Parts = typeof parts
