import { existsSync, readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { benchmark } from "./benchmark.ts"
import { oracle, type OracleResult } from "./oracle.ts"
import { merge, number, parseTable, readInput, tree, type Input, type Row, type Tree } from "./read.ts"

/** Two municipalities and one case type, small enough to be worked out with pen and paper. */
const rows: ReadonlyArray<Row> = [
  { code: "1", name: "Aby", region: "North", population: "3000", weight: "1", cluster: "x" },
  { code: "2", name: "Bby", region: "South", population: "1000", weight: "3", cluster: "y" }
]

const statusQuo: Tree = {
  municipalities: { code: "code", name: "name", population: "population", region: "region" },
  // H = 1600, Hc = 1200
  workingTime: {
    gross: 2000,
    vacation: 200,
    publicHolidays: 100,
    sickness: 80,
    other: 20,
    categoryAllowances: { meetings: 0.15, breaks: 0.1 },
    individualAllowances: { local: { data: 8 }, centre: { data: 40 } }
  },
  // Events 3000 and 1000, hours 1800 and 600: core 1.5 and 0.5.
  caseTypes: {
    pension: {
      recipients: { total: 4000, spreadBy: "population" },
      activities: { application: { perRecipient: 2, minutes: 36, automation: 0.5 } }
    }
  },
  // Trained: 3 and 1 persons, 32 hours each: 0.06 and 0.02.
  competence: {
    local: { minimumTrained: 1, ftePerTrained: 0.5, components: { courses: { hours: 16 }, review: { hours: 16 } } },
    centre: { minimumTrained: 2, ftePerTrained: 1, components: { courses: { hours: 48 } } }
  },
  management: { localSpan: 10, centreSpan: 20 }
}

const organisation: Tree = {
  municipalities: "all",
  centres: { hub: { municipalities: "all", secretariatFte: 0.5 } },
  share: 0.8,
  automation: 0.1,
  centreRelativeUnitTime: 0.5,
  localRelativeUnitTime: 1.25,
  handoff: { share: 0.5, sendMinutes: 6, receiveMinutes: 9, returnRate: 0.2 },
  extraContacts: { perRecipient: 0.1, minutes: 12 },
  competence: { local: { ftePerTrained: 0.2 } },
  coordination: { hoursPerMunicipality: 16 }
}

/** No overheads at all: what is left is work and where it is done. */
const bare: Tree = {
  ...statusQuo,
  workingTime: { gross: 1200, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
  competence: undefined,
  management: undefined
}

const bareOrganisation: Tree = {
  centres: { hub: { municipalities: "all" } },
  share: 1,
  centreRelativeUnitTime: 1,
  handoff: { share: 0 }
}

const input = (...parts: ReadonlyArray<Tree>): Input => ({
  scenario: parts.reduce<Tree>((all, part) => tree(merge(all, part)), {}),
  rows
})
const run = (...parts: ReadonlyArray<Tree>): OracleResult => oracle(input(...parts))
const bridgeOf = (result: OracleResult) => Object.fromEntries(result.bridge.map(({ id, fte }) => [id, fte]))

const full = { ...statusQuo, organisation }

describe("the oracle by hand", () => {
  it("adds up a status quo of core, upkeep, management and individual allowances", () => {
    const { fte, municipalities, vulnerability, caseHoursPerFte } = run(statusQuo)
    expect(caseHoursPerFte).toBeCloseTo(1200, 9)
    // 1.5 + 0.06 + 0.156 + 0.005 and 0.5 + 0.02 + 0.052 + 0.005
    expect(municipalities.map(({ baseline }) => baseline)).toEqual([
      expect.closeTo(1.721, 12),
      expect.closeTo(0.577, 12)
    ])
    expect(fte.baseline).toBeCloseTo(2.298, 12)
    expect(fte.local).toBe(fte.baseline)
    expect(fte.freed).toBeCloseTo(0, 12)
    expect(vulnerability).toEqual({ before: 1, after: 1, emptied: 0 })
  })

  it("moves work to one centre with every overhead", () => {
    const result = run(full)
    expect(result.municipalities[0]!.local).toBeCloseTo(0.3375 + 0.1125 + 0.05 + 0.05 + 0.01 + 0.061, 12)
    expect(result.municipalities[1]!.local).toBeCloseTo(0.664 / 3, 12)
    expect(result.fte.centre).toBeCloseTo(0.72 + 0.225 + 0.06 + 0.5 + 0.10025, 12)
    expect(result.fte.moved).toBeCloseTo(1.44, 12)
    expect(result.fte.transaction).toBeCloseTo(0.1625 + 0.0375 + 1 / 60 + 0.225, 12)
    expect(result.fte.competence).toBeCloseTo(0.13, 12)
    expect(result.fte.competenceExtra).toBeCloseTo(0.05, 12)
    expect(result.fte.freed).toBeCloseTo(2.298 - 0.621 - 0.664 / 3 - 1.60525, 12)
    expect(bridgeOf(result)).toEqual({
      automation: expect.closeTo(0.2, 12),
      productivity: expect.closeTo(0.63, 12),
      handOffs: expect.closeTo(-0.53 / 1.2, 12),
      competence: expect.closeTo(-0.05, 12),
      management: expect.closeTo(0.385 / 12, 12),
      coordination: expect.closeTo(-0.52, 12)
    })
    expect(result.vulnerability).toEqual({ before: 1, after: 2, emptied: 0 })
  })

  it("spares a host its hand-offs, extra contacts and coordination", () => {
    const result = run(full, { organisation: { centres: { hub: { host: "1" } } } })
    // Aby keeps 0.3375 core, 1.6875 trained (0.03375), management 0.037125 + 0.005.
    expect(result.municipalities[0]!.local).toBeCloseTo(0.3375 + 0.03375 + 0.042125, 12)
    expect(result.fte.transaction).toBeCloseTo(0.0375 + 1 / 60 + 0.05625, 12)
    expect(result.fte.coordination).toBeCloseTo(0.51, 12)
  })

  it("leaves those who take no part as they are", () => {
    const result = run(full, { organisation: { municipalities: { codes: ["2"] } } })
    expect(result.municipalities[0]!.local).toBeCloseTo(1.721, 12)
    expect(result.municipalities[1]!.local).toBeCloseTo(0.664 / 3, 12)
    expect(result.fte.moved).toBeCloseTo(0.36, 12)
  })

  it("empties cells, and gives a centre its own working time as productivity", () => {
    const result = run(bare, {
      workingTime: { centre: { gross: 1500 } },
      caseTypes: { pension: { activities: { application: { automation: 0 } } } },
      organisation: bareOrganisation
    })
    expect(result.fte).toMatchObject({ baseline: expect.closeTo(4, 12), local: 0, centre: expect.closeTo(3.2, 12) })
    expect(bridgeOf(result)["productivity"]).toBeCloseTo(0.8, 12)
    expect(result.vulnerability).toEqual({ before: 0, after: 0, emptied: 2 })
  })

  it("slows a centre below its reference size and stops at exhaustion", () => {
    const scaleCurve = { elasticity: 0.5, referenceFte: 4, exhaustedFte: 8 }
    const split = {
      north: { municipalities: { regions: ["North"] } },
      south: { municipalities: { column: "cluster", equals: "y" } }
    }
    const [aby, bby] = run(bare, { organisation: { ...bareOrganisation, centres: split, scaleCurve } }).centres
    expect(aby!.fte).toBeCloseTo(1.5 * (1.5 / 4) ** -0.5, 12)
    expect(bby!.fte).toBeCloseTo(0.5 * (0.5 / 4) ** -0.5, 12)
    const tenfold = { caseTypes: { pension: { recipients: { total: 40_000 } } } }
    const large = run(bare, tenfold, { organisation: { ...bareOrganisation, centres: split, scaleCurve } }).centres
    expect(large[0]!.fte).toBeCloseTo(15 / Math.sqrt(2), 12)
  })

  it("reads relative unit times as a column, normalised, or as a scale curve", () => {
    const baselines = (rule: Tree) =>
      run(bare, { relativeUnitTime: rule }).municipalities.map(({ baseline }) => baseline)
    expect(baselines({ column: "weight" })).toEqual([1.5, 1.5])
    // Recipients-weighted mean (3000·1 + 1000·3) / 4000 = 1.5
    expect(baselines({ column: "weight", normalise: true })).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)])
    // Elasticity 1: equal work in both, and the nation as before.
    expect(baselines({ scaleCurve: { elasticity: 1 } })).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)])
  })

  it("scales unit times, and hand-offs when it is told to", () => {
    const handoff = { share: 1, sendMinutes: 12, receiveMinutes: 0 }
    const moved = (scaleHandOffs: boolean) =>
      run(bare, {
        organisation: { ...bareOrganisation, handoff },
        baseline: { employees: 4, ftePerEmployee: 0.75, scaleUnitTimes: true, scaleHandOffs }
      })
    expect(moved(false).unitTimeScale).toBeCloseTo(1.5, 12)
    expect(moved(false).fte).toMatchObject({ baseline: expect.closeTo(3, 12), transaction: expect.closeTo(4 / 6, 12) })
    expect(moved(true).fte).toMatchObject({ centre: expect.closeTo(3, 12), transaction: expect.closeTo(1, 12) })
  })

  it("takes the nearest value: cell, case type, activity, organisation", () => {
    const share = (...parts: ReadonlyArray<Tree>) =>
      run(bare, { organisation: { ...bareOrganisation, share: 0.1 } }, ...parts).fte.moved / 2
    const activity = { organisation: { activities: { application: { share: 0.2 } } } }
    const caseType = { organisation: { caseTypes: { pension: { share: 0.3 } } } }
    const cell = { organisation: { caseTypes: { pension: { activities: { application: { share: 0.4 } } } } } }
    expect(share()).toBeCloseTo(0.1, 12)
    expect(share(activity)).toBeCloseTo(0.2, 12)
    expect(share(activity, caseType)).toBeCloseTo(0.3, 12)
    expect(share(activity, caseType, cell)).toBeCloseTo(0.4, 12)
  })

  it("knows the third best of 98 municipalities", () => {
    const rule = (reliability: number) => benchmark({}, { cv: 0.25, of: 98, rank: 3, reliability })
    expect(rule(1)).toBeCloseTo(0.603, 3)
    expect(rule(0.5)).toBeCloseTo(0.782, 3)
  })

  it("fails on a moved cell without a centre and on a cell without a share", () => {
    expect(() => run(full, { organisation: { centres: { hub: { municipalities: { codes: ["2"] } } } } })).toThrow(
      "no centre"
    )
    expect(() => run(full, { organisation: { share: null } })).toThrow("no share")
    expect(() => run(statusQuo, { baseline: { observedFte: 0.01, scaleUnitTimes: true } })).toThrow("no factor")
  })
})

describe("reading", () => {
  it("merges maps, replaces lists and numbers, deletes null", () => {
    const parent = { a: { value: 1, pert: [0, 1, 2], basis: "sourced" }, b: [1, 2], c: 1, d: { e: 1 } }
    expect(merge(parent, { a: { value: 3 }, b: [3], c: null, d: { f: 2 } })).toEqual({
      a: { value: 3 },
      b: [3],
      d: { e: 1, f: 2 }
    })
  })

  it("takes mode, middle and geometric middle as central values", () => {
    const scenario = { parameters: { p: { pert: [1, 2, 9] } } }
    expect(number(scenario, { ref: "parameters.p" })).toBe(2)
    expect(number({}, { triangular: [1, 4, 9] })).toBe(4)
    expect(number({}, { uniform: [1, 4] })).toBe(2.5)
    expect(number({}, { lognormal90: [1, 9] })).toBe(3)
    expect(number({}, { value: 5, pert: [1, 2, 9] })).toBe(5)
  })

  it("reads a Danish table", () => {
    expect(parseTable('\uFEFFcode;name;x\n101;"Køb;by";1,5\n')).toEqual([{ code: "101", name: "Køb;by", x: "1.5" }])
  })
})

const folder = "scenarios/denmark-2010"
const danish = (existsSync(folder) ? readdirSync(folder) : []).filter(
  (file) => file.endsWith(".yaml") && !/\.(checks|lock)\./.test(file)
)
const cases: ReadonlyArray<readonly [string, () => Input]> = [
  ["two municipalities", () => input(full)],
  ["a host", () => input(full, { organisation: { centres: { hub: { host: "2" } } } })],
  ...danish.map((file) => [file, () => readInput(`${folder}/${file}`)] as const)
]

describe("laws of the oracle", () => {
  it.each(cases)("%s sums up", (_, read) => {
    const { fte, bridge, caseTypes, municipalities, centres } = oracle(read())
    const tolerance = 1e-9 * Math.max(1, fte.baseline)
    const total = (values: ReadonlyArray<number>) => values.reduce((all, value) => all + value, 0)
    const agree = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(tolerance)
    agree(total(bridge.map((row) => row.fte)), fte.freed)
    agree(total(centres.map((row) => row.fte)), fte.centre)
    agree(total(municipalities.map((row) => row.leaves)), fte.freed + fte.centre)
    for (const key of ["baseline", "local"] as const) agree(total(municipalities.map((row) => row[key])), fte[key])
    for (const key of ["baseline", "local", "centre", "freed", "transaction", "competence"] as const) {
      agree(total(caseTypes.map((row) => row[key])), fte[key])
    }
  })
})

describe("the Danish case", () => {
  const fteOf = (id: string) => oracle(readInput(`${folder}/${id}.yaml`)).fte

  it.each([
    ["a", 1860, 580],
    ["b", 2000, 720]
  ])("meets the article's figures in reading %s", (reading, baseline, centre) => {
    const state = fteOf(`state-${reading}`)
    const interMunicipal = fteOf(`inter-municipal-${reading}`)
    expect(fteOf(`status-quo-${reading}`).local).toBeCloseTo(baseline, 6)
    expect(state.baseline).toBeCloseTo(baseline, 6)
    expect(state.local).toBeCloseTo(450, 3)
    expect(interMunicipal.local).toBeCloseTo(700, 3)
    expect(interMunicipal.centre).toBeCloseTo(centre, 3)
    expect(interMunicipal.freed).toBeCloseTo(580, 3)
    if (reading === "b") expect(interMunicipal.overhead).toBeCloseTo(140, 3)
  })
})
