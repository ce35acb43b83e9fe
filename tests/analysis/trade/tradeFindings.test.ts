/** Packages to trade: the two files are packages, nothing shown is dominated, and reservations are kept. */
import { Effect } from "effect"
import { tradeFindings, type TradeOptions } from "../../../src/analysis/trade/tradeFindings.ts"
import type { TradeFindings } from "../../../src/analysis/trade/Findings.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { wanting, type Wanted } from "./wanting.ts"

const trade = ([first, second]: readonly [Loaded, Loaded], options: Partial<TradeOptions> = {}) =>
  tradeFindings(first, second, { viewpoint: null, seed: 1, draws: 256, ...options })

const traded = (wanted: Wanted = {}, options: Partial<TradeOptions> = {}) =>
  Effect.flatMap(
    Effect.promise(() => wanting(wanted)),
    (pair) => trade(pair, options)
  )

const primary = ({ packages }: TradeFindings) => packages.map(({ values: [x, y] }) => [x[0]!, y[0]!] as const)

const denmark = Effect.promise(async () => {
  const [a, b] = await Promise.all(
    ["state-b", "inter-municipal-b"].map((name) => loadFile(`scenarios/denmark-2010/${name}.yaml`))
  )
  return [a!, b!] as const
})

describe("packages", () => {
  it.effect("are every lever at either value or half-way", () =>
    Effect.gen(function* () {
      const found = yield* traded()
      expect(found.levers.map(({ id }) => id).toSorted()).toEqual([
        "organisation.coordination.hoursPerMunicipality",
        "organisation.handoff.share",
        "organisation.share"
      ])
      expect(found.points).toHaveLength(27)
    })
  )

  it.effect("hold the two files, with what they give alone", () =>
    Effect.gen(function* () {
      const pair = yield* denmark
      const found = yield* trade(pair)
      const [a, b] = pair.map(({ compiled }) => resultOf(compiled.model))
      // The first party judges its own file by its own beliefs, and so does the second.
      expect(found.files[0].values[0][0]).toBeCloseTo(a!.fte.freed, 9)
      expect(found.files[1].values[1]).toEqual([
        expect.closeTo(b!.fte.local, 9),
        expect.closeTo(measure(pair[1].compiled.model, b!.allocation, national("net")), 3),
        expect.closeTo(b!.vulnerability.after, 9)
      ])
    })
  )

  it.effect("are judged by days without cover too, where both files say who is there", () =>
    Effect.gen(function* () {
      const quality =
        "quality: {workingDays: 250, absence: {local: 0.2, centre: 0.2, commonShare: 0.1, vacancy: 0.04}, coverage: {atLeast: 1, target: 0.95}}\n"
      const pair = yield* Effect.promise(() =>
        wanting({
          first: "objectives: {cover: {metric: uncoveredDays, wants: fewer}}",
          base: (text) => `${text}${quality}`
        })
      )
      const found = yield* trade(pair)
      const [{ compiled }] = pair
      const { allocation } = resultOf(compiled.model)
      const days = measure(compiled.model, allocation, national("uncoveredDays"))
      expect(days).toBeGreaterThan(0)
      expect(found.files[0].values[0][0]).toBeCloseTo(days, 9)
    })
  )

  it.effect("are one where no lever differs", () =>
    Effect.gen(function* () {
      const found = yield* traded({
        theirs: "organisation: {share: 0.5, handoff: {share: 0.2}, coordination: {hoursPerMunicipality: 100}}\n"
      })
      expect([found.levers, found.points.length, found.packages.length]).toEqual([[], 1, 1])
      expect(found.packages[0]!.file).toBeNull()
    })
  )

  it.effect("leave out what is believed, what was fitted and what the reader may not see", () =>
    Effect.gen(function* () {
      const theirs = `organisation:
  share: {value: 0.9, basis: fitted}
  handoff: {share: {value: 0.35, private: true}, returnRate: 0.2}
  coordination: {hoursPerMunicipality: 40}
  localRelativeUnitTime: 1.2
`
      const found = yield* traded({ theirs })
      expect(found.levers.map(({ id }) => id)).toEqual(["organisation.coordination.hoursPerMunicipality"])
      expect(found.fitted.map(({ id }) => id)).toEqual(["organisation.share"])
      expect(found.beliefs.map(({ id }) => id).toSorted()).toEqual([
        "organisation.handoff.returnRate",
        "organisation.localRelativeUnitTime"
      ])
      expect(found.hidden).toBe(1)
      const own = yield* traded({ theirs }, { viewpoint: "them" })
      expect([own.hidden, own.levers.length]).toEqual([0, 2])
    })
  )

  it.effect("are judged by each party's own beliefs, or by one party's for both", () =>
    Effect.gen(function* () {
      const theirs =
        "organisation: {share: 0.9, centreRelativeUnitTime: 0.5, handoff: {share: 0.2}, coordination: {hoursPerMunicipality: 100}}\n"
      const pair = yield* Effect.promise(() => wanting({ theirs }))
      const freed = pair.map(({ compiled }) => resultOf(compiled.model).fte.freed)
      const own = yield* trade(pair)
      const ours = yield* trade(pair, { beliefs: "us" })
      const theirBeliefs = yield* trade(pair, { beliefs: "them" })
      expect(own.files[1].values[1][0]).toBeCloseTo(freed[1]!, 9)
      expect(theirBeliefs.files[1].values[1][0]).toBeCloseTo(freed[1]!, 9)
      // Their share with our slower centres frees less.
      expect(ours.files[1].values[1][0]).toBeLessThan(freed[1]! - 1)
    })
  )
})

describe("the efficient set of packages", () => {
  it.effect("is not changed by the order of the files, or by other names", () =>
    Effect.gen(function* () {
      const [first, second] = yield* Effect.promise(() => wanting())
      const one = primary(yield* trade([first, second]))
      const turned = primary(yield* trade([second, first]))
      const rounded = (list: ReadonlyArray<readonly [number, number]>) => list.map((p) => p.map((x) => x.toFixed(9)))
      expect(rounded(turned.map(([x, y]) => [y, x] as const).toReversed())).toEqual(rounded(one))
      const renamed = primary(yield* traded({ firstId: "zebra", secondId: "ant" }))
      expect(rounded(renamed)).toEqual(rounded(one))
    })
  )

  it.effect("holds no package that another beats", () =>
    Effect.gen(function* () {
      const found = yield* trade(yield* denmark)
      const wants = found.sides.map(({ wishes }) => (wishes.objectives[0]!.wants === "more" ? 1 : -1))
      for (const shown of primary(found)) {
        for (const [x, y] of found.points) {
          const better = [(x - shown[0]) * wants[0]!, (y - shown[1]) * wants[1]!]
          const beats = better.every((gain) => gain >= -1e-9) && better.some((gain) => gain > 1e-6)
          expect(beats).toBe(false)
        }
      }
    })
  )

  it.effect("is at most twelve packages, its ends among them", () =>
    Effect.gen(function* () {
      const found = yield* trade(yield* denmark)
      expect(found.packages.length).toBeLessThanOrEqual(12)
      const best = Math.max(...found.points.map(([x]) => x))
      expect(found.packages[0]!.values[0][0]).toBeCloseTo(best, 9)
    })
  )
})

describe("reservations", () => {
  const first = (value: number, more = "") =>
    `objectives: {posts: {metric: local, wants: more}}, reservation: {posts: {value: ${value}${more}}}`

  it.effect("cut the set, with the share of draws in which each package keeps them", () =>
    Effect.gen(function* () {
      const open = yield* traded()
      const limit = (open.packages[0]!.values[0][0]! + open.packages.at(-1)!.values[0][0]!) / 2
      const found = yield* traded({ first: first(limit) })
      const rows = found.packages.map(({ values, reservations: [own] }) => ({ local: values[0][0]!, ...own[0]! }))
      for (const { local, met } of rows) expect(met).toBe(local >= limit - 1e-9)
      expect(rows.some(({ met }) => met) && rows.some(({ met }) => !met)).toBe(true)
      const probabilities = rows.map(({ probability }) => probability!)
      expect(probabilities[0]).toBeGreaterThan(probabilities.at(-1)!)
      expect([found.unmet, found.allMet]).toEqual([[], true])
    })
  )

  it.effect("that nothing meets are named", () =>
    Effect.gen(function* () {
      const found = yield* traded({ first: first(1e6) })
      expect(found.unmet.map(({ side, reservation }) => [side, reservation.objective.id])).toEqual([[0, "posts"]])
      expect(found.allMet).toBe(false)
    })
  )

  it.effect("that are private are for their own party alone", () =>
    Effect.gen(function* () {
      const wanted = { first: first(10, ", private: true") }
      for (const viewpoint of [null, "them"]) {
        const found = yield* traded(wanted, { viewpoint })
        expect(JSON.stringify(found.packages)).not.toContain('reservation":')
      }
      const own = yield* traded(wanted, { viewpoint: "us" })
      expect(own.packages[0]!.reservations[0]).toHaveLength(1)
    })
  )
})

describe("no agreement", () => {
  it.effect("is the first file, or one that is named", () =>
    Effect.gen(function* () {
      const pair = yield* denmark
      const found = yield* trade(pair)
      expect(found.noDeal.file).toBe(pair[0].file)
      expect(found.noDeal.values).toEqual(found.files[0].values)
      const statusQuo = yield* Effect.promise(() => loadFile("scenarios/denmark-2010/status-quo-b.yaml"))
      const other = yield* trade(pair, { noDeal: statusQuo })
      expect(other.noDeal.values[0][0]).toBeCloseTo(0, 9)
      expect(other.noDeal.values[1][0]).toBeCloseTo(2000, 6)
      // Everything frees something, and nothing keeps all posts: nobody agrees, and the rule falls back to the set itself.
      expect(other.preferred).toBe(0)
      expect(other.equalShare?.base).toBe("worst")
    })
  )
})

describe("what keeps two files from being traded", () => {
  it.effect("is said with the file", () =>
    Effect.gen(function* () {
      const reasonOf = (wanted: Wanted, options: Partial<TradeOptions> = {}) =>
        Effect.match(traded(wanted, options), {
          onFailure: (why) => (why._tag === "CannotTrade" ? why.reason : why._tag),
          onSuccess: () => "traded"
        })
      expect(yield* reasonOf({ second: "" })).toBe("noObjectives")
      expect(yield* reasonOf({ firstId: "us", secondId: "us" })).toBe("sameParty")
      expect(yield* reasonOf({ first: "objectives: {posts: {metric: local, wants: more, private: true}}" })).toBe(
        "noObjectives"
      )
      expect(
        yield* reasonOf({
          first: "objectives: {hub: {metric: centre@desk, wants: more}}",
          ours: "organisation: {share: 0.5, centres: {desk: {secretariatFte: 1}}}\n"
        })
      ).toBe("noMetric")
    })
  )
})
