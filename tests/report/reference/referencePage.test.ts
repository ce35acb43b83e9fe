/** The reference of the scenario language is made from the schema, and whole. */
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { referencePage } from "../../../src/report/reference/referencePage.ts"
import { allKeys, keyReference, numberKeys } from "../../../src/scenario/reference.ts"
import { scenarioJsonSchema } from "../../../src/scenario/Scenario.ts"

const keys = [...allKeys(), ...numberKeys()]

describe("the reference", () => {
  it("is the page in docs: `vitest -u` writes it anew", async () => {
    await expect(referencePage()).toMatchFileSnapshot("../../../docs/scenario-language.md")
  })

  it("has a meaning, a value and an example for every key", () => {
    expect(keys.length).toBeGreaterThan(250)
    for (const { path, meaning, value, example } of keys)
      expect([path, meaning !== "", value !== "", example.includes(": ")]).toEqual([path, true, true, true])
  })

  it("has examples that are YAML of the key", () => {
    for (const { path, example } of keys) expect(Object.keys(parse(example) as object)).toEqual([path.at(-1)])
  })

  it("says which form of several needs a key", () => {
    const benchmark = ["organisation", "centreRelativeUnitTime", "benchmark"]
    expect(keyReference([...benchmark, "rank"])?.required).toBe(true)
    expect(keyReference([...benchmark, "cv"])).toMatchObject({
      required: false,
      neededIn: "{cv, of, rank, reliability}"
    })
    expect(keyReference([...benchmark, "reliability"])).toMatchObject({
      neededIn: "{cv, of, rank, reliability}",
      default: "1"
    })
  })

  it("finds a key by its path, with names of a writer's own", () => {
    expect(keyReference(["caseTypes", "housing", "activities", "change", "minutes"])).toMatchObject({
      meaning: "Unit time: minutes for one event at pace 1",
      required: true,
      isNumber: true
    })
    expect(keyReference(["baseline", "scaleUnitTimes"])).toMatchObject({ default: "false", required: false })
    expect(keyReference(["organisation", "shre"])).toBeUndefined()
    expect(keyReference(["caseTypes", "Not an id"])).toBeUndefined()
    for (const { path } of allKeys()) expect(keyReference(path)?.meaning).not.toBe("")
  })
})

describe("the editor's schema", () => {
  it("says of every key what it means", () => {
    const silent: Array<string> = []
    const { definitions } = scenarioJsonSchema() as { readonly definitions: Readonly<Record<string, unknown>> }
    const walk = (node: unknown, path: string): void => {
      if (Array.isArray(node)) return node.forEach((item) => walk(item, path))
      if (typeof node !== "object" || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (key === "properties")
          for (const [name, child] of Object.entries(value as Record<string, { readonly description?: string }>))
            if ((child.description ?? "") === "") silent.push(`${path}.${name}`)
        walk(value, key === "properties" ? path : `${path}/${key}`)
      }
    }
    for (const [name, definition] of Object.entries(definitions)) walk(definition, name)
    expect(silent).toEqual([])
  })
})
