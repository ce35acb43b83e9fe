/** The checks beside the shipped scenarios hold, and a broken one of every kind does not. */
import { Effect } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { checksJsonSchema, LAWS, RULES } from "../../src/analysis/checks/ChecksFile.ts"
import { nameOf } from "../../src/analysis/checks/Check.ts"
import { runChecks, type TestRun } from "../../src/analysis/checks/runChecks.ts"
import { LOCK_FILE } from "../../src/analysis/lock/Lock.ts"
import { byFolder, compareWithLock } from "../../src/analysis/lock/lockRun.ts"
import { readLock } from "../../src/analysis/lock/lockText.ts"
import { Files } from "../../src/platform/Files.ts"
import { readingOf } from "../../src/cli/load.ts"
import { problemJson } from "../../src/scenario/Problem.ts"

const shipped = readdirSync("scenarios", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".checks.yaml"))
  .map((path) => join("scenarios", path))

const run = (files: ReadonlyArray<string>): Promise<TestRun> =>
  Effect.flatMap(readingOf, (reading) =>
    runChecks(
      reading,
      files.map((file) => ({ file, text: readFileSync(file, "utf8") }))
    )
  ).pipe(
    Effect.catchTag("InvalidChecks", ({ problems }) =>
      Effect.die(new Error(JSON.stringify(problems.map(problemJson), null, 1)))
    ),
    Effect.provide(Files.disk),
    Effect.runPromise
  )

// One run for all files, as `casecap test scenarios` makes it: checks share their scenarios.
let all: TestRun
beforeAll(async () => {
  all = await run(shipped)
}, 120_000)

describe("shipped checks", () => {
  it.each(shipped)("%s holds", (file) => {
    const outcomes = all.outcomes.filter(({ check }) => check.file === file)
    expect(outcomes.length).toBeGreaterThan(0)
    expect(
      outcomes.filter(({ status }) => status === "failed").map(({ check, found }) => [nameOf(check), found])
    ).toEqual([])
  })

  it("are all there", () => {
    expect(shipped.map((file) => file.split("/").at(-1))).toEqual(
      expect.arrayContaining(["article", "facts", "laws", "evidence", "published"].map((name) => `${name}.checks.yaml`))
    )
  })

  it("can fail, each kind of them", async () => {
    const { outcomes } = await run(["tests/scenarios/broken.checks.yaml"])
    expect(outcomes.filter(({ status }) => status !== "failed").map(({ check }) => nameOf(check))).toEqual([])
    const kinds = new Set(outcomes.map(({ check }) => check.body.kind))
    expect([...kinds].sort()).toEqual(["expectation", "municipalities", ...LAWS, ...RULES].sort())
  })

  it("come with a schema for editors that is the one in use", () => {
    const file: unknown = JSON.parse(readFileSync("scenarios/checks.schema.json", "utf8"))
    expect(file).toEqual(JSON.parse(JSON.stringify(checksJsonSchema())))
  })
})

describe("shipped scenarios", () => {
  it("are as their lock files say; `casecap test` shows what changed, `--update --note` accepts it", () => {
    for (const folder of byFolder(all.guarded)) {
      const file = join(folder.folder, LOCK_FILE)
      const read = readLock(file, readFileSync(file, "utf8"))
      if ("problems" in read) throw new Error(`${file}: ${read.problems[0]?.code}`)
      const { plans, unlocked, left } = compareWithLock(folder, read.lock)
      expect({ changed: plans.map(({ file: scenario }) => scenario), unlocked, left }).toEqual({
        changed: [],
        unlocked: [],
        left: []
      })
    }
  })
})
