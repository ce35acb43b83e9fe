/** Laws of the model, over scenarios of every shape that are written, loaded, compiled and evaluated like any other. */
import { Arbitrary, Effect } from "effect"
import { type CaseTypeResult, type Result, resultOf } from "../../src/model/Result.ts"
import { oracle } from "../oracle/oracle.ts"
import type { Tree } from "../oracle/read.ts"
import { describe, expect, it } from "../support/effect.ts"
import { csvOf, generate, type Generated, Shape, textsOf, type Written } from "../support/generate.ts"
import { loadTextsNow } from "../support/load.ts"

const oracleOf = ({ scenario, rows }: Generated) => oracle({ scenario: scenario as Tree, rows })
const generated = (shape: Shape): Generated => generate(shape, (unscaled) => oracleOf(unscaled).fte.baseline)
const evaluated = (what: Generated): Result => resultOf(loadTextsNow(textsOf(what), "s.yaml").compiled.model)
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)

const near = (actual: number, wanted: number, baseline: number, what: string): void =>
  void expect(Math.abs(actual - wanted), `${what}: ${actual} and ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, baseline)
  )

/** Every figure in FTE that a result holds, by name. */
const figures = ({ fte, caseTypes, municipalities, centres, bridge, vulnerability }: Result): Record<string, number> =>
  Object.fromEntries([
    ...Object.entries(fte),
    ...caseTypes.flatMap((row, i) => Object.entries(row).map(([key, value]) => [`caseType ${i} ${key}`, value])),
    ...municipalities.flatMap((row, i) =>
      Object.entries(row).map(([key, value]) => [`municipality ${i} ${key}`, value])
    ),
    ...centres.map((value, i) => [`centre ${i}`, value]),
    ...bridge.map(({ id, fte: value }) => [`bridge ${id}`, value]),
    ...Object.entries(vulnerability).map(([key, value]) => [`vulnerability ${key}`, value])
  ])

const same = (one: Result, other: Result, what: string): void => {
  const others = figures(other)
  for (const [name, value] of Object.entries(figures(one)))
    near(value, others[name]!, one.fte.baseline, `${what}, ${name}`)
}

/** A copy with something done to it. */
const changed = (what: Generated, change: (scenario: Written) => void): Generated => {
  const scenario = structuredClone(what.scenario)
  change(scenario)
  return { ...what, scenario }
}

const activitiesOf = (scenario: Written): ReadonlyArray<Written> =>
  Object.values(scenario["caseTypes"] as Written).flatMap(({ activities }: Written) =>
    Object.values(activities as Written)
  )

/** The organisation, its activities, its case types and their cells. */
const placesOf = ({ organisation }: Written): ReadonlyArray<Written> => {
  if (organisation === undefined) return []
  const caseTypes = Object.values((organisation["caseTypes"] ?? {}) as Written) as ReadonlyArray<Written>
  const activities = [organisation as Written, ...caseTypes].flatMap((place) =>
    Object.values((place["activities"] ?? {}) as Written)
  )
  return [organisation as Written, ...caseTypes, ...activities]
}

const scaleHandOffMinutes = (scenario: Written, factor: number): void => {
  for (const place of placesOf(scenario)) {
    for (const key of ["sendMinutes", "receiveMinutes"])
      if (place["handoff"]?.[key] !== undefined) place["handoff"][key] *= factor
    if (place["extraContacts"]?.minutes !== undefined) place["extraContacts"].minutes *= factor
  }
}

const organised = (shape: Shape): Shape => ({ ...shape, centres: Math.max(1, shape.centres) })
const unscaled = (shape: Shape): Shape => ({ ...shape, scaling: "none" })
const runs = { runs: 60 }

describe("every scenario", () => {
  it.prop(
    "comes to what the formulas say, figure by figure",
    Shape,
    (shape) => {
      const what = generated(shape)
      const result = evaluated(what)
      const expected = oracleOf(what)
      const { baseline } = expected.fte
      for (const [key, value] of Object.entries(expected.fte)) near(result.fte[key as "local"], value, baseline, key)
      for (const [i, { id, fte }] of expected.bridge.entries()) near(result.bridge[i]!.fte, fte, baseline, id)
      for (const [i, { id, ...row }] of expected.caseTypes.entries())
        for (const [key, value] of Object.entries(row))
          near(result.caseTypes[i]![key as keyof CaseTypeResult], value, baseline, `${id} ${key}`)
      for (const [i, { code, baseline: before, local, leaves }] of expected.municipalities.entries()) {
        near(result.municipalities[i]!.baseline, before, baseline, code)
        near(result.municipalities[i]!.local, local, baseline, code)
        near(result.municipalities[i]!.leaves, leaves, baseline, code)
      }
      for (const [i, { id, fte }] of expected.centres.entries()) near(result.centres[i]!, fte, baseline, id)
      expect(result.vulnerability).toEqual(expected.vulnerability)
      near(result.allocation.unitTimeScale, expected.unitTimeScale, 1, "unitTimeScale")
    },
    { runs: 150 }
  )

  it.prop(
    "conserves staff: local, centre and freed make the baseline, and every split sums to its whole",
    Shape,
    (shape) => {
      const result = evaluated(generated(shape))
      const { fte, caseTypes, municipalities, centres, bridge } = result
      const check = (actual: number, wanted: number, what: string) => near(actual, wanted, fte.baseline, what)
      check(fte.local + fte.centre + fte.freed, fte.baseline, "local + centre + freed")
      check(fte.local + fte.centre, fte.need, "need")
      check(sum(bridge.map((row) => row.fte)), fte.freed, "bridge")
      for (const key of ["baseline", "local", "centre", "freed", "transaction", "competence"] as const)
        check(sum(caseTypes.map((row) => row[key])), fte[key], `case types: ${key}`)
      check(sum(municipalities.map((row) => row.baseline)), fte.baseline, "municipalities: baseline")
      check(sum(municipalities.map((row) => row.local)), fte.local, "municipalities: local")
      check(sum(municipalities.map((row) => row.leaves)), fte.freed + fte.centre, "municipalities: leaves")
      check(fte.leaves, fte.freed + fte.centre, "leaves")
      check(sum(centres), fte.centre, "centres")
      check(fte.transaction + fte.competenceExtra, fte.overhead, "overhead")
    },
    runs
  )

  it.prop(
    "is the same whatever the order of rows, case types, activities and centres that do not compete",
    Shape,
    (shape) => {
      const what = generated(shape)
      const result = evaluated(what)
      const rows = evaluated({ ...what, rows: what.rows.toReversed() })
      expect(figures(rows)).toEqual(figures(result))
      const turned = evaluated(
        changed(what, (scenario) => {
          scenario["caseTypes"] = Object.fromEntries(Object.entries(scenario["caseTypes"] as Written).toReversed())
          for (const caseType of Object.values(scenario["caseTypes"] as Written))
            caseType.activities = Object.fromEntries(Object.entries(caseType.activities as Written).toReversed())
        })
      )
      same(result, { ...turned, caseTypes: turned.caseTypes.toReversed() }, "turned")
    },
    runs
  )

  it.prop(
    "differs by exactly 0 from one that is the same under other names",
    Shape,
    (shape) => {
      const what = generated(shape)
      const other = changed(what, (scenario) => {
        Object.assign(scenario, { id: "other", title: "Other" })
        const { organisation } = scenario
        if (organisation !== undefined) {
          organisation.form = "state"
          organisation.centres = Object.fromEntries(
            Object.entries(organisation.centres as Written).map(([id, centre]) => [`x${id}`, { ...centre, label: "X" }])
          )
        }
      })
      expect(figures(evaluated(other))).toEqual(figures(evaluated(what)))
    },
    runs
  )
})

describe("hand-offs", () => {
  it.prop(
    "that do not happen cost nothing",
    Shape,
    (shape) => {
      const what = changed(generated({ ...organised(shape), extraContacts: false }), (scenario) => {
        for (const place of placesOf(scenario)) {
          if (place["handoff"]?.share !== undefined) place["handoff"].share = 0
          if (place["handoffShare"] !== undefined) place["handoffShare"] = 0
        }
      })
      const { fte, bridge } = evaluated(what)
      expect(fte.transaction).toBe(0)
      expect(bridge.find(({ id }) => id === "handOffs")!.fte).toBeCloseTo(0, 15)
    },
    runs
  )

  it.prop(
    "never free anybody by taking longer",
    Shape,
    (shape) => {
      const what = generated(organised(shape))
      const short = evaluated(what).fte
      const long = evaluated(changed(what, (scenario) => scaleHandOffMinutes(scenario, 1.5))).fte
      const slack = 1e-9 * Math.max(1, short.baseline)
      expect(long.transaction).toBeGreaterThanOrEqual(short.transaction - slack)
      expect(long.need).toBeGreaterThanOrEqual(short.need - slack)
      expect(long.freed).toBeLessThanOrEqual(short.freed + slack)
      near(long.baseline, short.baseline, short.baseline, "baseline")
    },
    runs
  )
})

describe("unit times", () => {
  it.prop(
    "that are k times as long make k times the work, where nothing is scaled to an observation",
    Shape,
    (shape) => {
      const what = generated(unscaled({ ...shape, centreCurve: false }))
      const { allocation } = evaluated(what)
      const k = 1.7
      const longer = evaluated(
        changed(what, (scenario) => {
          for (const activity of activitiesOf(scenario)) activity["minutes"] *= k
        })
      ).allocation
      for (const side of ["statusQuo", "local", "centres"] as const) {
        for (const [i, core] of allocation[side].core.entries())
          near(longer[side].core[i]!, core * k, core, `${side} ${i}`)
        for (const [i, fte] of allocation[side].transaction.entries())
          near(longer[side].transaction[i]!, fte, fte, `${side} ${i}`)
      }
    },
    runs
  )

  it.prop(
    "matter only in proportion, where they are scaled to an observation",
    Shape,
    (shape) => {
      const scaling =
        shape.scaling === "minutesAndHandOffs" || shape.scaling === "employees" ? shape.scaling : "minutes"
      const what = generated({ ...shape, scaling })
      const k = 0.6
      const shorter = changed(what, (scenario) => {
        for (const activity of activitiesOf(scenario)) activity["minutes"] *= k
        if (scaling !== "minutes") scaleHandOffMinutes(scenario, k)
      })
      const [before, after] = [evaluated(what), evaluated(shorter)]
      same(before, after, "shorter unit times")
      near(
        after.allocation.unitTimeScale * k,
        before.allocation.unitTimeScale,
        before.allocation.unitTimeScale,
        "factor"
      )
    },
    runs
  )
})

describe("a municipality that is split in two", () => {
  it.prop(
    "leaves core and transaction as they were, and never lowers upkeep",
    Shape,
    (shape) => {
      // What depends on the number or the size of municipalities, and a split host, are other matters.
      const pace = shape.pace === "curve" || shape.pace === "mixed" ? "normalised" : shape.pace
      const takesPart = shape.takesPart === "codes" ? "regions" : shape.takesPart
      const what = generated(unscaled({ ...organised(shape), pace, takesPart, hosts: false }))
      const centres = what.scenario["organisation"].centres as Written
      for (const centre of Object.values(centres))
        if (centre.municipalities?.codes !== undefined) centre.municipalities = "all"
      const [first, ...rest] = what.rows
      const part = (code: string, share: number) => ({
        ...first!,
        code,
        population: String(Number(first!["population"]) * share),
        old: String(Number(first!["old"]) * share)
      })
      const [before, after] = [
        evaluated(what),
        evaluated({ ...what, rows: [part("101", 0.25), part("100", 0.75), ...rest] })
      ]
      for (const side of ["statusQuo", "local", "centres"] as const) {
        const [one, two] = [before.allocation[side], after.allocation[side]]
        near(sum(two.core), sum(one.core), before.fte.baseline, `${side} core`)
        near(sum(two.transaction), sum(one.transaction), before.fte.baseline, `${side} transaction`)
        expect(sum(two.upkeep)).toBeGreaterThanOrEqual(sum(one.upkeep) - 1e-9 * Math.max(1, before.fte.baseline))
      }
    },
    runs
  )
})

describe("generated scenarios", () => {
  it("are of every sort: the laws are about something", async () => {
    const shapes = await Effect.runPromise(Arbitrary.sampleEffect(Arbitrary.schema(Shape), { count: 120, seed: 1 }))
    const results = shapes.map((shape) => evaluated(generated(shape)))
    const share = (holds: (result: Result) => boolean) => results.filter(holds).length / results.length
    expect(share(({ fte }) => fte.moved > 0)).toBeGreaterThan(0.3)
    expect(share(({ fte }) => fte.transaction > 0)).toBeGreaterThan(0.25)
    expect(share(({ fte }) => fte.competence > 0)).toBeGreaterThan(0.3)
    expect(share(({ fte }) => fte.coordination > 0)).toBeGreaterThan(0.25)
    expect(share(({ fte }) => fte.freed > 0)).toBeGreaterThan(0.2)
    expect(share(({ fte }) => fte.freed < 0)).toBeGreaterThan(0.02)
    expect(share(({ vulnerability }) => vulnerability.emptied > 0)).toBeGreaterThan(0.03)
    expect(share(({ allocation }) => allocation.unitTimeScale !== 1)).toBeGreaterThan(0.3)
    expect(share(({ centres }) => centres.length > 1)).toBeGreaterThan(0.2)
  })

  it.prop(
    "are written as tables and YAML that load without a problem",
    Shape,
    (shape) => {
      const what = generated(shape)
      const { tables, warnings } = loadTextsNow(textsOf(what), "s.yaml")
      expect(tables.municipalities.rows).toBe(csvOf(what.rows).split("\n").length - 1)
      expect(warnings.filter(({ code }) => code !== "no-effect")).toEqual([])
    },
    runs
  )
})
