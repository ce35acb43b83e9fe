/** Bench of `casecap test`: 1,000 deterministic expectations over six scenarios, against a run that reads each time. */
import { Effect } from "effect"
import { type ChecksText, readChecks } from "../src/analysis/checks/readChecks.ts"
import { runChecks, type TestRun } from "../src/analysis/checks/runChecks.ts"
import { Files } from "../src/platform/Files.ts"
import { readingOf } from "../src/cli/load.ts"

/** One line of the report. */
export interface Timing {
  readonly what: string
  readonly runs: number
  readonly milliseconds: number
  readonly targetMilliseconds?: number
}

const CHECKS = 1_000
/** Reading each time is slow, so only some are timed and the rest is reckoned from them. */
const READ_EACH_TIME = 50
const REPEATS = 9

/** `folder` is that of the Danish scenarios. */
export const checksSection = async (folder: string): Promise<ReadonlyArray<Timing>> => {
  const all = checksText(folder, CHECKS)
  // One of each scenario: what it takes to begin.
  const few = checksText(folder, scenarios.length)
  const single = Array.from({ length: READ_EACH_TIME }, (_, i) => checksText(folder, 1, i))
  const shared = await best(() => run([all]))
  const begun = await best(() => run([few]))
  const apart = await best(async () => {
    for (const one of single) await run([one])
  })
  const read = await best(() => Promise.resolve(readChecks(all)))
  return [
    { what: "1,000 expectations, read only", runs: CHECKS, milliseconds: read },
    { what: "six expectations, each with a scenario to load", runs: scenarios.length, milliseconds: begun },
    {
      what: "1,000 expectations, each scenario loaded once",
      runs: CHECKS,
      milliseconds: shared,
      targetMilliseconds: 1_000
    },
    {
      what: "  of them after the start: with what is read and loaded taken off",
      runs: CHECKS,
      milliseconds: Math.max(0.1, shared - begun - read),
      targetMilliseconds: 100
    },
    {
      what: `1,000 expectations, loaded each time (from ${READ_EACH_TIME})`,
      runs: CHECKS,
      milliseconds: (apart / READ_EACH_TIME) * CHECKS
    }
  ]
}

const run = async (texts: ReadonlyArray<ChecksText>): Promise<TestRun> => {
  const result = await Effect.flatMap(readingOf, (reading) => runChecks(reading, texts)).pipe(
    Effect.provide(Files.disk),
    Effect.runPromise
  )
  if (result.outcomes.some(({ status }) => status === "failed")) throw new Error("a check failed")
  return result
}

const scenarios = ["state-a", "state-b", "inter-municipal-a", "inter-municipal-b", "status-quo-a", "status-quo-b"]
const metrics = [
  "baseline",
  "local",
  "freed.boligstoette",
  "leaves@851",
  "bridge.handOffs",
  "management",
  "moved",
  "overhead"
]

/** Metrics in turn; every fourth check has a change of its own, no two alike. */
const checksText = (folder: string, count: number, from = 0): ChecksText => {
  const lines = Array.from({ length: count }, (_, i) => {
    const n = from + i
    const set = n % 4 === 0 ? `, set: {workingTime.sickness: ${80 + n / 100}}` : ""
    const scenario = scenarios[n % scenarios.length]!
    return `  c${n}: {scenario: ${scenario}.yaml, metric: ${metrics[n % metrics.length]!}, between: [-1000000, 1000000]${set}}`
  })
  return { file: `${folder}/bench.checks.yaml`, text: `casecapChecks: 1\nexpectations:\n${lines.join("\n")}\n` }
}

/** Milliseconds of processor of the best of several turns: the machine may have other work. */
const best = async (body: () => Promise<unknown>): Promise<number> => {
  let fastest = Infinity
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = process.cpuUsage()
    await body()
    const { user, system } = process.cpuUsage(start)
    fastest = Math.min(fastest, (user + system) / 1000)
  }
  return fastest
}
