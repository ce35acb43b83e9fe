/** A number may be a product of others: its factors keep their ranges, paths and places. */
import { readVariable } from "../../src/analysis/breakEven/Variable.ts"
import { drawsOf } from "../../src/analysis/draws/Draws.ts"
import { evidenceShare } from "../../src/analysis/evidence.ts"
import { explainPath } from "../../src/analysis/explain/explainPath.ts"
import { pairScenarios } from "../../src/analysis/attribution/ScenarioPair.ts"
import { differs } from "../../src/model/pairModels.ts"
import { national } from "../../src/model/Metric.ts"
import { resultOf } from "../../src/model/Result.ts"
import { english } from "../../src/scenario/wording.ts"
import { describe, expect, it } from "vitest"
import { tiny } from "../cli/badInput/tiny.ts"
import { loadTextsNow } from "../support/load.ts"

const parameters = "parameters:\n"
const offered = "  offered: {value: 0.8, pert: [0.7, 0.8, 0.9], basis: assumed}\n"
const used = "  used: {value: 0.35, pert: [0.3, 0.35, 0.6], basis: sourced, source: S}\n"
const share = "share: 0.8\n"
const product = "share: {product: [{ref: parameters.offered}, {oneMinus: {ref: parameters.used}}], note: as it is}\n"

type Edits = ReadonlyArray<readonly [string, string]>
const loaded = (...edits: Edits) => loadTextsNow(tiny(...edits) as Readonly<Record<string, string>>, "s.yaml")
const online = (...edits: Edits) => loaded([parameters, parameters + offered + used], [share, product], ...edits)

describe("a product of parameters", () => {
  it("is the model with the number put in, and neither assumption nor row of the ledger", () => {
    const { compiled } = online()
    expect(resultOf(compiled.model).fte).toEqual(resultOf(loaded([share, "share: 0.52\n"]).compiled.model).fte)
    const paths = compiled.assumptions.map(({ path }) => path)
    expect(paths).toContain("parameters.offered")
    expect(paths).not.toContain("organisation.share")
    expect(compiled.assumptions.find(({ path }) => path === "parameters.used")).toMatchObject({
      usedAt: ["organisation.share.product.1.oneMinus"],
      kind: { id: "Share" },
      role: "lever",
      basis: "sourced"
    })
  })

  it("follows its factors draw by draw", () => {
    const scenario = online(["minutes: {value: 15, pert: [8, 15, 30], basis: assumed}", "minutes: 15"])
    const all = drawsOf([scenario], { draws: 1024 })
    expect(all.paths).toEqual(expect.arrayContaining(["parameters.offered", "parameters.used"]))
    const moved = all.values(0, national("moved"))
    const [one, other] = [all.inputs(0, "parameters.offered"), all.inputs(0, "parameters.used")]
    const { compiled } = scenario
    const values = Float64Array.from(compiled.model.values)
    for (const { slot, path, distribution } of compiled.assumptions)
      if (distribution !== null) values[slot] = all.inputs(0, path)[7]!
    expect(moved[7]).toBeCloseTo(resultOf(compiled.model, values).fte.moved, 9)
    const perShare = moved.map((x, i) => x / (one[i]! * (1 - other[i]!)))
    expect(Math.max(...perShare) / Math.min(...perShare)).toBeCloseTo(1, 9)
  })

  it("is explained as a multiplication, and moved by its factors only", () => {
    const scenario = online()
    const answer = explainPath(scenario, "organisation.share")
    expect(answer).toMatchObject({
      kind: "product",
      factors: [
        { form: "times", value: 0.8, word: "parameters.offered" },
        { form: "oneMinus", value: 0.35, word: "parameters.used" }
      ],
      below: [{ path: "parameters.offered" }, { path: "parameters.used" }]
    })
    const refused = readVariable("organisation.share", [scenario])
    expect("message" in refused && english(refused.message)).toContain("is a product")
    expect(readVariable("parameters.used", [scenario])).toMatchObject({ variable: { path: "parameters.used" } })
    expect(evidenceShare(scenario, national("moved")).sourced).toBeGreaterThan(0)
  })

  it("may be a parameter, used in several places, and a child's number takes its place whole", () => {
    const scenario = online(
      [product, "share: {ref: parameters.online}\n"],
      [used, `${used}  online: {product: [{ref: parameters.offered}, {ref: parameters.used}]}\n`],
      ["returnRate: 0.1", "returnRate: {product: [{ref: parameters.online}, {ref: parameters.used}]}"]
    )
    const { model, products } = scenario.compiled
    expect(products.map(({ path, value }) => [path, Number(value.toFixed(12))])).toEqual([
      ["parameters.online", 0.28],
      ["organisation.handoff.returnRate", 0.098]
    ])
    expect(model.derived).toHaveLength(2)
    const texts = tiny([parameters, parameters + offered + used], [share, product]) as Readonly<Record<string, string>>
    const child = "casecap: 1\nid: child\nextends: s.yaml\norganisation: {share: 0.5}\n"
    const changed = loadTextsNow({ ...texts, "child.yaml": child }, "child.yaml")
    expect(changed.compiled.products).toEqual([])
    expect(changed.compiled.assumptions.find(({ path }) => path === "organisation.share")?.value).toBe(0.5)
  })

  it("differs from another by the factors that differ", () => {
    const pair = pairScenarios(online(), online(["0.35, pert: [0.3, 0.35, 0.6]", "0.5, pert: [0.3, 0.5, 0.6]"]))
    const found = pair.models.fields.filter((field) => differs(field, pair.models.values))
    const paths = found.flatMap(({ slots }) => slots[0].map((slot) => pair.assumptionAt(slot)?.path))
    expect(new Set(paths)).toEqual(new Set(["parameters.offered", "parameters.used"]))
    expect(found.every(({ alike }) => alike)).toBe(true)
  })
})
