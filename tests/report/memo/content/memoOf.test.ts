/** Memos from findings: golden trees and Markdown of the Danish pair, and what holds for any pair. */
import { Effect } from "effect"
import { beforeAll } from "vitest"
import { memoFindings } from "../../../../src/analysis/memo/memoFindings.ts"
import type { Viewpoint } from "../../../../src/analysis/memo/secrecy.ts"
import type { Lang } from "../../../../src/report/Lang.ts"
import { plainText } from "../../../../src/report/memo/cells.ts"
import { memoOf } from "../../../../src/report/memo/content/memoOf.ts"
import { municipalityMemo } from "../../../../src/report/memo/content/municipalityMemo.ts"
import { writeMarkdown } from "../../../../src/report/memo/markdown.ts"
import type { Block, Cell, Inline, Memo, Table } from "../../../../src/report/memo/Memo.ts"
import { outlineOf } from "../../../../src/report/memo/outline.ts"
import type { Loaded } from "../../../../src/scenario/load.ts"
import { describe, expect, it } from "../../../support/effect.ts"
import { loadFile } from "../../../support/load.ts"
import { memoPair, type PairOptions } from "../../../support/memoPair.ts"

const draws = 1024
const findingsOf = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint, municipality?: string) =>
  Effect.runPromise(memoFindings(scenarios, { viewpoint, draws, seed: 1, threads: 1, municipality }))
const head = (lang: Lang) => ({ lang, date: "2010-03-01", version: "0.0.0" })

const allBlocks = (blocks: ReadonlyArray<Block>): ReadonlyArray<Block> =>
  blocks.flatMap((block) => ("blocks" in block ? [block, ...allBlocks(block.blocks)] : [block]))

const inlinesIn = (block: Block): ReadonlyArray<ReadonlyArray<Inline>> => {
  switch (block.kind) {
    case "paragraph":
      return [block.inlines]
    case "list":
      return block.items
    case "figure":
      return [block.caption, ...(block.note === undefined ? [] : [block.note])]
    case "table":
      return [block.caption, ...(block.note === undefined ? [] : [block.note])]
    default:
      return []
  }
}

const sentencesOf = (memo: Memo): ReadonlyArray<string> => [
  ...allBlocks(memo.blocks)
    .flatMap(inlinesIn)
    .map((inlines) => plainText(inlines, memo.lang, (id) => id)),
  ...allBlocks(memo.blocks).flatMap((block) => (block.kind === "figure" ? [block.chart.alt] : [])),
  ...allBlocks(memo.blocks).flatMap((block) => (block.kind === "heading" ? [block.text] : []))
]

/** Words twice, nothing between marks, a hole where a word should be, or a value that is none. */
const faults = [
  /\b(\p{L}{2,}) \1\b/iu,
  / {2,}/u,
  / [,.;:](?!\d)/u,
  /\(\s*\)|»\s*«|“\s*”/u,
  /[,;:] ?[.;,]/u,
  /\.\.(?!\.)/u,
  /undefined|null|NaN|Infinity|\[object/u,
  /^\s*$/u
]

const faultsIn = (memo: Memo): ReadonlyArray<string> =>
  sentencesOf(memo).filter((said) => faults.some((fault) => fault.test(said)))

const valueOf = (cell: Cell | undefined): number =>
  typeof cell === "number" ? cell : typeof cell === "object" && cell !== null ? (cell.value ?? NaN) : NaN

/** Columns of a table whose printed parts do not sum to the printed total. */
const unsummed = (table: Table): ReadonlyArray<string> => {
  const total = table.rows.find(({ tone }) => tone === "total")
  const rows = table.rows.filter(({ tone }) => tone === undefined || tone === "quiet")
  return table.columns.flatMap(({ kind, header }, i) => {
    if (kind !== "number") return []
    const sum = rows.reduce((all, { cells }) => all + valueOf(cells[i]), 0)
    return Math.abs(sum - valueOf(total?.cells[i])) > 1e-6 ? [`${table.id} ${header}: ${sum}`] : []
  })
}

const sound = (memo: Memo): void => {
  expect(() => outlineOf(memo)).not.toThrow()
  expect(faultsIn(memo)).toEqual([])
  const tables = allBlocks(memo.blocks).filter((block): block is Table => block.kind === "table")
  expect(tables.filter(({ id }) => /^(bridge|case-types|disagreements-)/u.test(id)).flatMap(unsummed)).toEqual([])
  expect(memo.claims.every(({ text }) => text !== "")).toBe(true)
  expect(memo.claims.every(({ value }) => Number.isFinite(value))).toBe(true)
}

const withoutPictures = (memo: Memo): unknown =>
  JSON.parse(JSON.stringify(memo, (key, value: unknown) => (key === "svg" || key === "claims" ? undefined : value)))

describe("the Danish pair", () => {
  let scenarios: ReadonlyArray<Loaded> = []
  beforeAll(async () => {
    const folder = "scenarios/denmark-2010"
    scenarios = await Promise.all(["state-b", "inter-municipal-b"].map((name) => loadFile(`${folder}/${name}.yaml`)))
  })

  for (const lang of ["da", "en"] as const) {
    for (const viewpoint of [null, "kl", "ministry"]) {
      const name = `${viewpoint ?? "neutral"}.${lang}`
      it(`gives the memo ${name}`, async () => {
        const memo = memoOf(await findingsOf(scenarios, viewpoint), head(lang))
        sound(memo)
        await expect(JSON.stringify(withoutPictures(memo), null, 1)).toMatchFileSnapshot(
          `../../../golden/memo/${name}.json`
        )
        const markdown = writeMarkdown(memo).replace(/```casecap-claims[^]*$/u, "")
        await expect(markdown).toMatchFileSnapshot(`../../../golden/memo/${name}.md`)
      })
    }
  }

  it("marks a party's memo on every page, and no other", async () => {
    expect(memoOf(await findingsOf(scenarios, "kl"), head("da")).marking).toBe("Internt")
    expect(memoOf(await findingsOf(scenarios, "kl"), head("en")).marking).toBe("Internal")
    expect(memoOf(await findingsOf(scenarios, null), head("en")).marking).toBeUndefined()
  })

  it("gives one municipality its own pages", async () => {
    const findings = await findingsOf(scenarios, null, "851")
    for (const lang of ["da", "en"] as const) {
      const memo = municipalityMemo(findings, "851", head(lang))!
      sound(memo)
      expect(memo.title).toContain("Aalborg")
    }
    expect(municipalityMemo(findings, "0", head("da"))).toBeUndefined()
  })
})

const both = async (options: PairOptions, viewpoint: Viewpoint = null): Promise<ReadonlyArray<Memo>> => {
  const findings = await findingsOf(await memoPair(options), viewpoint)
  return (["da", "en"] as const).map((lang) => memoOf(findings, head(lang)))
}

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
      for (const viewpoint of [null, "north", "south"]) for (const memo of await both(options, viewpoint)) sound(memo)
    })
  }

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
    sound(memoOf(findings, head("da")))
    sound(memoOf(findings, head("en")))
  })
})
