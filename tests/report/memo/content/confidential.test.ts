/** What a memo says where its reader may not see every number: of the others only, and of those all that is public. */
import { Effect } from "effect"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Viewpoint } from "../../../../src/analysis/memo/secrecy.ts"
import type { Lang } from "../../../../src/words/Lang.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { type OwnFile, ownCase } from "../../../support/ownCase.ts"
import { faultsIn, unsummedIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

type Edit = (file: OwnFile, text: string) => string

const memosOf = async (files: ReadonlyArray<OwnFile>, viewpoint: Viewpoint, edit?: Edit) => {
  const scenarios = await ownCase(files, edit)
  const findings = await Effect.runPromise(memoFindings(scenarios, { viewpoint, draws: 64, seed: 1, threads: 1 }))
  return (lang: Lang) => {
    const memo = memoOf(findings, { lang, date: "2026-02-03", version: "0.0.0" })
    expect(faultsIn(memo)).toEqual([])
    expect(unsummedIn(memo)).toEqual([])
    expect(unclaimedIn(memo, findings)).toEqual([])
    return writeMarkdown(memo).replaceAll(/[ \u00a0]+/gu, " ")
  }
}

/** One of the union's centres has a secretariat that is its own business. */
const hiddenSecretariat: Edit = (file, text) =>
  file === "union"
    ? text.replace("[Nord]}, secretariatFte: 0.5", "[Nord]}, secretariatFte: {value: 0.6789, private: true}")
    : text

describe("a memo with confidential numbers", () => {
  it("tells a party that its own public number turns the difference inside its range", async () => {
    const said = await memosOf(["board", "union"], "board")
    const [da, en] = [said("da"), said("en")]
    expect(da).toContain(
      "- »centrenes enhedstid i forhold til i dag« i Bestyrelsens model kommer over 0,755 (nu 0,612)"
    )
    expect(da).toContain(
      "Blandt de kendte antagelser ligger 1 af værdierne inden for de oplyste spænd; 1 fortrolig antagelse er ikke vist."
    )
    expect(en).toContain(
      "Among the known assumptions, 1 of these values lies inside its stated range; 1 confidential assumption is not shown."
    )
    expect(en).toContain(
      "**What would change the mind of the Board:** if “centre unit time relative to today” in the Board model rises above 0.755"
    )
    expect(en).toContain("moved most by “centre unit time relative to today in the Board model”")
    expect(da + en).not.toMatch(/0[.,]777/u)
  })

  it("says that no value lies inside its range of the public assumptions only", async () => {
    const said = await memosOf(["today", "union"], null)
    expect(said("da")).toContain(
      "Blandt de offentlige antagelser ligger ingen af værdierne inden for de oplyste spænd; 1 fortrolig antagelse er ikke vist."
    )
    expect(said("en")).toContain(
      "Among the public assumptions, none of these values lies inside its stated range; 1 confidential assumption is not shown."
    )
    const own = (await memosOf(["today", "union"], "union"))("en")
    expect(own).not.toMatch(/public assumptions|not shown/u)
  })

  it("names an organisation of which one number is confidential, and counts it as one point", async () => {
    const said = await memosOf(["today", "union"], null)
    const [da, en] = [said("da"), said("en")]
    expect(da).toContain("Forskellen skyldes især: »organisationen«, ingen → 2 centre (")
    expect(da).toMatch(/adskiller sig på 1 punkt\./u)
    expect(da).toContain("| Organisationen | ingen | 2 centre | – | −0,73 |\n| heraf 1 fortrolig antagelse | | | | – |")
    expect(en).toContain("| of which 1 confidential assumption | | | | – |")
    expect(da + en).not.toMatch(/0[.,]777/u)
  })

  it("sums all that is confidential in one row, whatever of it has a name", async () => {
    const said = await memosOf(["board", "union"], null, hiddenSecretariat)
    const [da, en] = [said("da"), said("en")]
    // A secretariat, the union's pace at centres and the board's hand-offs; and four points that are public.
    expect(da).toMatch(/adskiller sig på 7 punkter\./u)
    expect(da).toMatch(
      /\| Centrene og hvem de betjener samt fortrolige antagelser \| 1 center \| 2 centre \| – \| [−+\d,]+ \|/u
    )
    expect(da).toContain("| heraf 3 fortrolige antagelser | | | | – |")
    expect(en).toContain("| The centres and whom they serve, and confidential assumptions | 1 centre | 2 centres |")
    expect(en).not.toMatch(/\n\| 2 confidential assumptions/u)
    expect(da + en).not.toMatch(/0[.,]777|0[.,]679|0[.,]6789|33[.,]31/u)
  })

  it("of one party speaks of models, not of parties that disagree", async () => {
    const said = await memosOf(["board", "board"], "board")
    expect(said("da")).toContain("## Hvor er modellerne forskellige?")
    expect(said("en")).toContain("## Where the models differ")
  })
})
