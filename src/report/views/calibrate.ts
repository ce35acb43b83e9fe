/** The page of `calibrate`: fitted against stated, how well the figures are met, and what they leave open. */
import type { Calibration, FittedUnknown } from "../../analysis/calibration/calibrate.ts"
import type { Band, Feasible } from "../../analysis/calibration/feasible.ts"
import type { Unknown } from "../../analysis/calibration/Unknown.ts"
import type { Direction } from "../../analysis/calibration/undetermined.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { formatList, plural } from "../../words/numbers.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { quantityWords } from "../words.ts"
import { rangeText } from "./breakEven.ts"
import { brief } from "./breakEvenWords.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"

/** @param written files that now hold the fit */
export const calibrateSheet = (
  found: Calibration,
  feasible: Feasible | undefined,
  written: ReadonlyArray<string>
): Sheet => ({
  title: { da: "Tilpasning til offentliggjorte tal", en: "Calibration to published figures" },
  blocks: [
    { kind: "keyValues", items: found.scenarios.flatMap((loaded) => headItems(loaded, loaded.scenario.id)) },
    { kind: "paragraph", tone: found.isFeasible ? "good" : "warning", text: verdict(found) },
    fittedTable(found),
    goalsTable(found),
    ...openBlocks(found),
    { kind: "paragraph", tone: "note", text: startsText(found) },
    ...(feasible === undefined ? [] : feasibleBlocks(found, feasible)),
    ...(written.length === 0 ? [] : [writtenBlock(written)])
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

const verdict = ({ isFeasible, goals, unknowns }: Calibration): Text =>
  inBoth((lang) => {
    if (isFeasible) return lang === "da" ? "Alle tal rammes." : "Every figure is met."
    const missed = goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal.metric)
    const limits = unknowns.filter(({ limit }) => limit !== null).map(({ unknown }) => shortName(unknown))
    const names = formatList(missed, lang)
    const ends =
      limits.length === 0
        ? ""
        : lang === "da"
          ? ` Ved enden af sit interval: ${formatList(limits, lang)}.`
          : ` At the end of its range: ${formatList(limits, lang)}.`
    return lang === "da"
      ? `Tallene kan ikke alle rammes inden for intervallerne: ${names} rammes ikke. Vist er den nærmeste tilpasning.${ends}`
      : `Not all figures can be met inside the ranges: ${names} missed. Shown is the nearest fit.${ends}`
  })

const fittedTable = ({ unknowns }: Calibration): Table => ({
  kind: "table",
  id: "fitted",
  main: true,
  caption: { da: "Tilpassede antagelser", en: "Fitted assumptions" },
  columns: [
    { id: "path", header: { da: "Antagelse", en: "Assumption" }, kind: "text" },
    { id: "stated", header: { da: "Angivet", en: "Stated" }, kind: "number", style: "value" },
    { id: "fitted", header: { da: "Tilpasset", en: "Fitted" }, kind: "number", style: "value" },
    { id: "range", header: { da: "Interval", en: "Range" }, kind: "text", align: "right" },
    { id: "shift", header: { da: "Skift (sd)", en: "Shift (sd)" }, kind: "number", decimals: 2, signed: true },
    { id: "left", header: { da: "Tvivl tilbage", en: "Doubt left" }, kind: "number", style: "percent", decimals: 0 }
  ],
  rows: unknowns.map(({ unknown, value, shift, left, limit }) => [
    shortName(unknown),
    unknown.prior,
    limit === null ? value : { value, tone: "warning" },
    inBoth((lang) => rangeText(unknown.stated ?? unknown.bounds, lang)),
    shift,
    left
  ])
})

const goalsTable = ({ goals }: Calibration): Table => ({
  kind: "table",
  id: "targets",
  caption: { da: "Offentliggjorte tal", en: "Published figures" },
  columns: [
    { id: "metric", header: { da: "Nøgletal", en: "Metric" }, kind: "text" },
    { id: "wanted", header: { da: "Skal være", en: "Wanted" }, kind: "text", align: "right" },
    { id: "before", header: { da: "Før", en: "Before" }, kind: "number", decimals: 1 },
    { id: "fitted", header: { da: "Nu", en: "Now" }, kind: "number", decimals: 1 },
    { id: "residual", header: { da: "Afvigelse", en: "Residual" }, kind: "number", decimals: 2, signed: true },
    { id: "met", header: { da: "Ramt", en: "Met" }, kind: "text" }
  ],
  rows: goals.map(({ goal, before, fitted, residual, isMet }) => [
    goal.metric,
    inBoth((lang) => `${brief(goal.value, lang)}${goal.tolerance === null ? "" : ` ± ${brief(goal.tolerance, lang)}`}`),
    before,
    fitted,
    residual,
    isMet ? { value: { da: "ja", en: "yes" } } : { value: { da: "nej", en: "no" }, tone: "warning" }
  ])
})

const openBlocks = ({ undetermined, unknowns, isFeasible }: Calibration): ReadonlyArray<Block> =>
  undetermined.length === 0
    ? isFeasible
      ? [{ kind: "paragraph", text: determined(unknowns) }]
      : []
    : [
        {
          kind: "heading",
          level: 2,
          text: { da: "Hvad tallene ikke afgør", en: "What the figures do not determine" }
        },
        { kind: "list", items: undetermined.map(tradeOff) }
      ]

const determined = (unknowns: ReadonlyArray<FittedUnknown>): Text =>
  inBoth((lang) => {
    const count = plural(unknowns.length, lang, { da: "ubekendt", en: "unknown" }, { da: "ubekendte", en: "unknowns" })
    if (unknowns.length === 1) {
      return lang === "da"
        ? `Tallene afgør ${count}: intervallet siger kun, hvor langt den må flytte sig.`
        : `The figures determine ${count}: the range only says how far it may go.`
    }
    return lang === "da"
      ? `Tallene afgør ${count}: intervallerne siger kun, hvor langt de må flytte sig.`
      : `The figures determine ${count}: the ranges only say how far they may go.`
  })

const tradeOff = ({ moves }: Direction): Text =>
  inBoth((lang) => {
    const [only] = moves
    if (moves.length === 1) {
      return lang === "da"
        ? `${shortName(only!.unknown)} afgøres ikke: tallene mærker den ikke`
        : `${shortName(only!.unknown)} is not determined: the figures do not notice it`
    }
    const steps = moves.map(({ unknown, by }) => `${shortName(unknown)} ${signed(by, lang)}`)
    return lang === "da"
      ? `${formatList(steps, lang)} ophæver hinanden: tallene mærker det ikke`
      : `${formatList(steps, lang)} trade off: the figures do not notice`
  })

/** Without the folders before a file. */
const shortName = ({ name }: Unknown): string => name.replace(/^.*\/(?=[^/]*::)/u, "")

const signed = (value: number, lang: Lang): string => `${value < 0 ? "\u2212" : "+"}${shortly(Math.abs(value), lang)}`
const shortly = (value: number, lang: Lang): string => brief(Number(value.toPrecision(2)), lang)

const startsText = ({ starts }: Calibration): Text =>
  inBoth((lang) =>
    lang === "da"
      ? `Vægtet mindste kvadrater inden for intervallerne, trukket mod det angivne; ${starts.agreed} af ${starts.tried} startpunkter endte her.`
      : `Weighted least squares inside the ranges, pulled to what was stated; ${starts.agreed} of ${starts.tried} starting points ended here.`
  )

const feasibleBlocks = ({ scenarios, goals }: Calibration, feasible: Feasible): ReadonlyArray<Block> => [
  {
    kind: "heading",
    level: 2,
    text: { da: "Alt, der passer med tallene", en: "Everything that fits the figures" }
  },
  { kind: "paragraph", text: feasibleText(feasible, goals) },
  ...rangelessBlocks(feasible),
  ...(feasible.found === 0
    ? []
    : [
        bandTable(
          "results",
          { da: "Årsværk", en: "FTE" },
          feasible.results.map(({ scenario, quantity, band }) => ({
            name:
              scenario === null
                ? { da: "Forskel i frigjort", en: "Difference in freed" }
                : inBoth((lang) => `${scenarios[scenario]!.scenario.id}: ${textIn(quantityWords[quantity], lang)}`),
            band
          })),
          (value) => value
        ),
        bandTable(
          "assumptions",
          { da: "Antagelse", en: "Assumption" },
          feasible.unknowns.map(({ unknown, band }) => ({ name: shortName(unknown), band })),
          (value) => ({ value, text: inBoth((lang) => brief(value, lang)) })
        )
      ])
]

const feasibleText = ({ found, tried, seed }: Feasible, goals: Calibration["goals"]): Text =>
  inBoth((lang) => {
    const sets = plural(found, lang, { da: "sæt", en: "set" }, { da: "sæt", en: "sets" })
    const points = plural(tried, lang, { da: "punkt", en: "point" }, { da: "punkter", en: "points" })
    const within = goals.some(({ goal }) => goal.tolerance !== null)
    return lang === "da"
      ? `${sets} fra ${points}, der er trukket fra intervallerne og flyttet til det nærmeste sæt, der rammer tallene${within ? "; et tal med tolerance er for hvert sæt trukket jævnt inden for den" : ""} (frø ${seed}).`
      : `${sets} from ${points} drawn from the ranges and moved to the nearest set that meets the figures${within ? "; a figure with a tolerance is for each set drawn evenly inside it" : ""} (seed ${seed}).`
  })

/** A band that comes from how far is searched is nobody's statement, and is told apart. */
const rangelessBlocks = ({ unknowns }: Feasible): ReadonlyArray<Block> => {
  const rangeless = unknowns.filter(({ unknown }) => unknown.stated === null)
  if (rangeless.length === 0) return []
  const text = inBoth((lang) => {
    const names = formatList(
      rangeless.map(({ unknown }) => `${shortName(unknown)} (${rangeText(unknown.bounds, lang)})`),
      lang
    )
    return lang === "da"
      ? `Uden angivet interval, og derfor trukket jævnt over alt, der gennemsøges: ${names}. Et angivet interval ville give et spænd, der siger mere.`
      : `Without a stated range, and therefore drawn evenly over all that is searched: ${names}. A stated range would give a band that says more.`
  })
  return [{ kind: "paragraph", tone: "note", text }]
}

const bandTable = (
  id: string,
  header: Text,
  rows: ReadonlyArray<{ readonly name: Text; readonly band: Band }>,
  cell: (value: number) => Cell
): Table => {
  const column = (name: keyof Band, words: Text): Column => ({ id: name, header: words, kind: "number", decimals: 1 })
  return {
    kind: "table",
    id,
    columns: [
      { id: "name", header, kind: "text" },
      column("lowest", { da: "Lavest", en: "Lowest" }),
      column("p5", { da: "5 %", en: "5%" }),
      column("p50", { da: "Median", en: "Median" }),
      column("p95", { da: "95 %", en: "95%" }),
      column("highest", { da: "Højest", en: "Highest" })
    ],
    rows: rows.map(({ name, band }) => [
      name,
      ...[band.lowest, band.p5, band.p50, band.p95, band.highest].map((value) => cell(value))
    ])
  }
}

const writtenBlock = (written: ReadonlyArray<string>): Block => ({
  kind: "paragraph",
  text: inBoth((lang) =>
    lang === "da" ? `Skrevet: ${formatList(written, lang)}.` : `Written: ${formatList(written, lang)}.`
  )
})
