/** A party's own memo: its model first, what speaks against it said as such, and nothing measured that is decided. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { plainText } from "../../../src/report/memo/cells.ts"
import type { Memo } from "../../../src/report/memo/Memo.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadTexts } from "../../support/load.ts"
import { memoFiles, type PairOptions } from "../../support/memoPair.ts"
import { allBlocks, tablesIn } from "./soundness.ts"

const NORTH = "party: {id: north, label: North, objectives: {gain: {metric: freed, wants: more}}}"
const SOUTH =
  "party: {id: south, label: South, objectives: {posts: {metric: local, wants: more}, gain: {metric: freed, wants: more}}}"

const MONEY = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: {value: 400000, pert: [300000, 400000, 500000], basis: assumed}, overhead: 60000}
    centre: {salary: {value: 420000, pert: [320000, 420000, 520000], basis: assumed}, overhead: 60000}
  release: {step: exact, by: site, overheadReleasedShare: 0.3}
  settlement: {payer: municipalities, contribution: {key: population}}
`

const memoFor = async (viewpoint: string | null, options: PairOptions = {}, southern = ""): Promise<Memo> => {
  const files = { ...memoFiles(options) }
  for (const [name, party] of [
    ["0.yaml", NORTH],
    ["1.yaml", southern === "" ? SOUTH : SOUTH.replace("gain: ", `${southern}, gain: `)]
  ] as const)
    files[name] = files[name]!.replace(/^party: .*$/mu, party)
  const loaded = await Promise.all(["0.yaml", "1.yaml"].map((name) => loadTexts(files, name)))
  const findings = await Effect.runPromise(memoFindings(loaded, { viewpoint, draws: 256, seed: 1, threads: 1 }))
  return memoOf(findings, { date: "2010-03-01", version: "0.0.0" }, await wordsIn("en", ["memo", "terms"]))
}

const headlineOf = (memo: Memo): string => {
  const [first] = memo.blocks
  return first?.kind === "callout" ? first.title : ""
}

const callout = (memo: Memo): string => {
  const [first] = memo.blocks
  if (first?.kind !== "callout") return ""
  return first.blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.inlines] : block.items))
    .map((inlines) => plainText(inlines, "en"))
    .join("\n")
}

describe("a party's own memo", () => {
  it("speaks of its own model first", async () => {
    expect(headlineOf(await memoFor("north"))).toMatch(/^Model 1 frees .* more FTE than Model 2$/u)
    expect(headlineOf(await memoFor("south"))).toMatch(/^Model 2 leaves .* more FTE .* than Model 1$/u)
    expect(headlineOf(await memoFor(null))).toMatch(/^Model 2 frees .* fewer FTE than Model 1$/u)
  })

  it("says as such what speaks against it, and for the other side", async () => {
    const said = callout(await memoFor("south"))
    expect(said).toMatch(/Against Model 2: −1\.3 freed FTE/u)
    expect(said).toMatch(/North wants more freed FTE: there the difference of −1\.3 .* speaks for Model 1\./u)
    expect(callout(await memoFor("north"))).not.toContain("Against")
  })

  it("marks that municipalities lose under its own model, for itself or for whom it helps", async () => {
    // Whole posts: the smallest save nothing, and pay all the same.
    const money = MONEY.replace("step: exact", "step: 1")
    const text = async (viewpoint: string | null) =>
      writeMarkdown(await memoFor(viewpoint, { firstMore: money, more: money }, "net: {metric: net, wants: more}"))
    expect(await text("south")).toMatch(/\nIt speaks against Model 2 that \d of 5 \w+ pay more than they save: /u)
    expect(await text("north")).toMatch(/\nWhat South can use: in Model 1 \d of 5 \w+ pay more than they save: /u)
    expect(await text(null)).toMatch(/\nIn Model \d \d of 5 \w+ pay more than they save: /u)
  })

  it("marks that its own model never pays back, and what became of other plans, beside what the other is worth", async () => {
    const money = `${MONEY}  oneOff: {it: {amount: 9000000, per: total, payer: municipalities, phasing: {0: 1}}}
  appraisal: {rate: 0.05, years: 10}
`
    const text = async (viewpoint: string | null) =>
      writeMarkdown(await memoFor(viewpoint, { firstMore: money, more: money }, "net: {metric: net, wants: more}"))
    const worth = String.raw`over 10 years the net present value is −[\d,]+\sthousand\sDKK \(−[\d,]+\sthousand\sDKK in Model \d\)`
    const notBack = ", and the one-off costs are not paid back\\."
    const outcome = "two of these four plans cost more or took more staff than planned"
    const [south, north, neutral] = [await text("south"), await text("north"), await text(null)]
    expect(south).toMatch(new RegExp(`\nAgainst Model 2: ${worth}${notBack}`, "u"))
    expect(south).toContain(`\nAgainst Model 2: ${outcome}`)
    // North asks for no money: only South can use it.
    expect(north).toMatch(new RegExp(`\nWhat South can use: ${worth}${notBack}`, "u"))
    expect(north).toContain(`\nWhat South can use: ${outcome}`)
    expect(neutral).not.toContain("the net present value is")
    expect(neutral).toContain(`\nT${outcome.slice(1)}`)
  })

  it("measures nothing that is decided at the table: it says what agreeing on it would narrow", async () => {
    const memo = writeMarkdown(await memoFor("south"))
    expect(memo).toMatch(/Agreeing on “share moved \(application\)”/u)
    expect(memo).not.toMatch(/[Mm]easure(ment of)? “share moved/u)
  })
})

describe("page 1", () => {
  it("has the saving with an interval where the scenarios have money, in thousands where it is small", async () => {
    const memo = await memoFor(null, { firstMore: MONEY, more: MONEY })
    expect(callout(memo)).toMatch(
      /It saves \d[\d,]*\sthousand\sDKK a year \(90%\sinterval −?[\d,]+(–|\sto\s−?)[\d,]+\)\./u
    )
    const [result] = tablesIn(memo)
    expect(result?.rows.map(({ cells }) => cells[0])).toContain("Saved a year (−: extra cost), thousand DKK")
    expect(allBlocks(memo.blocks).some((block) => block.kind === "annex" && block.id === "annex-base-rates")).toBe(true)
  })

  it("says of no sign that it holds where the difference is printed as none", async () => {
    const [result] = tablesIn(await memoFor(null, { share: 0.8, pace: 3 }))
    const stays = result?.rows.find(({ cells }) => cells[0] === "Stay in municipalities")
    expect(stays?.cells.at(-1)).toBeNull()
  })
})
