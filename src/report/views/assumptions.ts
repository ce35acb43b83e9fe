/** The page of `assumptions`: the ledger, what lacks evidence first. */
import type { LedgerFindings } from "../../analysis/ledgerFindings.ts"
import { fileLine } from "../../scenario/Source.ts"
import { inBoth, textIn } from "../../words/Lang.ts"
import { formatList } from "../../words/numbers.ts"
import type { Block, Cell, Sheet, Table } from "../Sheet.ts"
import { basisWords, statusWords, unitWords } from "../words.ts"
import { distributionJson, RANGE_COLUMNS, rangeCells, rangeText } from "./assumption.ts"
import { evidenceBlock } from "./evidence.ts"
import { headBlocks, scenarioJson } from "./scenarioHead.ts"

export const assumptionsSheet = (findings: LedgerFindings): Sheet => {
  const { loaded, rows, total, evidence, metricText } = findings
  return {
    title: loaded.scenario.title,
    blocks: [
      ...headBlocks(loaded),
      {
        kind: "paragraph",
        text: inBoth((lang) =>
          lang === "da"
            ? `${rows.length} af ${total} antagelser. »Vægt« er, hvor mange årsværk ${metricText === "freed" ? "frigjort" : "behovet"} ændrer sig, når antagelsen stiger med 1 %.`
            : `${rows.length} of ${total} assumptions. “Weight” is by how many FTE ${metricText === "freed" ? "freed" : "need"} changes when the assumption rises by 1%.`
        )
      },
      ledgerTable(findings),
      ...stepNote(findings),
      ...evidenceBlock(evidence, metricText === "freed" ? "freed" : "baseline")
    ]
  }
}

/** Weights that are no slope at today's value. */
const stepNote = ({ rows }: LedgerFindings): ReadonlyArray<Block> => {
  const paths = rows.filter(({ isStep }) => isStep).map(({ assumption }) => assumption.path)
  if (paths.length === 0) return []
  const text = inBoth((lang) =>
    lang === "da"
      ? `Resultatet springer ved dagens værdi af ${formatList(paths, lang)}; vægten er derfor hældningen over tallets eget interval (10 % op og ned, hvor intet er angivet).`
      : `The result steps at today's value of ${formatList(paths, lang)}; the weight is therefore the slope over the number's own range (10% up and down where none is stated).`
  )
  return [{ kind: "paragraph", tone: "note", text }]
}

/** Two digits of the largest weight at least, so that those of small models say something. */
const weightDecimals = (rows: LedgerFindings["rows"]): number => {
  const largest = Math.max(...rows.map(({ effect }) => Math.abs(effect) / 100))
  return largest >= 1 || largest === 0 || !Number.isFinite(largest)
    ? 2
    : Math.min(8, 2 - Math.floor(Math.log10(largest)))
}

const ledgerTable = ({ rows }: LedgerFindings): Table => ({
  kind: "table",
  id: "assumptions",
  main: true,
  columns: [
    { id: "path", header: { da: "Antagelse", en: "Assumption" }, kind: "text", minimumWidth: 20, shrink: 3 },
    { id: "value", header: { da: "Værdi", en: "Value" }, kind: "number", style: "value" },
    { id: "unit", header: { da: "Enhed", en: "Unit" }, kind: "text", minimumWidth: 9, shrink: 1 },
    { id: "range", header: { da: "Interval", en: "Range" }, kind: "text", minimumWidth: 9, shrink: 2 },
    { id: "basis", header: { da: "Grundlag", en: "Basis" }, kind: "text", minimumWidth: 8 },
    {
      id: "weight",
      header: { da: "Vægt", en: "Weight" },
      kind: "number",
      decimals: weightDecimals(rows),
      signed: true
    },
    {
      id: "record",
      header: { da: "Kilde, ejer, status", en: "Source, owner, status" },
      kind: "text",
      minimumWidth: 12,
      shrink: 2
    }
  ],
  rows: rows.map(({ assumption, effect }): ReadonlyArray<Cell> => [
    assumption.path,
    assumption.value,
    unitWords[assumption.kind.unit],
    assumption.distribution === null ? null : inBoth((lang) => rangeText(assumption.distribution, lang)),
    assumption.basis === "unstated" ? { value: basisWords.unstated, tone: "warning" } : basisWords[assumption.basis],
    assumption.usedAt.length === 0 ? null : effect / 100,
    inBoth((lang) =>
      [
        assumption.source ?? "",
        assumption.owner ?? "",
        assumption.status === undefined ? "" : textIn(statusWords[assumption.status], lang),
        assumption.asOf ?? ""
      ]
        .filter((part) => part !== "")
        .join("; ")
    )
  ])
})

/** The same for programs: range and record in columns of their own behind what a reader sees. */
export const assumptionsTable = (findings: LedgerFindings): Table => {
  const page = ledgerTable(findings)
  const record = ["source", "owner", "status", "asOf", "countsAs", "origin"] as const
  return {
    ...page,
    columns: [...page.columns, ...RANGE_COLUMNS, ...record.map((id) => ({ id, header: id, kind: "text" }) as const)],
    rows: page.rows.map((row, i) => {
      const { assumption, basis } = findings.rows[i]!
      const { source = null, owner = null, status = null, asOf = null, distribution, node } = assumption
      return [...row, ...rangeCells(distribution), source, owner, status, asOf, basis, fileLine(node.span)]
    })
  }
}

export const assumptionsJson = ({ loaded, rows, evidence, metricText }: LedgerFindings, version: string) => ({
  casecap: 1,
  version,
  scenario: scenarioJson(loaded),
  metric: metricText,
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
