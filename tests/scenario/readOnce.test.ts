/** Scenarios of one command share bases and tables: each is read and parsed once, and complained about for each. */
import { Effect } from "effect"
import { load } from "../../src/scenario/load.ts"
import type { Reading } from "../../src/scenario/Reading.ts"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "../support/effect.ts"

const folder = "scenarios/denmark-2010"

const counted = (other: Readonly<Record<string, string>> = {}) => {
  const times = new Map<string, number>()
  const reading: Reading<never, never> = {
    read: (path) =>
      Effect.sync(() => {
        times.set(path, (times.get(path) ?? 0) + 1)
        return other[path] === undefined ? readFileSync(path) : new TextEncoder().encode(other[path])
      }),
    realPath: (path) => Effect.succeed(path),
    exists: () => Effect.succeed(false),
    describe: (error) => error
  }
  return { reading, times }
}

const pair = ["state-b", "inter-municipal-b"].map((name) => `${folder}/${name}.yaml`)

describe("a reading", () => {
  it("reads no file twice for two scenarios, and they are what they are alone", async () => {
    const { reading, times } = counted()
    const both = await Effect.runPromise(Effect.forEach(pair, (file) => load(reading, file)))
    expect([...times.values()].every((count) => count === 1)).toBe(true)
    expect([...times.keys()]).toContain(`${folder}/municipalities.csv`)
    for (const [i, file] of pair.entries()) {
      const alone = await Effect.runPromise(load(counted().reading, file))
      expect(both[i]!.fingerprint).toBe(alone.fingerprint)
      expect(both[i]!.files).toEqual(alone.files)
    }
  })

  it("says for each scenario what is wrong with a base that they share", async () => {
    const { reading } = counted({ [`${folder}/base-b.yaml`]: "parameters: [" })
    const problems = await Effect.runPromise(
      Effect.forEach(pair, (file) => Effect.map(Effect.flip(load(reading, file)), (error) => error.problems.length))
    )
    expect(problems.every((count) => count > 0)).toBe(true)
  })
})
