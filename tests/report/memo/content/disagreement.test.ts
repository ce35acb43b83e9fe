/** What a disagreement is called, and that no differing number hides in another's row. */
import { Effect } from "effect"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Lang } from "../../../../src/words/Lang.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { loadFile } from "../../../support/load.ts"
import { faultsIn, unsummedIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const folder = "scenarios/denmark-2010"

const memosOf = async (...names: ReadonlyArray<string>) => {
  const scenarios = await Promise.all(names.map((name) => loadFile(`${folder}/${name}.yaml`)))
  const options = { viewpoint: null, draws: 64, seed: 1, threads: 1 }
  const findings = await Effect.runPromise(memoFindings(scenarios, options))
  return (lang: Lang) => {
    const memo = memoOf(findings, { lang, date: "2010-03-01", version: "0.0.0" })
    expect(faultsIn(memo)).toEqual([])
    expect(unsummedIn(memo)).toEqual([])
    expect(unclaimedIn(memo, findings)).toEqual([])
    return writeMarkdown(memo).replaceAll(/[ \u00a0]+/gu, " ")
  }
}

describe("disagreements", () => {
  it("are called by what they are where only one scenario has an organisation", async () => {
    const said = await memosOf("status-quo-b", "inter-municipal-b")
    const [da, en] = [said("da"), said("en")]
    expect(da).toContain("Forskellen skyldes især: »organisationen«, ingen → 15 centre (+580 årsværk)")
    expect(en).toContain("above all: “the organisation”, none → 15 centres (+580 FTE)")
    expect(da).toContain("| Organisationen | ingen | 15 centre | – | +580 |")
    expect(da).not.toContain("m.m.")
    expect(en).not.toContain("etc.")
  })

  it("leave a scenario called today its name, and the column of today's work another", async () => {
    const said = await memosOf("status-quo-b", "inter-municipal-b")
    const [da, en] = [said("da"), said("en")]
    expect(da).toContain("| Sagsområde | Udgangspunkt | Fælleskommunal model |\n")
    expect(en).toContain("| Case type | Baseline | Inter-municipal model |\n")
    expect(da).not.toMatch(/\b(?:end|i|mod) I dag\b/u)
    expect(da).not.toMatch(/\| I dag \| I dag/u)
    expect(en).not.toMatch(/\b(?:than|in) Today\b/u)
  })

  it("show both values of a number within a structure, and its price", async () => {
    const said = await memosOf("state-b", "inter-municipal-b")
    const [da, en] = [said("da"), said("en")]
    expect(da).toContain("| heri sekretariat pr. center | 2 årsværk | 1 årsværk | antaget |")
    expect(en).toContain("| of which secretariat per centre | 2 FTE | 1 FTE | assumed |")
    expect(da).toContain("| Sekretariat pr. center, 1 årsværk → 2 årsværk | −7,9 | −15,7 |")
    expect(da).toContain("»sekretariat pr. center« fra 2 årsværk til 1 årsværk (+5,2 årsværk)")
  })

  it("stand beside all fitted numbers, and the other choice for hand-offs in plain words", async () => {
    const said = await memosOf("state-b", "inter-municipal-b")
    const da = said("da")
    for (const fitted of ["90,8 %, så staten", "27,6 %, så KL", "5,35 min., så KL", "86,6 %, så KL"])
      expect(da).toContain(fitted)
    expect(da).toContain(
      "Ganges også overdragelsernes minutter, frigøres 677 årsværk i Statslig model og 575 i Fælleskommunal model."
    )
    expect(said("en")).toContain("Were hand-off minutes multiplied too, 677")
  })
})
