/** What a memo says at the table: each value of the other side as what it costs or brings, in both languages. */
import { Effect } from "effect"
import { checkClaims } from "../../../../src/analysis/memo/checkClaims.ts"
import { allMeasured } from "../../../../src/analysis/memo/Measured.ts"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Viewpoint } from "../../../../src/analysis/memo/secrecy.ts"
import type { Lang } from "../../../../src/words/Lang.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { type TableNumbers, tablePair } from "../../../support/tablePair.ts"
import { faultsIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const findingsOf = async (north: TableNumbers, south: TableNumbers, viewpoint: Viewpoint) =>
  Effect.runPromise(memoFindings(await tablePair(north, south), { viewpoint, draws: 64, seed: 1, threads: 1 }))

const memoIn = (findings: Awaited<ReturnType<typeof findingsOf>>, lang: Lang) =>
  memoOf(findings, { lang, date: "2010-03-01", version: "0.0.0" })

/** The positions as Markdown, each space a plain one, after a look for faults. */
const said = async (lang: Lang, north: TableNumbers, south: TableNumbers, viewpoint: Viewpoint = "north") => {
  const findings = await findingsOf(north, south, viewpoint)
  const memo = memoIn(findings, lang)
  expect(faultsIn(memo)).toEqual([])
  expect(unclaimedIn(memo, findings)).toEqual([])
  const [, after = ""] = writeMarkdown(memo).split(/\n## (?:Positioner|Positions)\n/u)
  return after.split(/\n## /u)[0]!.replace(/[^\S\n]+/gu, " ")
}

describe("positions in a memo", () => {
  const mixed = [{ send: 8 }, { pace: 0.8, courses: 20.1 }] as const

  it("say a gain apart from the concessions, and never as an argument against the side that gains", async () => {
    const [da, en] = [await said("da", ...mixed), await said("en", ...mixed)]
    expect(da).toContain(
      "**Gevinster for Nord:** 1 af modpartens antagelser hæver de frigjorte årsværk i Model 1; i årsværk koster det intet at komme modparten i møde: »minutter for at sende en sag« fra 8 min. til 5 min. (+0,3 årsværk); en antagelse, der accepteres, kan ikke også kræves flyttet til gengæld."
    )
    expect(en).toContain(
      "**Gains for North:** 1 of the other side's assumptions raises freed FTE in Model 1; in FTE it costs nothing to meet the other side: “minutes to send a case” from 8 min to 5 min (+0.3 FTE); an assumption that is accepted cannot also be asked for in return."
    )
    expect(da).toContain(
      "**Stærkeste argument mod Nord:** »centrenes enhedstid i forhold til i dag« er 0,8 og ikke 0,7; det ændrer de frigjorte årsværk med −0,9."
    )
    expect(en).toContain(
      "**Strongest argument against North:** “centre unit time relative to today” is 0.8 and not 0.7; that changes freed FTE by −0.9."
    )
    expect(da).toContain("| −0,4 | −0,9 | Minutter for at sende en sag, 5 min. → 8 min. (helt: kun −0,3) |")
    expect(en).toContain("| −0.4 | −0.9 | Minutes to send a case, 5 min → 8 min (in full: only −0.3) |")
    expect(da).not.toContain("| Minutter for at sende en sag, 8 min. → 5 min.")
    expect(da).toContain("Gengælden koster modpartens model lige så mange frigjorte årsværk;")
    expect(en).toContain("The return costs the other side's model as many freed FTE;")
  })

  it("show both sides by the same rule in a neutral memo", async () => {
    const en = await said("en", ...mixed, null)
    expect(en).toMatch(
      /Gains for North:\*\* 1 [^\n]*send a case[^\n]*\n[^]*Gains for South:\*\* 1 [^\n]*centre unit time/u
    )
    expect(en).toContain("| −0.1 | −0.3 | Centre unit time relative to today, 0.7 → 0.715 (15%) |")
    expect(en.match(/The return costs/gu)).toHaveLength(1)
  })

  it("say that nothing matches a price, and then explain no return", async () => {
    // Nothing but the price itself differs, so that there is nothing to ask for.
    const en = await said("en", { pace: 0.7 }, { pace: 0.8 }, null)
    expect(en).toContain("nothing matches the price")
    expect(en).not.toContain("The return costs")
  })

  it("say in the plural what several values bring, and that none is an argument", async () => {
    const numbers = [{ send: 8, receive: 9 }, {}] as const
    const [da, en] = [await said("da", ...numbers), await said("en", ...numbers)]
    expect(da).toContain(
      "2 af modpartens antagelser hæver de frigjorte årsværk i Model 1; i årsværk koster det intet at komme modparten i møde: »minutter for at modtage en sag« fra 9 min. til 5 min. (+0,4 årsværk) og »minutter for at sende en sag« fra 8 min. til 5 min. (+0,3)."
    )
    expect(en).toContain(
      "2 of the other side's assumptions raise freed FTE in Model 1; in FTE it costs nothing to meet the other side: “minutes to receive a case” from 9 min to 5 min (+0.4 FTE) and “minutes to send a case” from 8 min to 5 min (+0.3)."
    )
    expect(da).toContain(
      "**Stærkeste argument mod Nord:** ingen af modpartens antagelser sænker de frigjorte årsværk i Model 1 (laveste virkning: +0,3 årsværk)."
    )
    expect(en).toContain(
      "**Strongest argument against North:** none of the other side's assumptions lowers freed FTE in Model 1 (lowest effect: +0.3 FTE)."
    )
    expect(da).not.toContain("| Indrømmelse")
  })

  it("say of no effect at all neither gain nor price, and of private numbers that public ones are meant", async () => {
    const [da, en] = [await said("da", {}, { courses: 20.1 }), await said("en", {}, { courses: 20.1 })]
    for (const one of [da, en]) expect(one).not.toMatch(/Gevinster|Gains|Indrømmelse|Concession/u)
    expect(da).toContain("sænker de frigjorte årsværk i Model 1 (laveste virkning: 0,0 årsværk).")
    expect(en).toContain("lowers freed FTE in Model 1 (lowest effect: 0.0 FTE).")
    const secret = [{ send: 8 }, { secret: true }] as const
    expect(await said("da", ...secret)).toContain("ingen af modpartens offentlige antagelser sænker")
    expect(await said("en", ...secret)).toContain("none of the other side's public assumptions lowers")
  })

  it("claim that nothing speaks against a side, which fails once something does", async () => {
    const { claims } = memoIn(await findingsOf({ send: 8 }, {}, "north"), "en")
    const none = claims.filter(({ id }) => id.startsWith("statement ") && id.includes("lowest(price)"))
    expect(none.map(({ text }) => text)).toEqual([
      expect.stringMatching(/none of the other side's assumptions lowers freed FTE in Model 1/u)
    ])
    const checkedAgainst = async (south: TableNumbers) =>
      checkClaims(none, allMeasured(await findingsOf({ send: 8 }, south, "north"))).map(({ holds }) => holds)
    expect(await checkedAgainst({})).toEqual([true])
    expect(await checkedAgainst({ pace: 0.8 })).toEqual([false])
  })
})
