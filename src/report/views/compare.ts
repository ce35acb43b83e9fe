/** The page of `compare`: scenarios side by side, the difference, the bridges, and what differs in the assumptions. */
import { mainMetric, mainQuantity } from "../../analysis/mainQuantity.ts"
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import type { Difference } from "../../analysis/differences.ts"
import { scaleBlocks } from "./scale.ts"
import { BRIDGE, type Quantity } from "../../model/Quantity.ts"
import { textIn, type Text } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { fteDecimals } from "../fteDecimals.ts"
import { distributionJson } from "./assumption.ts"
import { additionBlocks } from "./addition.ts"
import { evidenceBlock } from "./evidence.ts"
import { moneyComparison } from "./moneyComparison.ts"
import { quantityComparison } from "./quantityComparison.ts"
import { robustnessComparison } from "./robustness.ts"
import { serviceComparison } from "./serviceComparison.ts"
import { headItems } from "./scenarioHead.ts"
import { runJson } from "./runJson.ts"
import { transitionComparison } from "./transitionComparison.ts"
import { overtakingJson } from "./transitionJson.ts"

/** What the page is made of. */
export const compareParts = [
  "attribution",
  "compare",
  "money",
  "robustness",
  "service",
  "shared",
  "terms",
  "topics",
  "transition"
] as const

type CompareWords = Words<(typeof compareParts)[number]>

/** @param attribution what explains the differences, as its own view makes it */
export const compareSheet = (
  findings: CompareFindings,
  attribution: ReadonlyArray<Block>,
  words: CompareWords
): Sheet => ({
  title: words.compare.title,
  blocks: [
    ...resultBlocks(findings, words),
    ...attribution,
    ...differenceBlocks(findings, words),
    ...sharedNotes(findings, words),
    { kind: "paragraph", tone: "note", text: words.compare.roundedOneByOne }
  ]
})

/** The same on two pages, for a workbook: what comes out, and what differs. */
export const comparePages = (
  findings: CompareFindings,
  attribution: ReadonlyArray<Block>,
  words: CompareWords
): { readonly result: Sheet; readonly differences: Sheet } => ({
  result: { title: words.compare.title, blocks: [...resultBlocks(findings, words), ...sharedNotes(findings, words)] },
  differences: { blocks: [...differenceBlocks(findings, words), ...attribution] }
})

const resultBlocks = (findings: CompareFindings, words: CompareWords): ReadonlyArray<Block> =>
  findings.runs.every(({ money }) => money?.isGiven === true)
    ? [...heads(findings, words), ...moneyComparison(findings, words)]
    : [...heads(findings, words), ...staffBlocks(findings, words)]

const staffBlocks = (findings: CompareFindings, words: CompareWords): ReadonlyArray<Block> => [
  ...unlikeNote(findings, words),
  totalsTable(findings, words),
  ...moneyComparison(findings, words),
  ...serviceComparison(findings, words),
  ...robustnessComparison(findings, words),
  ...quantityComparison(findings, words),
  ...transitionComparison(findings, words),
  ...findings.runs.flatMap(({ result }, i) => additionBlocks(result.fte, words, letterOf(i))),
  { kind: "heading", level: 2, text: words.compare.byCaseType },
  ...(isNeed(findings) ? [needByCaseType(findings, words)] : caseTypeTables(findings, words)),
  ...(isNeed(findings) ? [] : bridgeBlocks(findings, words))
]

/** JSON of compare; `attribution` comes from its own analysis. */
export const compareJson = (findings: CompareFindings, attribution: unknown, version: string) => ({
  casecap: 1,
  version,
  scenarios: findings.runs.map((run) => runJson(run.loaded, run.result, version, run)),
  reference: 0,
  transition: overtakingJson(
    findings.pairs,
    findings.runs.map(({ loaded }) => loaded.scenario.id)
  ),
  unlikeBaselines: findings.unlikeBaselines,
  differences: findings.differences.map((difference) => ({
    path: difference.path,
    places: difference.places,
    unit: difference.unit ?? null,
    values: difference.values,
    origins: difference.origins,
    basis: difference.basis,
    distributions: difference.distributions.map(distributionJson),
    status: difference.assumptions.map((assumption) => assumption?.status ?? null)
  })),
  attribution
})

const heads = ({ runs }: CompareFindings, words: CompareWords): ReadonlyArray<Block> =>
  runs.map(({ loaded }, i) => ({ kind: "keyValues", items: headItems(loaded, letterOf(i), words) }))

const unlikeNote = (
  { unlikeBaselines, runs }: CompareFindings,
  { compare, lang }: CompareWords
): ReadonlyArray<Block> => {
  if (!unlikeBaselines) return []
  const list = runs.map(({ result }, i) => `${letterOf(i)} ${formatNumber(result.fte.baseline, lang)}`).join(", ")
  return [{ kind: "paragraph", tone: "warning", text: compare.unlikeBaselines({ list }) }]
}

const ROWS: ReadonlyArray<{ readonly quantity: Quantity; readonly tone?: "strong"; readonly indent?: boolean }> = [
  { quantity: "baseline" },
  { quantity: "local" },
  { quantity: "centre" },
  { quantity: "freed", tone: "strong" },
  { quantity: "need" },
  { quantity: "overhead" },
  { quantity: "transaction", indent: true },
  { quantity: "competenceExtra", indent: true },
  { quantity: "management" },
  { quantity: "coordination" }
]

/** Scenarios without an organisation have one figure each, and what of it is not case work. */
const NEED_ROWS: typeof ROWS = [
  { quantity: "need", tone: "strong" },
  { quantity: "competence", indent: true },
  { quantity: "management", indent: true }
]

const isNeed = ({ runs }: CompareFindings): boolean => mainQuantity(runs.map(({ loaded }) => loaded)) === "need"

/** Decimals of every figure on the page. */
const decimalsOf = ({ runs }: CompareFindings): number =>
  fteDecimals(Math.max(...runs.map(({ result }) => Math.max(result.fte.baseline, result.fte.need))))

/** Columns of one quantity: each scenario, then the difference of each other to the first. */
const scenarioColumns = (findings: CompareFindings, decimals = decimalsOf(findings)): ReadonlyArray<Column> => [
  ...findings.runs.map(({ loaded }, i): Column => ({
    id: `${loaded.scenario.id}_${letterOf(i)}`,
    header: letterOf(i),
    kind: "number",
    decimals
  })),
  ...findings.runs.slice(1).map((_, i): Column => ({
    id: `difference_${letterOf(i + 1)}`,
    header: `${letterOf(i + 1)}−A`,
    kind: "number",
    decimals,
    signed: true
  }))
]

const withDifferences = (values: ReadonlyArray<number>): ReadonlyArray<number> => [
  ...values,
  ...values.slice(1).map((value) => difference(value, values[0]!))
]

/** Two sums of the same work in another order differ in their last digits: that is no difference. */
const difference = (value: number, reference: number): number =>
  Math.abs(value - reference) <= ROUNDING * Math.max(Math.abs(value), Math.abs(reference)) ? 0 : value - reference

/** As a share of what is compared: what sums over thousands of municipalities may leave. */
const ROUNDING = 1e-12

const totalsTable = (findings: CompareFindings, { compare, terms }: CompareWords): Table => {
  const names = { ...terms.quantity, ...(isNeed(findings) ? compare.shortOfNeed : compare.short) }
  const rows = isNeed(findings)
    ? NEED_ROWS.filter(({ quantity }) => findings.runs.some(({ result }) => result.fte[quantity] !== 0))
    : ROWS.filter(({ quantity }) => quantity !== "need" || findings.unlikeBaselines)
  return {
    kind: "table",
    id: "totals",
    main: true,
    columns: [{ id: "quantity", header: compare.fte, kind: "text", labelled: true }, ...scenarioColumns(findings)],
    rows: rows.map(({ quantity }) => [
      { value: quantity, label: names[quantity] },
      ...withDifferences(findings.runs.map(({ result }) => result.fte[quantity]))
    ]),
    rowTone: (row) => rows[row]?.tone ?? "plain"
  }
}

const caseTypeTables = (findings: CompareFindings, { compare, terms }: CompareWords): ReadonlyArray<Block> => {
  const ids = [...new Set(findings.runs.flatMap(({ loaded }) => loaded.compiled.names.caseTypes.map(({ id }) => id)))]
  const quantities = ["local", "centre", "freed"] as const
  const value = (
    run: CompareFindings["runs"][number],
    id: string,
    quantity: (typeof quantities)[number]
  ): number | null => {
    const c = run.loaded.compiled.names.caseTypes.findIndex((caseType) => caseType.id === id)
    return c < 0 ? null : run.result.caseTypes[c]![quantity]
  }
  const label = (id: string): Text =>
    findings.runs.flatMap(({ loaded }) => loaded.compiled.names.caseTypes).find((caseType) => caseType.id === id)!.label
  const minus = (a: number | null, b: number | null): Cell => (a === null || b === null ? null : difference(a, b))
  const [first, ...others] = findings.runs
  if (findings.runs.length > 2) {
    return quantities.map((quantity) => ({
      kind: "table",
      id: `caseTypes_${quantity}`,
      columns: [{ id: "caseType", header: terms.quantity[quantity], kind: "text" }, ...scenarioColumns(findings)],
      rows: ids.map((id) => [
        label(id),
        ...findings.runs.map((run) => value(run, id, quantity)),
        ...others.map((run) => minus(value(run, id, quantity), value(first!, id, quantity)))
      ]),
      footers: [[compare.total, ...withDifferences(findings.runs.map(({ result }) => result.fte[quantity]))]]
    }))
  }
  return [
    {
      kind: "table",
      id: "caseTypes",
      columns: [
        { id: "caseType", header: compare.caseType, kind: "text" },
        ...quantities.flatMap((quantity) =>
          findings.runs.map((_, i): Column => ({
            id: `${quantity}_${letterOf(i)}`,
            header: `${compare.caseTypeColumn[quantity]} ${letterOf(i)}`,
            kind: "number",
            decimals: decimalsOf(findings)
          }))
        ),
        {
          id: "difference",
          header: compare.freedDifference,
          kind: "number",
          decimals: decimalsOf(findings),
          signed: true
        }
      ],
      rows: ids.map((id) => [
        label(id),
        ...quantities.flatMap((quantity) => findings.runs.map((run) => value(run, id, quantity))),
        minus(value(others[0]!, id, "freed"), value(first!, id, "freed"))
      ]),
      footers: [
        [
          compare.total,
          ...quantities.flatMap((quantity) => findings.runs.map(({ result }) => result.fte[quantity])),
          difference(others[0]!.result.fte.freed, first!.result.fte.freed)
        ]
      ]
    }
  ]
}

const needByCaseType = (findings: CompareFindings, { compare }: CompareWords): Table => {
  const ids = [...new Set(findings.runs.flatMap(({ loaded }) => loaded.compiled.names.caseTypes.map(({ id }) => id)))]
  const named = findings.runs.flatMap(({ loaded }) => loaded.compiled.names.caseTypes)
  const needs = (id: string) =>
    findings.runs.map(({ loaded, result }) => {
      const c = loaded.compiled.names.caseTypes.findIndex((caseType) => caseType.id === id)
      return result.caseTypes[c]?.baseline ?? null
    })
  return {
    kind: "table",
    id: "caseTypes",
    columns: [{ id: "caseType", header: compare.caseType, kind: "text" }, ...scenarioColumns(findings)],
    rows: ids.map((id) => {
      const [first = null, ...others] = needs(id)
      const differences = others.map((need) => (need === null || first === null ? null : difference(need, first)))
      return [named.find((caseType) => caseType.id === id)!.label, first, ...others, ...differences]
    }),
    footers: [[compare.total, ...withDifferences(findings.runs.map(({ result }) => result.fte.need))]]
  }
}

const bridgeBlocks = (findings: CompareFindings, { compare, terms }: CompareWords): ReadonlyArray<Block> => [
  { kind: "heading", level: 2, text: compare.whereGainComesFrom, note: compare.contributions },
  {
    kind: "table",
    id: "bridge",
    columns: [
      { id: "contribution", header: compare.contribution, kind: "text" },
      ...scenarioColumns(findings).map((column): Column => ({ ...column, signed: true }))
    ],
    rows: BRIDGE.filter((id) => findings.runs.some(({ result }) => result.bridge.some((one) => one.id === id))).map(
      (id) => [
        terms.bridge[id],
        ...withDifferences(findings.runs.map(({ result }) => result.bridge.find((one) => one.id === id)?.fte ?? 0))
      ]
    ),
    footers: [[terms.quantity.freed, ...withDifferences(findings.runs.map(({ result }) => result.fte.freed))]]
  }
]

const differenceBlocks = (findings: CompareFindings, words: CompareWords): ReadonlyArray<Block> => {
  const { runs } = findings
  const { compare } = words
  const heading: Block = { kind: "heading", level: 2, text: compare.assumptionsThatDiffer }
  if (findings.differences.length === 0) return [heading, { kind: "paragraph", text: compare.noneDiffer }]
  const numbers = findings.differences.filter(({ unit }) => unit !== undefined)
  const structure = findings.differences.filter(({ unit }) => unit === undefined)
  const table: Table = {
    kind: "table",
    id: "differences",
    columns: [
      { id: "path", header: compare.difference.path, kind: "text", minimumWidth: 22, shrink: 3 },
      ...runs.map((_, i): Column => ({
        id: `value_${letterOf(i)}`,
        header: letterOf(i),
        kind: "text",
        align: "right",
        minimumWidth: 8
      })),
      { id: "unit", header: compare.difference.unit, kind: "text", shrink: 2, minimumWidth: 6 },
      { id: "basis", header: compare.difference.basis, kind: "text", shrink: 2, minimumWidth: 8 },
      { id: "origins", header: compare.difference.origins, kind: "text", minimumWidth: 14, shrink: 3 }
    ],
    rows: numbers.map((difference) => differenceRow(difference, words))
  }
  return [heading, ...(numbers.length === 0 ? [] : [table]), ...structure.flatMap((row) => structureBlocks(row))]
}

/** Names and rules are too long for a table: one line a scenario. */
const structureBlocks = ({ path, values, origins }: Difference): ReadonlyArray<Block> => [
  { kind: "paragraph", text: path },
  {
    kind: "keyValues",
    items: values.map((value, i) => ({
      key: letterOf(i),
      value: value === null ? null : `${value} (${shortOrigin(origins[i] ?? null)})`
    }))
  }
]

const differenceRow = (
  { path, places, unit, values, basis, origins, assumptions }: Difference,
  { compare, terms, lang }: CompareWords
): ReadonlyArray<Cell> => [
  path === places[0] && places.length > 1 ? { value: path, text: `${path} (+${places.length - 1})` } : path,
  ...values.map((value): Cell =>
    typeof value === "number" ? { value, text: formatValue(value, lang) } : value === null ? null : value
  ),
  unit === undefined ? compare.structure : terms.unit[unit],
  basisCell(basis, assumptions, terms),
  origins.every((origin) => origin === origins[0])
    ? (origins[0] ?? null)
    : origins.map((origin) => shortOrigin(origin)).join(" ")
]

/** The basis of each number with its status; said once where it is the same for all. */
const basisCell = (
  basis: Difference["basis"],
  assumptions: Difference["assumptions"],
  terms: CompareWords["terms"]
): string => {
  const said = basis.map((one, i) => {
    if (one === null) return "–"
    const status = assumptions[i]?.status
    const secret = assumptions[i]?.private === true ? `, ${terms.private}` : ""
    return `${terms.basis[one]}${status === undefined ? "" : ` (${terms.status[status]})`}${secret}`
  })
  const all = new Set(said)
  return all.size === 1 ? (said[0]! === "–" ? "" : said[0]!) : said.join(" / ")
}

/** The folder is in the head already. */
const shortOrigin = (origin: string | null): string => origin?.replace(/^.*\//, "") ?? "–"

/** What scaling and evidence mean for each scenario; said once where it is the same for all. */
const sharedNotes = ({ runs }: CompareFindings, words: CompareWords): ReadonlyArray<Block> => {
  const notes = runs.map(({ loaded, scale, evidence }) => {
    return [...scaleBlocks(scale, words), ...evidenceBlock(evidence, mainMetric([loaded]), words)]
  })
  const said = (block: Block) => (block.kind === "paragraph" ? textIn(block.text, words.lang) : "")
  return notes.flatMap((blocks, i) =>
    blocks.flatMap((block): ReadonlyArray<Block> => {
      if (block.kind !== "paragraph") return []
      const same = notes.map((others) => others.some((other) => said(other) === said(block)))
      if (same.every(Boolean)) return i === 0 ? [block] : []
      return [{ ...block, text: `${letterOf(i)}: ${said(block)}` }]
    })
  )
}
