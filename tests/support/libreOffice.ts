/** LibreOffice without a window: workbooks calculated anew, as whoever opens them would see them. */
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

/** Every formula is calculated when a file is opened, whatever values stand in it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** The workbooks as LibreOffice saves them after calculating. */
export const recalculated = async (workbooks: ReadonlyArray<Uint8Array>): Promise<ReadonlyArray<Uint8Array>> => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-calc-"))
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true })
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings)
    const names = workbooks.map((bytes, i) => {
      writeFileSync(join(folder, `book${i}.xlsx`), bytes)
      return `book${i}.xlsx`
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", "out", ...names]
    await promisify(execFile)("localc", args, { cwd: folder })
    return names.map((name) => readFileSync(join(folder, "out", name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
