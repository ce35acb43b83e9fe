/** Names that tell models apart, causes that pull the way of the difference, and words of cost where all costs. */
import { Effect } from "effect"
import { expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadFile } from "../../support/load.ts"
import { memoPair, type PairOptions } from "../../support/memoPair.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"

const textOf = async (loaded: Awaited<ReturnType<typeof memoPair>>): Promise<string> => {
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint: null, draws: 256, seed: 1, threads: 1 }))
  const memo = memoOf(findings, { date: "2010-03-01", version: "0.0.0" }, await wordsIn("en", ["memo", "terms"]))
  expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
  return writeMarkdown(memo).replaceAll("\u00a0", " ")
}

const memoOfPair = async (options: PairOptions): Promise<string> => textOf(await memoPair(options))

it("two models that are named alike inside sentences are called by their titles there", async () => {
  const named = "named: the plan"
  const text = await memoOfPair({ firstMore: named, more: named })
  expect(text).toMatch(/## Model 2 frees [\d.]+ fewer FTE than Model 1/u)
  expect(text).not.toContain("the plan")
})

it("what pulls the other way is no cause of the difference, and most of it does not come from there", async () => {
  const text = await memoOfPair({ share: 0.5, pace: 0.3 })
  expect(text).toMatch(/## Model 2 frees [\d.]+ more FTE than Model 1/u)
  expect(text).toMatch(/The main causes: centre unit time relative to today, 0\.7 in Model 1 against 0\.3 in Model 2/u)
  expect(text).not.toMatch(/The main causes:.* lets 50%/u)
})

it("case types that free alike have none that frees most", async () => {
  expect(await memoOfPair({})).not.toMatch(/Most is freed in case type 1/u)
})

it("where a model needs more than today the draws say who needs fewest, not who frees most", async () => {
  const text = await memoOfPair({ share: 0.8, pace: 3 })
  expect(text).toMatch(/In .* of the calculations Model 1 needs the fewest FTE beyond today\./u)
  expect(text).not.toContain("frees most")
})

it("money that all models cost is said as a cost", async () => {
  const money = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: {value: 400000, pert: [300000, 400000, 500000], basis: assumed}, overhead: 60000}
    centre: {salary: 4200000, overhead: 60000}
  release: {step: exact, by: site, overheadReleasedShare: 0.3}
  settlement: {payer: municipalities, contribution: {key: population}}
`
  const text = await memoOfPair({ firstMore: money, more: money })
  expect(text).toMatch(/## Extra cost a year, in (million|thousand) DKK: [\d.,]+ in Model 1 and [\d.,]+ in Model 2/u)
  expect(text).toMatch(/Besides, the difference is −[\d.,]+ (million|thousand) DKK extra cost a year/u)
})

it("where no model moves anything, municipalities have what the work takes, and nothing stays or leaves", async () => {
  const files = ["courses", "academy"].map((name) => loadFile(`scenarios/training-policy/${name}.yaml`))
  const text = await textOf(await Promise.all(files))
  expect(text).toContain("FTE that the work takes, by municipality")
  // How sure the need is stands beside it, and nothing promises a column or a rule that is not there.
  expect(text).toMatch(/the work takes \*\*15\.1 FTE\*\*\[\^1\] \(90% interval [\d.]+–[\d.]+\) and stays/u)
  expect(text).toMatch(/\*\*Table 1\.\*\* What differs\n/u)
  expect(text).not.toMatch(/\*\*(?:Moved work|Hand-offs|Freed):/u)
  expect(text).not.toMatch(/: stay|: leave, per cent|Not covered by the intervals/u)
})

it("of three models, two of them the same, the third is explained as well, and the same one once", async () => {
  const files = ["state-a", "state-a", "inter-municipal-a"].map((name) =>
    loadFile(`scenarios/denmark-2010/${name}.yaml`)
  )
  const text = await textOf(await Promise.all(files))
  expect(text.match(/FTE-months, /gu)).toHaveLength(2)
  expect(text).toMatch(/The inter-municipal model moves work that takes/u)
})

it("the figures of the same scenario twice are given once", async () => {
  const [one] = await memoPair()
  const text = await textOf([one!, one!])
  expect(text).toContain("their figures are given once")
  expect(text.match(/ leaves [\d.]+ FTE/gu)).toHaveLength(1)
  // The ledger alone has a column for either.
  expect(text.match(/\| Model 1 A +\| Model 1 B/gu)).toHaveLength(1)
})
