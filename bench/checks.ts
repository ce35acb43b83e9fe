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
const REPEATS = 5

/** `folder` is that of the Danish scenarios. */
export const checksSection = async (folder: string): Promise<ReadonlyArray<Timing>> => {
  const all = checksText(folder, CHECKS)
  const single = Array.from({ length: READ_EACH_TIME }, (_, i) => checksText(folder, 1, i))
  const shared = await best(() => run([all]))
  const apart = await best(async () => {
    for (const one of single) await run([one])
  })
  return [
    {
      what: "1,000 expectations, read only",
      runs: CHECKS,
      milliseconds: await best(() => Promise.resolve(readChecks(all)))
    },
    {
      what: "1,000 expectations, each scenario loaded once",
      runs: CHECKS,
      milliseconds: shared,
      targetMilliseconds: 1_000
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
    return `  c${n}: {scenario: ${scenario}.yaml, metric: ${metrics[n % metrics.length]!}, between: [-1e6, 1e6]${set}}`
  })
  return { file: `${folder}/bench.checks.yaml`, text: `casecapChecks: 1\nexpectations:\n${lines.join("\n")}\n` }
}

/** The best of several: what the machine can do when nobody disturbs it. */
const best = async (body: () => Promise<unknown>): Promise<number> => {
  let fastest = Infinity
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = performance.now()
    await body()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}
