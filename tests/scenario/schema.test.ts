/** The JSON Schema that editors use: shipped as it is made, and of one mind with the decoder. */
import { wordsIn } from "../../src/words/wordsIn.ts"
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { scenarioJsonSchema } from "../../src/scenario/Scenario.ts"
import { starterScenario } from "../../src/scenario/starter.ts"
import { tiny, tinyScenario } from "../cli/badInput/tiny.ts"
import { shapeCases } from "../cli/badInput/scenarioCases.ts"
import { misfits } from "../support/misfits.ts"

const schema = scenarioJsonSchema() as Readonly<Record<string, unknown>>
const misfitsOf = (yaml: string) => misfits(parse(yaml), schema)

const checksSchema = JSON.parse(readFileSync("scenarios/checks.schema.json", "utf8")) as object
const shippedChecks = readdirSync("scenarios", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".checks.yaml")
)
const shipped = readdirSync("scenarios", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".yaml") && !/\.(?:checks|lock)\.yaml$/u.test(file)
)

describe("the shipped schema", () => {
  it("is what `casecap schema` prints", () => {
    expect(readFileSync("scenarios/scenario.schema.json", "utf8")).toBe(`${JSON.stringify(schema, null, 1)}\n`)
  })

  it.each(shipped)("accepts scenarios/%s", (file) => {
    expect(misfitsOf(readFileSync(`scenarios/${file}`, "utf8"))).toEqual([])
  })

  it.each(shippedChecks)("of checks accepts scenarios/%s", (file) => {
    expect(misfits(parse(readFileSync(`scenarios/${file}`, "utf8")), checksSchema)).toEqual([])
  })

  it("of checks sees a misspelt key", () => {
    const text = readFileSync(`scenarios/${shippedChecks[0]!}`, "utf8")
    expect(misfits({ ...(parse(text) as object), chekcs: [] }, checksSchema)).not.toEqual([])
  })

  it("accepts the starter and the tiny scenario", async () => {
    expect(misfitsOf(starterScenario(undefined, await wordsIn("en", ["starter"])))).toEqual([])
    expect(misfitsOf(tinyScenario)).toEqual([])
  })
})

describe("a difference from another file", () => {
  const child = (rest: string) => misfitsOf(`extends: base.yaml\n${rest}`)

  it("may leave anything out, describe a number, and delete with null", () => {
    expect(child("organisation: {share: {status: agreed}}\n")).toEqual([])
    expect(child("organisation: {handoff: null, activities: {change: {share: null}}}\n")).toEqual([])
    expect(child("caseTypes: {pension: null, housing: {activities: {change: null}}}\n")).toEqual([])
    expect(child("parameters: null\n")).toEqual([])
  })

  it("may not misspell a key, nor give a share of 15", () => {
    expect(child("organisation: {shre: 0.5}\n")).toEqual([".organisation"])
    expect(child("organisation: {share: 15}\n")).not.toEqual([])
  })
})

describe("the schema and the decoder", () => {
  // What YAML itself refuses, or reads as something else, never reaches a schema.
  const never =
    /yaml syntax|two keys alike|list for a key|empty file|file of comments|thousands points|many problems|of a merge|as long as a|million spaces|more keys|garbage/u
  const bad = Object.entries(shapeCases).filter(([name, { code = 2 }]) => code === 2 && !never.test(name))

  it.each(bad)("both refuse %s", (_, { texts }) => {
    const parsed: unknown = parse(String(texts["s.yaml"]))
    // JSON has no NaN, and an editor's JSON no infinity.
    const json = JSON.stringify(parsed, (__, value: unknown) =>
      Number.isFinite(value) ? value : typeof value === "number" ? "NaN" : value
    )
    expect(misfits(JSON.parse(json), schema)).not.toEqual([])
  })

  it("both accept numbers in every form", () => {
    const forms = [
      "12",
      "{value: 12}",
      "{ref: parameters.sendMinutes}",
      "{pert: [8, 15, 30]}",
      "{value: 12, uniform: [8, 30], basis: agreed, status: parked, asOf: 2010-03, private: true}"
    ]
    for (const form of forms) expect(misfitsOf(String(tiny(["minutes: 40", `minutes: ${form}`])["s.yaml"]))).toEqual([])
  })
})
