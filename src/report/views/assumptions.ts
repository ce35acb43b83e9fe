/** The page of `assumptions`: the ledger, what lacks evidence first. */
import { currencyWord } from "../../words/currencies.ts"
import type { LedgerFindings } from "../../analysis/ledgerFindings.ts"
import { fileLine } from "../../scenario/Source.ts"
import { formatList } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Sheet, Table } from "../Sheet.ts"
import { distributionJson, RANGE_COLUMNS, rangeCells, rangeText } from "./assumption.ts"
import { evidenceBlock } from "./evidence.ts"
import { headBlocks, scenarioJson } from "./scenarioHead.ts"

/** What the page is made of. */
export const assumptionsParts = ["assumptions", "shared", "terms"] as const

type AssumptionsWords = Words<(typeof assumptionsParts)[number]>

export const assumptionsSheet = (findings: LedgerFindings, words: AssumptionsWords): Sheet => {
  const { loaded, rows, total, evidence, quantity } = findings
  return {
    title: loaded.scenario.title,
    blocks: [
      ...headBlocks(loaded, words),
      {
        kind: "paragraph",
        text:
          quantity === "npv" || quantity === "saving"
            ? words.assumptions.introOfMoney({
                rows: rows.length,
                total,
                metric: quantity,
                currency: currencyWord(loaded.compiled.names.money?.currency ?? "", words.lang)
              })
            : words.assumptions.intro({ rows: rows.length, total, metric: quantity })
      },
      ledgerTable(findings, words),
      ...stepNote(findings, words),
      ...evidenceBlock(evidence, quantity, words)
    ]
  }
}

/** Weights that are no slope at today's value. */
const stepNote = ({ rows }: LedgerFindings, { assumptions, lang }: AssumptionsWords): ReadonlyArray<Block> => {
  const paths = rows.filter(({ isStep }) => isStep).map(({ assumption }) => assumption.path)
  if (paths.length === 0) return []
  return [{ kind: "paragraph", tone: "note", text: assumptions.steps({ paths: formatList(paths, lang) }) }]
}

/** Two digits of the largest weight at least, so that those of small models say something. */
const weightDecimals = (rows: LedgerFindings["rows"]): number => {
  const largest = Math.max(...rows.map(({ effect }) => Math.abs(effect) / 100))
  return largest >= 1 || largest === 0 || !Number.isFinite(largest)
    ? 2
    : Math.min(8, 2 - Math.floor(Math.log10(largest)))
}

const ledgerTable = ({ rows }: LedgerFindings, { assumptions: { column }, terms, lang }: AssumptionsWords): Table => ({
  kind: "table",
  id: "assumptions",
  main: true,
  columns: [
    { id: "path", header: column.path, kind: "text", minimumWidth: 20, shrink: 3 },
    { id: "value", header: column.value, kind: "number", style: "value" },
    { id: "unit", header: column.unit, kind: "text", minimumWidth: 9, shrink: 1 },
    { id: "range", header: column.range, kind: "text", minimumWidth: 9, shrink: 2 },
    { id: "basis", header: column.basis, kind: "text", minimumWidth: 8 },
    {
      id: "weight",
      header: column.weight,
      kind: "number",
      decimals: weightDecimals(rows),
      signed: true
    },
    {
      id: "record",
      header: column.record,
      kind: "text",
      minimumWidth: 12,
      shrink: 2
    }
  ],
  rows: rows.map(({ assumption, effect }): ReadonlyArray<Cell> => [
    assumption.path,
    assumption.value,
    terms.unit[assumption.kind.unit],
    assumption.distribution === null ? null : rangeText(assumption.distribution, lang),
    assumption.basis === "unstated" ? { value: terms.basis.unstated, tone: "warning" } : terms.basis[assumption.basis],
    assumption.usedAt.length === 0 ? null : effect / 100,
    [
      assumption.private ? terms.private : "",
      assumption.source ?? "",
      assumption.owner ?? "",
      assumption.status === undefined ? "" : terms.status[assumption.status],
      assumption.asOf ?? ""
    ]
      .filter((part) => part !== "")
      .join("; ")
  ])
})

/** The same for programs: range and record in columns of their own behind what a reader sees. */
export const assumptionsTable = (findings: LedgerFindings, words: AssumptionsWords): Table => {
  const page = ledgerTable(findings, words)
  const record = ["source", "owner", "status", "asOf", "private", "countsAs", "origin"] as const
  return {
    ...page,
    columns: [...page.columns, ...RANGE_COLUMNS, ...record.map((id) => ({ id, header: id, kind: "text" }) as const)],
    rows: page.rows.map((row, i) => {
      const { assumption, basis } = findings.rows[i]!
      const {
        source = null,
        owner = null,
        status = null,
        asOf = null,
        private: secret,
        distribution,
        node
      } = assumption
      return [
        ...row,
        ...rangeCells(distribution),
        source,
        owner,
        status,
        asOf,
        secret ? "true" : null,
        basis,
        fileLine(node.span)
      ]
    })
  }
}

export const assumptionsJson = ({ loaded, rows, evidence, quantity }: LedgerFindings, version: string) => ({
  casecap: 1,
  version,
  scenario: scenarioJson(loaded),
  metric: quantity,
  evidenceByLevel: evidence,
  assumptions: rows.map(({ assumption, basis, effect, elasticity, isStep }) => {
    const { node, slot: _, kind, ...record } = assumption
    return {
      ...record,
      distribution: distributionJson(record.distribution),
      unit: kind.unit,
      origin: fileLine(node.span),
      countsAs: basis,
      effect,
      isStep,
      elasticity: Number.isFinite(elasticity) ? elasticity : null
    }
  })
})
