/**
 * The page of `uncertainty`: spreads in figures and as strips, the paired difference, and how far to trust the draws.
 */
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { BY_CASE_TYPE, type NationalFigure, OF_CHANGE, OF_NEED } from "../../analysis/uncertainty/figures.ts"
import type { MunicipalitySpreads } from "../../analysis/uncertainty/municipalitySpreads.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import type { DifferenceSpread, ScenarioSpread, UncertaintyFindings } from "../../analysis/uncertainty/uncertainty.ts"
import { inBoth, textIn, type Text } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import { needWords, quantityWords } from "../words.ts"
import { headBlocks } from "./scenarioHead.ts"
import {
  centralText,
  certaintyText,
  decimalsIn,
  drawsText,
  freesMoreText,
  precisionText,
  roundedText,
  spreadCorrelationsText
} from "./uncertaintyWords.ts"

const figureWords = { ...quantityWords, overhead: { da: "Overhead i alt", en: "Overhead" } }

export type UncertaintyBreakdown = "municipality" | "caseType"

/** The whole page; a breakdown by case type or municipality takes the place of freed FTE by case type. */
export const uncertaintySheet = (
  findings: UncertaintyFindings,
  by: UncertaintyBreakdown | undefined,
  municipalities: MunicipalitySpreads | undefined
): Sheet => {
  const { scenarios, differences } = findings
  return {
    title: { da: "Usikkerhed", en: "Uncertainty" },
    blocks: [
      ...scenarios.flatMap((scenario, s) => head(scenario, letter(s, findings))),
      nationalTable(findings, by === undefined),
      strips(findings),
      ...differences.map((difference): Block => ({
        kind: "paragraph",
        text: freesMoreText(findings, difference),
        tone: "strong"
      })),
      ...centralBlocks(findings),
      ...(by === "caseType" ? [caseTypeTable(findings)] : by === undefined ? [freedByCaseType(findings)] : []),
      ...(municipalities === undefined ? [] : municipalityBlocks(findings, municipalities)),
      ...notes(findings)
    ]
  }
}

const centralBlocks = (findings: UncertaintyFindings): ReadonlyArray<Block> => {
  const text = centralText(findings)
  return text === undefined ? [] : [{ kind: "paragraph", text }]
}

/** A, B, C where there are several scenarios. */
const letter = (s: number, { scenarios }: UncertaintyFindings): string => (scenarios.length === 1 ? "" : letterOf(s))

const head = ({ loaded }: ScenarioSpread, name: string): ReadonlyArray<Block> => {
  const lead = name === "" ? "" : `${name}  `
  return [
    { kind: "heading", level: 2, text: inBoth((lang) => lead + textIn(loaded.scenario.title, lang)) },
    ...headBlocks(loaded)
  ]
}

/** A scenario without an organisation has a need, and perhaps upkeep in it. */
const figuresOf = ({ loaded, fte }: ScenarioSpread): ReadonlyArray<NationalFigure> =>
  isNeed(loaded) ? OF_NEED.filter((figure) => figure === "need" || fte[figure].p95 > 0) : OF_CHANGE

const isNeed = (loaded: ScenarioSpread["loaded"]): boolean => mainQuantity([loaded]) === "need"
const allNeed = ({ scenarios }: UncertaintyFindings): boolean => scenarios.every(({ loaded }) => isNeed(loaded))

/** What figures are called on this page. */
const wordsOf = (findings: UncertaintyFindings): Readonly<Record<NationalFigure, Text>> =>
  allNeed(findings) ? needWords : figureWords

const nationalTable = (findings: UncertaintyFindings, main: boolean): Table => ({
  kind: "table",
  id: "uncertainty",
  main,
  caption: { da: "Årsværk: median, 50 %- og 90 %-interval", en: "FTE: median, 50% and 90% intervals" },
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "figure", header: "", kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings))
  ],
  rows: [
    ...findings.scenarios.flatMap((scenario, s) =>
      figuresOf(scenario).map((figure, row) => [
        ...named(findings, s, row),
        { value: figure, label: wordsOf(findings)[figure] },
        ...cells(scenario.fte[figure], figure === "freed")
      ])
    ),
    ...findings.differences.flatMap((difference) =>
      figuresOfDifference(findings, difference).map((figure, row) => [
        ...namedDifference(findings, difference, row),
        { value: figure, label: wordsOf(findings)[figure] },
        ...cells(difference.fte[figure], figure === "freed", decimalsIn(findings))
      ])
    )
  ]
})

const figuresOfDifference = ({ scenarios }: UncertaintyFindings, { other }: DifferenceSpread) =>
  isNeed(scenarios[0]!.loaded) && isNeed(scenarios[other]!.loaded) ? figuresOf(scenarios[0]!) : OF_CHANGE

/** The scenario's letter on its first row only; machines get its id on every row, with the letter as in `compare`. */
const named = (findings: UncertaintyFindings, s: number, row: number): ReadonlyArray<Cell> => {
  const name = letter(s, findings)
  if (name === "") return []
  return [{ value: `${findings.scenarios[s]!.loaded.scenario.id}_${name}`, text: row === 0 ? name : "" }]
}

const namedDifference = (
  findings: UncertaintyFindings,
  { other }: DifferenceSpread,
  row: number
): ReadonlyArray<Cell> => {
  const name = letter(other, findings)
  return [{ value: `difference_${name}`, text: row === 0 ? `${name}−A` : "" }]
}

const spreadColumns = (narrow: boolean, decimals: number): ReadonlyArray<Column> =>
  (narrow ? (["p5", "p50", "p95"] as const) : (["p5", "p25", "p50", "p75", "p95"] as const)).map((id) => ({
    id,
    header: id === "p50" ? { da: "median", en: "median" } : { da: `${id.slice(1)} %`, en: `${id.slice(1)}%` },
    kind: "number",
    decimals
  }))

const cells = ({ p5, p25, p50, p75, p95 }: Spread, strong: boolean, signedTo?: number): ReadonlyArray<Cell> =>
  [p5, p25, p50, p75, p95].map((value) => {
    const signed = signedTo !== undefined
    const shown = signed ? { text: inBoth((lang) => formatSigned(value, lang, signedTo)) } : {}
    return strong || signed ? { value, ...shown, ...(strong ? { tone: "strong" as const } : {}) } : value
  })

const stripKey: Text = { da: "━ halvdelen og ─ 90 % af trækningerne", en: "━ half and ─ 90% of the draws" }

const strips = (findings: UncertaintyFindings): Block => {
  const figure = allNeed(findings) ? "need" : "freed"
  const single = findings.scenarios.length === 1
  // On one axis with the need its upkeep would be a dot at the edge.
  const own = !single ? [] : figure === "need" ? (["need"] as const) : OF_CHANGE.filter((one) => one !== "baseline")
  return {
    kind: "strip",
    caption: single
      ? inBoth((lang) => `${lang === "da" ? "Årsværk" : "FTE"}; ${textIn(stripKey, lang)}`)
      : inBoth((lang) => `${textIn(wordsOf(findings)[figure], lang)}; ${textIn(stripKey, lang)}`),
    decimals: decimalsIn(findings),
    items: single
      ? own.map((one) => ({ label: wordsOf(findings)[one], ...findings.scenarios[0]!.fte[one] }))
      : [
          ...findings.scenarios.map(({ fte }, s) => ({ label: letter(s, findings), ...fte[figure] })),
          ...findings.differences.map(({ other, fte }) => ({ label: `${letter(other, findings)}−A`, ...fte[figure] }))
        ]
  }
}

const caseTypeCell = ({ loaded }: ScenarioSpread, c: number, row: number): Cell => {
  const { id, label } = loaded.compiled.names.caseTypes[c]!
  return { value: id, label, ...(row === 0 ? {} : { text: "" }) }
}

const freedByCaseType = (findings: UncertaintyFindings): Table => ({
  kind: "table",
  id: "caseTypes",
  caption: inBoth((lang) =>
    lang === "da"
      ? `${textIn(caseTypeWord(findings), lang)} efter sagsområde, årsværk`
      : `${textIn(caseTypeWord(findings), lang)} by case type, FTE`
  ),
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "caseType", header: { da: "Sagsområde", en: "Case type" }, kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings))
  ],
  rows: findings.scenarios.flatMap((scenario, s) =>
    scenario.caseTypes.map((row, c) => [
      ...named(findings, s, c),
      caseTypeCell(scenario, c, 0),
      ...cells(row[byCaseType(findings)], false)
    ])
  )
})

const byCaseType = (findings: UncertaintyFindings) => (allNeed(findings) ? "baseline" : "freed")

/** Of a case type the baseline is the need where nothing is reorganised. */
const caseTypeWord = (findings: UncertaintyFindings): Text => wordsOf(findings)[allNeed(findings) ? "need" : "freed"]

const caseTypeTable = (findings: UncertaintyFindings): Table => ({
  kind: "table",
  id: "caseTypes",
  main: true,
  caption: { da: "Efter sagsområde, årsværk", en: "By case type, FTE" },
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "caseType", header: { da: "Sagsområde", en: "Case type" }, kind: "text", labelled: true },
    { id: "figure", header: "", kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings))
  ],
  rows: findings.scenarios.flatMap((scenario, s) =>
    scenario.caseTypes.flatMap((row, c) =>
      (isNeed(scenario.loaded) ? (["baseline"] as const) : BY_CASE_TYPE).map((figure, i) => [
        ...named(findings, s, c + i),
        caseTypeCell(scenario, c, i),
        { value: figure, label: isNeed(scenario.loaded) ? needWords.need : figureWords[figure] },
        ...cells(row[figure], figure === "freed")
      ])
    )
  )
})

const municipalityBlocks = (
  findings: UncertaintyFindings,
  { draws, leaves }: MunicipalitySpreads
): ReadonlyArray<Block> => {
  // Files may have tables of their own: a code names the same municipality in all of them, a row need not.
  const tables = findings.scenarios.map(({ loaded }) => loaded.compiled.names.municipalities)
  const spreads = tables.map((table, s) => new Map(table.map(({ code }, m) => [code, leaves[s]![m]!])))
  const names = new Map(tables.toReversed().flatMap((table) => table.map(({ code, name }) => [code, name] as const)))
  const codes = new Set(tables.flatMap((table) => table.map(({ code }) => code)))
  return [
    {
      kind: "table",
      id: "municipalities",
      main: true,
      caption: inBoth((lang) => {
        const drawn = formatNumber(draws, lang, 0)
        const what = textIn(
          allNeed(findings)
            ? { da: "Kommunens behov", en: "Need of the municipality", nl: "Behoefte van de gemeente" }
            : { da: "Forlader kommunen", en: "Leave the municipality", nl: "Verlaten de gemeente" },
          lang
        )
        return textIn(
          {
            da: `${what}, årsværk (${drawn} trækninger)`,
            en: `${what}, FTE (${drawn} draws)`,
            nl: `${what}, fte (${drawn} trekkingen)`
          },
          lang
        )
      }),
      columns: [
        { id: "code", header: { da: "Kode", en: "Code" }, kind: "text" },
        { id: "name", header: { da: "Kommune", en: "Municipality" }, kind: "text" },
        ...findings.scenarios.flatMap((_, s) =>
          spreadColumns(true, Math.max(1, decimalsIn(findings))).map((column) => ({
            ...column,
            id: s === 0 ? column.id : `${column.id}${letter(s, findings)}`,
            header: inBoth((lang) => `${textIn(column.header, lang)} ${letter(s, findings)}`.trimEnd())
          }))
        )
      ],
      rows: [...codes].map((code) => [
        code,
        names.get(code)!,
        ...spreads.flatMap((one) => {
          const spread = one.get(code)
          return spread === undefined ? [null, null, null] : [spread.p5, spread.p50, spread.p95]
        })
      ])
    }
  ]
}

const notes = (findings: UncertaintyFindings): ReadonlyArray<Block> => {
  const rounded = roundedText(findings)
  const spread = spreadCorrelationsText(findings)
  return [
    { kind: "heading", level: 2, text: { da: "Hvor langt tallene rækker", en: "How far the figures reach" } },
    {
      kind: "list",
      items: [
        drawsText(findings),
        precisionText(findings),
        ...(rounded === undefined ? [] : [rounded]),
        ...(spread === undefined ? [] : [spread]),
        ...findings.scenarios.map((scenario, s) => certaintyText(scenario, letter(s, findings)))
      ]
    }
  ]
}
