import { say } from "../../../src/words/Lang.ts"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { assumptions } from "../../../src/cli/commands/assumptions.ts"
import { compare } from "../../../src/cli/commands/compare.ts"
import { importWorkbook } from "../../../src/cli/commands/import.ts"
import { runScenario } from "../../../src/cli/commands/run.ts"
import { uncertainty } from "../../../src/cli/commands/uncertainty.ts"
import { formatOf } from "../../../src/cli/format.ts"
import { refuseWorkbook } from "../../../src/cli/program/workbookOptions.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { cellsOf } from "../../support/workbook.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-workbook-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const output = join(folder, "book.xlsx")
const args = { ...plainArguments, output }
const state = "scenarios/denmark-2010/state-b.yaml"
const kl = "scenarios/denmark-2010/inter-municipal-b.yaml"

const written = async (command: Parameters<typeof printed>[0]) => {
  const { out, failure } = await printed(command)
  expect({ out, failure }).toEqual({ out: "", failure: undefined })
  const cells = cellsOf(readFileSync(output))
  return { cells, sheets: [...new Set([...cells.keys()].map((place) => place.split("!")[0]!))] }
}

describe("-o x.xlsx", () => {
  it("writes the result, the numbers and the tables of a run", async () => {
    const { cells, sheets } = await written(runScenario({ ...args, file: state }))
    expect(sheets).toEqual([
      "Result",
      "Assumptions",
      "Municipalities",
      "Money by municipality",
      "Case types",
      "Bridge",
      "Centres",
      "About",
      "casecap"
    ])
    expect([...cells.values()].some(({ formula }) => formula !== undefined)).toBe(false)
    expect(cells.get("Municipalities!A5")).toMatchObject({ kind: "text", value: "101" })
  })

  it("with --live writes the sheets that compute it", async () => {
    const { cells, sheets } = await written(runScenario({ ...args, file: state, live: true }))
    expect(sheets).toEqual(expect.arrayContaining(["Check", "Totals", "Work", "Unit-time factor", "As printed"]))
    expect(cells.get("Result!B6")?.formula).toMatch(/^'Totals'!/u)
  })

  it("writes two scenarios side by side, with what differs and what each difference explains", async () => {
    const { cells, sheets } = await written(compare({ ...args, files: [state, kl] }))
    expect(sheets).toContain("Differences")
    const texts = [...cells].filter(([place]) => place.startsWith("Differences!")).map(([, { value }]) => value)
    expect(texts).toEqual(expect.arrayContaining(["organisation.activities.contact.share", "Shares that move"]))
  })

  it("with --live has the numbers that differ as formulas, too, each the one of its own scenario", async () => {
    const { cells } = await written(compare({ ...args, files: [state, kl], live: true }))
    const row = [...cells].find(
      ([place, { value }]) => place.startsWith("Differences!A") && value === "organisation.activities.contact.share"
    )![0]
    const at = (column: string) => cells.get(row.replace("!A", `!${column}`))
    expect(at("B")).toEqual({ kind: "number", value: 0.85, formula: "A.organisation.activities.contact.share" })
    expect(at("C")).toEqual({ kind: "number", value: 0.45, formula: "B.organisation.activities.contact.share" })
  })

  it("writes the ledger, and only the rows that are asked for", async () => {
    const { cells, sheets } = await written(assumptions({ ...args, file: state, basis: ["fitted"], owner: [] }))
    expect(sheets).toEqual(["Assumptions", "As printed", "About", "casecap"])
    const paths = [...cells].filter(([place]) => /^Assumptions!A\d+$/u.test(place)).map(([, { value }]) => value)
    expect(paths.slice(3).toSorted()).toEqual([
      "parameters.caseworkAutomation",
      "parameters.handOffMinutes",
      "parameters.stateCasework"
    ])
  })

  it("writes the page of a simulation", async () => {
    const { sheets } = await written(uncertainty({ ...args, files: [state], draws: 1024, by: "municipality" }))
    expect(sheets).toEqual(["Result"])
  })

  it("is refused where a command has no workbook, and so are its options elsewhere", () => {
    expect(formatOf({ output: "a.xlsx" }, { workbook: false, picture: false })).toHaveProperty("wrong")
    expect(formatOf({ output: "a.xlsx" })).toEqual({ format: "xlsx" })
    expect(refuseWorkbook({ ...plainArguments, output: "a.csv", live: true })).toEqual(
      say("commandLine.forWorkbook", { option: "--live" })
    )
    expect(refuseWorkbook({ ...plainArguments, for: "kl" })).toEqual(
      say("commandLine.forWorkbook", { option: "--for" })
    )
    expect(refuseWorkbook({ ...args, live: true, for: "kl" })).toBeUndefined()
  })

  it("names neither the value nor a change of a private number, and does not calculate with it", async () => {
    cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
    writeFileSync(join(folder, "casecap.yaml"), "")
    const file = join(folder, "secret.yaml")
    const number = "{value: 7.654321, private: true}"
    writeFileSync(
      file,
      `casecap: 1\nid: secret\ntitle: Secret\nextends: ${kl}\nparameters: {handOffMinutes: ${number}}\n`
    )
    const set = ["parameters.handOffMinutes=8.765432"]
    const { failure } = await printed(runScenario({ ...args, file, live: true }))
    expect(failure).toMatchObject({ text: { en: expect.stringContaining("parameters.handOffMinutes") } })
    const seen = async (more: object) => {
      const { cells } = await written(runScenario({ ...args, file, set, ...more }))
      return [...cells.values()].some(({ value }) => String(value).includes("8.765432"))
    }
    expect(await seen({})).toBe(false)
    // What its reader may not see is no part of the fingerprint by which the scenario is known again.
    expect(
      (await printed(importWorkbook({ ...args, output: undefined, workbook: output, yes: false, rebase: false }))).out
    ).toContain("None:")
    expect(await seen({ for: "kl" })).toBe(true)
    expect(await seen({ for: "kl", live: true })).toBe(true)
  })

  it("has no sentence with a private number, unless it is its reader's own", async () => {
    cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
    writeFileSync(join(folder, "casecap.yaml"), "")
    const file = join(folder, "sentences.yaml")
    const extended = join("scenarios", "denmark-2010", "inter-municipal-b-service.yaml")
    const secret = (value: number) => `{value: ${value}, basis: assumed, private: true}`
    const numbers = [
      `parameters: {answered: ${secret(0.8137)}}`,
      `money: {appraisal: {rate: ${secret(0.0473)}}}`,
      `transition: {follow: {share: ${secret(0.6347)}}}`
    ]
    writeFileSync(
      file,
      ["casecap: 1", "id: sentences", "title: Sentences", `extends: ${extended}`, ...numbers, ""].join("\n")
    )
    const said = async (more: object) => {
      const { cells } = await written(runScenario({ ...args, file, lang: "en", ...more }))
      const text = [...cells.values()].map(({ value }) => String(value)).join("\n")
      return ["81% answered", "years at 4.7%", "63% of those"].filter((one) => text.includes(one))
    }
    expect(await said({})).toEqual([])
    expect(await said({ for: "kl" })).toHaveLength(3)
  })
})
