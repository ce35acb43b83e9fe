import { describe, expect, it } from "vitest"
import { balancedOrders } from "../../src/kernel/balancedOrders.ts"
import { exactShapley, marginalsInPair } from "../../src/kernel/shapley.ts"
import { shuffle } from "../../src/kernel/shuffle.ts"
import { minimalStandard } from "./support.ts"

type Make = typeof balancedOrders

const merelyRandom: Make = (players, count, random) => {
  const order = Uint32Array.from({ length: players }, (_, player) => player)
  return Array.from({ length: count }, () => shuffle(order, random).slice())
}

/** How unevenly the three of each triple take turns in the middle: 0 where each does as often as the others. */
const unevenness = (orders: ReadonlyArray<Uint32Array>): number => {
  const players = orders[0]!.length
  let sum = 0
  for (let a = 0; a < players; a++) {
    for (let b = a + 1; b < players; b++) {
      for (let c = b + 1; c < players; c++) {
        const middles = [0, 0, 0]
        for (const order of orders) {
          const places = [a, b, c].map((player) => order.indexOf(player))
          middles[places.indexOf(places.toSorted((x, y) => x - y)[1]!)]!++
        }
        sum += middles.reduce((all, count) => all + (count - orders.length / 3) ** 2, 0)
      }
    }
  }
  return sum
}

describe("balancedOrders", () => {
  it("are orders of all players", () => {
    for (const players of [1, 2, 3, 13, 120]) {
      for (const order of balancedOrders(players, 4, minimalStandard())) {
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: players }, (_, player) => player))
      }
    }
  })

  it("put each of three in the middle once in three orders", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const middles = balancedOrders(3, 3, minimalStandard(seed)).map((order) => order[1])
      expect(new Set(middles).size).toBe(3)
    }
  })

  it("are far more even than random ones", () => {
    const average = (make: Make) =>
      [1, 2, 3, 4, 5].reduce((sum, seed) => sum + unevenness(make(10, 9, minimalStandard(seed))), 0) / 5
    expect(average(balancedOrders) / average(merelyRandom)).toBeLessThan(0.5)
  })

  it("begin with the same orders however many there are", () => {
    expect(balancedOrders(8, 30, minimalStandard(2)).slice(0, 9)).toEqual(balancedOrders(8, 9, minimalStandard(2)))
  })

  it("are each as likely as any other, also those that are chosen to balance", () => {
    const random = minimalStandard(6)
    const counts = new Map<string, number>()
    const runs = 6000
    for (let run = 0; run < runs; run++) {
      const last = balancedOrders(3, 2, random)[1]!.join("")
      counts.set(last, (counts.get(last) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values())
      expect(Math.abs(count - runs / 6)).toBeLessThan(4 * Math.sqrt(runs * (1 / 6) * (5 / 6)))
  })

  it("come nearer to Shapley values of a game in which three act together", () => {
    const value = (members: Uint8Array) =>
      members[1]! * members[3]! * members[5]! + members[0]! * members[2]! * members[4]!
    const exact = exactShapley(6, (mask) => value(Uint8Array.from({ length: 6 }, (_, player) => (mask >> player) & 1)))
    const error = (make: Make, seed: number) => {
      const sums = new Float64Array(6)
      for (const order of make(6, 9, minimalStandard(seed))) {
        for (const [player, added] of marginalsInPair(order, value).entries()) sums[player]! += added / 9
      }
      return sums.reduce((sum, part, player) => sum + (part - exact[player]!) ** 2, 0)
    }
    const total = (make: Make) => Array.from({ length: 50 }, (_, i) => error(make, i + 1)).reduce((a, b) => a + b)
    expect(total(balancedOrders) / total(merelyRandom)).toBeLessThan(0.3)
  })
})
