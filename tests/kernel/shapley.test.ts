import { describe, expect, it } from "vitest"
import { exactShapley, permutationShapley, vectorShapley } from "../../src/kernel/shapley.ts"
import { sum } from "simple-statistics"
import { expectRelative, minimalStandard } from "./support.ts"

/** A difference between two sets of factors as a game: bit i moves factor i from base to target. */
const movingFrom =
  (base: ReadonlyArray<number>, target: ReadonlyArray<number>, f: (...factors: Array<number>) => number) =>
  (mask: number): number =>
    f(...base.map((value, index) => ((mask >> index) & 1 ? (target[index] ?? NaN) : value)))

const randomGame = (players: number, seed: number): Float64Array => {
  const random = minimalStandard(seed)
  return Float64Array.from({ length: 2 ** players }, () => 2000 * random() - 1000)
}

describe("exactShapley reproduces", () => {
  it("the glove game: two left gloves, one right", () => {
    const pairs = (mask: number) => (mask >= 4 && (mask & 3) !== 0 ? 1 : 0)
    const values = exactShapley(3, pairs)
    ;[1 / 6, 1 / 6, 2 / 3].forEach((share, player) => expectRelative(values[player] ?? NaN, share, 1e-14))
  })

  it("the airport game: each aircraft pays its share of the runway it needs", () => {
    // Littlechild & Owen 1973, A Simple Expression for the Shapley Value in a Special Case, Management Science 20, 370:
    // the i-th cheapest pays Σ (c_k − c_(k−1)) / (n − k + 1) over k ≤ i.
    const costs = [12, 20, 33, 33, 60]
    const runway = (mask: number) => Math.max(0, ...costs.filter((_, player) => (mask >> player) & 1))
    const closedForm = costs.map((_, player) =>
      costs.slice(0, player + 1).reduce((paid, cost, k) => paid + (cost - (costs[k - 1] ?? 0)) / (costs.length - k), 0)
    )
    const values = exactShapley(5, runway)
    closedForm.forEach((paid, player) => expectRelative(values[player] ?? NaN, paid, 1e-13))
  })

  it("a difference in volume, minutes and working time", () => {
    // methods vectors, shapley-3factor (mpmath, 40 digits).
    const need = (volume: number, minutes: number, hours: number) => (volume * minutes) / 60 / hours
    const values = exactShapley(3, movingFrom([12000, 38, 1480], [13000, 31, 1520], need as never))
    const expected = [0.3835743638375217, -0.9722222222222222, -0.1276276276276276]
    expected.forEach((part, player) => expectRelative(values[player] ?? NaN, part, 1e-12))
    expectRelative(sum(values), -0.7162754860123282, 1e-12)
  })

  it("90,000 each way where LMDI says 89,257 and the total is nothing", () => {
    // methods vectors, shapley-vs-lmdi-2factor.
    // LMDI: logarithmic mean of the end values times the log ratio (Ang 2005).
    const logarithmicMean = (a: number, b: number) => (a === b ? a : (a - b) / (Math.log(a) - Math.log(b)))
    const lmdi = logarithmicMean(10000 * 40, 8000 * 50) * Math.log(10000 / 8000)
    const values = exactShapley(2, movingFrom([8000, 50], [10000, 40], ((v: number, m: number) => v * m) as never))
    expect([...values]).toEqual([90000, -90000])
    expectRelative(lmdi, 89257.4205256839, 1e-12)
  })
})

describe("exactShapley obeys", () => {
  it.each([1, 2, 5, 9, 12])("efficiency: the parts of %i players sum to the whole", (players) => {
    const game = randomGame(players, players)
    const whole = (game.at(-1) ?? NaN) - (game[0] ?? NaN)
    expect(Math.abs(sum(exactShapley(players, (mask) => game[mask] ?? NaN)) - whole)).toBeLessThan(1e-9)
  })

  it("the null player: who never matters gets exactly 0", () => {
    const game = randomGame(6, 7)
    expect(exactShapley(6, (mask) => game[mask & ~4] ?? NaN)[2]).toBe(0)
  })

  it("symmetry: who can be swapped gets the same", () => {
    const game = randomGame(5, 8)
    const swapped = (mask: number) => (mask & ~3) | ((mask & 1) << 1) | ((mask & 2) >> 1)
    const values = exactShapley(5, (mask) => (game[mask] ?? NaN) + (game[swapped(mask)] ?? NaN))
    expect(values[0]).toBeCloseTo(values[1] ?? NaN, 10)
  })

  it("antisymmetry: reading the difference backwards flips every sign", () => {
    const game = randomGame(7, 9)
    const forwards = exactShapley(7, (mask) => game[mask] ?? NaN)
    const backwards = exactShapley(7, (mask) => game[127 - mask] ?? NaN)
    forwards.forEach((part, player) => expect(part).toBeCloseTo(-(backwards[player] ?? NaN), 10))
  })

  it("permutation: renaming the players renames the parts", () => {
    const game = randomGame(4, 10)
    const rotated = (mask: number) => ((mask << 1) & 15) | (mask >> 3)
    const values = exactShapley(4, (mask) => game[mask] ?? NaN)
    const renamed = exactShapley(4, (mask) => game[rotated(mask)] ?? NaN)
    renamed.forEach((part, player) => expect(part).toBeCloseTo(values[(player + 1) % 4] ?? NaN, 10))
  })

  it("its limit of sixteen players", () => {
    expect(() => exactShapley(17, () => 0)).toThrow("17 players")
    expect(exactShapley(0, () => 5)).toHaveLength(0)
  })

  it("its promise to ask once for every coalition, in order", () => {
    const asked: Array<number> = []
    exactShapley(3, (mask) => asked.push(mask))
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

describe("vectorShapley", () => {
  it("splits every metric as if it were alone", () => {
    const games = [randomGame(5, 11), randomGame(5, 12), randomGame(5, 13)]
    const table = Float64Array.from({ length: 32 * 3 }, (_, index) => games[index % 3]?.[Math.floor(index / 3)] ?? NaN)
    const values = vectorShapley(5, table, 3)
    games.forEach((game, metric) => {
      const alone = exactShapley(5, (mask) => game[mask] ?? NaN)
      alone.forEach((part, player) => expect(values[player * 3 + metric]).toBe(part))
    })
  })

  it("refuses a table of the wrong size", () => {
    expect(() => vectorShapley(3, new Float64Array(15), 2)).toThrow("15 values")
  })
})

describe("permutationShapley", () => {
  const game = randomGame(8, 14)
  const value = (members: Uint8Array) =>
    game[members.reduce((mask, member, player) => mask + member * 2 ** player, 0)] ?? NaN
  const exact = exactShapley(8, (mask) => game[mask] ?? NaN)

  it("sums to the whole whatever the number of orders", () => {
    for (const permutations of [1, 2, 7, 100]) {
      const { values } = permutationShapley(8, value, permutations, minimalStandard())
      expect(Math.abs(sum(values) - ((game[255] ?? NaN) - (game[0] ?? NaN)))).toBeLessThan(1e-9)
    }
  })

  it("comes as near to the exact parts as its standard errors say", () => {
    const { values, standardErrors } = permutationShapley(8, value, 4000, minimalStandard(3))
    const away = [...values].map(
      (part, player) => Math.abs(part - (exact[player] ?? NaN)) / (standardErrors[player] ?? NaN)
    )
    expect(Math.max(...away)).toBeLessThan(4)
    expect(Math.max(...away)).toBeGreaterThan(0.1)
    expect(Math.max(...standardErrors)).toBeLessThan(20)
  })

  it("is exact from one pair of orders where players act two by two", () => {
    // Antithetic orders: of two players that interact, each comes second once.
    const pairwise = (members: Uint8Array) => 3 * (members[0] ?? 0) * (members[1] ?? 0) + 5 * (members[2] ?? 0)
    expect([...permutationShapley(3, pairwise, 2, minimalStandard()).values]).toEqual([1.5, 1.5, 5])
  })

  it("gives a null player exactly 0 without doubt", () => {
    const { values, standardErrors } = permutationShapley(3, (members) => members[1] ?? 0, 10, minimalStandard())
    expect([...values]).toEqual([0, 1, 0])
    expect([...standardErrors]).toEqual([0, 0, 0])
  })

  it("does not know its error from a single pair", () => {
    expect(permutationShapley(3, (members) => members[1] ?? 0, 2, minimalStandard()).standardErrors[0]).toBeNaN()
  })

  it("repeats itself from the same random numbers", () => {
    const run = () => permutationShapley(8, value, 20, minimalStandard(5))
    expect(run()).toEqual(run())
  })
})
