import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { check } from "../../../src/cli/commands/check.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Cell } from "../../../src/report/xlsx/Workbook.ts"
import { writeWorkbook } from "../../../src/report/xlsx/writeWorkbook.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-table-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
writeFileSync(join(folder, "casecap.yaml"), "")

const csv = readFileSync("scenarios/denmark-2010/municipalities.csv", "utf8")
  .trim()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split(","))

/** The shipped table as an office would send it: a title, and figures as numbers. */
const table = (change: (row: number, column: number, cell: Cell) => Cell = (_, __, cell) => cell) =>
  writeWorkbook({
    title: "",
    names: [],
    sheets: [
      {
        name: "Kommuner",
        widths: [],
        rows: [
          { cells: [{ value: "Municipalities of Denmark" }] },
          ...csv.map((cells, row) => ({
            cells: cells.map((text, column) => {
              const isFigure = row > 0 && column > 0 && /^-?\d+(\.\d+)?$/u.test(text)
              return change(row, column, { value: isFigure ? Number(text) : text })
            })
          }))
        ]
      }
    ]
  })

const scenario = join(folder, "mine.yaml")
const write = (bytes: Uint8Array) => {
  writeFileSync(join(folder, "kommuner.xlsx"), bytes)
  writeFileSync(
    scenario,
    "casecap: 1\nid: mine\ntitle: Mine\nextends: scenarios/denmark-2010/inter-municipal-b.yaml\nmunicipalities: {table: kommuner.xlsx, sheet: Kommuner}\n"
  )
}

describe("a scenario whose table is a workbook", () => {
  it("has the result that it has with the same table as CSV", async () => {
    write(table())
    const [mine, original] = [await loadFile(scenario), await loadFile("scenarios/denmark-2010/inter-municipal-b.yaml")]
    expect(resultOf(mine.compiled.model).fte).toEqual(resultOf(original.compiled.model).fte)
    expect(mine.warnings.map(({ code }) => code)).toEqual(["title-lines"])
  })

  it("is told where the sheet is wrong, all at once and by its cells", async () => {
    const population = csv[0]!.indexOf("population")
    write(
      table((row, column, cell) =>
        column === population && row === 3
          ? { value: null }
          : column === population && row === 5
            ? { value: "unknown" }
            : column === 0 && row === 7
              ? { value: csv[6]![0]! }
              : cell
      )
    )
    const { failure } = await printed(check({ ...plainArguments, files: [scenario] }))
    const { report } = failure as { readonly report: string | { readonly en: string } }
    const said = typeof report === "string" ? report : report.en
    const letter = String.fromCharCode(65 + population)
    for (const cell of [`Kommuner!${letter}5`, `Kommuner!${letter}7`, "Kommuner!A9"])
      expect(said).toContain(`kommuner.xlsx:${cell}`)
  })
})
