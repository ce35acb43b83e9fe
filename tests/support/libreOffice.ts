/** LibreOffice without a window: workbooks calculated anew and documents laid out, as whoever opens them sees them. */
import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { columnName } from "../../src/scenario/spreadsheet/Spreadsheet.ts"

/** What a cell shows, by `Sheet!B7`; a cell that shows nothing is not there. */
export type Calculated = ReadonlyMap<string, { readonly value: number | string }>

/** What the workbooks show after calculating; one that was calculated before, in whatever file of tests, is not again. */
export const calculated = async (workbooks: ReadonlyArray<Uint8Array>): Promise<ReadonlyArray<Calculated>> => {
  const keys = workbooks.map((bytes) => createHash("sha256").update(bytes).digest("hex"))
  const fresh = new Map(keys.flatMap((key, i) => (known.has(key) ? [] : [[key, workbooks[i]!] as const])))
  const shown = converted([...fresh.values()], EVERY_SHEET, readShown)
  for (const [i, key] of [...fresh.keys()].entries())
    known.set(
      key,
      shown.then((all) => all[i]!)
    )
  return Promise.all(keys.map((key) => known.get(key)!))
}

const known = new Map<string, Promise<Calculated>>()

/** The workbooks as LibreOffice saves them after calculating. */
export const saved = (workbooks: ReadonlyArray<Uint8Array>): Promise<ReadonlyArray<Uint8Array>> =>
  converted(workbooks, "xlsx", (folder, name) => readFileSync(join(folder, `${name}.xlsx`)))

/** How many pages each document of Word has. */
export const pagesInWord = (documents: ReadonlyArray<Uint8Array>): Promise<ReadonlyArray<number>> =>
  converted(
    documents,
    "pdf",
    (folder, name) => readFileSync(join(folder, `${name}.pdf`), "latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0,
    "docx"
  )

/** A file a sheet: commas, texts in quotes, UTF-8, numbers as they are and not as they are shown. */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"

/** Every formula is calculated when a file is opened, whatever values stand in it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Starting takes longer than a small file, so all of them are handed over at once. */
const converted = async <Read>(
  books: ReadonlyArray<Uint8Array>,
  format: string,
  read: (folder: string, name: string) => Read,
  ending = "xlsx"
): Promise<ReadonlyArray<Read>> => {
  if (books.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), "casecap-calc-"))
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true })
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings)
    const names = books.map((bytes, i) => {
      writeFileSync(join(folder, `book${i}.${ending}`), bytes)
      return `book${i}`
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const files = names.map((name) => `${name}.${ending}`)
    await promisify(execFile)(
      ending === "docx" ? "lowriter" : "localc",
      [profile, "--headless", "--convert-to", format, "--outdir", "out", ...files],
      {
        cwd: folder
      }
    )
    return names.map((name) => read(join(folder, "out"), name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const readShown = (folder: string, name: string): Calculated => {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}-`))
  if (files.length === 0) throw new Error(`LibreOffice gave no sheet of ${name}`)
  return new Map(
    files.flatMap((file) =>
      shownIn(readFileSync(join(folder, file), "utf8"), file.slice(name.length + 1, -".csv".length))
    )
  )
}

/** A text in quotes, or a number; behind it a comma, or the end of its row. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n]|$)/gu

const shownIn = (
  text: string,
  sheet: string
): ReadonlyArray<readonly [string, { readonly value: number | string }]> => {
  let [row, column] = [1, 1]
  return [...text.matchAll(FIELD)].flatMap(([, quoted, plain = "", end]) => {
    const place = `${sheet}!${columnName(column)}${row}`
    const value = quoted?.replaceAll('""', '"') ?? (Number.isNaN(Number(plain)) ? plain : Number(plain))
    if (end === ",") column++
    else [row, column] = [row + 1, 1]
    return quoted === "" || (quoted === undefined && plain === "") ? [] : [[place, { value }] as const]
  })
}
