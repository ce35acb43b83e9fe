/** Each kind of check holds where it should, and fails where something is deliberately broken. */
import { english } from "../../../src/scenario/wording.ts"
import { describe, expect, it } from "vitest"
import { outcomes, test } from "./fixture.ts"

const head = "casecapChecks: 1\nscenario: small.yaml\n"
const statusOf = async (text: string) =>
  Object.fromEntries(Object.entries(await outcomes(`${head}${text}`)).map(([id, { status }]) => [id, status]))

describe("expectations", () => {
  it("hold inside their band and fail outside, with distance and the three assumptions that matter most", async () => {
    const all = await outcomes(`${head}
expectations:
  conserved: {metric: need, relativeTo: baseline, between: [0.5, 1.5]}
  wrong: {metric: local, equals: 100, tolerance: 1, why: because}
  doubted: {metric: freed, atLeast: 1000, severity: warn}
`)
    expect(all.conserved?.status).toBe("passed")
    expect(all.wrong).toMatchObject({ status: "failed", measured: { band: { low: 99, high: 101, target: 100 } } })
    expect(all.wrong?.measured?.distance).toBeCloseTo(all.wrong!.measured!.actual - 99, 9)
    expect(all.wrong?.influences).toHaveLength(3)
    const [first, second] = all.wrong!.influences.map(({ perCent }) => Math.abs(perCent))
    expect(first).toBeGreaterThanOrEqual(second!)
    expect(all.doubted?.status).toBe("warned")
  })

  it("see unsaved changes, fast for a number and whole for everything else", async () => {
    const all = await outcomes(`${head}
expectations:
  nothingMoves: {set: {organisation.share: 0}, metric: moved, equals: 0}
  allMoves: {set: {organisation.share: {value: 1, basis: assumed}}, metric: moved, relativeTo: baseline, atLeast: 0.5}
  less: {set: {organisation.municipalities: {codes: ["101"]}}, metric: leaves@155, equals: 0}
`)
    expect(Object.values(all).map(({ status }) => status)).toEqual(["passed", "passed", "passed"])
  })

  it("look at differences, percentiles and probabilities", async () => {
    expect(
      await statusOf(`
expectations:
  slower: {scenarios: [small.yaml, other.yaml], metric: difference(freed), atMost: 0}
  ordered: {metric: p5(freed), atMost: 100}
  certain: {metric: "probability(baseline > 0)", equals: 1}
  always: {scenarios: [small.yaml, other.yaml], metric: "probability(small:freed > other:freed)", equals: 1}
  never: {scenarios: [small.yaml, other.yaml], metric: "probability(small:freed < other:freed)", atLeast: 0.5}
`)
    ).toEqual({ slower: "passed", ordered: "passed", certain: "passed", always: "passed", never: "failed" })
  })

  it("fail where a share would be of nothing, and say so, whichever way the bound goes", async () => {
    const nothing = "set: {organisation.coordination: null}, relativeTo: coordination"
    const all = await outcomes(`${head}
expectations:
  atLeast: {${nothing}, metric: freed, atLeast: 0.1}
  atMost: {${nothing}, metric: freed, atMost: 0.1}
  ofNothing: {${nothing}, metric: coordination, between: [-1, 1]}
municipalities:
  each: {${nothing}, metric: local, atLeast: 0, share: 0}
  none: {${nothing}, metric: local, atLeast: 0, share: 1}
`)
    for (const id of ["atLeast", "atMost", "ofNothing"]) {
      expect(all[id]?.status, id).toBe("failed")
      expect(all[id]?.measured, id).toBeUndefined()
      expect(english(all[id]!.found), id).toContain("cannot be computed: coordination is 0")
    }
    expect(all["none"]?.status).toBe("failed")
    expect(all["none"]?.rows.every(({ value, says }) => value === null && says !== undefined)).toBe(true)
    expect(all["each"]?.status).toBe("passed")
  })

  it("count municipalities and list those that fail, the worst first", async () => {
    const all = await outcomes(`${head}
municipalities:
  most: {metric: leaves, atLeast: 0.5, share: 0.5}
  large: {metric: baseline, atLeast: 3, share: 1}
  half: {metric: leaves, relativeTo: baseline, between: [0, 1], share: 1}
`)
    expect(all.half?.status).toBe("passed")
    expect(all.large?.status).toBe("failed")
    expect(all.large?.rows[0]).toMatchObject({ name: "Dragør" })
    expect(all.large?.rowsOf).toBe(4)
  })
})

describe("laws", () => {
  it("hold for the model", async () => {
    expect(
      await statusOf(`
laws:
  passesCost: {monotone: {path: parameters.passes, metric: freed, direction: lowers}}
  byUse: {monotone: {path: organisation.handoff.share, metric: transaction, direction: raises}}
  today: {invariant: {metric: baseline, under: organisation.share}}
  order: {invariant: {metric: local@155, under: order}}
  caseTypes: {additive: {metric: management, over: caseTypes}}
  places: {additive: {metric: leaves, over: municipalities}}
  centres: {additive: {metric: centre, over: centres}}
  bridge: {additive: {metric: freed, over: bridge}}
  within: {bounded: {metric: local, atLeast: 0, atMost: baseline}}
  same: {equal: {metric: baseline, scenarios: [small.yaml, other.yaml]}}
  better: {dominance: {metric: freed, scenario: small.yaml, over: other.yaml, share: 1}}
`)
    ).toEqual(
      Object.fromEntries(
        "passesCost byUse today order caseTypes places centres bridge within same better"
          .split(" ")
          .map((id) => [id, "passed"])
      )
    )
  })

  it("fail with a counterexample that is as small as possible", async () => {
    const all = await outcomes(`${head}
laws:
  wrongWay: {monotone: {path: parameters.passes, metric: freed, direction: raises}}
  moving: {invariant: {metric: freed, under: organisation.share}}
  parts: {additive: {metric: transaction, over: municipalities}}
  rare: {bounded: {metric: freed, atLeast: 0.5}, draws: 400}
  unequal: {equal: {metric: freed, scenarios: [small.yaml, other.yaml]}}
  worse: {dominance: {metric: freed, scenario: other.yaml, over: small.yaml, share: 0.5}}
`)
    for (const [id, { status, counterexample }] of Object.entries(all)) {
      expect(status, id).toBe("failed")
      expect(counterexample, id).toBeDefined()
    }
    // Broken at the central values: nothing needs to differ.
    expect(all.wrongWay?.counterexample?.assumptions).toEqual([])
    expect(all.wrongWay?.counterexample?.worlds).toBe(1)
    // Broken only in some worlds: few assumptions are enough.
    const rare = all.rare!.counterexample!
    expect(rare.worlds).toBeGreaterThan(1)
    expect(rare.assumptions.length).toBeGreaterThan(0)
    expect(rare.assumptions.length).toBeLessThan(4)
  })
})

describe("evidence rules", () => {
  it("measure shares by level and by variance", async () => {
    const all = await outcomes(`${head}
evidence:
  everything: {shareAtMost: {metric: freed, share: 1}}
  level: {shareAtMost: {metric: freed, share: 0.1}}
  variance: {shareAtMost: {metric: freed, share: 0.1, of: variance}}
  agreed: {shareAtMost: {metric: freed, share: 0, of: variance, bases: [fitted]}}
`)
    expect(all.everything?.status).toBe("passed")
    expect(all.level?.status).toBe("failed")
    expect(all.variance?.status).toBe("failed")
    expect(all.agreed?.status).toBe("passed")
  })

  it("list the numbers that lack a source or an owner, are too old, or lie at the edge of their range", async () => {
    const all = await outcomes(`${head}
evidence:
  sourced: {sourceAbove: {metric: freed, effect: 0.1}}
  huge: {sourceAbove: {metric: freed, effect: 1000}}
  fresh: {notOlderThan: {months: 24, at: 2010-03-01}}
  dated: {notOlderThan: {months: 24, at: 2010-03-01, undated: fail, paths: [caseTypes.housing]}}
  owned: {ownerRequired: {bases: [sourced], paths: [caseTypes.housing]}}
  allOwned: {ownerRequired: {}}
  inside: {insideRange: {}}
  narrow: {insideRange: {from: 0.49, to: 0.5, paths: [parameters]}}
`)
    expect(all.sourced?.rows.map(({ id }) => id)).toContain("caseTypes.housing.activities.application.minutes")
    expect(all.huge?.status).toBe("passed")
    expect(all.fresh?.rows.map(({ id }) => id)).toEqual(["caseTypes.housing.activities.application.minutes"])
    expect(all.dated?.status).toBe("failed")
    expect(all.owned?.status).toBe("passed")
    expect(all.allOwned?.status).toBe("failed")
    expect(all.inside?.status).toBe("passed")
    expect(all.narrow?.rows.map(({ id }) => id)).toEqual(["parameters.passes"])
  })
})

describe("a run", () => {
  const text = `${head}
expectations:
  first: {metric: freed, atLeast: 1e6}
  second: {metric: freed, atLeast: 1e6}
published:
  third: {metric: freed, atLeast: -1e6, source: nobody}
`
  it("stops at the first failure when told so", async () => {
    expect(await test(text, { bail: true })).toMatchObject({ outcomes: { length: 1 }, skipped: 2 })
  })

  it("takes only the checks that a filter names", async () => {
    expect(await test(text, { filter: "PUBLISHED." })).toMatchObject({ outcomes: { length: 1 }, skipped: 2 })
  })

  it("names the scenarios that a lock file guards", async () => {
    const run = await test(`${text}scenarios: [other.yaml]\n`)
    expect("guarded" in run && run.guarded.map(({ loaded }) => loaded.file)).toEqual(["other.yaml", "small.yaml"])
  })
})
