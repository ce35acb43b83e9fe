/** The page of `calibrate`: fitted against stated, how well the figures are met, and what they leave open. */
import type { Calibration } from "../../analysis/calibration/calibrate.ts"
import type { Band, Feasible } from "../../analysis/calibration/feasible.ts"
import type { Unknown } from "../../analysis/calibration/Unknown.ts"
import type { Direction } from "../../analysis/calibration/undetermined.ts"
import type { Lang } from "../../words/languages.ts"
import { formatList } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { rangeEnds } from "./breakEven.ts"
import { brief } from "./breakEvenWords.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"

/** What the page is made of. */
export const calibrateParts = ["calibrate", "shared", "terms"] as const

type CalibrateWords = Words<(typeof calibrateParts)[number]>

/** @param written files that now hold the fit */
export const calibrateSheet = (
  found: Calibration,
  feasible: Feasible | undefined,
  written: ReadonlyArray<string>,
  words: CalibrateWords
): Sheet => ({
  title: words.calibrate.title,
  blocks: [
    { kind: "keyValues", items: found.scenarios.flatMap((loaded) => headItems(loaded, loaded.scenario.id, words)) },
    { kind: "paragraph", tone: found.isFeasible ? "good" : "warning", text: verdict(found, words) },
    fittedTable(found, words),
    goalsTable(found, words),
    ...openBlocks(found, words),
    { kind: "paragraph", tone: "note", text: words.calibrate.starts(found.starts) },
    ...(feasible === undefined ? [] : feasibleBlocks(found, feasible, words)),
    ...(written.length === 0
      ? []
      : [{ kind: "paragraph", text: words.calibrate.written({ files: formatList(written, words.lang) }) } as const])
  ]
})

export const calibrateJson = (
  found: Calibration,
  feasible: Feasible | undefined,
  written: ReadonlyArray<string>,
  version: string
) => ({
  casecap: 1,
  version,
  scenarios: found.scenarios.map(scenarioJson),
  isFeasible: found.isFeasible,
  unknowns: found.unknowns.map(({ unknown, value, shift, left, limit }) => ({
    name: unknown.name,
    path: unknown.path,
    unit: unknown.assumption.kind.unit,
    scenarios: unknown.targets.map(({ scenario }) => scenario),
    stated: unknown.prior,
    range: unknown.stated,
    bounds: unknown.bounds,
    value,
    shift,
    left,
    limit
  })),
  targets: found.goals.map(({ goal, before, fitted, residual, isMet }) => ({
    metric: goal.metric,
    value: goal.value,
    tolerance: goal.tolerance,
    before,
    fitted,
    residual,
    isMet
  })),
  undetermined: found.undetermined.map(({ moves, noticed }) => ({
    noticed,
    moves: moves.map(({ unknown, by, share }) => ({ name: unknown.name, by, share }))
  })),
  starts: found.starts,
  converged: found.converged,
  feasible:
    feasible === undefined
      ? null
      : {
          found: feasible.found,
          tried: feasible.tried,
          seed: feasible.seed,
          // Without a set there is no band.
          unknowns: feasible.unknowns
            .filter(() => feasible.found > 0)
            .map(({ unknown, band }) => ({ name: unknown.name, ...band })),
          results: feasible.results
            .filter(() => feasible.found > 0)
            .map(({ scenario, quantity, band }) => ({
              metric: scenario === null ? `difference(${quantity})` : quantity,
              scenario,
              ...band
            })),
          sets: feasible.sets.map((set) => [...set])
        },
  written
})

const verdict = ({ isFeasible, goals, unknowns }: Calibration, { calibrate, lang }: CalibrateWords): string => {
  if (isFeasible) return calibrate.allMet
  const missed = goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal.metric)
  const limits = unknowns.filter(({ limit }) => limit !== null).map(({ unknown }) => shortName(unknown))
  return [
    calibrate.notMet({ missed: formatList(missed, lang) }),
    ...(limits.length === 0 ? [] : [calibrate.atLimit({ names: formatList(limits, lang) })])
  ].join(" ")
}

const fittedTable = ({ unknowns }: Calibration, { calibrate: { fitted }, lang }: CalibrateWords): Table => ({
  kind: "table",
  id: "fitted",
  main: true,
  caption: fitted.caption,
  columns: [
    { id: "path", header: fitted.path, kind: "text" },
    { id: "stated", header: fitted.stated, kind: "number", style: "value" },
    { id: "fitted", header: fitted.fitted, kind: "number", style: "value" },
    { id: "range", header: fitted.range, kind: "text", align: "right" },
    { id: "shift", header: fitted.shift, kind: "number", decimals: 2, signed: true },
    { id: "left", header: fitted.left, kind: "number", style: "percent", decimals: 0 }
  ],
  rows: unknowns.map(({ unknown, value, shift, left, limit }) => [
    shortName(unknown),
    unknown.prior,
    limit === null ? value : { value, tone: "warning" },
    rangeEnds(unknown.stated ?? unknown.bounds, lang),
    shift,
    left
  ])
})

const goalsTable = ({ goals }: Calibration, { calibrate: { targets, yes, no }, lang }: CalibrateWords): Table => ({
  kind: "table",
  id: "targets",
  caption: targets.caption,
  columns: [
    { id: "metric", header: targets.metric, kind: "text" },
    { id: "wanted", header: targets.wanted, kind: "text", align: "right" },
    { id: "before", header: targets.before, kind: "number", decimals: 1 },
    { id: "fitted", header: targets.fitted, kind: "number", decimals: 1 },
    { id: "residual", header: targets.residual, kind: "number", decimals: 2, signed: true },
    { id: "met", header: targets.met, kind: "text" }
  ],
  rows: goals.map(({ goal, before, fitted, residual, isMet }) => [
    goal.metric,
    `${brief(goal.value, lang)}${goal.tolerance === null ? "" : ` ± ${brief(goal.tolerance, lang)}`}`,
    before,
    fitted,
    residual,
    isMet ? yes : { value: no, tone: "warning" }
  ])
})

const openBlocks = (
  { undetermined, unknowns, isFeasible }: Calibration,
  { calibrate, lang }: CalibrateWords
): ReadonlyArray<Block> =>
  undetermined.length === 0
    ? isFeasible
      ? [{ kind: "paragraph", text: calibrate.determined({ count: unknowns.length }) }]
      : []
    : [
        { kind: "heading", level: 2, text: calibrate.undetermined },
        { kind: "list", items: undetermined.map((direction) => tradeOff(direction, calibrate, lang)) }
      ]

const tradeOff = (
  { moves }: Direction,
  { unnoticed, tradeOff: say }: CalibrateWords["calibrate"],
  lang: Lang
): string => {
  const [only] = moves
  if (moves.length === 1) return unnoticed({ name: shortName(only!.unknown) })
  const steps = moves.map(({ unknown, by }) => `${shortName(unknown)} ${signed(by, lang)}`)
  return say({ steps: formatList(steps, lang) })
}

/** Without the folders before a file. */
const shortName = ({ name }: Unknown): string => name.replace(/^.*\/(?=[^/]*::)/u, "")

const signed = (value: number, lang: Lang): string => `${value < 0 ? "\u2212" : "+"}${shortly(Math.abs(value), lang)}`
const shortly = (value: number, lang: Lang): string => brief(Number(value.toPrecision(2)), lang)

const feasibleBlocks = (
  { scenarios, goals }: Calibration,
  feasible: Feasible,
  words: CalibrateWords
): ReadonlyArray<Block> => [
  { kind: "heading", level: 2, text: words.calibrate.feasible.heading },
  {
    kind: "paragraph",
    text: words.calibrate.feasible.sets({
      found: feasible.found,
      tried: feasible.tried,
      within: goals.some(({ goal }) => goal.tolerance !== null),
      seed: feasible.seed
    })
  },
  ...rangelessBlocks(feasible, words),
  ...(feasible.found === 0
    ? []
    : [
        bandTable(
          "results",
          words.calibrate.feasible.fte,
          feasible.results.map(({ scenario, quantity, band }) => ({
            name:
              scenario === null
                ? words.calibrate.feasible.difference
                : `${scenarios[scenario]!.scenario.id}: ${words.terms.quantity[quantity]}`,
            band
          })),
          (value) => value,
          words
        ),
        bandTable(
          "assumptions",
          words.calibrate.feasible.path,
          feasible.unknowns.map(({ unknown, band }) => ({ name: shortName(unknown), band })),
          (value) => ({ value, text: brief(value, words.lang) }),
          words
        )
      ])
]

/** A band that comes from how far is searched is nobody's statement, and is told apart. */
const rangelessBlocks = ({ unknowns }: Feasible, { calibrate, lang }: CalibrateWords): ReadonlyArray<Block> => {
  const rangeless = unknowns.filter(({ unknown }) => unknown.stated === null)
  if (rangeless.length === 0) return []
  const names = rangeless.map(({ unknown }) => `${shortName(unknown)} (${rangeEnds(unknown.bounds, lang)})`)
  return [{ kind: "paragraph", tone: "note", text: calibrate.feasible.rangeless({ names: formatList(names, lang) }) }]
}

const BAND = ["lowest", "p5", "p50", "p95", "highest"] as const

const bandTable = (
  id: string,
  header: string,
  rows: ReadonlyArray<{ readonly name: string; readonly band: Band }>,
  cell: (value: number) => Cell,
  { calibrate }: CalibrateWords
): Table => {
  const column = (name: keyof Band): Column => ({
    id: name,
    header: calibrate.band[name],
    kind: "number",
    decimals: 1
  })
  return {
    kind: "table",
    id,
    columns: [{ id: "name", header, kind: "text" }, ...BAND.map(column)],
    rows: rows.map(({ name, band }) => [name, ...BAND.map((end) => cell(band[end]))])
  }
}
