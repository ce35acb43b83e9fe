/** The page of `staff`: need, staff and frame, and who is short of what. */
import type { LendFindings } from "../../analysis/lending/lendFindings.ts"
import type { StaffFindings, StaffLine } from "../../analysis/staffFindings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { fteDecimals } from "../fteDecimals.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { lendBlocks } from "./staffLend.ts"
import { headBlocks } from "./scenarioHead.ts"

export type StaffBreakdown = "municipality" | "specialism"

export const staffParts = ["staff", "shared", "terms"] as const

export type StaffWords = Words<(typeof staffParts)[number]>

/** Lines of a table that is read; the rest is counted, and CSV has it all. */
const MOST_LINES = 20

export const staffSheet = (
  findings: StaffFindings,
  lending: LendFindings | undefined,
  by: StaffBreakdown | undefined,
  words: StaffWords
): Sheet => ({
  title: findings.loaded.scenario.title,
  blocks: [
    ...headBlocks(findings.loaded, words),
    { kind: "paragraph", text: summary(findings, words) },
    ...(lending === undefined ? [] : lendBlocks(findings, lending, words)),
    ...(by === undefined
      ? [
          { kind: "heading", level: 2, text: words.staff.bySpecialism } as const,
          lineTable(findings, "specialism", words),
          { kind: "heading", level: 2, text: words.staff.worstFirst } as const,
          ...cellTables(findings, lending === undefined, words)
        ]
      : [lineTable(findings, by, words)]),
    { kind: "paragraph", text: basis(findings, words), tone: "note" }
  ]
})

/** Too many and too few at once: what is left when both are added up says nothing about either. */
const summary = ({ cells, total, surplus, onlineSaving }: StaffFindings, { staff, lang }: StaffWords): string => {
  const decimals = fteDecimals(total.need)
  const units = (is: (line: StaffLine) => boolean) => new Set(cells.filter(is).map((line) => line.municipality)).size
  return [
    staff.summary({
      short: units(({ tooFew }) => tooFew > 0),
      shortage: formatNumber(total.tooFew, lang, decimals),
      many: units(({ tooMany }) => tooMany > 0),
      tooMany: formatNumber(total.tooMany, lang, decimals),
      net: formatSigned(total.difference, lang, decimals)
    }),
    staff.lendable({ fte: formatNumber(surplus, lang, decimals) }),
    ...(onlineSaving === null ? [] : [staff.online({ fte: formatNumber(onlineSaving, lang, decimals) })])
  ].join(" ")
}

const basis = ({ staffing, month, loaded }: StaffFindings, { staff }: StaffWords): string =>
  [
    staffing.need === null ? staff.needOfModel : staff.needOfTable,
    ...(month === 0 ? [] : [staff.inMonth({ month, months: loaded.compiled.model.transition!.months })]),
    ...(staffing.wholePosts ? [staff.wholePosts] : []),
    staff.indicators
  ].join(" ")

/** One line a unit or a specialism, and the total. */
const lineTable = (findings: StaffFindings, by: StaffBreakdown, words: StaffWords): Table => {
  const lines = by === "specialism" ? findings.bySpecialism : findings.byMunicipality
  const { loaded, total } = findings
  const [id, name] =
    by === "specialism"
      ? ([{ id: "specialism", header: words.staff.specialism, kind: "text", labelled: true }, specialismCell] as const)
      : ([{ id: "code", header: words.staff.municipality, kind: "text", labelled: true }, unitCell] as const)
  return {
    kind: "table",
    id: by,
    columns: [id, ...numberColumns(findings, words)],
    rows: lines.map((line) => [name(loaded, line, words), ...numbers(findings, line)]),
    footers: [[words.staff.total, ...numbers(findings, total)]],
    rowTone: (row) => toneOf(lines[row]!)
  }
}

/** The worst cells for a reader, all of them for a program. */
const cellTables = (findings: StaffFindings, isMain: boolean, words: StaffWords): ReadonlyArray<Block> => {
  const { cells, loaded } = findings
  const columns: ReadonlyArray<Column> = [
    { id: "code", header: words.staff.municipality, kind: "text", labelled: true },
    { id: "specialism", header: words.staff.specialism, kind: "text", labelled: true },
    ...numberColumns(findings, words).filter(({ id }) => id !== "tooMany" && id !== "tooFew")
  ]
  const rowOf = (line: StaffLine): ReadonlyArray<Cell> => [
    unitCell(loaded, line, words),
    specialismCell(loaded, line, words),
    ...numbers(findings, line).filter(
      (_, i) => i !== numberOf(findings, "tooMany") && i !== numberOf(findings, "tooFew")
    )
  ]
  const shown = cells.filter(({ tooFew }) => tooFew > 0).slice(0, MOST_LINES)
  const more = cells.length - shown.length
  return [
    {
      kind: "table",
      id: "worst",
      columns,
      rows: shown.map(rowOf),
      rowTone: (row) => toneOf(shown[row]!)
    },
    ...(more > 0 ? ([{ kind: "paragraph", text: words.staff.more({ cells: more }), tone: "note" }] as const) : []),
    {
      kind: "table",
      id: "cells",
      columns,
      rows: cells.map(rowOf),
      ...(isMain ? { main: true } : {}),
      forPrograms: true
    }
  ]
}

type CellOf = (loaded: StaffFindings["loaded"], line: StaffLine, words: StaffWords) => Cell

const unitCell: CellOf = ({ compiled: { names } }, { municipality }) => {
  const { code, name } = names.municipalities[municipality]!
  return { value: code, label: name }
}

const specialismCell: CellOf = ({ compiled: { names } }, { specialism }, { lang }) => {
  const { id, label } = names.staffing!.specialisms[specialism]!
  return { value: id, label: textIn(label, lang) }
}

const KEYS = ["need", "have", "frame", "tooMany", "tooFew", "difference", "ratio"] as const

const keysOf = ({ staffing }: StaffFindings) => KEYS.filter((key) => key !== "frame" || staffing.frame !== null)

const numberOf = (findings: StaffFindings, key: (typeof KEYS)[number]): number => keysOf(findings).indexOf(key)

const numberColumns = (findings: StaffFindings, { staff }: StaffWords): ReadonlyArray<Column> => {
  const decimals = fteDecimals(findings.total.need)
  return keysOf(findings).map((key): Column => ({
    id: key,
    header: staff.column[key],
    kind: "number",
    decimals: key === "ratio" ? 2 : decimals,
    signed: key === "difference"
  }))
}

const numbers = (findings: StaffFindings, line: StaffLine): ReadonlyArray<Cell> =>
  keysOf(findings).map((key) => line[key])

const toneOf = ({ difference }: StaffLine) => (difference < 0 ? "bad" : "plain")
