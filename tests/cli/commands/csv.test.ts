/** What programs get as CSV: ranges as numbers, differences that are none as 0, and a table from every command. */
import { Effect } from "effect"
import { assumptions } from "../../../src/cli/commands/assumptions.ts"
import { check } from "../../../src/cli/commands/check.ts"
import { compare } from "../../../src/cli/commands/compare.ts"
import { explain } from "../../../src/cli/commands/explain.ts"
import { Files } from "../../../src/platform/Files.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"

const scenario = (table: string, share: number) => `casecap: 1
id: t
title: t
municipalities: {table: ${table}, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a:
    recipients: {total: {value: 10000, lognormal90: [8000, 12000], source: "a, b"}, spreadBy: population}
    activities: {w: {perRecipient: 1, minutes: {value: 60, pert: [40, 60, 90], private: true}}}
organisation:
  centres: {c: {municipalities: all}}
  share: ${share}
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}
`

const memory = Files.memory({
  "package.json": "{}",
  "m.csv": "code,name,population\n0101,North,60000\n0102,East,25000\n0201,South,12000\n0301,Far,8000\n",
  "merged.csv": "code,name,population\n0101,Northeast,85000\n0201,South,12000\n0301,Far,8000\n",
  "s.yaml": scenario("m.csv", 0.5),
  "u.yaml": scenario("merged.csv", 0.6),
  "wrong.yaml": scenario("m.csv", 6)
})

const how = { ...plainArguments, csv: true }
const rowsOf = async (command: Parameters<typeof printed>[0]): Promise<ReadonlyArray<Record<string, string>>> => {
  const { out } = await printed(command.pipe(Effect.provide(memory)))
  const [heading = [], ...rows] = out
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) => quoted ?? bare!)
    )
  return rows.map((row) => Object.fromEntries(heading.map((name, i) => [name, row[i]!])))
}

describe("CSV", () => {
  it("of assumptions has the range as numbers, and the record, in columns of their own", async () => {
    const rows = await rowsOf(assumptions({ ...how, file: "s.yaml", basis: [], owner: [] }))
    const at = (path: string) => rows.find((row) => row["path"] === path)
    expect(at("caseTypes.a.activities.w.minutes")).toMatchObject({
      family: "pert",
      low: "40",
      mode: "60",
      high: "90",
      p5: "",
      private: "true"
    })
    expect(at("caseTypes.a.recipients.total")).toMatchObject({
      family: "lognormal90",
      low: "",
      p5: "8000",
      p95: "12000",
      source: "a, b",
      private: ""
    })
    expect(at("organisation.share")).toMatchObject({ value: "0.5", family: "", origin: "s.yaml:12" })
  })

  it("of compare writes 0 where only the order of a sum differs", async () => {
    const [baseline] = await rowsOf(compare({ ...how, files: ["s.yaml", "u.yaml"] }))
    expect(baseline).toMatchObject({ quantity: "baseline", difference_B: "0" })
  })

  it("of explain has the lines with their depth, which sum to the line above", async () => {
    const rows = await rowsOf(explain({ ...how, file: "s.yaml", subject: "local" }))
    const value = (depth: string) =>
      rows.filter((row) => row["depth"] === depth).reduce((sum, row) => sum + Number(row["value"]), 0)
    expect(value("0")).toBeCloseTo(value("1"), 9)
    expect(rows.length).toBeGreaterThan(4)
  })

  it("of check has every problem with its place", async () => {
    const rows = await rowsOf(check({ ...how, files: ["wrong.yaml"] }))
    expect(rows[0]).toMatchObject({
      file: "wrong.yaml",
      line: "12",
      severity: "error",
      code: "illegal-value",
      path: "organisation.share"
    })
  })
})
