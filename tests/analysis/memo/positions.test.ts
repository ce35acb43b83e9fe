/** Prices at the table: numbers inside a structure that moves as a whole have theirs too. */
import { Effect } from "effect"
import { describe, expect } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { allMeasured } from "../../../src/analysis/memo/Measured.ts"
import type { Viewpoint } from "../../../src/analysis/memo/secrecy.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { it } from "../../support/effect.ts"
import { loadTexts } from "../../support/load.ts"
import { memoFiles } from "../../support/memoPair.ts"
import { type TableNumbers, tablePair } from "../../support/tablePair.ts"

const secretariat = (fte: number) => `  secretariat: {value: ${fte}, basis: assumed}`
const centresOf = (ids: ReadonlyArray<string>, codes: ReadonlyArray<string>) =>
  `  centres:\n${ids.map((id, i) => `    ${id}: {label: ${id}, secretariatFte: {ref: parameters.secretariat}, municipalities: {codes: [${codes[i]}]}}`).join("\n")}`

/** The small pair, with one centre against two and 2 against 1 FTE at each. */
const files = (fte = 2) => {
  const made = memoFiles({ ranges: false })
  const given = (file: string, number: number, centres: string) =>
    made[file]!.replace("  moved:", `${secretariat(number)}\n  moved:`).replace(
      "  centres: {one: {label: Et center}}",
      centres
    )
  return {
    ...made,
    "0.yaml": given("0.yaml", fte, centresOf(["one"], ['"100", "101", "102", "103", "104"'])),
    "1.yaml": given("1.yaml", 1, centresOf(["north", "south"], ['"100", "101"', '"102", "103", "104"']))
  }
}

const load = (fte?: number) =>
  Effect.promise(() => Promise.all(["0.yaml", "1.yaml"].map((file) => loadTexts(files(fte), file))))

describe("positions", () => {
  it.effect("price a number within a structure like a run that sets it alone", () =>
    Effect.gen(function* () {
      const pair = yield* load()
      const found = yield* memoFindings(pair, { viewpoint: null, draws: 64, seed: 1, threads: 1 })
      const row = found.pairs[0]!.disagreements.find(({ group }) => group?.structures.includes("centres"))!
      expect(row.numbers.map(({ subject }) => subject.path)).toEqual(["parameters.secretariat"])
      const [own] = found.positions
      const gain = own!.gains.find(({ subject }) => subject.path === "parameters.secretariat")!
      expect([gain.from.value, gain.to.value]).toEqual([2, 1])
      const freed = yield* Effect.forEach([2, 1.5, 1], (fte) =>
        Effect.map(load(fte), ([first]) => resultOf(first!.compiled.model).fte.freed)
      )
      expect(gain.half.value).toBeCloseTo(freed[1]! - freed[0]!, 9)
      expect(gain.whole.value).toBeCloseTo(freed[2]! - freed[0]!, 9)
      expect(gain.whole.value).toBeGreaterThan(0.5)
    })
  )

  it.effect("cost a party what lowers its own model's freed FTE, bring it what raises it, and leave out the rest", () =>
    Effect.gen(function* () {
      const [north, south] = yield* positionsBetween({ send: 8 }, { pace: 0.8, courses: 20.1 })
      const said = ({ concessions, gains, strongest, holds }: NonNullable<typeof north>) => ({
        concessions: concessions.map(({ subject }) => subject.path),
        gains: gains.map(({ subject }) => subject.path),
        strongest: strongest?.subject.path,
        holds: holds.map(({ subject }) => subject.path)
      })
      expect(said(north!)).toEqual({ concessions: [PACE], gains: [SEND], strongest: PACE, holds: [PACE] })
      expect(said(south!)).toEqual({ concessions: [SEND], gains: [PACE], strongest: SEND, holds: [SEND] })
      for (const { concessions, gains, lowest, strongest, gainCount } of [north!, south!]) {
        expect(concessions.every(({ half, whole }) => whole.value < half.value && half.value < 0)).toBe(true)
        expect(gains.every(({ half, whole }) => whole.value > half.value && half.value > 0)).toBe(true)
        expect(lowest.value).toBe(concessions[0]!.whole.value)
        expect(strongest!.effect).toEqual(concessions[0]!.whole)
        expect(gainCount.value).toBe(1)
      }
    })
  )

  it.effect("ask of the other side what costs its own model the same, as a run with that value shows", () =>
    Effect.gen(function* () {
      const numbers = [{ send: 8 }, { pace: 0.8, courses: 20.1 }] as const
      const [north, south] = yield* positionsBetween(...numbers)
      const { half, ask } = south!.concessions[0]!
      expect([ask!.subject.path, ask!.short, ask!.from.value]).toEqual([PACE, false, 0.7])
      expect(ask!.fte.value).toBeCloseTo(half.value, 6)
      const freed = yield* Effect.forEach([0.7, ask!.value.value], (pace) =>
        Effect.map(
          Effect.promise(() => tablePair({ ...numbers[0], pace }, numbers[1])),
          ([first]) => resultOf(first!.compiled.model).fte.freed
        )
      )
      expect(freed[1]! - freed[0]!).toBeCloseTo(half.value, 6)
      // The other way round the whole way costs too little, and is said to.
      const short = north!.concessions[0]!
      expect([short.ask!.subject.path, short.ask!.short, short.ask!.share.value]).toEqual([SEND, true, 1])
      expect(short.ask!.fte.value).toBeLessThan(0)
      expect(short.ask!.fte.value).toBeGreaterThan(short.half.value)
    })
  )

  it.effect("have nothing to ask for and nothing against a side where every value of the other helps it", () =>
    Effect.gen(function* () {
      const [north, south] = yield* positionsBetween({ send: 8, receive: 9 }, {})
      expect([north!.concessions, north!.strongest, north!.holds]).toEqual([[], null, []])
      expect(north!.gains.map(({ subject }) => subject.path)).toEqual([RECEIVE, SEND])
      expect(north!.lowest.value).toBe(north!.gains[1]!.whole.value)
      expect(south!.concessions.map(({ subject, ask }) => [subject.path, ask])).toEqual([
        [RECEIVE, null],
        [SEND, null]
      ])
      expect(south!.gains).toEqual([])
      const [same] = yield* positionsBetween({ courses: 20.1 }, {})
      expect([same!.concessions, same!.gains, same!.strongest]).toEqual([[], [], null])
      expect(same!.lowest.value).toBeCloseTo(0, 9)
    })
  )

  it.effect("say nothing of what a private number brings or costs, but to its owner", () =>
    Effect.gen(function* () {
      const numbers = [{ send: 8, pace: 0.8 }, { secret: true }] as const
      for (const viewpoint of [null, "north"]) {
        for (const position of yield* positionsBetween(...numbers, viewpoint)) {
          const told = [...allMeasured(position).keys()].join("\n")
          expect(told).not.toContain("sendMinutes")
          expect(position.gainCount.value).toBe(position.party.id === "north" ? 1 : 0)
          expect(position.hidden).toBe(1)
        }
      }
      const [own] = yield* positionsBetween(...numbers, "south")
      expect(own!.concessions.map(({ subject }) => subject.path)).toEqual([PACE, SEND])
    })
  )
})

const [PACE, SEND, RECEIVE] = [
  "organisation.centreRelativeUnitTime",
  "organisation.handoff.sendMinutes",
  "organisation.handoff.receiveMinutes"
] as const

/** Of north and south in a neutral memo, or of the reader alone. */
const positionsBetween = (north: TableNumbers, south: TableNumbers, viewpoint: Viewpoint = null) =>
  Effect.gen(function* () {
    const pair = yield* Effect.promise(() => tablePair(north, south))
    return (yield* memoFindings(pair, { viewpoint, draws: 64, seed: 1, threads: 1 })).positions
  })
