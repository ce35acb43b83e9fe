/** The page of `simulate`: each figure of a formula beside the simulated one. */
import type { Compared, SimulationFindings } from "../../analysis/simulation/simulationFindings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber, formatPercent, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { numberColumn, percentColumn } from "./columns.ts"
import { headBlocks } from "./scenarioHead.ts"

export const simulateParts = ["simulate", "shared"] as const

type SimulateWords = Words<(typeof simulateParts)[number]>

export const simulateSheet = (findings: SimulationFindings, words: SimulateWords): Sheet => {
  const rows = rowsOf(findings, words)
  const ofShare = rows.filter(({ figure }) => isShare(figure))
  const ofTime = rows.filter(({ figure }) => !isShare(figure))
  const { simulate } = words
  return {
    title: findings.loaded.scenario.title,
    blocks: [
      ...headBlocks(findings.loaded, words),
      { kind: "paragraph", text: summary(findings, rows, words), tone: "strong" },
      ...findings.lines.map((line): Block => ({ kind: "paragraph", text: lineSentence(findings, line, words) })),
      ...findings.desks.map((desk): Block => ({ kind: "paragraph", text: deskSentence(findings, desk, words) })),
      ...(ofShare.length === 0 ? [] : [figureTable("shares", simulate.shares, ofShare, words, shareColumn)]),
      ...(ofTime.length === 0 ? [] : [figureTable("times", simulate.times, ofTime, words, timeColumn)]),
      ...(rows.length === 0 ? [] : [programTable(rows)]),
      ...(rows.length === 0 ? [] : [{ kind: "paragraph", text: notes(findings, words), tone: "note" } as const])
    ]
  }
}

/** One figure and whose it is. */
interface Row {
  readonly id: string
  readonly label: string
  readonly what: string
  readonly figure: Compared
}

const isShare = ({ measure }: Compared): boolean => measure !== "waitSeconds" && measure !== "waitDays"

const rowsOf = (findings: SimulationFindings, words: SimulateWords): ReadonlyArray<Row> => {
  const { lang } = words
  return [
    ...findings.lines.flatMap((line) => {
      const { id, label } = lineName(findings, line, words)
      const seconds = formatValue(line.day.withinSeconds, lang)
      return line.figures.map((figure) => ({
        id,
        label,
        what: measured(figure, seconds, words),
        figure
      }))
    }),
    ...findings.desks.flatMap((desk) => {
      const { id, label } = findings.loaded.compiled.names.caseTypes[desk.caseType]!
      const limit = formatValue(desk.promiseDays, lang)
      return desk.figures.map((figure) => ({
        id,
        label: textIn(label, lang),
        what: measured(figure, limit, words),
        figure
      }))
    })
  ]
}

/** @param limit seconds or days that are promised */
const measured = ({ measure }: Compared, limit: string, { simulate }: SimulateWords): string => {
  const said = simulate.measure[measure]
  return typeof said === "string" ? said : said({ limit })
}

type Line = SimulationFindings["lines"][number]

const lineName = ({ loaded }: SimulationFindings, { channel, caseType }: Line, { lang }: SimulateWords) => {
  const { names } = loaded.compiled
  const own = names.service!.channels[channel]!
  if (caseType < 0) return { id: own.id, label: textIn(own.label, lang) }
  const only = names.caseTypes[caseType]!
  return { id: `${own.id}.${only.id}`, label: `${textIn(own.label, lang)}, ${textIn(only.label, lang)}` }
}

/** The answer first: how many figures hold, and which is the furthest off. */
const summary = (
  { loaded, centre }: SimulationFindings,
  rows: ReadonlyArray<Row>,
  { simulate, lang }: SimulateWords
): string => {
  const name = textIn(loaded.compiled.names.centres[centre]!.label, lang)
  if (rows.length === 0) return simulate.nothing({ centre: name })
  const held = rows.filter(({ figure }) => figure.off === 0).length
  return simulate.summary({ centre: name, held, of: rows.length })
}

const lineSentence = (findings: SimulationFindings, line: Line, words: SimulateWords): string => {
  const { simulate, lang } = words
  const agents = line.day.intervals.map((one) => one.agents)
  const calls = line.day.intervals.reduce((sum, one) => sum + one.calls, 0)
  return simulate.line({
    line: lineName(findings, line, words).label,
    calls: formatNumber(calls, lang, calls < 10 ? 1 : 0),
    fewest: Math.min(...agents),
    most: Math.max(...agents),
    simulated: formatNumber(line.calls, lang, 0),
    share: line.share < 0.9999 ? formatPercent(line.share, lang, 0) : ""
  })
}

const deskSentence = (
  { loaded }: SimulationFindings,
  { caseType, casesPerDay, workers, cases }: SimulationFindings["desks"][number],
  { simulate, lang }: SimulateWords
): string =>
  simulate.desk({
    caseType: textIn(loaded.compiled.names.caseTypes[caseType]!.label, lang),
    cases: formatNumber(casesPerDay, lang, 1),
    workers,
    simulated: formatNumber(cases, lang, 0)
  })

const shareColumn = (id: string, header: string): Column => ({ ...percentColumn(id, header), decimals: 2 })

const timeColumn = (id: string, header: string): Column => numberColumn(id, header, 2)

const figureTable = (
  id: string,
  caption: string,
  rows: ReadonlyArray<Row>,
  { simulate }: SimulateWords,
  column: (id: string, header: string) => Column
): Table => ({
  kind: "table",
  id,
  caption,
  columns: [
    { id: "of", header: simulate.of, kind: "text" },
    { id: "what", header: simulate.what, kind: "text" },
    column("formula", simulate.formula),
    column("simulated", simulate.simulated),
    column("low", simulate.low),
    column("high", simulate.high),
    { ...column("off", simulate.off), signed: true }
  ],
  rows: rows.map(({ label, what, figure }): ReadonlyArray<Cell> => {
    const { formula, simulated, interval, off } = figure
    const verdict: Cell =
      off === 0 ? { value: 0, text: simulate.inside, tone: "good" } : { value: off, tone: "warning" }
    return [label, what, formula, simulated, interval.low, interval.high, verdict]
  })
})

/** All figures in one table for CSV. */
const programTable = (rows: ReadonlyArray<Row>): Table => ({
  kind: "table",
  id: "figures",
  main: true,
  forPrograms: true,
  columns: [
    { id: "id", header: "id", kind: "text" },
    { id: "measure", header: "measure", kind: "text" },
    ...["formula", "simulated", "low", "high", "off"].map((id): Column => numberColumn(id, id, 6))
  ],
  rows: rows.map(({ id, figure: { measure, formula, simulated, interval, off } }) => [
    id,
    measure,
    formula,
    simulated,
    interval.low,
    interval.high,
    off
  ])
})

const notes = ({ seed, lines, desks }: SimulationFindings, { simulate }: SimulateWords): string =>
  [
    simulate.intervals({ seed }),
    ...(lines.length === 0 ? [] : [simulate.aboutLines]),
    ...(desks.length === 0 ? [] : [simulate.aboutDesks])
  ].join(" ")
