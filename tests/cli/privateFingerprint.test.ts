/** A neutral memo cannot be used to try out what a private number is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { casecap } from "../support/commandLine.ts"
import { tinyScenario, tinyTable } from "./badInput/tiny.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-private-"))
  writeFileSync(join(folder, "m.csv"), tinyTable)
  writeFileSync(join(folder, "t.yaml"), "casecap: 1\nid: other\nextends: s.yaml\norganisation: {share: 0.5}\n")
})
afterAll(() => rmSync(folder, { recursive: true }))

const neutral = async (span: number, ...changes: ReadonlyArray<string>): Promise<string> => {
  const secret = `localSpan: {value: ${span}, owner: us, private: true}`
  const party = tinyScenario.replace("casecap: 1", "casecap: 1\nparty: {id: us, label: Us}")
  writeFileSync(join(folder, "s.yaml"), party.replace("localSpan: 12", secret))
  const set = changes.flatMap((change) => ["--set", `s.yaml::${change}`])
  const args = ["memo", "s.yaml", "t.yaml", "--draws", "1024", "--date", "2010-01-01", "--lang", "en", ...set]
  expect((await casecap([...args, "-o", "n.md", "--force"], { folder })).code).toBe(0)
  return readFileSync(join(folder, "n.md"), "utf8")
}

const fingerprints = (memo: string) => [...memo.matchAll(/fingerprint ([0-9a-f]+)/gu)].map(([, digits]) => digits)

describe("a private number in a neutral memo", () => {
  it("is not in the fingerprint: whatever it is, the digits are the same", async () => {
    const found = fingerprints(await neutral(12))
    expect(found).toHaveLength(2)
    expect(fingerprints(await neutral(13))).toEqual(found)
  })

  it.each([
    "management.localSpan=14.75",
    "management.localSpan.value=14.75",
    "management.localSpan = 14.75",
    "management={localSpan: {value: 14.75, owner: us}, centreSpan: 15}"
  ])("is not shown where --set %s tries another", async (change) => {
    expect(await neutral(12, change)).not.toContain("14.75")
  })
})
