/** Where two scenarios train their people in other ways, the memo writes either's mix beside the other. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { cellInlines, plainText } from "../../../src/report/memo/cells.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadFile } from "../../support/load.ts"
import { tablesIn } from "./soundness.ts"

/** The cells of the two scenarios in the row of the ways. */
const mixes = async (...files: ReadonlyArray<string>) => {
  const loaded = await Promise.all(files.map((file) => loadFile(`scenarios/training-policy/${file}.yaml`)))
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint: null, draws: 64, seed: 1, threads: 1 }))
  const memo = memoOf(findings, { date: "2015-01-01", version: "0.0.0" }, await wordsIn("en", ["memo", "terms"]))
  const table = tablesIn(memo).find(({ id }) => id.includes("differences"))!
  const said = table.rows.map(({ cells }) =>
    cells.map((cell, i) => plainText(cellInlines(cell, table.columns[i]), "en"))
  )
  return said.filter(([name]) => name === "How often each way of training is taken").map((cells) => cells.slice(1, 3))
}

describe("the ways of training that scenarios take", () => {
  it("are written out for either side", async () => {
    expect(await mixes("courses", "academy")).toEqual([["2 × short course", "2 × own academy"]])
    // The base takes the cheapest mix.
    expect(await mixes("academy", "base")).toEqual([["2 × own academy", "short course + peer review"]])
  })
})
