/** Memos from findings: golden Markdown and skeletons of the Danish pair, and what holds for any pair. */
import { Effect } from "effect"
import { beforeAll } from "vitest"
import { checkClaims } from "../../../../src/analysis/memo/checkClaims.ts"
import { allMeasured } from "../../../../src/analysis/memo/Measured.ts"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Viewpoint } from "../../../../src/analysis/memo/secrecy.ts"
import type { Lang } from "../../../../src/words/Lang.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { municipalityMemo } from "../../../../src/report/memo/content/municipalityMemo.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import { type Memo, paragraph } from "../../../../src/report/memo/Memo.ts"
import { outlineOf } from "../../../../src/report/memo/outline.ts"
import type { Loaded } from "../../../../src/scenario/load.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { loadFile } from "../../../support/load.ts"
import { memoPair, type PairOptions } from "../../../support/memoPair.ts"
import { skeletonOf } from "./skeleton.ts"
import { faultsIn, tablesIn, unsummedIn } from "./soundness.ts"
import { unclaimedIn } from "./unclaimed.ts"

const draws = 1024
const findingsOf = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint, municipality?: string) =>
  Effect.runPromise(memoFindings(scenarios, { viewpoint, draws, seed: 1, threads: 1, municipality }))
const head = (lang: Lang) => ({ lang, date: "2010-03-01", version: "0.0.0" })

const sound = (memo: Memo): void => {
  expect(() => outlineOf(memo)).not.toThrow()
  expect(faultsIn(memo)).toEqual([])
  expect(unsummedIn(memo)).toEqual([])
  expect(memo.claims.every(({ text }) => text !== "")).toBe(true)
  expect(memo.claims.every(({ value }) => Number.isFinite(value))).toBe(true)
}

describe("the Danish pair", () => {
  let scenarios: ReadonlyArray<Loaded> = []
  const known = new Map<Viewpoint, ReturnType<typeof findingsOf>>()
  const danish = (viewpoint: Viewpoint) => {
    const found = known.get(viewpoint) ?? findingsOf(scenarios, viewpoint)
    known.set(viewpoint, found)
    return found
  }
  beforeAll(async () => {
    const folder = "scenarios/denmark-2010"
    scenarios = await Promise.all(["state-b", "inter-municipal-b"].map((name) => loadFile(`${folder}/${name}.yaml`)))
  })

  for (const lang of ["da", "en"] as const) {
    for (const viewpoint of [null, "kl", "ministry"]) {
      const name = `${viewpoint ?? "neutral"}.${lang}`
      it(`gives the memo ${name}`, async () => {
        const memo = memoOf(await danish(viewpoint), head(lang))
        sound(memo)
        await expect(skeletonOf(memo)).toMatchFileSnapshot(`../../../golden/memo/${viewpoint ?? "neutral"}.tree.txt`)
        const markdown = writeMarkdown(memo).replace(/```casecap-claims[^]*$/u, "")
        await expect(markdown).toMatchFileSnapshot(`../../../golden/memo/${name}.md`)
      })
    }
  }

  it("marks a party's memo on every page, and no other", async () => {
    expect(memoOf(await danish("kl"), head("da")).marking).toBe("Internt")
    expect(memoOf(await danish("kl"), head("en")).marking).toBe("Internal")
    expect(memoOf(await danish(null), head("en")).marking).toBeUndefined()
  })

  it("claims every figure that it prints", async () => {
    for (const viewpoint of [null, "kl", "ministry"]) {
      const findings = await danish(viewpoint)
      for (const lang of ["da", "en"] as const) {
        expect(unclaimedIn(memoOf(findings, head(lang)), findings)).toEqual([])
      }
    }
    const claims = memoOf(await danish(null), head("da")).claims.filter(({ id }) => id.startsWith("figure "))
    expect(claims.length).toBeGreaterThan(800)
    expect(claims.filter(({ metric }) => metric.startsWith("difference(")).length).toBeGreaterThanOrEqual(12)
    expect(claims.filter(({ metric }) => /^p(25|75)\(/u.test(metric))).toHaveLength(6)
  })

  it("finds a figure that no claim stands behind", async () => {
    const findings = await danish(null)
    const memo = memoOf(findings, head("da"))
    const cases: ReadonlyArray<readonly [Memo["blocks"][number], string]> = [
      [paragraph("Der er 17 punkter."), "paragraph: Der er 17 punkter."],
      [{ kind: "heading", level: 1, text: "17 punkter" }, "heading: 17 punkter"],
      [{ ...tablesIn(memo)[0]!, id: "more", rows: [{ cells: ["17", null, null, null] }] }, "more: 17"]
    ]
    for (const [block, fault] of cases) {
      expect(unclaimedIn({ ...memo, blocks: [...memo.blocks, block] }, findings)).toEqual([fault])
    }
  })

  it("gives one municipality its own pages", async () => {
    const findings = await findingsOf(scenarios, null, "851")
    for (const lang of ["da", "en"] as const) {
      const memo = municipalityMemo(findings, "851", head(lang))!
      sound(memo)
      expect(unclaimedIn(memo, findings)).toEqual([])
      expect(memo.title).toContain("Aalborg")
    }
    expect(municipalityMemo(findings, "0", head("da"))).toBeUndefined()
  })

  it("prints a small municipality's FTE with two decimals, the same in its own memo and in the annex", async () => {
    const findings = await findingsOf(scenarios, null, "825")
    const memo = municipalityMemo(findings, "825", head("da"))!
    sound(memo)
    expect(unclaimedIn(memo, findings)).toEqual([])
    const said = writeMarkdown(memo)
    const boxes = [...said.matchAll(/af (0,\d\d)\sårsværk\S* i dag bliver (0,\d\d)\sårsværk, og \*\*(0,\d\d)\s/gu)]
    const [state, interMunicipal] = boxes.map(([, ...figures]) => figures.map((one) => Number(one.replace(",", "."))))
    expect(boxes).toHaveLength(2)
    for (const [today, stays, leaves] of [state!, interMunicipal!]) expect(stays! + leaves!).toBeCloseTo(today!, 9)
    const shown = (text: string | undefined) => text?.split("|").map((one) => one.trim().replace(",", "."))
    const annex = writeMarkdown(memoOf(findings, head("da")))
    const row = shown(annex.split("\n").findLast((line) => line.startsWith("| Læsø")))?.slice(2)
    expect([row?.[0], row?.[1], row?.[3]].map(Number)).toEqual([state![0], state![1], interMunicipal![1]])
    const table = tablesIn(memo).find(({ id }) => id === "own-case-types")!
    const sums = [1, 2, 3].map((i) =>
      table.rows.reduce((sum, { cells }) => sum + (cells[i] as { readonly value: number }).value, 0)
    )
    for (const [i, total] of [state![0], state![1], interMunicipal![1]].entries())
      expect(sums[i]).toBeCloseTo(total!, 9)
  })
})

const sixty = Array.from({ length: 60 }, (_, i) => `  extra${i}: ${i + 1}`).join("\n")

const cases: Readonly<Record<string, PairOptions>> = {
  "long Danish names": { name: (i) => `Sønderjyllands-Ærøskøbing-Frederikshavn-Brønderslev Storkommune ${i}` },
  "no difference at all": { share: 0.8, pace: 0.7 },
  "negative freed FTE": { share: 0.8, pace: 2 },
  "one case type": { caseTypes: 1 },
  "no ranges": { ranges: false },
  "one municipality": { count: 1 },
  "400 municipalities": { count: 400 },
  "three scenarios": { ids: ["first", "second", "third"] },
  "two scenarios of one name": { ids: ["same", "same"] },
  "names with markup": { name: (i) => `<b>Å*_${i}_*</b>` },
  "sixty unused numbers": { ownNumbers: sixty }
}

describe("any pair", () => {
  for (const [name, options] of Object.entries(cases)) {
    it(`with ${name} gives a sound memo`, async () => {
      for (const viewpoint of [null, "south"]) {
        const findings = await findingsOf(await memoPair(options), viewpoint)
        const computed = allMeasured(findings)
        for (const lang of ["da", "en"] as const) {
          const memo = memoOf(findings, head(lang))
          sound(memo)
          expect(unclaimedIn(memo, findings)).toEqual([])
          expect(checkClaims(memo.claims, computed).filter(({ holds }) => !holds)).toEqual([])
        }
      }
    })
  }

  it("with a private number claims no more digits than it prints", async () => {
    const secret = "  secret: {value: 0.6173, private: true, basis: assumed}"
    const more = "  caseTypes: {case0: {activities: {application: {share: {ref: parameters.secret}}}}}"
    const scenarios = await memoPair({ ownNumbers: secret, more })
    const fine = ({ claims }: Memo) =>
      claims.filter(({ value, tolerance, id }) => {
        const steps = value / (2 * tolerance)
        return id.startsWith("figure ") && Math.abs(steps - Math.round(steps)) > 1e-6
      })
    const confidentialIn = (memo: Memo) =>
      [...writeMarkdown(memo).matchAll(/.{30}fortrolig\w*.{20}/giu)].map(([said]) => said)
    const neutral = memoOf(await findingsOf(scenarios, null), head("da"))
    expect(fine(neutral)).toEqual([])
    expect(neutral.claims.length).toBeGreaterThan(100)
    expect(confidentialIn(neutral).join()).toContain("1 fortroligt tal")
    // Its owner's memo hides nothing, and keeps every digit.
    const own = memoOf(await findingsOf(scenarios, "south"), head("da"))
    expect(fine(own).length).toBeGreaterThan(50)
    expect(confidentialIn(own)).toEqual([])
  })

  it("with a private number says that public ones alone are meant, and how many are not shown", async () => {
    const secret = "  secret: {value: 0.61, pert: [0.2, 0.61, 0.9], private: true, basis: assumed}"
    const more = "  caseTypes: {case0: {activities: {application: {share: {ref: parameters.secret}}}}}"
    const scenarios = await memoPair({ ownNumbers: secret, more })
    const said = async (viewpoint: Viewpoint, lang: Lang) => {
      const [body = ""] = writeMarkdown(memoOf(await findingsOf(scenarios, viewpoint), head(lang))).split(
        /(Bilag|Annex)\s1/u
      )
      return body
    }
    const [da, en, own] = [await said(null, "da"), await said(null, "en"), await said("south", "da")]
    expect(da).toMatch(
      /Blandt de offentlige antagelser flyttes forskellen mest af [^\n]*; 1 fortrolig antagelse er ikke vist\./u
    )
    expect(da).toMatch(/Blandt de offentlige antagelser er den måling[^\n]*; 1 fortrolig antagelse er ikke vist\./u)
    expect(en).toMatch(
      /Among the public assumptions, the difference is moved most by [^\n]*; 1 confidential assumption is not shown\./u
    )
    expect(en).toMatch(/Among the public assumptions, the measurement[^\n]*; 1 confidential assumption is not shown\./u)
    expect(own).toMatch(/Forskellen flyttes mest af/u)
    expect(own).not.toMatch(/offentlige antagelser|ikke vist/u)
  })

  it("whose difference a private number alone could turn does not say that nothing can", async () => {
    // As where no public number reaches far enough: the private one is not tried, and must not be spoken for.
    const secret = "  secret: {value: 0.9, private: true, basis: assumed}"
    const more = "  caseTypes: {case0: {activities: {application: {share: {ref: parameters.secret}}}}}"
    const scenarios = await memoPair({ ownNumbers: secret, more, ranges: false })
    const findings = await findingsOf(scenarios, null)
    const silent = { ...findings, pairs: findings.pairs.map((pair) => ({ ...pair, turns: [], turnsSought: true })) }
    expect(writeMarkdown(memoOf(silent, head("da")))).toMatch(
      /Ingen af de offentlige antagelser kan alene vende forskellen [^\n]*område; 1 fortrolig antagelse er ikke vist\./u
    )
    expect(writeMarkdown(memoOf(silent, head("en")))).toMatch(
      /None of the public assumptions alone turns the difference [^\n]*searched; 1 confidential assumption is not shown\./u
    )
  })

  it("keeps a number secret in the differences of the file that hides it, and in no others", async () => {
    const pairWith = (secrecy: string) =>
      memoPair({
        ownNumbers: `  secret: {value: 0.61, pert: [0.2, 0.61, 0.9], ${secrecy}basis: assumed}`,
        more: "  caseTypes: {case0: {activities: {application: {share: {ref: parameters.secret}}}}}"
      })
    const [[first, hiding], [, open]] = await Promise.all([pairWith("private: true, "), pairWith("")])
    const findings = await findingsOf([first!, hiding!, open!], null)
    const shown = findings.pairs.map(({ disagreements, tornado, hiddenInputs }) => [
      disagreements.some(({ numbers }) => numbers.some(({ subject }) => subject.path === "parameters.secret")),
      tornado.some(({ subject }) => subject.path === "parameters.secret"),
      hiddenInputs
    ])
    expect(shown).toEqual([
      [false, false, 1],
      [true, true, 0]
    ])
  })

  it("says intervals in the direction of their sentence", async () => {
    const findings = await findingsOf(await memoPair({ share: 0.8, pace: 2 }), null)
    const [da, en] = (["da", "en"] as const).map((lang) => writeMarkdown(memoOf(findings, head(lang))))
    expect(da).toMatch(/\*\*9,6\sårsværk\*\* \(7,\d–12,\d\) kræves ekstra\./u)
    expect(da).toMatch(/\*\*11,4\sårsværk\*\* færre end Model 1 \(90\s%‑interval \d+,\d–13,\d færre\)/u)
    expect(en).toMatch(/\*\*9\.6\sFTE\*\* \(7\.\d–12\.\d\) are needed on top\./u)
    expect(en).toMatch(/fewer than Model 1 \(90%\sinterval \d+\.\d–13\.\d fewer\)/u)
  })

  it("of three says each time which two are meant", async () => {
    const findings = await findingsOf(await memoPair({ ids: ["first", "second", "third"] }), null)
    const [da = ""] = writeMarkdown(memoOf(findings, head("da"))).split("Bilag\u00a01")
    for (const said of ["Forskellen", "indsnævre forskellen", "skifter forskellen"]) {
      expect(da.match(new RegExp(`${said} mellem Model [23] og Model 1`, "gu"))?.map((one) => one.slice(-21))).toEqual(
        [2, 3].map((other) => `en mellem Model ${other} og Model 1`.slice(-21))
      )
    }
  })

  it("says that a median differs only where a reader sees it differ", async () => {
    const findings = await findingsOf(await memoPair(), null)
    const even = {
      ...findings,
      models: findings.models.map((model, place) => {
        const { freed } = model.fte
        const middle = { ...model.intervals!.freed.middle, value: freed.value + (place === 0 ? 0.4 : 0) }
        return { ...model, intervals: { ...model.intervals!, freed: { ...model.intervals!.freed, middle } } }
      })
    }
    const said = writeMarkdown(memoOf(even, head("da")))
    expect(said).toMatch(
      /Medianen af de frigjorte årsværk er [\d,]+\sårsværk i Model 1 \(centralt skøn [\d,]+\); den afviger/u
    )
    const none = { ...even, models: [even.models[1]!, even.models[1]!].map((model, place) => ({ ...model, place })) }
    expect(writeMarkdown(memoOf(none, head("da")))).not.toContain("Medianen")
  })

  it("with unlike baselines prints the needs that it says to compare", async () => {
    const [[first], [, second]] = await Promise.all([memoPair(), memoPair({ count: 7 })])
    const findings = await findingsOf([first!, second!], null)
    for (const lang of ["da", "en"] as const) {
      const memo = memoOf(findings, head(lang))
      sound(memo)
      expect(memo.claims.filter(({ metric }) => /(:|\()need\)?$/u.test(metric)).map(({ text }) => text)).toEqual([
        `9${lang === "da" ? "," : "."}6\u00a0${lang === "da" ? "årsværk" : "FTE"}`,
        `20${lang === "da" ? "," : "."}0\u00a0${lang === "da" ? "årsværk" : "FTE"}`,
        `+10${lang === "da" ? "," : "."}4\u00a0${lang === "da" ? "årsværk" : "FTE"}`
      ])
      expect(writeMarkdown(memo)).toMatch(
        lang === "da"
          ? /Model 1 kræver 9,6\sårsværk og Model 2 20,0\sårsværk \(forskel \+10,4\)\./u
          : /Model 1 needs 9\.6\sFTE and Model 2 20\.0\sFTE \(difference \+10\.4\)\./u
      )
    }
    expect(findings.pairs[0]!.need.value).toBeCloseTo(
      findings.models[1]!.fte.need.value - findings.models[0]!.fte.need.value,
      9
    )
  })

  it("of plain needs says what the work takes, and nothing of freed FTE", async () => {
    const published = ["public-defence", "disability-determination"]
    const scenarios = await Promise.all(published.map((name) => loadFile(`scenarios/published/${name}.yaml`)))
    const findings = await findingsOf(scenarios, null)
    for (const lang of ["da", "en"] as const) {
      const memo = memoOf(findings, head(lang))
      sound(memo)
      expect(unclaimedIn(memo, findings)).toEqual([])
    }
    const [body = ""] = writeMarkdown(memoOf(findings, head("en"))).split("Annex\u00a01")
    expect(body).toMatch(/takes \*\*390\u00a0FTE\*\* fewer than/u)
    expect(body).not.toMatch(/freed|frees/u)
  })

  it("with sixty differing assumptions sums what the body leaves out", async () => {
    const caseTypes = 30
    const shares = (from: number) =>
      `  caseTypes:\n${Array.from({ length: caseTypes }, (_, c) => {
        const share = (from + c / 100).toFixed(2)
        return `    case${c}: {activities: {application: {share: ${share}}, contact: {share: ${share}}}}`
      }).join("\n")}\n`
    const scenarios = await memoPair({ caseTypes, firstMore: shares(0.3), more: shares(0.6) })
    const findings = await findingsOf(scenarios, null)
    expect(findings.pairs[0]!.disagreements.length).toBeGreaterThanOrEqual(60)
    for (const lang of ["da", "en"] as const) {
      const memo = memoOf(findings, head(lang))
      sound(memo)
      expect(unclaimedIn(memo, findings)).toEqual([])
    }
  })
})
