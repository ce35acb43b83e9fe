/** `--set` and `--save` on every command that answers about scenarios: the change is shown, and it is written. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { assumptions } from "../../../src/cli/commands/assumptions.ts"
import { breakEven } from "../../../src/cli/commands/breakEven.ts"
import { calibrate } from "../../../src/cli/commands/calibrate.ts"
import { check } from "../../../src/cli/commands/check.ts"
import { compare } from "../../../src/cli/commands/compare.ts"
import { explain } from "../../../src/cli/commands/explain.ts"
import { runScenario } from "../../../src/cli/commands/run.ts"
import { sensitivity } from "../../../src/cli/commands/sensitivity.ts"
import { uncertainty } from "../../../src/cli/commands/uncertainty.ts"
import type { GlobalArguments } from "../../../src/cli/program/command.ts"
import { english } from "../../../src/scenario/wording.ts"
import type { Text } from "../../../src/scenario/quantitySchema.ts"
import { plainArguments, printed } from "../../support/command.ts"

const change = "parameters.handOffMinutes=9"

const folder = mkdtempSync(join(tmpdir(), "casecap-save-"))
// What is saved extends the original, so it lies beside it.
cpSync("scenarios/denmark-2010", folder, { recursive: true })
const file = join(folder, "inter-municipal-b.yaml")
const reference = join(folder, "state-b.yaml")
afterAll(() => rmSync(folder, { recursive: true }))

type With = GlobalArguments
const free = ["parameters.interMunicipalCasework"]
const commands = {
  run: (args: With) => runScenario({ ...args, file }),
  "explain a metric": (args: With) => explain({ ...args, file, subject: "freed" }),
  "explain an assumption": (args: With) => explain({ ...args, file, subject: "parameters.handOffMinutes" }),
  "explain a section": (args: With) => explain({ ...args, file, subject: "organisation.handoff" }),
  "explain what is neutral": (args: With) => explain({ ...args, file, subject: "organisation.scaleCurve" }),
  assumptions: (args: With) => assumptions({ ...args, file, basis: [], owner: [] }),
  compare: (args: With) => compare({ ...args, files: [reference, file] }),
  "break-even of one": (args: With) =>
    breakEven({ ...args, files: [reference, file], metric: "freed", vary: "parameters.returnRate" }),
  "break-even of a pair": (args: With) =>
    breakEven({ ...args, files: [file], metric: "local", vary: `parameters.returnRate,${free[0]!}`, equals: 700 }),
  calibrate: (args: With) => calibrate({ ...args, files: [file], free, to: ["local=700"], force: false }),
  uncertainty: (args: With) => uncertainty({ ...args, files: [file], draws: 1024 }),
  sensitivity: (args: With) => sensitivity({ ...args, files: [file], draws: 64, group: ["topic"] })
} as const

const several = ["compare", "break-even of one"]

describe.each(Object.keys(commands) as Array<keyof typeof commands>)("%s", (name) => {
  const set = [several.includes(name) ? `${file}::${change}` : change]

  it("shows what is changed and not saved, and saves it", async () => {
    const save = join(folder, `${name.replaceAll(" ", "-")}.yaml`)
    const { out, failure } = await printed(commands[name]({ ...plainArguments, set, save }))
    expect(failure).toBeUndefined()
    expect(out).toContain(`Unsaved change: ${change}`)
    expect(out.split("Unsaved change").length).toBe(2)
    expect(readFileSync(save, "utf8")).toContain("handOffMinutes: 9")
  })

  it("shows it in Danish", async () => {
    const { out } = await printed(commands[name]({ ...plainArguments, lang: "da", set }))
    expect(out).toContain(`Ikke gemt ændring: ${change}`)
  })
})

describe("a file that exists", () => {
  const set = [change]
  const mine = () => {
    const path = join(folder, "mine.yaml")
    writeFileSync(path, "casecap: 1 # mine\n")
    return path
  }

  it("is not written over unasked, by no command", async () => {
    for (const name of Object.keys(commands) as Array<keyof typeof commands>) {
      const save = mine()
      const changes = several.includes(name) ? [`${file}::${change}`] : set
      const { failure } = await printed(commands[name]({ ...plainArguments, set: changes, save }))
      expect(english((failure as { text: Text }).text), name).toContain(
        "exists already; choose another name, or add --force"
      )
      expect(readFileSync(save, "utf8"), name).toBe("casecap: 1 # mine\n")
    }
  })

  it("is with --force, under a title of its own in each language", async () => {
    const save = mine()
    const { failure } = await printed(commands.run({ ...plainArguments, set, save, force: true }))
    expect(failure).toBeUndefined()
    const text = readFileSync(save, "utf8")
    expect(text).toContain("da: Fælleskommunal model (læsning B) (ændret)")
    expect(text).toContain("en: Inter-municipal model (reading B) (changed)")
  })

  it("is told apart in the language of the run where one title serves all", async () => {
    const plain = join(folder, "plain.yaml")
    writeFileSync(plain, "casecap: 1\nid: plain\ntitle: Min model\nextends: inter-municipal-b.yaml\n")
    const save = join(folder, "plain-saved.yaml")
    await printed(runScenario({ ...plainArguments, lang: "da", file: plain, set, save }))
    expect(readFileSync(save, "utf8")).toContain("title: Min model (ændret)")
  })
})

describe("check", () => {
  it("shows what is changed, of which there is nothing to save", async () => {
    const { out } = await printed(check({ ...plainArguments, files: [file], set: [change] }))
    expect(out).toContain(`Unsaved change: ${change}`)
  })
})
