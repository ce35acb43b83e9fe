/** What changed since a lock, as `casecap test` tells it in every language. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { languages } from "../../../src/words/languages.ts"
import { scenario, table } from "../../analysis/checks/fixture.ts"
import { casecap } from "../../support/commandLine.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-lock-"))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const checks = `casecapChecks: 1
scenario: small.yaml
expectations:
  fine: {metric: baseline, atLeast: 0}
  doubtful: {metric: freed, atLeast: 100, severity: warn, why: {da: fordi, en: because}}
`

beforeAll(async () => {
  write("small.csv", table)
  write("small.yaml", scenario)
  write("a.checks.yaml", checks)
  await casecap(["test", "--update", "--note", "first"], { folder })
  write("small.yaml", scenario.replace("uniform: [2, 8]", "uniform: [2, 9]").replace("localSpan: 12", "localSpan: 10"))
  write("small.csv", table.replace("155,Dragør,13000,130\n", ""))
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each(languages)("tells what changed since it was accepted (%s)", async (lang) => {
  const { code, stdout } = await casecap(["test", "--lang", lang], { folder })
  expect(code).toBe(1)
  // The day and the time that it took are not the same twice.
  const lasting = stdout.replace(/\d+[.,]\d\d s/u, "0 s").replace(/\d{4}-\d\d-\d\d(?=: first)/u, "DAY")
  await expect(lasting).toMatchFileSnapshot(`../../golden/test-lock.${lang}.txt`)
})
