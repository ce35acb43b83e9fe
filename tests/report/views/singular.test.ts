/** Sentences about a single thing are in the singular, in both languages, wherever a count stands in them. */
import { calibrate } from "../../../src/analysis/calibration/calibrate.ts"
import { allTurns } from "../../../src/analysis/breakEven/breakEven.ts"
import { readQuestion } from "../../../src/analysis/breakEven/Question.ts"
import { runFindings } from "../../../src/analysis/runFindings.ts"
import type { SensitivityFindings } from "../../../src/analysis/sensitivity/sensitivityFindings.ts"
import type { FactorFinding } from "../../../src/analysis/sensitivity/FactorFinding.ts"
import type { ScenarioSpread } from "../../../src/analysis/uncertainty/Findings.ts"
import type { Lang } from "../../../src/words/languages.ts"
import { wordsIn, type Words } from "../../../src/words/wordsIn.ts"
import { renderTerminal } from "../../../src/report/renderTerminal.ts"
import type { Block, Sheet } from "../../../src/report/Sheet.ts"
import { rangeText } from "../../../src/report/views/assumption.ts"
import { allTurnsSheet } from "../../../src/report/views/breakEven.ts"
import { calibrateSheet } from "../../../src/report/views/calibrate.ts"
import { evidenceBlock } from "../../../src/report/views/evidence.ts"
import { lockBlocks } from "../../../src/report/views/lockPlan.ts"
import { runSheet } from "../../../src/report/views/run.ts"
import { factorName, screeningText, verdictText } from "../../../src/report/views/sensitivityWords.ts"
import { certaintyText } from "../../../src/report/views/uncertaintyWords.ts"
import { product, small } from "../../analysis/attribution/scenarios.ts"
import { read } from "../../analysis/calibration/read.ts"
import { describe, expect, it } from "../../support/effect.ts"

const inLine = (sheet: Sheet, lang: Lang) => renderTerminal(sheet, { lang, width: 400, colour: false })
const page = (blocks: ReadonlyArray<Block>, lang: Lang) => inLine({ blocks }, lang)
const parts = [
  "benchmark",
  "breakEven",
  "calibrate",
  "money",
  "robustness",
  "service",
  "run",
  "sensitivity",
  "shared",
  "terms",
  "test",
  "topics",
  "training",
  "transition",
  "uncertainty"
] as const
const words = { da: await wordsIn("da", parts), en: await wordsIn("en", parts), nl: await wordsIn("nl", parts) }
const both = (say: (words: Words<(typeof parts)[number]>) => string | undefined) => [
  say(words.da) ?? "",
  say(words.en) ?? ""
]

describe("uncertainty", () => {
  const said = (uncertain: number, certain: number, certainByAssumption: number) =>
    both((words) =>
      certaintyText({ certainty: { uncertain, certain, certainByAssumption } } as ScenarioSpread, "", words)
    )

  it("counts what varies and what is certain", () => {
    expect(said(1, 1, 1)).toEqual([
      "1 antagelse varierer; 1 regnes for sikker, skønt blot antaget. Dens usikkerhed er ikke med.",
      "1 assumption varies; 1 is taken as certain, though merely assumed. Its uncertainty is not included."
    ])
    expect(said(1, 1, 0)[1]).toBe("1 assumption varies; 1 is taken as certain. Its uncertainty is not included.")
    expect(said(2, 3, 1)).toEqual([
      "2 antagelser varierer; 3 regnes for sikre, heraf 1 blot antaget. Deres usikkerhed er ikke med.",
      "2 assumptions vary; 3 are taken as certain, 1 of them merely assumed. Their uncertainty is not included."
    ])
  })
})

describe("calibrate", () => {
  it("counts sets, points and unknowns", async () => {
    const path = "caseTypes.pension.activities.application.minutes"
    const scenario = [await product(12000, "{uniform: [30, 50]}", 1480)]
    const { unknowns, goals } = read(scenario, [path], ["baseline=6"])
    const found = calibrate(scenario, unknowns, goals)
    const sheet = (count: number, lang: Lang) =>
      inLine(
        calibrateSheet(
          found,
          { found: count, tried: count, seed: 1, sets: [], unknowns: [], results: [] },
          [],
          words[lang]
        ),
        lang
      )
    expect(sheet(1, "en")).toContain("1 set from 1 point drawn from the ranges")
    expect(sheet(1, "da")).toContain("1 sæt fra 1 punkt, der er trukket")
    expect(sheet(2, "en")).toContain("2 sets from 2 points drawn from the ranges")
    expect(sheet(2, "da")).toContain("2 sæt fra 2 punkter, der er trukket")
    expect(sheet(1, "en")).toContain("determine 1 unknown: the range only says how far it may go")
    expect(sheet(1, "da")).toContain("afgør 1 ubekendt: intervallet siger kun, hvor langt den må flytte sig")
  })
})

describe("the evidence behind a figure", () => {
  const none = { sourced: 0, inferred: 0, assumed: 0, fitted: 0, agreed: 0, unstated: 0 }

  it("names no basis with 0 %", () => {
    const shares = { ...none, sourced: 0.997, assumed: 0.003 }
    expect(page(evidenceBlock(shares, "freed", words.en), "en")).toMatch(/by basis \(level\): sourced 100%\.$/mu)
    expect(page(evidenceBlock({ ...none, sourced: 0.99, assumed: 0.01 }, "freed", words.en), "en")).toContain(
      "assumed 1%"
    )
  })
})

describe("run", () => {
  it("counts vulnerable tasks", async () => {
    const findings = runFindings(await small())
    const of = (before: number, after: number, emptied: number, tasks: number, lang: Lang) => {
      const { allocation } = findings.result
      const { core, transaction } = allocation.statusQuo
      const someWork = {
        ...allocation.statusQuo,
        core: core.map((_, cell) => (cell < tasks ? 1 : 0)),
        transaction: transaction.map(() => 0)
      }
      const result = {
        ...findings.result,
        allocation: { ...allocation, statusQuo: someWork },
        vulnerability: { before, after, emptied }
      }
      return inLine(runSheet({ ...findings, result }, words[lang]), lang)
    }
    expect(of(1, 1, 1, 1, "en")).toContain(
      "of 1 task (municipality × case type), 1 rests on less than one FTE today; afterwards 1 does, and 1 has left"
    )
    expect(of(1, 1, 1, 1, "da")).toContain("af 1 opgave (kommune × sagsområde) hviler 1 i dag")
    expect(of(2, 0, 3, 3, "en")).toContain("of 3 tasks (municipality × case type), 2 rest on")
    expect(of(2, 0, 3, 3, "en")).toContain("afterwards 0 do, and 3 have left")
  })
})

describe("break-even", () => {
  it("counts what is not listed", async () => {
    const read = readQuestion([await small()], "freed", 0)
    if ("message" in read) throw new Error("refused")
    const all = allTurns(read.question)
    const listed = (count: number, lang: Lang) => {
      const one = [...all.turning, ...all.steady].find(({ nearest }) => nearest !== null)!
      return inLine(
        allTurnsSheet(read.question, { ...all, turning: Array.from({ length: count }, () => one) }, words[lang]),
        lang
      )
    }
    expect(listed(26, "en")).toContain("1 more turns it (see --json)")
    expect(listed(26, "da")).toContain("1 mere vender det (se --json)")
    expect(listed(27, "en")).toContain("2 more turn it (see --json)")
    expect(listed(27, "da")).toContain("2 flere vender det (se --json)")
  })
})

describe("what differs from a lock", () => {
  const locked = (signs: ReadonlyArray<"+" | "-">, lang: Lang) => {
    const numbers = signs.map((sign) => ({ sign, path: "x", before: 1, after: 1, hasSource: true, moved: null }))
    const plan = {
      file: "a.yaml",
      name: "a.yaml",
      accepted: { date: "2010-03-01", note: "n" },
      numbers,
      total: { freed: 0, local: 0 },
      results: [],
      municipalitiesChanged: false,
      municipalitiesGone: [],
      municipalitiesNew: []
    }
    return page(lockBlocks({ plans: [plan], exists: true, unlocked: [], left: [] } as never, words[lang], false), lang)
  }

  it("counts what is new", () => {
    expect(locked(["+"], "da")).toContain("0 ændret, 1 ny, 0 fjernet")
    expect(locked(["+"], "en")).toContain("0 changed, 1 new, 0 gone")
    expect(locked(["+", "+"], "da")).toContain("0 ændret, 2 nye, 0 fjernet")
  })
})

describe("sensitivity", () => {
  const index = { value: 0.3, low: 0.2, high: 0.4, distinguishable: true }
  const factor = (id: string, kind: FactorFinding["kind"], paths = [id]) =>
    ({ id, kind, paths, first: index, total: index }) as unknown as FactorFinding
  const findings = (more: object) =>
    ({ inputs: 41, central: 1, factors: [], ...more }) as unknown as SensitivityFindings
  const question = {
    scenarios: [{ compiled: { names: {} } }],
    metric: { of: [{ scenario: 0, metric: { quantity: "freed" } }] }
  } as never

  it("counts what was screened out", () => {
    expect(both((words) => factorName(factor("rest", "rest"), words))).toEqual([
      "den ene, der blev sorteret fra",
      "the one that was screened out"
    ])
    const screening = { runs: 420, dropped: [{ path: "a.b", share: 0.001 }] }
    const [da, en] = both((words) => screeningText(findings({ rest: factor("rest", "rest"), screening }), words))
    expect(en).toContain("One was screened out after 420 trial runs (Morris), because it makes less than 1%")
    expect(en).toContain("of the moves: a.b. It still varies, and carries 30.0% of the variance.")
    expect(da).toContain("Én blev sorteret fra efter 420 prøvekørsler (Morris), fordi den giver under 1")
    expect(da).toContain("Den varierer stadig og står for 30,0\u00a0% af variansen.")
  })

  it("counts what can be told from 0", () => {
    const one = factor("a.b", "path")
    const verdict = { kind: "unsettled", factors: [one], share: 0.3, interplay: 0 }
    const [da, en] = both((words) => verdictText(question, findings({ factors: [one], verdict }), words))
    expect(en).toContain("The one assumption that can be told from 0, a.b, explains 30% of the uncertainty.")
    expect(da).toContain("Den ene antagelse, der kan skelnes fra 0, a.b, forklarer 30\u00a0% af usikkerheden.")
  })
})

describe("a range", () => {
  it("is written with the per cent of the language", () => {
    const normal = { kind: "normal90", p5: 20, p95: 55 } as const
    expect(rangeText(normal as never, "en")).toBe("normal 90%: 20 – 55")
    expect(rangeText(normal as never, "da")).toBe("normal 90\u00a0%: 20 – 55")
  })
})
