/** The page of `run`: one scenario's result, where it comes from, and what it rests on. */
import { mainMetric, mainQuantity } from "../../analysis/mainQuantity.ts"
import type { RunFindings } from "../../analysis/runFindings.ts"
import { tasksToday, thinAtCentres } from "../../model/vulnerability.ts"
import { formatList, formatNumber, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { centreBlocks } from "./centreTable.ts"
import { benchmarkBlocks, benchmarkedUnits } from "./benchmark.ts"
import { evidenceBlock } from "./evidence.ts"
import { givenAmounts } from "./givenAmounts.ts"
import { moneyBlocks, municipalMoneyTable } from "./money.ts"
import { resultDecimals } from "./resultDecimals.ts"
import { robustnessBlocks } from "./robustness.ts"
import { serviceBlocks } from "./service.ts"
import { headBlocks } from "./scenarioHead.ts"
import { additionBlocks } from "./addition.ts"
import { scaleBlocks } from "./scale.ts"
import { waysOfTraining } from "./waysOfTraining.ts"
import { monthBlocks, transitionBlocks } from "./transition.ts"

export type Breakdown = "municipality" | "caseType" | "centre" | "month"

/** What the page is made of. */
export const runParts = [
  "benchmark",
  "run",
  "money",
  "robustness",
  "service",
  "shared",
  "terms",
  "training",
  "transition"
] as const

type RunWords = Words<(typeof runParts)[number]>

/**
 * The whole page, or one breakdown of it.
 *
 * @param everyMonth where months are asked for, all of them instead of one a half-year
 */
export const runSheet = (findings: RunFindings, words: RunWords, by?: Breakdown, everyMonth = false): Sheet => {
  const { loaded } = findings
  return {
    title: loaded.scenario.title,
    blocks: [
      ...headBlocks(loaded, words),
      ...(by === undefined
        ? whole(findings, words)
        : by === "month"
          ? monthBlocks(findings.transition, findings.money, everyMonth, words)
          : breakdown(findings, by, words)),
      ...withheldNote(findings, words)
    ]
  }
}

/** What a reader who may not see everything is not shown, and how whoever may gets it. */
const withheldNote = ({ withheld }: RunFindings, { run, lang }: RunWords): ReadonlyArray<Block> =>
  withheld.length === 0
    ? []
    : [
        {
          kind: "paragraph",
          text: run.withheld({
            sections: formatList(
              withheld.map((section) => run.withheldSection[section]),
              lang
            )
          })
        }
      ]

const whole = (findings: RunFindings, words: RunWords): ReadonlyArray<Block> => {
  const { loaded, result } = findings
  const { run, terms } = words
  if (findings.money?.isGiven === true)
    return [
      ...moneyBlocks(loaded, findings.money, words),
      ...givenAmounts(loaded, findings.money, words),
      ...evidenceBlock(findings.evidence, mainMetric([loaded]), words)
    ]
  const organised = loaded.compiled.model.organisation !== null
  return [
    organised ? totalsTable(findings, words) : needTable(findings, words),
    ...additionBlocks(result.fte, words),
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
            decimals: resultDecimals(result),
            items: [
              ...result.bridge.map(({ id, fte }) => ({ label: terms.bridge[id], value: fte })),
              { label: terms.quantity.freed, value: result.fte.freed, tone: "strong" }
            ]
          },
          // Where the scenario says who is there, that is said instead: by people, and where the work is done.
          ...(findings.robustness === undefined ? [vulnerabilityParagraph(findings, words)] : [])
        ] as const)
      : []),
    ...benchmarkBlocks(findings.benchmarks, words),
    ...serviceBlocks(findings.service, words),
    ...robustnessBlocks(findings.robustness, organised, words),
    ...waysOfTraining(findings.training, words),
    ...(findings.money === undefined ? [] : moneyBlocks(loaded, findings.money, words)),
    ...transitionBlocks(findings.transition, findings.money, words),
    ...scaleBlocks(findings.scale, words),
    ...evidenceBlock(findings.evidence, mainQuantity([loaded]), words),
    ...leftOut(findings, words)
  ]
}

const totalsTable = ({ loaded, result }: RunFindings, { run, terms }: RunWords): Table => {
  const { ftePerEmployee, model } = loaded.compiled
  const per = ftePerEmployee === null ? null : model.values[ftePerEmployee]!
  const rows = ["baseline", "local", "centre", "freed"] as const
  return {
    kind: "table",
    id: "totals",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      { id: "fte", header: run.fte, kind: "number", decimals: resultDecimals(result) },
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

/** Without an organisation there is one figure, and what of it is not case work. */
const needTable = ({ loaded, result: { fte } }: RunFindings, { run }: RunWords): Table => {
  const { ftePerEmployee, model } = loaded.compiled
  const per = ftePerEmployee === null ? null : model.values[ftePerEmployee]!
  const rows = (["need", "competence", "management"] as const).filter((row) => row === "need" || fte[row] !== 0)
  return {
    kind: "table",
    id: "totals",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      { id: "fte", header: run.fte, kind: "number", decimals: resultDecimals({ fte }) },
      ...(per === null ? [] : [{ id: "persons", header: run.persons, kind: "number", decimals: 0 } as const]),
      { id: "share", header: run.ofNeed, kind: "number", style: "percent" }
    ],
    rows: rows.map((row): ReadonlyArray<Cell> => [
      { value: row, label: run.need[row] },
      row === "need" ? { value: fte[row], tone: "strong" } : fte[row],
      ...(per === null ? [] : [fte[row] / per]),
      fte.need > 0 ? fte[row] / fte.need : null
    ])
  }
}

const overheadParagraph = ({ result }: RunFindings, { run, lang }: RunWords): Block => {
  const { overhead, transaction, competenceExtra, moved } = result.fte
  const decimals = resultDecimals(result)
  return {
    kind: "paragraph",
    text: run.overhead({
      overhead: formatNumber(overhead, lang, decimals),
      transaction: formatNumber(transaction, lang, decimals),
      competenceExtra: formatSigned(competenceExtra, lang, decimals),
      moved: formatNumber(moved, lang, decimals),
      isSaving: competenceExtra < -(10 ** -decimals) / 2
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
      ...keys.map((key): Column => ({
        id: key,
        header: key === "baseline" && !organised ? run.need.need : run.byCaseTypeColumn[key],
        kind: "number",
        decimals: resultDecimals(result)
      }))
    ],
    rows: loaded.compiled.names.caseTypes.map(({ id, label }, c) => [
      { value: id, label },
      ...keys.map((key) => result.caseTypes[c]![key])
    ]),
    footers: [[run.total, ...keys.map((key) => result.fte[key])]]
  }
}

/** Counted where the work is done: in municipalities, and at centres where some task is thin there as well. */
const vulnerabilityParagraph = ({ result }: RunFindings, { run }: RunWords): Block => {
  const centres = thinAtCentres(result.allocation)
  const inMunicipalities = run.vulnerability({
    tasks: tasksToday(result.allocation),
    ...result.vulnerability
  })
  return {
    kind: "paragraph",
    text: centres.thin === 0 ? inMunicipalities : `${inMunicipalities}${run.thinAtCentres(centres)}`
  }
}

const leftOut = ({ loaded }: RunFindings, { run }: RunWords): ReadonlyArray<Block> => {
  const sections: Readonly<Record<string, string>> = run.leftOut
  const missing = loaded.compiled.neutral.filter((path) => path in sections)
  return missing.map((path) => ({ kind: "paragraph", tone: "warning", text: sections[path]! }))
}

const breakdown = (findings: RunFindings, by: Exclude<Breakdown, "month">, words: RunWords): ReadonlyArray<Block> =>
  findings.money?.isGiven === true
    ? [{ kind: "paragraph", tone: "warning", text: words.money.given.undivided }]
    : by === "caseType"
      ? [caseTypeTable(findings, words)]
      : by === "municipality"
        ? municipalityTables(findings, words)
        : [...withoutCentres(findings, words), ...centreBlocks(findings, words)]

/** FTE, and money where there is any; programs get both in one table. */
const municipalityTables = (findings: RunFindings, words: RunWords): ReadonlyArray<Block> => {
  const fte = municipalityTable(findings, words)
  const units = benchmarkedUnits(findings.benchmarks, words)
  if (findings.money === undefined) return [fte, ...units]
  const amounts = municipalMoneyTable(findings.loaded, findings.money, words)
  const together: Table = {
    ...fte,
    forPrograms: true,
    columns: [...fte.columns, ...amounts.columns.slice(2)],
    rows: fte.rows.map((row, m) => [...row, ...amounts.rows[m]!.slice(2)])
  }
  return [{ ...fte, main: false }, amounts, together, ...units]
}

/** Why the table below has no rows; it stays, so that CSV has its header. */
const withoutCentres = ({ loaded: { compiled } }: RunFindings, { run }: RunWords): ReadonlyArray<Block> => {
  if (compiled.names.centres.length > 0) return []
  const text = compiled.model.organisation === null ? run.noOrganisation : run.noCentres
  return [{ kind: "paragraph", tone: "warning", text }]
}

const municipalityTable = (findings: RunFindings, words: RunWords): Table =>
  findings.loaded.compiled.model.organisation === null
    ? needByMunicipality(findings, words)
    : changeByMunicipality(findings, words)

const needByMunicipality = ({ loaded, result }: RunFindings, { run }: RunWords): Table => ({
  kind: "table",
  id: "municipalities",
  main: true,
  columns: [
    { id: "code", header: run.municipalityColumn.code, kind: "text" },
    { id: "name", header: run.municipalityColumn.name, kind: "text" },
    { id: "need", header: run.need.need, kind: "number", decimals: municipalDecimals(result) },
    { id: "share", header: run.ofNeed, kind: "number", style: "percent" }
  ],
  rows: loaded.compiled.names.municipalities.map(({ code, name }, m) => {
    const { local } = result.municipalities[m]!
    return [code, name, local, result.fte.need > 0 ? local / result.fte.need : null]
  }),
  footers: [["", run.total, result.fte.need, result.fte.need > 0 ? 1 : null]]
})

const changeByMunicipality = ({ loaded, result }: RunFindings, { run }: RunWords): Table => ({
  kind: "table",
  id: "municipalities",
  main: true,
  columns: [
    { id: "code", header: run.municipalityColumn.code, kind: "text" },
    { id: "name", header: run.municipalityColumn.name, kind: "text" },
    { id: "baseline", header: run.municipalityColumn.baseline, kind: "number", decimals: municipalDecimals(result) },
    { id: "local", header: run.municipalityColumn.local, kind: "number", decimals: municipalDecimals(result) },
    { id: "leaves", header: run.municipalityColumn.leaves, kind: "number", decimals: municipalDecimals(result) },
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

/** A municipality has few FTE of a nation's. */
const municipalDecimals = (result: RunFindings["result"]): number => Math.max(2, resultDecimals(result))
