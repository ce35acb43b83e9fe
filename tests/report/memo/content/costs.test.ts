/** Where more is needed than today, no sentence says that a negative figure is freed. */
import { Effect } from "effect"
import type { MemoFindings } from "../../../../src/analysis/memo/Findings.ts"
import { measured } from "../../../../src/analysis/memo/Measured.ts"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Viewpoint } from "../../../../src/analysis/memo/secrecy.ts"
import type { Lang } from "../../../../src/words/Lang.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { municipalityMemo } from "../../../../src/report/memo/content/municipalityMemo.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { memoPair, type PairOptions } from "../../../support/memoPair.ts"
import { faultsIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const found = async (pair: PairOptions, viewpoint: Viewpoint = null, municipality?: string) =>
  Effect.runPromise(memoFindings(await memoPair(pair), { viewpoint, draws: 64, seed: 1, threads: 1, municipality }))

const said = (findings: MemoFindings, lang: Lang, code?: string): string => {
  const head = { lang, date: "2010-03-01", version: "0.0.0" }
  const memo = code === undefined ? memoOf(findings, head) : municipalityMemo(findings, code, head)!
  expect(faultsIn(memo)).toEqual([])
  expect(unclaimedIn(memo, findings)).toEqual([])
  return writeMarkdown(memo).replaceAll("\u00a0", " ")
}

describe("a cost", () => {
  it("is what a party's model needs on top, beside what the other frees", async () => {
    const [south, north] = [
      await found({ share: 0.8, pace: 2 }, "south"),
      await found({ share: 0.8, pace: 2 }, "north")
    ]
    expect(said(south, "da")).toContain("Syd står ved Model 2, som kræver 9,6 årsværk ekstra, mens Model 1 frigør 1,8")
    expect(said(south, "en")).toContain("South stands by Model 2, which needs 9.6 FTE on top, while Model 1 frees 1.8")
    expect(said(north, "da")).toContain("Nord står ved Model 1, som frigør 1,8 årsværk, mens Model 2 kræver 9,6 ekstra")
    expect(said(north, "en")).toContain("North stands by Model 1, which frees 1.8 FTE, while Model 2 needs 9.6 on top")
    const costly = "  localRelativeUnitTime: 9"
    const both = await found({ firstMore: costly, more: costly }, "south")
    expect(said(both, "da")).toMatch(/Model 2, som kræver [\d,]+ årsværk ekstra mod [\d,]+ i Model 1/u)
    expect(said(both, "en")).toMatch(/Model 2, which needs [\d.]+ FTE on top against [\d.]+ in Model 1/u)
  })

  it("is more than today in a municipality's own memo", async () => {
    const findings = await found({ more: "  localRelativeUnitTime: 3" }, null, "100")
    expect(said(findings, "da", "100")).toMatch(
      /\*\*Model 2\*\*: kommunen bruger 0,78 årsværk i dag og ([\d,]+) årsværk efter omlægningen; der kræves \*\*[\d,]+ årsværk\*\* \([\d,]+ %\) mere end i dag\./u
    )
    expect(said(findings, "en", "100")).toMatch(
      /\*\*Model 2\*\*: the municipality spends 0\.78 FTE today and [\d.]+ FTE after the change; \*\*[\d.]+ FTE\*\* \([\d.]+%\) more are needed than today\./u
    )
  })

  it("is not freed by the other choice for hand-offs either", async () => {
    const findings = await found({})
    const withOther = (other: number): MemoFindings => ({
      ...findings,
      models: findings.models.map((model, place) => ({
        ...model,
        scale: { observedFte: 11, factor: 1.1, scaled: true, scaleHandOffs: false, otherChoice: null },
        otherFreed: measured("otherFreed", [place], place === 0 ? 2 : other)
      }))
    })
    expect(said(withOther(-3), "da")).toContain(
      "Ganges også overdragelsernes minutter, bliver de frigjorte årsværk 2,0 årsværk i Model 1 og −3,0 i Model 2."
    )
    expect(said(withOther(-3), "en")).toContain(
      "Were hand-off minutes multiplied too, freed FTE would be 2.0 FTE in Model 1 and −3.0 in Model 2."
    )
    expect(said(withOther(3), "en")).toContain("too, 2.0 FTE in Model 1 and 3.0 in Model 2 would be freed.")
  })

  it("is what most is spent on, after the gain", async () => {
    expect(said(await found({}), "en")).toMatch(/; most is spent on transactions \(hand-offs\)/u)
  })
})
