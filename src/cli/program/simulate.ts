/** `casecap simulate`: promises of one centre, call by call and case by case. */
import { type ArgumentsOf, declare } from "./command.ts"
import { seedNumber, wholeNumber } from "./wholeNumber.ts"

export const simulateCommand = declare({
  usage: "simulate <file>",
  answer: "sheet",
  positionals: { file: {} },
  options: {
    centre: { kind: "string", once: true },
    jobs: { kind: "number" },
    seed: { kind: "number" }
  },
  examples: [
    "simulate state-b-service.yaml --centre frederikshavn",
    "simulate state-b-service.yaml --centre frederikshavn --jobs 5000000 --json"
  ],
  refuse: ({ jobs, seed }) => wholeNumber("jobs", jobs, FEWEST_JOBS, MOST_JOBS) ?? seedNumber(seed)
})

export type SimulateArguments = ArgumentsOf<typeof simulateCommand>

/** Fewer say nothing, more take an hour. */
const FEWEST_JOBS = 1000
const MOST_JOBS = 1_000_000_000
