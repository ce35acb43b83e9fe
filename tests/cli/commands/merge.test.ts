/** Runs of `uncertainty` in parts: put together they are one run, to the last bit; parts that do not fit are refused. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { vi } from "vitest"
import { merge } from "../../../src/cli/commands/merge.ts"
import { uncertainty } from "../../../src/cli/commands/uncertainty.ts"
import * as loading from "../../../src/cli/load.ts"
import type { UncertaintyArguments } from "../../../src/cli/program/uncertainty.ts"
import { wrongShard } from "../../../src/cli/program/shard.ts"
import { InvalidInput } from "../../../src/platform/errors.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { tinyScenario } from "../badInput/tiny.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-parts-"))
const table = (rows: ReadonlyArray<string>) => `code,name,region,population,pace\n${rows.join("\n")}\n`
writeFileSync(join(folder, "m.csv"), table(["1,Alpha,N,60000,1", "2,Beta,N,25000,1"]))
const uncertain = tinyScenario.replace(
  /minutes: \d+/u,
  (text) => `${text.replace(/(\d+)/u, "{value: $1, pert: [1, $1, 90]}")}`
)
const pair = ["a.yaml", "b.yaml"].map((name) => join(folder, name))
for (const [i, file] of pair.entries()) writeFileSync(file, uncertain.replace("id: tiny", `id: tiny${i}`))

const ask = (args: Partial<UncertaintyArguments>) =>
  printed(uncertainty({ ...plainArguments, files: pair, threads: 1, json: true, ...args }))

/** The parts of a run, as files. */
const parts = async (draws: number, of: number, name: string, args: Partial<UncertaintyArguments> = {}) =>
  Promise.all(
    Array.from({ length: of }, async (_, i) => {
      const file = join(folder, `${name}-${i + 1}.json`)
      writeFileSync(file, (await ask({ draws, shard: `${i + 1}/${of}`, ...args })).out)
      return file
    })
  )

const put = (files: ReadonlyArray<string>, lang: "da" | "en" | "nl" = "en", json = true) =>
  printed(merge({ ...plainArguments, files, json, lang }))

const refusal = async (files: ReadonlyArray<string>, lang: "da" | "en" | "nl" = "en") => {
  const { failure, out } = await put(files, lang)
  expect(out).toBe("")
  expect(failure).toBeInstanceOf(InvalidInput)
  return String((failure as InvalidInput).report).replaceAll(folder, "F")
}

describe("parts put together", () => {
  it.each([
    ["kept as they are", 20_000, 7],
    ["counted", 140_000, 3],
    ["counted, and some parts hold none of those behind case types", 200_000, 4]
  ])("are one run to the last bit where draws are %s, in whatever order they come", async (name, draws, of) => {
    const files = await parts(draws, of, name)
    const whole = await ask({ draws })
    expect((await put(files.toReversed())).out).toBe(whole.out)
    const page = await put(files, "en", false)
    expect(page.out).toBe((await ask({ draws, json: false })).out)
  })

  it("are one run over 98,000 municipalities", async () => {
    const rows = Array.from({ length: 98_000 }, (_, i) => `${i + 1},Place ${i + 1},N,${1000 + (i % 997)},1`)
    writeFileSync(join(folder, "large.csv"), table(rows))
    const file = join(folder, "large.yaml")
    writeFileSync(file, uncertain.replace("m.csv", "large.csv"))
    // Reading so large a table ten times would take most of the time.
    const { loadScenarios } = loading
    const once = Effect.runSync(Effect.cached(Effect.suspend(() => loadScenarios([file], [], "en"))))
    const spy = vi.spyOn(loading, "loadScenarios").mockReturnValue(once as ReturnType<typeof loadScenarios>)
    const files = await parts(8192, 8, "large", { files: [file] })
    expect((await put(files)).out).toBe((await ask({ draws: 8192, files: [file] })).out)
    expect(spy).toHaveBeenCalledTimes(10)
    spy.mockRestore()
  }, 120_000)
})

describe("parts that make no run", async () => {
  const [first, second] = (await parts(4096, 2, "small")) as [string, string]
  const changed = (name: string, change: (part: Record<string, unknown>) => object) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify({ ...change(JSON.parse(readFileSync(first, "utf8"))) }))
    return file
  }

  it.each(["da", "en", "nl"] as const)("are all named at once, with what to do (%s)", async (lang) => {
    copyFileSync(first, join(folder, "again.json"))
    const other = changed("other.json", (part) => ({ ...part, seed: 2, shard: { number: 2, of: 2 } }))
    const text = await refusal([first, join(folder, "again.json"), other], lang)
    await expect(text).toMatchFileSnapshot(`../../golden/merge-refused.${lang}.txt`)
  })

  it("are refused when they are something else, damaged, or of scenarios that have changed", async () => {
    const noPart = join(folder, "no.json")
    writeFileSync(noPart, "{}")
    expect(await refusal([noPart, first, second])).toContain("F/no.json: no part of a run")
    const short = changed("short.json", (part) => ({ ...part, values: [[""], [""]] }))
    expect(await refusal([short, second])).toContain("F/short.json: the part is damaged")
    const values = (part: Record<string, unknown>) => part["values"] as ReadonlyArray<ReadonlyArray<string>>
    const infinite = changed("infinite.json", (part) => ({
      ...part,
      values: values(part).map((rows) =>
        rows.map((row) => Buffer.alloc(Buffer.from(row, "base64").length, 0xff).toString("base64"))
      )
    }))
    expect(await refusal([infinite, second])).toContain("F/infinite.json: the part is damaged")
    writeFileSync(pair[1]!, uncertain.replace("id: tiny", "id: tiny1").replace("60", "61"))
    expect(await refusal([first, second])).toContain("F/b.yaml: the scenario has changed")
  })
})

describe("--shard", () => {
  it.each(["", "x", "0/3", "4/3", "1/0", "-1/3", "1/20000", "1.5/3"])("%j is no part", (text) => {
    expect(wrongShard(text, 1e9)).toMatchObject({ say: "commandLine.shardForm" })
  })

  it("needs the draws of the whole run, and a block for each part", () => {
    expect(wrongShard("1/3", undefined)).toMatchObject({ say: "commandLine.shardNeedsDraws" })
    expect(wrongShard("1/3", 2048)).toMatchObject({ say: "commandLine.shardTooMany" })
    expect(wrongShard("1/2", 2048)).toBeUndefined()
  })
})
