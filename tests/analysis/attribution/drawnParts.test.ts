/** Parts of a difference in draws: those over orders of joining agree with those over all coalitions. */
import { beforeAll } from "vitest"
import { attribute } from "../../../src/analysis/attribution/attribute.ts"
import { coalition } from "../../../src/analysis/attribution/coalitions.ts"
import { planOf } from "../../../src/analysis/attribution/drawnParts.ts"
import { BY_TOPIC } from "../../../src/analysis/attribution/Grouping.ts"
import type { PartsInDraws } from "../../../src/analysis/attribution/MixtureDraws.ts"
import { intervalOverPairs } from "../../../src/analysis/attribution/intervalOverPairs.ts"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { type Spread, spreadOf } from "../../../src/analysis/uncertainty/Spread.ts"
import { shuffle } from "../../../src/kernel/shuffle.ts"
import { sequence } from "../../../src/kernel/streams.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { byOrders, exactOf, finished, prepare, type Prepared } from "./prepare.ts"
import { small, wide } from "./scenarios.ts"

const BY_PATH = { ...BY_TOPIC, allByPath: true }
const METRICS = ["freed", "local", "centre"]
const prepared = (first: Loaded, second: Loaded) => prepare(first, second, METRICS, BY_PATH)

/** One part, as each pair of orders has it. */
const only = (byPair: ReadonlyArray<PartsInDraws>, at: number) => byPair.map((parts) => parts[at]!)
const widthOf = ({ p5, p95 }: Spread): number => p95 - p5
const PERCENTILES = ["p5", "p25", "p50", "p75", "p95"] as const

const everyCoalition = ({ game, mixtures }: Prepared) => {
  const players = game.groups.length
  return finished(mixtures.evaluate(Array.from({ length: 2 ** players }, (_, mask) => coalition(mask, players))))
}

const permutations = (list: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
  list.length < 2
    ? [list]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]))

/** What each player adds in this order, with the player. */
const marginals = (order: ReadonlyArray<number>, value: (mask: number) => number) => {
  let mask = 0
  return order.map((player) => {
    const before = mask
    mask |= 1 << player
    return [player, value(mask) - value(before)] as const
  })
}

describe("parts in draws", () => {
  let [first, second]: ReadonlyArray<Loaded> = []
  let game: Prepared
  let exact: PartsInDraws
  let sampled: ReadonlyArray<PartsInDraws>
  beforeAll(async () => {
    ;[first, second] = [await small(), await small(wide)]
    game = prepared(first!, second!)
    exact = exactOf(game)
    sampled = byOrders(game, 9)
  }, 60_000)

  it("sum to the difference of the two scenarios' own draws, in every draw and by either method", () => {
    const draws = drawsOf([first!, second!], { draws: 1024 })
    for (const parts of [exact, ...sampled]) {
      for (const [j, metric] of METRICS.entries()) {
        const [x, y] = [draws.values(0, metric), draws.values(1, metric)]
        const own = parts.filter((_, at) => at % METRICS.length === j)
        expect(own).toHaveLength(wide.length)
        const away = x.map((from, i) => own.reduce((sum, part) => sum + part[i]!, from - y[i]!))
        expect(Math.max(...away.map(Math.abs))).toBeLessThan(1e-9)
      }
    }
  })

  it("are those of every order in turn, counted one by one", () => {
    const values = everyCoalition(game)
    const orders = permutations(game.game.groups.map((_, player) => player))
    expect(orders).toHaveLength(720)
    for (const i of [0, 511, 1023]) {
      const parts = exact.map(() => 0)
      for (const order of orders) {
        for (const [j] of METRICS.entries()) {
          for (const [player, marginal] of marginals(order, (mask) => values[mask]![j]![i]!)) {
            parts[player * METRICS.length + j]! += marginal / orders.length
          }
        }
      }
      for (const [at, part] of parts.entries()) expect(exact[at]![i]).toBeCloseTo(part, 10)
    }
  })

  it("have the same intervals over orders as over all coalitions, as near as their standard errors say", () => {
    const inErrors: Array<number> = []
    for (const [at, part] of exact.entries()) {
      const wanted = spreadOf(part)
      const { interval, standardErrors } = intervalOverPairs(only(sampled, at), 0)
      const width = widthOf(wanted)
      if (width < 1e-9) continue
      expect(widthOf(interval) / width, `width of ${at}`).toBeGreaterThan(0.97)
      expect(widthOf(interval) / width, `width of ${at}`).toBeLessThan(1.03)
      for (const p of PERCENTILES) {
        expect(Math.abs(interval[p] - wanted[p]), `${p} of ${at}`).toBeLessThan(0.03 * width)
        expect(standardErrors[p]).toBeLessThan(0.05 * width)
        // Where nearly all draws agree, nearly all orders do by chance.
        inErrors.push(Math.abs(interval[p] - wanted[p]) / Math.max(standardErrors[p], 0.002 * width))
      }
    }
    expect(inErrors.filter((away) => away < 2).length / inErrors.length).toBeGreaterThan(0.9)
    expect(Math.max(...inErrors)).toBeLessThan(5)
    expect(Math.max(...inErrors)).toBeGreaterThan(0.2)
  })

  it("are no surer than the parts at the central values on which they rest", () => {
    const alone = intervalOverPairs(only(sampled, 0), 0)
    const rested = intervalOverPairs(only(sampled, 0), 0.3)
    expect(rested.interval).toEqual(alone.interval)
    for (const p of PERCENTILES) {
      expect(rested.standardErrors[p]).toBeCloseTo(Math.sqrt(0.09 + alone.standardErrors[p] ** 2), 12)
    }
  })

  it("would be far too wide with another order in every draw", () => {
    const values = everyCoalition(game)
    const players = game.game.groups.length
    const random = sequence("an order a draw", 1)
    const naive = exact.map(() => new Float64Array(1024))
    for (let i = 0; i < 1024; i++) {
      const order = shuffle(
        Uint32Array.from({ length: players }, (_, player) => player),
        random
      )
      for (const [j] of METRICS.entries()) {
        for (const [player, marginal] of marginals([...order], (mask) => values[mask]![j]![i]!)) {
          naive[player * METRICS.length + j]![i] = marginal
        }
      }
    }
    const stretched = exact.flatMap((part, at) => {
      const width = widthOf(spreadOf(part))
      return width < 1e-9 ? [] : [widthOf(spreadOf(naive[at]!)) / width]
    })
    // The bound above is 1.03.
    expect(stretched.filter((ratio) => ratio > 1.03).length).toBeGreaterThan(stretched.length / 2)
    expect(Math.max(...stretched)).toBeGreaterThan(1.2)
  })

  it("of a group that cannot move the metric are exactly 0 in every draw", () => {
    const span = game.game.groups.findIndex(({ id }) => id === "management.centreSpan")
    expect(span).toBeGreaterThan(-1)
    const local = span * METRICS.length + METRICS.indexOf("local")
    for (const parts of [exact, ...sampled]) expect(parts[local]!.every((part) => part === 0)).toBe(true)
    const { interval, standardErrors } = intervalOverPairs(only(sampled, local), 0)
    for (const p of PERCENTILES) expect([interval[p], standardErrors[p]]).toEqual([0, 0])
    // It does move the centres.
    expect(widthOf(spreadOf(exact[span * METRICS.length + METRICS.indexOf("centre")]!))).toBeGreaterThan(0.1)
  })

  it("change their sign when the scenarios are swapped, so that intervals are mirrored", () => {
    const swapped = prepared(second!, first!)
    expect(swapped.game.groups.map(({ id }) => id)).toEqual(game.game.groups.map(({ id }) => id))
    const back = byOrders(swapped, 9)
    for (const [at] of exact.entries()) {
      const there = intervalOverPairs(only(sampled, at), 0)
      const again = intervalOverPairs(only(back, at), 0)
      for (const [p, opposite] of [
        ["p5", "p95"],
        ["p25", "p75"],
        ["p50", "p50"]
      ] as const) {
        expect(again.interval[p]).toBeCloseTo(-there.interval[opposite], 9)
        expect(again.standardErrors[p]).toBeCloseTo(there.standardErrors[opposite], 9)
      }
    }
  })

  it("are those at the central values where nothing is uncertain, whichever orders are drawn", async () => {
    const certain = ["workingTime.sickness=90", "caseTypes.pension.activities.application.minutes=60"]
    const changes = wide.map((change) => change.replace(/\{value: ([^,]*),.*/u, "$1"))
    const found = prepared(await small([...certain, "organisation.share=0.7"]), await small([...certain, ...changes]))
    for (const parts of [exactOf(found), ...byOrders(found, 2)]) {
      for (const [at, part] of parts.entries()) {
        expect(Math.max(...part.map((value) => Math.abs(value - found.central.parts[at]!)))).toBeLessThan(1e-9)
      }
    }
  })

  it("are the same for the same seed, and others for another", () => {
    expect(byOrders(game, 2)).toEqual(sampled.slice(0, 2))
    expect(byOrders(game, 2, 2)).not.toEqual(sampled.slice(0, 2))
  })
})

describe("the plan", () => {
  it("takes all coalitions of up to nine groups, and as many draws as half a million evaluations allow", () => {
    expect(planOf(1, 3000)).toEqual({ pairs: 0, blocks: 3 })
    expect(planOf(6, 20_000)).toEqual({ pairs: 0, blocks: 8 })
    expect(planOf(9, 20_000)).toEqual({ pairs: 0, blocks: 1 })
  })

  it("takes nine pairs of orders beyond that, fewer where even one block is too much, but six", () => {
    expect(planOf(10, 1)).toEqual({ pairs: 9, blocks: 1 })
    expect(planOf(10, 20_000)).toEqual({ pairs: 9, blocks: 3 })
    expect(planOf(29, 20_000)).toEqual({ pairs: 9, blocks: 1 })
    expect(planOf(33, 20_000)).toEqual({ pairs: 8, blocks: 1 })
    expect(planOf(200, 20_000)).toEqual({ pairs: 6, blocks: 1 })
  })
})

describe("attribute", () => {
  it("gives intervals with their standard errors for ten groups, whose parts are exact at the central values", async () => {
    const changes = [
      ...wide,
      "organisation.centreRelativeUnitTime={value: 0.9, pert: [0.5, 0.9, 1.3]}",
      "organisation.coordination.hoursPerMunicipality=80",
      "workingTime.gross=1900",
      "competence.local.minimumTrained=3"
    ]
    const [first, second] = [await small(), await small(changes)]
    const found = attribute(first, second, ["freed"], { grouping: BY_PATH, draws: 1000 })
    if ("message" in found) throw new Error("refused")
    expect(found.method).toEqual({ kind: "exact", coalitions: 1024 })
    expect(found.drawn).toEqual({ method: { kind: "sampled", orders: 18 }, draws: 1024, asked: 1000 })
    const [{ parts, interval }] = found.metrics as [(typeof found.metrics)[number]]
    const draws = drawsOf([first, second], { draws: 1024 })
    const [x, y] = [draws.values(0, "freed"), draws.values(1, "freed")]
    const wanted = spreadOf(x.map((from, i) => y[i]! - from))
    for (const p of PERCENTILES) expect(interval![p]).toBeCloseTo(wanted[p], 9)
    for (const { interval: own, intervalStandardErrors: errors, standardError } of parts) {
      expect(standardError).toBeNull()
      for (const p of PERCENTILES) expect(errors![p]).toBeLessThan(0.1 * Math.max(widthOf(own!), 0.01))
    }
    expect(Math.max(...parts.map(({ intervalStandardErrors: errors }) => errors!.p95))).toBeGreaterThan(0.001)
  })
})
