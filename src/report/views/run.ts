/** The page of `run`: one scenario's result, where it comes from, and what it rests on. */
import type { RunFindings } from "../../analysis/runFindings.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { evidenceBlock } from "./evidence.ts"
import { headBlocks } from "./scenarioHead.ts"
import { scaleBlocks } from "./scale.ts"

export type Breakdown = "municipality" | "caseType" | "centre"

/** What the page is made of. */
export const runParts = ["run", "terms"] as const

type RunWords = Words<(typeof runParts)[number]>

/** The whole page, or one breakdown of it. */
export const runSheet = (findings: RunFindings, words: RunWords, by?: Breakdown): Sheet => {
  const { loaded } = findings
  return {
    title: loaded.scenario.title,
    blocks: [...headBlocks(loaded), ...(by === undefined ? whole(findings, words) : breakdown(findings, by, words))]
  }
}

const whole = (findings: RunFindings, words: RunWords): ReadonlyArray<Block> => {
  const { loaded, result } = findings
  const { run, terms } = words
  const organised = loaded.compiled.model.organisation !== null
  return [
    totalsTable(findings, words),
    ...(organised ? [overheadParagraph(findings, words)] : []),
    { kind: "heading", level: 2, text: run.byCaseType },
    caseTypeTable(findings, words),
    ...(organised
      ? ([
          { kind: "heading", level: 2, text: run.whereGainComesFrom },
          {
            kind: "bars",
            caption: run.contributions,
            signed: true,
            items: [
              ...result.bridge.map(({ id, fte }) => ({ label: terms.bridge[id], value: fte })),
              { label: terms.quantity.freed, value: result.fte.freed, tone: "strong" }
            ]
          },
          vulnerabilityParagraph(findings, words)
        ] as const)
      : []),
    ...scaleBlocks(findings.scale),
    ...evidenceBlock(findings.evidence, organised ? "freed" : "baseline"),
    ...leftOut(findings, words)
  ]
}

const totalsTable = ({ loaded, result }: RunFindings, { run, terms }: RunWords): Table => {
  const { ftePerEmployee, model } = loaded.compiled
  const per = ftePerEmployee === null ? null : model.values[ftePerEmployee]!
  const rows =
    model.organisation === null ? (["baseline"] as const) : (["baseline", "local", "centre", "freed"] as const)
  return {
    kind: "table",
    id: "totals",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      { id: "fte", header: run.fte, kind: "number" },
      ...(per === null ? [] : [{ id: "persons", header: run.persons, kind: "number", decimals: 0 } as const]),
      { id: "share", header: run.ofToday, kind: "number", style: "percent" }
    ],
    rows: rows.map((quantity): ReadonlyArray<Cell> => {
      const fte = result.fte[quantity]
      return [
        { value: quantity, label: terms.quantity[quantity] },
        quantity === "freed" ? { value: fte, tone: "strong" } : fte,
        ...(per === null ? [] : [fte / per]),
        result.fte.baseline > 0 ? fte / result.fte.baseline : null
      ]
    })
  }
}

/** Below this a saving is not worth a word: it reads as nothing. */
const smallestSaving = 0.05

const overheadParagraph = ({ result }: RunFindings, { run, lang }: RunWords): Block => {
  const { overhead, transaction, competenceExtra, moved } = result.fte
  return {
    kind: "paragraph",
    text: run.overhead({
      overhead: formatNumber(overhead, lang),
      transaction: formatNumber(transaction, lang),
      competenceExtra: formatSigned(competenceExtra, lang),
      moved: formatNumber(moved, lang),
      isSaving: competenceExtra < -smallestSaving
    })
  }
}

/** FTE by case type; footer: the total. */
const caseTypeTable = ({ loaded, result }: RunFindings, { run }: RunWords): Table => {
  const organised = loaded.compiled.model.organisation !== null
  const keys = organised
    ? (["baseline", "local", "centre", "freed", "transaction", "competence"] as const)
    : (["baseline", "competence"] as const)
  return {
    kind: "table",
    id: "caseTypes",
    main: true,
    columns: [
      { id: "caseType", header: run.caseType, kind: "text", labelled: true },
      ...keys.map((key): Column => ({ id: key, header: run.byCaseTypeColumn[key], kind: "number" }))
    ],
    rows: loaded.compiled.names.caseTypes.map(({ id, label }, c) => [
      { value: id, label },
      ...keys.map((key) => result.caseTypes[c]![key])
    ]),
    footers: [[run.total, ...keys.map((key) => result.fte[key])]]
  }
}

const vulnerabilityParagraph = ({ loaded, result }: RunFindings, { run }: RunWords): Block => ({
  kind: "paragraph",
  text: run.vulnerability({
    tasks: loaded.compiled.model.municipalities * loaded.compiled.names.caseTypes.length,
    ...result.vulnerability
  })
})

const leftOut = ({ loaded }: RunFindings, { run }: RunWords): ReadonlyArray<Block> => {
  const sections: Readonly<Record<string, string>> = run.leftOut
  const missing = loaded.compiled.neutral.filter((path) => path in sections)
  return missing.map((path) => ({ kind: "paragraph", tone: "warning", text: sections[path]! }))
}

const breakdown = (findings: RunFindings, by: Breakdown, words: RunWords): ReadonlyArray<Block> =>
  by === "caseType"
    ? [caseTypeTable(findings, words)]
    : by === "municipality"
      ? [municipalityTable(findings, words)]
      : [...withoutCentres(findings, words), centreTable(findings, words)]

/** Why the table below has no rows; it stays, so that CSV has its header. */
const withoutCentres = ({ loaded: { compiled } }: RunFindings, { run }: RunWords): ReadonlyArray<Block> => {
  if (compiled.names.centres.length > 0) return []
  const text = compiled.model.organisation === null ? run.noOrganisation : run.noCentres
  return [{ kind: "paragraph", tone: "warning", text }]
}

const municipalityTable = ({ loaded, result }: RunFindings, { run }: RunWords): Table => ({
  kind: "table",
  id: "municipalities",
  main: true,
  columns: [
    { id: "code", header: run.municipalityColumn.code, kind: "text" },
    { id: "name", header: run.municipalityColumn.name, kind: "text" },
    { id: "baseline", header: run.municipalityColumn.baseline, kind: "number", decimals: 2 },
    { id: "local", header: run.municipalityColumn.local, kind: "number", decimals: 2 },
    { id: "leaves", header: run.municipalityColumn.leaves, kind: "number", decimals: 2 },
    { id: "leavesShare", header: run.ofToday, kind: "number", style: "percent" }
  ],
  rows: loaded.compiled.names.municipalities.map(({ code, name }, m) => {
    const { baseline, local, leaves } = result.municipalities[m]!
    return [code, name, baseline, local, leaves, baseline > 0 ? leaves / baseline : null]
  }),
  footers: [
    [
      "",
      run.total,
      result.fte.baseline,
      result.fte.local,
      result.fte.leaves,
      result.fte.baseline > 0 ? result.fte.leaves / result.fte.baseline : null
    ]
  ]
})

const centreTable = ({ loaded, result }: RunFindings, { run }: RunWords): Table => {
  const { model, names } = loaded.compiled
  const n = names.caseTypes.length
  const { centres } = result.allocation
  const sum = (cells: Float64Array, g: number) => cells.slice(g * n, (g + 1) * n).reduce((total, x) => total + x, 0)
  const served = (g: number) => {
    const organisation = model.organisation!
    return names.municipalities.filter(
      (_, m) => organisation.participates[m] === 1 && organisation.centreOf.slice(m * n, (m + 1) * n).includes(g)
    ).length
  }
  const row = (g: number): ReadonlyArray<Cell> => [
    { value: names.centres[g]!.id, label: names.centres[g]!.label },
    served(g),
    sum(centres.core, g),
    sum(centres.transaction, g),
    sum(centres.upkeep, g),
    centres.management[g]! + centres.coordination[g]!,
    result.centres[g]!
  ]
  const total = (cells: Float64Array) => cells.reduce((sum, x) => sum + x, 0)
  return {
    kind: "table",
    id: "centres",
    main: true,
    columns: [
      { id: "centre", header: run.centreColumn.centre, kind: "text", labelled: true },
      { id: "served", header: run.centreColumn.served, kind: "number", decimals: 0 },
      { id: "core", header: run.centreColumn.core, kind: "number" },
      { id: "transaction", header: run.centreColumn.transaction, kind: "number" },
      { id: "upkeep", header: run.centreColumn.upkeep, kind: "number" },
      { id: "whole", header: run.centreColumn.whole, kind: "number" },
      { id: "fte", header: run.centreColumn.fte, kind: "number" }
    ],
    rows: names.centres.map((_, g) => row(g)),
    footers:
      names.centres.length === 0
        ? []
        : [
            [
              run.total,
              null,
              total(centres.core),
              total(centres.transaction),
              total(centres.upkeep),
              total(centres.management) + total(centres.coordination),
              result.fte.centre
            ]
          ]
  }
}
