/**
 * The page of `uncertainty`: spreads in figures and as strips, the paired difference, and how far to trust the draws.
 */
import { isGiven } from "../../analysis/isGiven.ts"
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { BY_CASE_TYPE, type NationalFigure, OF_CHANGE, OF_NEED } from "../../analysis/uncertainty/figures.ts"
import type { MunicipalitySpreads } from "../../analysis/uncertainty/municipalitySpreads.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import type { DifferenceSpread, ScenarioSpread, UncertaintyFindings } from "../../analysis/uncertainty/Findings.ts"
import type { LendingSpreads } from "../../analysis/uncertainty/lendingSpreads.ts"
import type { MoneySpreads } from "../../analysis/uncertainty/moneySpreads.ts"
import type { MonthSpreads } from "../../analysis/uncertainty/monthSpreads.ts"
import type { PeopleSpreads } from "../../analysis/uncertainty/peopleSpreads.ts"
import { moneyUncertainty } from "./moneyUncertainty.ts"
import { monthUncertainty } from "./monthUncertainty.ts"
import { peopleUncertainty } from "./peopleUncertainty.ts"
import { textIn } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import { headBlocks } from "./scenarioHead.ts"
import {
  centralText,
  certaintyText,
  decimalsIn,
  drawsText,
  freesMoreText,
  precisionText,
  roundedText,
  spreadCorrelationsText,
  type UncertaintyWords
} from "./uncertaintyWords.ts"

type UncertaintyBreakdown = "municipality" | "caseType" | "month"

/** What the draws were asked for beside the national figures. */
export interface Breakdowns {
  readonly by: UncertaintyBreakdown | undefined
  readonly municipalities: MunicipalitySpreads | undefined
  readonly money: MoneySpreads | undefined
  readonly people: PeopleSpreads | undefined
  readonly lending: LendingSpreads | undefined
  readonly months: MonthSpreads | undefined
}

/** The whole page; a breakdown by case type or municipality takes the place of freed FTE by case type. */
export const uncertaintySheet = (
  findings: UncertaintyFindings,
  { by, municipalities, money, people, lending, months }: Breakdowns,
  words: UncertaintyWords
): Sheet => {
  const { scenarios, differences } = findings
  const heads = scenarios.flatMap((scenario, s) => head(scenario, letter(s, findings), words))
  if (money !== undefined && scenarios.every(({ loaded }) => isGiven(loaded)))
    return { title: words.uncertainty.title, blocks: [...heads, ...moneyUncertainty(money, words)] }
  return {
    title: words.uncertainty.title,
    blocks: [
      ...heads,
      nationalTable(findings, by === undefined, words),
      strips(findings, words),
      ...differences.map((difference): Block => ({
        kind: "paragraph",
        text: freesMoreText(findings, difference, words),
        tone: "strong"
      })),
      ...centralBlocks(findings, words),
      ...(money === undefined || by !== undefined ? [] : moneyUncertainty(money, words)),
      ...(people === undefined ? [] : peopleUncertainty(people, lending, words)),
      ...(by === "caseType"
        ? [caseTypeTable(findings, words)]
        : by === undefined
          ? [freedByCaseType(findings, words)]
          : []),
      ...(municipalities === undefined ? [] : municipalityBlocks(findings, municipalities, words)),
      ...(months === undefined ? [] : monthUncertainty(months, scenarioIds(findings), words)),
      ...notes(findings, words)
    ]
  }
}

const centralBlocks = (findings: UncertaintyFindings, words: UncertaintyWords): ReadonlyArray<Block> => {
  const text = centralText(findings, words)
  return text === undefined ? [] : [{ kind: "paragraph", text }]
}

/** A, B, C where there are several scenarios. */
const letter = (s: number, { scenarios }: UncertaintyFindings): string => (scenarios.length === 1 ? "" : letterOf(s))

const head = ({ loaded }: ScenarioSpread, name: string, words: UncertaintyWords): ReadonlyArray<Block> => {
  const lead = name === "" ? "" : `${name}  `
  return [
    { kind: "heading", level: 2, text: lead + textIn(loaded.scenario.title, words.lang) },
    ...headBlocks(loaded, words)
  ]
}

/** A scenario without an organisation has a need, and perhaps upkeep in it. */
const figuresOf = ({ loaded, fte }: ScenarioSpread): ReadonlyArray<NationalFigure> =>
  isNeed(loaded) ? OF_NEED.filter((figure) => figure === "need" || fte[figure].p95 > 0) : OF_CHANGE

const isNeed = (loaded: ScenarioSpread["loaded"]): boolean => mainQuantity([loaded]) === "need"
const allNeed = ({ scenarios }: UncertaintyFindings): boolean => scenarios.every(({ loaded }) => isNeed(loaded))

/** What figures are called on this page. */
const namesOf = (findings: UncertaintyFindings, words: UncertaintyWords): Readonly<Record<NationalFigure, string>> =>
  allNeed(findings) ? { ...words.terms.quantity, ...words.terms.need } : changeNames(words)

const changeNames = ({ uncertainty, terms }: UncertaintyWords) => ({
  ...terms.quantity,
  overhead: uncertainty.overhead
})

const nationalTable = (findings: UncertaintyFindings, main: boolean, words: UncertaintyWords): Table => ({
  kind: "table",
  id: "uncertainty",
  main,
  caption: words.uncertainty.national,
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "figure", header: "", kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings), words)
  ],
  rows: [
    ...findings.scenarios.flatMap((scenario, s) =>
      figuresOf(scenario).map((figure, row) => [
        ...named(findings, s, row),
        { value: figure, label: namesOf(findings, words)[figure] },
        ...cells(scenario.fte[figure], figure === "freed", words)
      ])
    ),
    ...findings.differences.flatMap((difference) =>
      figuresOfDifference(findings, difference).map((figure, row) => [
        ...namedDifference(findings, difference, row),
        { value: figure, label: namesOf(findings, words)[figure] },
        ...cells(difference.fte[figure], figure === "freed", words, decimalsIn(findings))
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

/** With the letter as in `compare`, where there are several. */
const scenarioIds = (findings: UncertaintyFindings): ReadonlyArray<string> =>
  findings.scenarios.map(({ loaded: { scenario } }, s) => [scenario.id, letter(s, findings)].filter(Boolean).join("_"))

const namedDifference = (
  findings: UncertaintyFindings,
  { other }: DifferenceSpread,
  row: number
): ReadonlyArray<Cell> => {
  const name = letter(other, findings)
  return [{ value: `difference_${name}`, text: row === 0 ? `${name}−A` : "" }]
}

const spreadColumns = (
  narrow: boolean,
  decimals: number,
  { uncertainty }: UncertaintyWords
): ReadonlyArray<Column & { readonly header: string }> =>
  (narrow ? (["p5", "p50", "p95"] as const) : (["p5", "p25", "p50", "p75", "p95"] as const)).map((id) => ({
    id,
    header: id === "p50" ? uncertainty.median : uncertainty.percentile({ number: id.slice(1) }),
    kind: "number",
    decimals
  }))

const cells = (
  { p5, p25, p50, p75, p95 }: Spread,
  strong: boolean,
  { lang }: UncertaintyWords,
  signedTo?: number
): ReadonlyArray<Cell> =>
  [p5, p25, p50, p75, p95].map((value) => {
    const signed = signedTo !== undefined
    const shown = signed ? { text: formatSigned(value, lang, signedTo) } : {}
    return strong || signed ? { value, ...shown, ...(strong ? { tone: "strong" as const } : {}) } : value
  })

const strips = (findings: UncertaintyFindings, words: UncertaintyWords): Block => {
  const { uncertainty } = words
  const names = namesOf(findings, words)
  const figure = allNeed(findings) ? "need" : "freed"
  const single = findings.scenarios.length === 1
  // On one axis with the need its upkeep would be a dot at the edge.
  const own = !single ? [] : figure === "need" ? (["need"] as const) : OF_CHANGE.filter((one) => one !== "baseline")
  return {
    kind: "strip",
    caption: `${single ? uncertainty.fte : names[figure]}; ${uncertainty.stripKey}`,
    decimals: decimalsIn(findings),
    items: single
      ? own.map((one) => ({ label: names[one], ...findings.scenarios[0]!.fte[one] }))
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

const freedByCaseType = (findings: UncertaintyFindings, words: UncertaintyWords): Table => ({
  kind: "table",
  id: "caseTypes",
  // Of a case type the baseline is the need where nothing is reorganised.
  caption: words.uncertainty.figureByCaseType({
    figure: namesOf(findings, words)[allNeed(findings) ? "need" : "freed"]
  }),
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "caseType", header: words.uncertainty.caseType, kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings), words)
  ],
  rows: findings.scenarios.flatMap((scenario, s) =>
    scenario.caseTypes.map((row, c) => [
      ...named(findings, s, c),
      caseTypeCell(scenario, c, 0),
      ...cells(row[byCaseType(findings)], false, words)
    ])
  )
})

const byCaseType = (findings: UncertaintyFindings) => (allNeed(findings) ? "baseline" : "freed")

const caseTypeTable = (findings: UncertaintyFindings, words: UncertaintyWords): Table => ({
  kind: "table",
  id: "caseTypes",
  main: true,
  caption: words.uncertainty.byCaseType,
  columns: [
    ...(findings.scenarios.length === 1 ? [] : [{ id: "scenario", header: "", kind: "text" } as const]),
    { id: "caseType", header: words.uncertainty.caseType, kind: "text", labelled: true },
    { id: "figure", header: "", kind: "text", labelled: true },
    ...spreadColumns(false, decimalsIn(findings), words)
  ],
  rows: findings.scenarios.flatMap((scenario, s) =>
    scenario.caseTypes.flatMap((row, c) =>
      (isNeed(scenario.loaded) ? (["baseline"] as const) : BY_CASE_TYPE).map((figure, i) => [
        ...named(findings, s, c + i),
        caseTypeCell(scenario, c, i),
        { value: figure, label: isNeed(scenario.loaded) ? words.terms.need.need : changeNames(words)[figure] },
        ...cells(row[figure], figure === "freed", words)
      ])
    )
  )
})

const municipalityBlocks = (
  findings: UncertaintyFindings,
  { draws, leaves }: MunicipalitySpreads,
  words: UncertaintyWords
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
      caption: words.uncertainty.leaves({
        isNeed: allNeed(findings),
        draws: formatNumber(draws, words.lang, 0)
      }),
      columns: [
        { id: "code", header: words.uncertainty.code, kind: "text" },
        { id: "name", header: words.uncertainty.municipality, kind: "text" },
        ...findings.scenarios.flatMap((_, s) =>
          spreadColumns(true, Math.max(1, decimalsIn(findings)), words).map((column) => ({
            ...column,
            id: s === 0 ? column.id : `${column.id}${letter(s, findings)}`,
            header: `${column.header} ${letter(s, findings)}`.trimEnd()
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

const notes = (findings: UncertaintyFindings, words: UncertaintyWords): ReadonlyArray<Block> => {
  const rounded = roundedText(findings, words)
  const spread = spreadCorrelationsText(findings, words)
  return [
    { kind: "heading", level: 2, text: words.uncertainty.reach },
    {
      kind: "list",
      items: [
        drawsText(findings, words),
        precisionText(findings, words),
        ...(rounded === undefined ? [] : [rounded]),
        ...(spread === undefined ? [] : [spread]),
        ...findings.scenarios.map((scenario, s) => certaintyText(scenario, letter(s, findings), words))
      ]
    }
  ]
}
