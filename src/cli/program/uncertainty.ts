/** `casecap uncertainty`: how sure the figures are. */
import { type ArgumentsOf, declare } from "./command.ts"
import { wrongShard } from "./shard.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const uncertaintyCommand = declare({
  usage: "uncertainty <files..>",
  answer: "sheet",
  workbook: true,
  picture: true,
  positionals: {
    files: {}
  },
  options: {
    draws: {
      kind: "number"
    },
    seed: {
      kind: "number"
    },
    threads: {
      kind: "number"
    },
    shard: {
      kind: "string",
      once: true
    },
    by: {
      kind: "string",
      choices: ["municipality", "caseType", "month"]
    }
  },
  examples: [
    "uncertainty state-b.yaml",
    "uncertainty state-b.yaml inter-municipal-b.yaml",
    "uncertainty state-b.yaml --by municipality --csv",
    "uncertainty state-b.yaml --by month -o months.svg",
    "uncertainty state-b.yaml --draws 1000000 --shard 3/8 -o part-3.json"
  ],
  refuse: ({ draws, seed, threads, shard }) =>
    wholeNumber("draws", draws, 1, MOST_DRAWS) ??
    seedNumber(seed) ??
    wholeNumber("threads", threads, 1, MOST_THREADS) ??
    (shard === undefined ? undefined : wrongShard(shard, draws))
})

export type UncertaintyArguments = ArgumentsOf<typeof uncertaintyCommand>

/** A day's work for one thread; more is a slip of the finger. */
const MOST_DRAWS = 1e9
const MOST_THREADS = 64
