/** Bench of lending: among 300 units and 6 specialisms, and against one program with a price on unmet need. */
import { solve } from "yalps"
import type { Arc, LendingProblem } from "../src/analysis/lending/LendingProblem.ts"
import { solveLending } from "../src/analysis/lending/solveLending.ts"
import { sequence } from "../src/kernel/streams.ts"

/** One line of the report. */
export interface Timing {
  readonly what: string
  readonly ways: number
  readonly milliseconds: number
  /** The baseline's time over ours. */
  readonly ratio?: number
}

/** Processor time, in milliseconds. */
const time = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const lendingSection = (): ReadonlyArray<Timing> => {
  const small = problemOf(120, 4)
  solveLending(problemOf(40, 2))
  const ours = time(() => solveLending(small))
  const plain = time(() => atAPrice(small))
  const large = problemOf(300, 6)
  return [
    { what: "120 units, 4 specialisms", ways: small.arcs.length, milliseconds: ours, ratio: plain / ours },
    { what: "300 units, 6 specialisms", ways: large.arcs.length, milliseconds: time(() => solveLending(large)) },
    {
      what: "the same with whole people, cost alone after need",
      ways: large.arcs.length,
      milliseconds: time(() =>
        solveLending({ ...large, supplies: wholly(large), wholePeople: true, worstFirst: false })
      )
    }
  ]
}

const wholly = ({ supplies }: LendingProblem) => supplies.map((supply) => ({ ...supply, fte: Math.floor(supply.fte) }))

/** The plain way: all at once, everything at a price. */
const atAPrice = ({ supplies, demands, arcs }: LendingProblem): unknown =>
  solve<number, string>({
    direction: "minimize",
    objective: "cost",
    constraints: [
      ...supplies.map(({ fte }, s) => [`s${s}`, { max: fte }] as const),
      ...demands.map(({ fte }, d) => [`d${d}`, { min: fte }] as const)
    ],
    variables: [
      ...arcs.map(
        ({ supply, demand, effect, cost }, i) => [i, { [`s${supply}`]: 1, [`d${demand}`]: effect, cost }] as const
      ),
      ...demands.map((_, d) => [arcs.length + d, { [`d${d}`]: 1, cost: 1e5 }] as const)
    ]
  })

/** Units on a square, a fifth of which is in reach; two terms. */
const problemOf = (units: number, specialisms: number): LendingProblem => {
  const random = sequence("lending bench", units)
  const places = Array.from({ length: units }, () => [random(), random()] as const)
  const cells = Array.from({ length: units * specialisms }, (_, i) => ({
    unit: i % units,
    specialism: Math.floor(i / units),
    fte: (random() - 0.5) * 8,
    priority: 1
  }))
  const supplies = cells.filter(({ fte }) => fte > 0)
  const demands = cells.filter(({ fte }) => fte < 0).map((cell) => ({ ...cell, fte: -cell.fte }))
  const arcs = supplies.flatMap((from, supply) =>
    demands.flatMap((to, demand): ReadonlyArray<Arc> => {
      const [a, b] = [places[from.unit]!, places[to.unit]!]
      const hours = Math.hypot(a[0] - b[0], a[1] - b[1])
      if (from.specialism !== to.specialism || hours > Math.sqrt(0.2 / Math.PI)) return []
      return [
        { supply, demand, term: 0, effect: 6 / 7, cost: 5000 * hours + 500, hours },
        { supply, demand, term: 1, effect: 5 / 7, cost: 5000 * hours + 100, hours }
      ]
    })
  )
  return { supplies, demands, arcs, wholePeople: false, worstFirst: true }
}
