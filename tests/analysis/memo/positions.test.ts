/** Prices at the table: numbers inside a structure that moves as a whole have theirs too. */
import { Effect } from "effect"
import { describe, expect } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { resultOf } from "../../../src/model/Result.ts"
import { it } from "../../support/effect.ts"
import { loadTexts } from "../../support/load.ts"
import { memoFiles } from "../../support/memoPair.ts"

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
      const concession = own!.concessions.find(({ subject }) => subject.path === "parameters.secretariat")!
      expect([concession.from.value, concession.to.value]).toEqual([2, 1])
      const freed = yield* Effect.forEach([2, 1.5, 1], (fte) =>
        Effect.map(load(fte), ([first]) => resultOf(first!.compiled.model).fte.freed)
      )
      expect(concession.half.value).toBeCloseTo(freed[1]! - freed[0]!, 9)
      expect(concession.whole.value).toBeCloseTo(freed[2]! - freed[0]!, 9)
      expect(concession.whole.value).toBeGreaterThan(0.5)
    })
  )
})
