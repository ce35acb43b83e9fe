/** `extends`: maps merge, lists are replaced, null deletes, a number is atomic, and every leaf keeps its origin. */
import { describe, expect, it } from "vitest"
import { fileLine } from "../../src/scenario/Source.ts"
import { at, type Tree } from "../../src/scenario/Tree.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { loadTexts } from "../support/load.ts"

const base = tinyScenario.replace(
  "  share: 0.8",
  "  share: {value: 0.8, pert: [0.6, 0.8, 0.9], basis: sourced, source: theirs, owner: kl}"
)
const files = { "base.yaml": base, "m.csv": tinyTable }
const child = (rest: string, more: Readonly<Record<string, string>> = {}) =>
  loadTexts({ ...files, ...more, "s.yaml": `casecap: 1\nid: child\nextends: base.yaml\n${rest}` }, "s.yaml")

const shareOf = async (rest: string) =>
  (await child(rest)).compiled.assumptions.find(({ path }) => path === "organisation.share")!

describe("a scenario that extends another", () => {
  it("merges maps and replaces lists", async () => {
    const { scenario } = await child(
      "organisation: {municipalities: {codes: [101, 102]}, centres: {hub: {label: Hub}}}\n"
    )
    expect(scenario.organisation!.centres!["hub"]).toEqual({ secretariatFte: 1, label: "Hub" })
    const grandchild = await loadTexts(
      {
        ...files,
        "mid.yaml": "casecap: 1\nid: mid\nextends: base.yaml\norganisation: {municipalities: {codes: [101, 102]}}\n",
        "s.yaml": "casecap: 1\nid: s\nextends: mid.yaml\norganisation: {municipalities: {codes: [201]}}\n"
      },
      "s.yaml"
    )
    expect(grandchild.scenario.organisation!.municipalities).toEqual({ codes: [201] })
  })

  it("deletes with null", async () => {
    const { scenario } = await child("caseTypes: {pension: null}\n")
    expect(Object.keys(scenario.caseTypes)).toEqual(["housing"])
    expect((await child("organisation: null\n")).scenario.organisation).toBeUndefined()
  })

  it("replaces a number whole, so that no figure carries the other side's source", async () => {
    const bare = await shareOf("organisation: {share: 0.7}\n")
    expect(bare).toMatchObject({ value: 0.7, distribution: null, basis: "unstated" })
    expect([bare.source, bare.owner]).toEqual([undefined, undefined])
    const ranged = await shareOf("organisation: {share: {uniform: [0.5, 0.9]}}\n")
    expect(ranged).toMatchObject({ value: 0.7, distribution: { kind: "uniform" }, basis: "unstated" })
    expect(ranged.source).toBeUndefined()
  })

  it("keeps a private number private under another value, with its owner, until a file says otherwise", async () => {
    const secret = { "base.yaml": base.replace("owner: kl}", "owner: kl, private: true}") }
    const shareFrom = async (rest: string, changes: ReadonlyArray<string> = []) => {
      const texts = { ...files, ...secret, "s.yaml": `casecap: 1\nid: child\nextends: base.yaml\n${rest}` }
      const { assumptions } = (await loadTexts(texts, "s.yaml", changes)).compiled
      return assumptions.find(({ path }) => path === "organisation.share")
    }
    const kept = { value: 0.7, private: true, owner: "kl" }
    expect(await shareFrom("organisation: {share: 0.7}\n")).toMatchObject(kept)
    expect(await shareFrom("organisation: {share: {value: 0.7, basis: agreed}}\n")).toMatchObject(kept)
    expect(await shareFrom("", ["organisation.share=0.7"])).toMatchObject(kept)
    expect(await shareFrom("", ["organisation.share={value: 0.7, owner: north}"])).toMatchObject({
      ...kept,
      owner: "north"
    })
    expect(await shareFrom("organisation: {share: {value: 0.7, private: false}}\n")).toMatchObject({ private: false })
    expect((await shareFrom("organisation: {share: {value: 0.7, private: false}}\n"))?.owner).toBeUndefined()
  })

  it("keeps a number that it only describes", async () => {
    expect(await shareOf("organisation: {share: {status: agreed, owner: null}}\n")).toMatchObject({
      value: 0.8,
      distribution: { kind: "pert" },
      basis: "sourced",
      source: "theirs",
      status: "agreed"
    })
    expect((await shareOf("organisation: {share: {owner: null}}\n")).owner).toBeUndefined()
    const bare = (await child("organisation: {handoff: {share: {basis: assumed}}}\n")).compiled.assumptions
    expect(bare.find(({ path }) => path === "organisation.handoff.share")).toMatchObject({
      value: 0.3,
      basis: "assumed"
    })
  })

  it("lets a number and a benchmark rule take each other's place", async () => {
    const rule = "{benchmark: {cv: 0.2, of: 98, rank: 3, reliability: 0.5}}"
    const benchmark = await child(`organisation: {centreRelativeUnitTime: ${rule}}\n`)
    expect(benchmark.compiled.model.organisation!.moves[0]![0]!.centreUnitTime.kind).toBe("benchmark")
    const back = await loadTexts(
      {
        ...files,
        "mid.yaml": `casecap: 1\nid: mid\nextends: base.yaml\norganisation: {centreRelativeUnitTime: ${rule}}\n`,
        "s.yaml":
          "casecap: 1\nid: s\nextends: mid.yaml\norganisation: {centreRelativeUnitTime: {value: 0.6, basis: assumed}}\n"
      },
      "s.yaml"
    )
    expect(back.compiled.model.organisation!.moves[0]![0]!.centreUnitTime.kind).toBe("number")
  })

  it("keeps the chain of origins of every leaf, through any number of files", async () => {
    const { tree } = await loadTexts(
      {
        ...files,
        "mid.yaml": "casecap: 1\nid: mid\nextends: base.yaml\norganisation:\n  share: 0.7\n",
        "s.yaml": "casecap: 1\nid: s\nextends: mid.yaml\norganisation: {share: 0.6}\n"
      },
      "s.yaml",
      ["organisation.share=0.5"]
    )
    const origins: Array<string> = []
    for (let node: Tree | undefined = at(tree, ["organisation", "share"]); node !== undefined; node = node.previous)
      origins.push(fileLine(node.span))
    expect(origins).toEqual(["--set:1", "s.yaml:4", "mid.yaml:5", "base.yaml:34"])
  })

  it("lays several bases in order, and a base that two of them share only once", async () => {
    const diamond = {
      ...files,
      "left.yaml": "casecap: 1\nid: left\nextends: base.yaml\norganisation: {share: 0.7, handoff: {share: 0.2}}\n",
      "right.yaml": "casecap: 1\nid: right\nextends: base.yaml\norganisation: {handoff: {share: 0.4}}\n"
    }
    const both = (order: string) =>
      loadTexts({ ...diamond, "s.yaml": `casecap: 1\nid: s\nextends: [${order}]\n` }, "s.yaml")
    const leftRight = (await both("left.yaml, right.yaml")).scenario.organisation!
    expect([leftRight.share, leftRight.handoff!.share]).toEqual([0.7, 0.4])
    const rightLeft = (await both("right.yaml, left.yaml")).scenario.organisation!
    expect([rightLeft.share, rightLeft.handoff!.share]).toEqual([0.7, 0.2])
    expect((await both("left.yaml, right.yaml")).files).toEqual([
      "s.yaml",
      "left.yaml",
      "base.yaml",
      "right.yaml",
      "m.csv"
    ])
  })

  it("takes a table from the file that names it", async () => {
    const { tables } = await loadTexts(
      {
        "deep/base.yaml": base,
        "deep/m.csv": tinyTable,
        "s.yaml": "casecap: 1\nid: s\nextends: deep/base.yaml\n"
      },
      "s.yaml"
    )
    expect(tables.municipalities.source.name).toBe("deep/m.csv")
  })

  it("reads a case type called value, or a parameter called uniform, as what it is", async () => {
    const named = base.replace("  pension:", "  value:").replace("parameters:", "parameters:\n  uniform: 4")
    const { scenario } = await loadTexts(
      {
        "base.yaml": named,
        "m.csv": tinyTable,
        "s.yaml":
          "casecap: 1\nid: s\nextends: base.yaml\ncaseTypes: {value: {label: Value}}\nparameters: {uniform: 5}\n"
      },
      "s.yaml"
    )
    expect(Object.keys(scenario.caseTypes)).toEqual(["housing", "value"])
    expect(Object.keys(scenario.parameters!)).toEqual(["uniform", "sendMinutes"])
  })
})
