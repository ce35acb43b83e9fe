/** What looks alike: values that a table moves are told apart, and equal municipalities stand in one order. */
import { Effect } from "effect"
import type { MemoFindings } from "../../../../src/analysis/memo/Findings.ts"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { spreadChart } from "../../../../src/report/charts/spreadChart.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { memoPair } from "../../../support/memoPair.ts"
import { allBlocks } from "./soundness.ts"

const found = async (): Promise<MemoFindings> => {
  const scenarios = await memoPair({ name: (i) => `${["Alpha", "Beta", "Gamma", "Delta", "Eta"][i]}` })
  return Effect.runPromise(memoFindings(scenarios, { viewpoint: null, draws: 64, seed: 1, threads: 1 }))
}
const memo = (findings: MemoFindings) => memoOf(findings, { lang: "en", date: "2010-03-01", version: "0.0.0" })

describe("what looks alike", () => {
  it("has more digits where a concession would not seem to move", async () => {
    const findings = await found()
    const [position, ...others] = findings.positions
    const [concession] = position!.concessions
    const moved = (from: number, to: number): MemoFindings => {
      const one = {
        ...concession!,
        from: { ...concession!.from, value: from },
        to: { ...concession!.to, value: to },
        more: [],
        ask: null
      }
      return { ...findings, positions: [{ ...position!, concessions: [one] }, ...others] }
    }
    // A share or a factor, as the first concession happens to be.
    expect(writeMarkdown(memo(moved(1.1284, 1.1321)))).toMatch(/1\.1284 → 1\.1321|112\.84% → 113\.21%/u)
    expect(writeMarkdown(memo(moved(1.1284, 1.3)))).toMatch(/1\.13 → 1\.3 |113% → 130%/u)
  })

  it("of equal shares is said once, and stands in one order in the picture", async () => {
    const findings = await found()
    const equal: MemoFindings = {
      ...findings,
      municipalities: findings.municipalities.map((one) => ({
        ...one,
        models: one.models.map((model) => model && { ...model, share: { ...model.share, value: 0.4 } })
      }))
    }
    const made = memo(equal)
    expect(writeMarkdown(made)).toMatch(/ 40\.0% of today's FTE leave the municipality everywhere/u)
    const picture = allBlocks(made.blocks).find((block) => block.kind === "figure" && block.id === "spread")
    expect(picture?.kind === "figure" && picture.chart.alt).toMatch(/the lowest Gamma \(40\.0\), the highest Alpha/u)
  })

  it("has the median in the middle of an even number of municipalities", () => {
    const points = [4, 1, 3, 2].map((value) => ({ label: `M${value}`, value }))
    expect(spreadChart(points, { lang: "en", decimals: 1 }).alt).toContain("the median is 2.5, the lowest M1")
    expect(spreadChart([], { lang: "en" }).alt).toBe("No municipalities.")
  })

  it("loses all its work where one case type in one municipality does", async () => {
    const findings = await found()
    const emptied = (value: number): MemoFindings => ({
      ...findings,
      models: findings.models.map((model) => ({
        ...model,
        vulnerability: { ...model.vulnerability, emptied: { ...model.vulnerability.emptied, value } }
      }))
    })
    expect(writeMarkdown(memo(emptied(1)))).toContain("(1 loses all its work)")
    expect(writeMarkdown(memo(emptied(2)))).toContain("(2 lose all their work)")
  })
})
