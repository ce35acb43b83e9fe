/** Pages of `uncertainty` to the letter, its machine formats, what it refuses, and how it ends on Ctrl-C. */
import { languages } from "../../../src/words/languages.ts"
import { cpSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { uncertainty } from "../../../src/cli/commands/uncertainty.ts"
import type { InvalidInput } from "../../../src/platform/errors.ts"
import type { UncertaintyArguments } from "../../../src/cli/program/uncertainty.ts"
import { textIn } from "../../../src/words/Lang.ts"
import { ended, mainPath } from "../../support/casecap.ts"
import { casecap } from "../../support/commandLine.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { pagesInEveryLanguage } from "../../support/everyLanguage.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { tinyScenario } from "../badInput/tiny.ts"

const D = "scenarios/denmark-2010"
const [state, kl] = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]

const asked = (args: Partial<UncertaintyArguments>) =>
  uncertainty({ ...plainArguments, files: [state], draws: 2048, threads: 1, ...args })
const ask = (args: Partial<UncertaintyArguments>) => printed(asked(args))
const pageIn = pagesInEveryLanguage()

describe.each(languages)("the page in %s", (lang) => {
  it.each([
    ["uncertainty-one", { files: [kl] }],
    ["uncertainty-two", { files: [state, kl], draws: 2000 }],
    ["uncertainty-status-quo", { files: [`${D}/status-quo-b.yaml`], draws: 1024 }],
    ["uncertainty-by-case-type", { files: [kl], by: "caseType" }],
    ["uncertainty-by-municipality", { files: [state, kl], draws: 1024, by: "municipality" }],
    ["uncertainty-by-month", { files: [kl], draws: 1024, by: "month" }],
    ["uncertainty-by-no-month", { files: [`${D}/status-quo-b.yaml`], draws: 1024, by: "month" }]
  ] as const)("%s", async (name, args) => {
    const { out, error, failure } = await pageIn(name, lang, () => asked(args))
    expect([failure, error]).toEqual([undefined, ""])
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../../golden/${name}.${lang}.txt`)
  })
})

describe("a scenario in which all is certain", () => {
  it("is written as `run` writes it", async () => {
    const { out } = await ask({ files: ["scenarios/published/wisn-core.yaml"], draws: 1024, lang: "en" })
    expect(out).toMatch(/^Need +1\.6 +1\.6 +1\.6 +1\.6 +1\.6$/mu)
    expect(out).toMatch(/^Need +● +1\.6 +\[1\.6–1\.6\]\n +1\.6$/mu)
  })
})

describe("municipalities of files with different tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-tables-"))
  const write = (name: string, rows: ReadonlyArray<string>) => {
    writeFileSync(join(folder, `${name}.csv`), `code,name,region,population,pace\n${rows.join("\n")}\n`)
    writeFileSync(join(folder, `${name}.yaml`), tinyScenario.replace("m.csv", `${name}.csv`))
    return join(folder, `${name}.yaml`)
  }
  const [alpha, beta, gamma] = ["1,Alpha,N,60000,1", "2,Beta,N,25000,1", "3,Gamma,N,12000,1"] as const
  const files = [write("a", [alpha, beta]), write("b", [gamma, alpha, "2,Beta by,N,25000,1"])]

  const inCsv = (value: number) => String(Number(value.toPrecision(12)))

  it("stand in their own rows, with nothing where a file has none of that code", async () => {
    const { out } = await ask({ files, draws: 1024, by: "municipality", csv: true, lang: "en" })
    const [header, ...rows] = out
      .trimEnd()
      .split(/\r?\n/u)
      .map((line) => line.split(","))
    expect(header).toEqual(["code", "name", "p5", "p50", "p95", "p5B", "p50B", "p95B"])
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["1", "Alpha"],
      ["2", "Beta"],
      ["3", "Gamma"]
    ])
    expect(rows[2]!.slice(2, 5)).toEqual(["", "", ""])
    const { scenarios } = JSON.parse((await ask({ files, draws: 1024, by: "municipality", json: true })).out)
    for (const { code, leaves } of scenarios[1].municipalities) {
      expect(rows.find((row) => row[0] === code)!.slice(5)).toEqual([leaves.p5, leaves.p50, leaves.p95].map(inCsv))
    }
    const page = await ask({ files, draws: 1024, by: "municipality", lang: "en" })
    expect(page.out).toMatch(/^3 +Gamma +– +– +– +\d/mu)
  })
})

describe("machine formats of uncertainty", () => {
  it("are the same in both languages and on any number of threads", async () => {
    const json = (lang: "da" | "en", threads: number) =>
      ask({ files: [state, kl], lang, threads, draws: 16_384, json: true }).then(({ out }) => out)
    const one = await json("en", 1)
    expect(await json("da", 1)).toBe(one)
    expect(await json("en", 2)).toBe(one)
    const parsed = JSON.parse(one)
    expect(parsed).toMatchObject({ casecap: 1, seed: 1, draws: 16_384, drawsAsked: 16_384, reference: 0 })
    expect(parsed.differences[0].fte.freed.p50).toBeLessThan(0)
    expect(parsed.scenarios[1].caseTypes).toHaveLength(5)
  })

  it("give CSV one row a municipality", async () => {
    const { out } = await ask({ by: "municipality", csv: true, draws: 1024 })
    expect(out.trimEnd().split("\n")).toHaveLength(99)
    expect(out).toMatch(/^code,name,p5,p50,p95\r?\n101,København,/u)
  })
})

describe("a correlation of one file", () => {
  it("is said to hold for the others too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "casecap-correlation-"))
    cpSync(D, folder, { recursive: true })
    const theirs = join(folder, "theirs.yaml")
    const between = "[parameters.handOffMinutes, parameters.returnRate]"
    writeFileSync(
      theirs,
      `casecap: 1\nid: theirs\ntitle: T\nextends: state-b.yaml\ncorrelations: {one: {between: ${between}, rank: 0.5}}\n`
    )
    const both = await ask({ files: [join(folder, "state-b.yaml"), theirs], draws: 1024, lang: "en" })
    expect(both.failure).toBeUndefined()
    expect(both.out.replace(/\s+/gu, " ")).toContain("parameters.handOffMinutes – parameters.returnRate")
    const alone = await ask({ files: [state], draws: 1024, lang: "en" })
    expect(alone.out).not.toContain("Correlations")
  })
})

describe("uncertainty refuses", () => {
  it("no draws, half draws, no threads", async () => {
    for (const [option, value] of [
      ["--draws", "0"],
      ["--draws", "1.5"],
      ["--threads", "0"],
      ["--seed", "-1"]
    ] as const) {
      const { code, stderr } = await casecap(["uncertainty", state, option, value, "--lang", "en"])
      expect([code, stderr]).toEqual([64, expect.stringContaining(`${option} ${value}: give a whole number from`)])
    }
  })

  it("correlations that contradict one another, at their line, with exit code 2", async () => {
    const correlated = (rank: number) =>
      `correlations.c={between: [parameters.handOffMinutes, parameters.returnRate], rank: ${rank}}`
    const { failure } = await ask({
      files: [state, kl],
      set: [`${state}::${correlated(0.5)}`, `${kl}::${correlated(0.2)}`]
    })
    const { report, exitCode } = failure as InvalidInput
    expect(exitCode ?? 2).toBe(2)
    expect(textIn(report, "en")).toContain("correlate 0.2 here, but 0.5 in scenarios")
  })
})

describe("a long run", () => {
  it("ends with 130 on Ctrl-C, without a word and without its threads", async () => {
    const folder = mkdtempSync(join(tmpdir(), "casecap-"))
    // The script runs the program in a process of its own and says when it may be interrupted.
    const script = join(folder, "start.mjs")
    writeFileSync(
      script,
      `setTimeout(() => console.log("drawing"), 1500)
       process.argv[1] = ${JSON.stringify(mainPath)}
       await import(process.argv[1])`
    )
    const started = performance.now()
    const { code, stdout, stderr } = await ended(
      script,
      ["uncertainty", join(process.cwd(), state), "--draws", "100000000", "--threads", "2"],
      { signal: "SIGINT" }
    )
    expect([code, stdout, stderr]).toEqual([130, "drawing\n", ""])
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
