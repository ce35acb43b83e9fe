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

const written = () => readFileSync(join(folder, "n.md"), "utf8")

/** Makes the neutral memo where that number is so large, and says with what code it ends. */
const neutral = async (span: number, ...changes: ReadonlyArray<string>): Promise<number | null> => {
  const secret = `localSpan: {value: ${span}, owner: us, private: true}`
  const party = tinyScenario.replace("casecap: 1", "casecap: 1\nparty: {id: us, label: Us}")
  writeFileSync(join(folder, "s.yaml"), party.replace("localSpan: 12", secret))
  const set = changes.flatMap((change) => ["--set", `s.yaml::${change}`])
  const args = ["memo", "s.yaml", "t.yaml", "--draws", "1024", "--date", "2010-01-01", "--lang", "en", ...set]
  return (await casecap([...args, "-o", "n.md", "--force"], { folder })).code
}

const fingerprints = (memo: string) => [...memo.matchAll(/fingerprint ([0-9a-f]+)/gu)].map(([, digits]) => digits)

describe("a private number in a neutral memo", () => {
  it("is not in the fingerprint: whatever it is, the digits are the same", async () => {
    expect(await neutral(12)).toBe(0)
    const found = fingerprints(written())
    expect(found).toHaveLength(2)
    expect(await neutral(13)).toBe(0)
    expect(fingerprints(written())).toEqual(found)
  })

  it.each([
    "management.localSpan=14.75",
    "management.localSpan.value=14.75",
    "management.localSpan = 14.75",
    "management={localSpan: {value: 14.75, owner: us}, centreSpan: 15}"
  ])("is not tried out by --set %s: the memo is refused, and what was there stays", async (change) => {
    expect(await neutral(12)).toBe(0)
    const before = written()
    expect(await neutral(12, change)).toBe(64)
    expect(written()).toBe(before)
  })
})
