/** Scenarios without an organisation: every command speaks of their need, and none of what nobody reorganises. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assumptions } from "../../src/cli/commands/assumptions.ts"
import { breakEven } from "../../src/cli/commands/breakEven.ts"
import { compare } from "../../src/cli/commands/compare.ts"
import { runScenario } from "../../src/cli/commands/run.ts"
import { sensitivity } from "../../src/cli/commands/sensitivity.ts"
import { uncertainty } from "../../src/cli/commands/uncertainty.ts"
import { plainArguments, printed } from "../support/command.ts"
import { describe, expect, it } from "../support/effect.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-need-"))
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const scenario = (id: string, hours: number, more = "") => `casecap: 1
id: ${id}
title: Office ${id}
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: {value: 90, pert: [70, 90, 120]}, other: 0}
caseTypes:
  a:
    recipients: {total: 10000, spreadBy: population}
    activities: {w: {perRecipient: 1, minutes: {value: 30, pert: [20, 30, 50]}}}
competence:
  local: {minimumTrained: 3, ftePerTrained: 2, components: {courses: {hours: ${hours}}}}
  centre: {minimumTrained: 3, ftePerTrained: 2, components: {courses: {hours: ${hours}}}}
${more}`

write("package.json", "{}")
write("m.csv", "code,name,population\n101,North,60000\n102,East,25000\n")
const one = write("one.yaml", scenario("one", 60))
const two = write("two.yaml", scenario("two", 90))
const costly = write(
  "costly.yaml",
  scenario(
    "costly",
    60,
    `organisation:
  centres: {c: {municipalities: all}}
  share: 0.5
  centreRelativeUnitTime: 2
  handoff: {share: 1, sendMinutes: 60, receiveMinutes: 60}
`
  )
)

const drawn = { ...plainArguments, draws: 1024, seed: 1 }
const commands = {
  run: () => runScenario({ ...plainArguments, file: one }),
  "run --by municipality": () => runScenario({ ...plainArguments, file: one, by: "municipality" }),
  compare: () => compare({ ...plainArguments, files: [one, two] }),
  uncertainty: () => uncertainty({ ...drawn, files: [one] }),
  "uncertainty of two": () => uncertainty({ ...drawn, files: [one, two] }),
  "uncertainty --by caseType": () => uncertainty({ ...drawn, files: [one, two], by: "caseType" }),
  "uncertainty --by municipality": () => uncertainty({ ...drawn, files: [one, two], by: "municipality" }),
  sensitivity: () => sensitivity({ ...drawn, draws: 64, files: [one] }),
  "break-even": () => breakEven({ ...plainArguments, files: [one, two] }),
  assumptions: () => assumptions({ ...plainArguments, file: one, basis: [], owner: [] })
} as const

describe("a plain staffing need", () => {
  it.each(Object.keys(commands) as Array<keyof typeof commands>)("is what %s speaks of", async (name) => {
    const { out, failure } = await printed(commands[name]())
    expect(failure).toBeUndefined()
    expect(out).toMatch(/need/iu)
    expect(out).not.toMatch(/\bfreed?s?\b|At centres|Stay in|Leave|\bToday {2,}\d|reorganis/iu)
  })

  it("shows its competence upkeep as it is, not as a change", async () => {
    const { out } = await printed(commands.compare())
    // 6 people · 60 and 90 hours / 1,552 net hours.
    expect(out).toMatch(/^of which competence upkeep +0\.232 +0\.348 +\+0\.116$/mu)
    expect(out).toMatch(/^Need +3\.454 +3\.570 +\+0\.116$/mu)
  })

  it("differs in draws by what it needs more", async () => {
    const { out } = await printed(commands["uncertainty of two"]())
    expect(out).toContain("B, Office two, needs more than A, Office one, in 100.0%")
  })
})

describe("a model that needs more than today", () => {
  it("is said to need more, and how much", async () => {
    const json = JSON.parse((await printed(runScenario({ ...plainArguments, json: true, file: costly }))).out)
    expect(json.fte.freed).toBeLessThan(-8)
    const { out } = await printed(runScenario({ ...plainArguments, file: costly }))
    expect(out).toContain(
      `The model frees nothing but needs ${(-json.fte.freed).toFixed(2)} FTE in addition to today's`
    )
    const both = await printed(compare({ ...plainArguments, files: [one, costly] }))
    expect(both.out).toContain("B frees nothing but needs")
  })
})
