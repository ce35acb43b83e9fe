import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll } from "vitest"
import { compare } from "../../../src/cli/commands/compare.ts"
import { importWorkbook } from "../../../src/cli/commands/import.ts"
import { runScenario } from "../../../src/cli/commands/run.ts"
import type { ImportArguments } from "../../../src/cli/program/import.ts"
import { importCommand } from "../../../src/cli/program/import.ts"
import { Terminal } from "../../../src/platform/Terminal.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { languages } from "../../../src/words/languages.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { saved } from "../../support/libreOffice.ts"
import { loadFile } from "../../support/load.ts"
import { lacks } from "../../support/tools.ts"
import { partsOf, placeOfName, withCells, zipped } from "../../support/workbook.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-import-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
writeFileSync(join(folder, "casecap.yaml"), "")
const inFolder = (name: string) => join(folder, name)
const kl = inFolder("scenarios/denmark-2010/inter-municipal-b.yaml")
const surrey = inFolder("scenarios/surrey-2025/two-councils.yaml")
const state = inFolder("scenarios/denmark-2010/state-b.yaml")

const plain = { ...plainArguments, yes: false, rebase: false }
const book = inFolder("book.xlsx")

const ask = (more: Partial<ImportArguments> = {}) => printed(importWorkbook({ ...plain, workbook: book, ...more }))

const write = async (file = kl, more: object = {}) => {
  await printed(runScenario({ ...plainArguments, file, output: book, ...more }))
  return readFileSync(book)
}

/** The workbook of a scenario that no test changes, written once. */
const writeKl = async () => {
  klBook ??= await write()
  writeFileSync(book, klBook)
  return klBook
}
let klBook: Uint8Array | undefined

interface Edit {
  readonly path: string
  readonly column?: string
  readonly value: number | string | null
}

/** Columns of a workbook of one scenario, by letter: the value is in C. */
const edit = (bytes: Uint8Array, edits: ReadonlyArray<Edit>): void => {
  const parts = partsOf(bytes)
  const changes = edits.map(({ path, column, value }) => {
    const { sheet, cell } = placeOfName(parts, path)
    return { sheet, cell: column === undefined ? cell : column + cell.replace(/^[A-Z]+/u, ""), value }
  })
  writeFileSync(book, withCells(bytes, changes))
}

const messageOf = (failure: unknown): string => {
  const { text } = failure as { readonly text: string | { readonly en: string } }
  return typeof text === "string" ? text : text.en
}

const columns = {
  range: "D",
  low: "E",
  mostLikely: "F",
  high: "G",
  basis: "I",
  source: "J",
  status: "L",
  asOf: "M",
  note: "N"
}

describe("a workbook that comes back unchanged", () => {
  it("gives an empty plan, and nothing is written", async () => {
    await writeKl()
    const { out, failure } = await ask({ save: inFolder("nothing.yaml"), yes: true })
    expect(failure).toBeUndefined()
    expect(out).toContain("None: the workbook says what the scenario says.")
    expect(existsSync(inFolder("nothing.yaml"))).toBe(false)
  })

  it.skipIf(lacks("localc"))(
    "gives one as well when LibreOffice has saved it",
    async () => {
      const [bytes] = await saved([await write(surrey, { live: true, lang: "da" })])
      writeFileSync(book, bytes!)
      const { out } = await ask()
      expect(out).toContain("None: the workbook says what the scenario says.")
    },
    60_000
  )

  it("knows the unsaved changes that it was made with", async () => {
    await write(kl, { set: ["parameters.returnRate=0.2"] })
    expect((await ask()).out).toContain("None: the workbook says what the scenario says.")
  })
})

describe("changes in a workbook", () => {
  const edits: ReadonlyArray<Edit> = [
    { path: "parameters.handOffMinutes", value: 9 },
    { path: "parameters.handOffMinutes", column: columns.basis, value: "assumed" },
    { path: "parameters.handOffMinutes", column: columns.source, value: "our own count: 2026, week 7" },
    { path: "organisation.coordination.hoursPerMunicipality", value: 90 },
    { path: "parameters.returnRate", column: columns.status, value: "agreed" },
    { path: "parameters.returnRate", column: columns.note, value: "=said on the phone" }
  ]

  it("are shown as a plan with what each moves, and written only when that is asked", async () => {
    edit(await writeKl(), edits)
    const { out } = await ask({ json: true, save: inFolder("not-yet.yaml") })
    const plan = JSON.parse(out) as {
      readonly changes: ReadonlyArray<{
        readonly path: string
        readonly fte: number
        readonly fields: ReadonlyArray<{
          readonly field: string
          readonly cell: string
          readonly from: unknown
          readonly to: unknown
        }>
      }>
      readonly from: number
      readonly to: number
      readonly written: unknown
    }
    expect(plan.written).toBeNull()
    expect(existsSync(inFolder("not-yet.yaml"))).toBe(false)
    const freed = async (changes: ReadonlyArray<string>) =>
      resultOf((await loadFile(kl, changes)).compiled.model).fte.freed
    const before = await freed([])
    const alone = await freed(["parameters.handOffMinutes={value: 9, pert: [2, 5.3461066, 15]}"])
    const [hours, minutes, status] = [
      "organisation.coordination.hoursPerMunicipality",
      "parameters.handOffMinutes",
      "parameters.returnRate"
    ].map((path) => plan.changes.find((change) => change.path === path)!)
    expect(minutes!.fte).toBeCloseTo(alone - before, 9)
    expect(minutes!.fields.map(({ field }) => field)).toEqual(["value", "basis", "source"])
    expect(minutes!.fields[0]).toMatchObject({
      from: 5.3461066,
      to: 9,
      cell: expect.stringMatching(/^Assumptions!C\d+$/u)
    })
    expect(hours!.fte).not.toBe(0)
    expect(status!.fte).toBe(0)
    expect(plan.from).toBeCloseTo(before, 9)
  })

  it("of money are shown with what they move of the saving", async () => {
    edit(await writeKl(), [{ path: "parameters.localSalary", value: 430_000 }])
    const { out } = await ask({ json: true })
    const plan = JSON.parse(out) as {
      readonly saving: { readonly currency: string; readonly from: number; readonly to: number }
      readonly changes: ReadonlyArray<{ readonly fte: number; readonly saving: number }>
    }
    const { model } = (await loadFile(kl)).compiled
    // Every whole post that is released saves 10,000 more.
    const posts = measure(model, allocate(model), national("released"))
    expect(plan.saving.currency).toBe("DKK")
    expect(plan.saving.to - plan.saving.from).toBeCloseTo(10_000 * posts, 3)
    expect(plan.changes).toHaveLength(1)
    expect(plan.changes[0]).toMatchObject({ fte: 0, saving: expect.closeTo(10_000 * posts, 3) })
    expect((await ask()).out).toMatch(/Saving,.*\n.*million/u)
  })

  it.each(languages)("are a golden page in %s", async (lang) => {
    edit(await write(kl, { lang }), edits)
    const { out } = await ask({ lang })
    // Where the folder lies, and so where lines break, is of this run.
    const unwrapped = (block: string) => (block.includes("──") ? block : block.replaceAll(/\n */gu, " "))
    const page = out.split("\n\n").map(unwrapped).join("\n\n").replaceAll(`${folder}/`, "")
    await expect(page).toMatchFileSnapshot(`../../golden/import.${lang}.txt`)
  })

  it("become a scenario that extends the one the workbook came from", async () => {
    edit(await writeKl(), edits)
    const save = inFolder("overlay.yaml")
    const { out, failure } = await ask({ save, yes: true })
    expect(failure).toBeUndefined()
    expect(out).toContain(`Written to ${save}.`)
    const text = readFileSync(save, "utf8")
    expect(text).toContain("extends: scenarios/denmark-2010/inter-municipal-b.yaml")
    const loaded = await loadFile(save)
    const at = (path: string) => loaded.compiled.assumptions.find((one) => one.path === path)!
    expect(at("parameters.handOffMinutes")).toMatchObject({
      value: 9,
      basis: "assumed",
      source: "our own count: 2026, week 7",
      distribution: { kind: "pert", low: 2, mode: 5.3461066, high: 15 }
    })
    // A new value does not inherit what the old one rested on, and the plan says so.
    expect(at("organisation.coordination.hoursPerMunicipality")).toMatchObject({ value: 90, basis: "unstated" })
    expect(out.replaceAll(/\s+/gu, " ")).toContain(
      "Without a basis of their own: organisation.coordination.hoursPerMunicipality"
    )
    expect(at("parameters.returnRate")).toMatchObject({ value: 0.1, status: "agreed" })
    expect(at("parameters.returnRate").note).toMatchObject({
      en: "=said on the phone",
      da: expect.stringMatching(/./u)
    })
    expect((await ask({ save, yes: true })).failure).toMatchObject({
      text: { en: expect.stringContaining("exists already") }
    })
  })

  it("of a number in a list write the list whole, and years before the change keep their name", async () => {
    const weight = "money.settlement.from.6.contribution.bands.0.weight"
    const shares = ["-1", "0"].map((year) => `money.oneOff.itDevelopment.phasing.${year}`)
    edit(await writeKl(), [
      { path: weight, value: 0.5 },
      { path: shares[0]!, value: 0.3 },
      { path: shares[1]!, value: 0.7 }
    ])
    const save = inFolder("list.yaml")
    expect((await ask({ save, yes: true })).failure).toBeUndefined()
    const { assumptions } = (await loadFile(save)).compiled
    const at = (path: string) => assumptions.find((one) => one.path === path)?.value
    expect([weight, ...shares].map(at)).toEqual([0.5, 0.3, 0.7])
    expect(at("money.settlement.from.6.contribution.bands.0.above")).toBe(150_000)
  })

  it("go into a scenario that is there, whose comments stay", async () => {
    const mine = inFolder("mine.yaml")
    const before =
      "casecap: 1\nid: mine\ntitle: Mine\n# what we think\nextends: scenarios/denmark-2010/inter-municipal-b.yaml\nparameters:\n  returnRate: 0.12 # guessed\n"
    writeFileSync(mine, before)
    edit(await write(mine), [
      { path: "parameters.returnRate", column: columns.basis, value: "sourced" },
      { path: "parameters.handOffMinutes", value: 7 }
    ])
    expect((await ask({ into: mine, yes: true })).failure).toBeUndefined()
    const text = readFileSync(mine, "utf8")
    expect(text).toContain("# what we think")
    const loaded = await loadFile(mine)
    const at = (path: string) => loaded.compiled.assumptions.find((one) => one.path === path)!
    expect(at("parameters.returnRate")).toMatchObject({ value: 0.12, basis: "sourced" })
    expect(at("parameters.handOffMinutes").value).toBe(7)
  })

  it("are written after a yes on a terminal, and not after a no", async () => {
    edit(await writeKl(), [{ path: "parameters.handOffMinutes", value: 9 }])
    for (const [answer, isWritten] of [
      ["n", false],
      ["", false],
      ["y", true]
    ] as const) {
      const save = inFolder(`asked-${answer}.yaml`)
      const said: Array<string> = []
      const terminal: Terminal = {
        write: () => Effect.void,
        writeError: () => Effect.void,
        confirm: (question) => Effect.sync(() => (said.push(question), answer)),
        isTerminal: true,
        errorIsTerminal: true,
        columns: 80,
        environment: {}
      }
      await printed(Effect.provideService(importWorkbook({ ...plain, workbook: book, save }), Terminal, terminal))
      expect(said).toEqual([`Write ${save}? [y/N] `])
      expect(existsSync(save)).toBe(isWritten)
    }
  })

  it("are refused over another scenario than the workbook was made of, until that is meant", async () => {
    const mine = inFolder("moving.yaml")
    const text = (rate: number) =>
      `casecap: 1\nid: moving\ntitle: Moving\nextends: scenarios/denmark-2010/inter-municipal-b.yaml\nparameters: {returnRate: ${rate}}\n`
    writeFileSync(mine, text(0.11))
    edit(await write(mine), [
      { path: "parameters.handOffMinutes", value: 9 },
      { path: "parameters.returnRate", value: 0.2 }
    ])
    writeFileSync(mine, text(0.15))
    expect(messageOf((await ask()).failure)).toContain("use --rebase")
    const plan = JSON.parse((await ask({ rebase: true, json: true })).out) as {
      readonly rebased: boolean
      readonly changes: ReadonlyArray<{ readonly path: string; readonly stale: boolean }>
    }
    expect(plan.rebased).toBe(true)
    expect(plan.changes).toMatchObject([
      { path: "parameters.handOffMinutes", stale: false },
      { path: "parameters.returnRate", stale: true }
    ])
  })

  it("of two scenarios go to the one that is named, or that has them all", async () => {
    await printed(compare({ ...plainArguments, files: [state, kl], output: book }))
    const bytes = readFileSync(book)
    const parts = partsOf(bytes)
    const own = placeOfName(parts, "B.organisation.activities.contact.share")
    writeFileSync(book, withCells(bytes, [{ ...own, value: 0.5 }]))
    expect(JSON.parse((await ask({ json: true })).out)).toMatchObject({
      scenario: { id: "interMunicipalB" },
      others: 0
    })
    expect(JSON.parse((await ask({ json: true, of: "A" })).out)).toMatchObject({ changes: [], others: 1 })
    const shared = placeOfName(parts, "parameters.returnRate")
    writeFileSync(book, withCells(bytes, [{ ...shared, value: 0.2 }]))
    expect(messageOf((await ask()).failure)).toContain("A (stateB), B (interMunicipalB): say with --of")
    expect(JSON.parse((await ask({ json: true, of: "interMunicipalB" })).out)).toMatchObject({
      changes: [{ path: "parameters.returnRate" }]
    })
  })
})

describe("what cannot be taken", () => {
  it("is told all at once, by sheet and cell", async () => {
    const bytes = await writeKl()
    const parts = partsOf(bytes)
    const cellOf = (path: string, column?: string) => {
      const { cell } = placeOfName(parts, path)
      return `Assumptions!${column === undefined ? cell : column + cell.slice(1)}`
    }
    edit(bytes, [
      { path: "parameters.handOffMinutes", value: "about nine" },
      { path: "parameters.returnRate", value: 1.5 },
      { path: "parameters.hardCases", value: null },
      { path: "parameters.extraContactMinutes", column: columns.basis, value: "heard" },
      { path: "parameters.extraContactMinutes", column: columns.asOf, value: "last year" },
      { path: "parameters.benchmarkSpread", column: columns.mostLikely, value: null },
      { path: "parameters.benchmarkReliability", column: columns.low, value: 0.9 },
      { path: "competence.local.minimumTrained", column: "A", value: "competence.local.minimumTraned" }
    ])
    const { failure } = await ask()
    const said = messageOf(failure)
    for (const [cell, words] of [
      [cellOf("parameters.handOffMinutes"), 'a number is needed here, got "about nine"'],
      [cellOf("parameters.returnRate"), "must be at least 0 and below 1, got 1.5"],
      [cellOf("parameters.hardCases"), "the value is gone"],
      [cellOf("parameters.extraContactMinutes", columns.basis), '"heard" is not known'],
      [cellOf("parameters.extraContactMinutes", columns.asOf), '"last year" is no day'],
      [cellOf("parameters.benchmarkSpread", columns.mostLikely), 'the range lacks "Most likely"'],
      [
        cellOf("parameters.benchmarkReliability", columns.low),
        "the numbers of the range are not in order: 0.9, 0.8, 1"
      ],
      [cellOf("competence.local.minimumTrained", "A"), 'did you mean "competence.local.minimumTrained"?']
    ] as const) {
      expect(said).toContain(`${book}:${cell}`)
      expect(said.replaceAll(/\s+/gu, " ")).toContain(words)
    }
    expect(said).toContain("8 errors")
  })

  it("is told at the cell also when only all numbers together make no sense", async () => {
    edit(await writeKl(), [{ path: "workingTime.sickness", value: 1900 }])
    const said = messageOf((await ask()).failure)
    expect(said).toMatch(/Assumptions!C\d+/u)
  })

  it("is a file that is no workbook of casecap's", async () => {
    const refused = async (bytes: Uint8Array | string) => {
      writeFileSync(book, bytes)
      return messageOf((await ask()).failure)
    }
    expect(await refused("code;name;population\n101;A;1\n")).toContain("this is a table, not a workbook")
    expect(await refused("hello")).toContain("the file is no workbook")
    expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toContain(
      "protected by a password"
    )
    const bytes = await writeKl()
    expect(await refused(bytes.subarray(0, bytes.length - 900))).toContain("damaged")
    const parts = partsOf(bytes)
    const without = parts["xl/workbook.xml"]!.replace(/<sheet name="casecap"[^>]*>/u, "")
    expect(await refused(zipped({ ...parts, "xl/workbook.xml": without }))).toContain("no workbook that casecap wrote")
  })

  it("is a command line that says nowhere, or two places", () => {
    expect(importCommand.refuse?.({ ...plain, workbook: book, yes: true })).toHaveProperty("say")
    expect(importCommand.refuse?.({ ...plain, workbook: book, into: "a", save: "b" })).toHaveProperty("say")
    expect(importCommand.refuse?.({ ...plain, workbook: book, save: "b" })).toBeUndefined()
  })
})
