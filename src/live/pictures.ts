/** The pictures of the page, drawn by the same code as those of the memo. */
import { quantile } from "simple-statistics"
import { bridgeChart } from "../report/charts/bridgeChart.ts"
import type { Chart } from "../report/charts/Chart.ts"
import { flowChart } from "../report/charts/flowChart.ts"
import { monthsChart } from "../report/charts/monthsChart.ts"
import { mapChart } from "../report/charts/mapChart.ts"
import { intervalChart, type IntervalRow } from "../report/charts/intervalChart.ts"
import { spreadChart } from "../report/charts/spreadChart.ts"
import { stackedBars } from "../report/charts/stackedBars.ts"
import { textIn } from "../words/Lang.ts"
import type { LiveWords } from "../words/liveWords.ts"
import type { SectionFigures } from "../analysis/live/sectionFigures.ts"
import type { Spread } from "../analysis/uncertainty/Spread.ts"
import type { Named, Names, TransitionNames } from "../scenario/Names.ts"
import { monthDates } from "../scenario/transition/calendar.ts"
import { isPrinting } from "./isPrinting.ts"
import type { Shown } from "./Store.ts"

/** What every picture is told. */
export interface Drawing {
  readonly words: LiveWords
  readonly decimals: number
  readonly width: number
}

/** Where today's work goes in one model, on the scale of all. */
export const flowOf = ({ figures }: Shown, all: ReadonlyArray<Shown>, { words, decimals, width }: Drawing): Chart => {
  const { quantity } = words.terms
  const { fte } = figures
  const total = (one: Shown): number => one.figures.fte.baseline + Math.max(0, -one.figures.fte.freed)
  return flowChart(
    {
      today: { label: quantity.baseline, value: fte.baseline },
      parts: [
        { label: quantity.local, value: fte.local, fill: "navy" },
        { label: quantity.centre, value: fte.centre, fill: "blue" },
        { label: quantity.freed, value: fte.freed, fill: "light" }
      ]
    },
    { lang: words.lang, decimals, width, reach: Math.max(...all.map(total)) }
  )
}

/** Where the gain of one model comes from, on the axis of all. */
export const gainOf = ({ figures }: Shown, reach: number, { words, decimals, width }: Drawing): Chart =>
  bridgeChart(
    [
      ...figures.bridge.map(({ id, fte }) => ({ label: words.terms.bridge[id], value: fte, kind: "step" as const })),
      { label: words.terms.quantity.freed, value: figures.fte.freed, kind: "result" as const }
    ],
    { lang: words.lang, decimals, width, unit: words.terms.unit.fte, reach: [reach] }
  )

/** The end of the axis on which all of them have room, in steps, so that a small move of one leaves the others alone. */
export const gainReach = (all: ReadonlyArray<Shown>): number => {
  const highest = Math.max(1, ...all.flatMap(levelsOf))
  const step = 10 ** Math.floor(Math.log10(highest)) / 2
  return Math.ceil(highest / step) * step
}

const levelsOf = ({ figures }: Shown): ReadonlyArray<number> => {
  let level = 0
  return figures.bridge.map(({ fte }) => (level += fte))
}

/** Every case type, and in each of them what every model does with it. */
export const caseTypesOf = (
  all: ReadonlyArray<Shown>,
  names: ReadonlyArray<Named>,
  main: "freed" | "need",
  { words, decimals, width }: Drawing
): Chart => {
  const { quantity } = words.terms
  const series = main === "need" ? [quantity.need] : [quantity.local, quantity.centre, quantity.freed]
  const groups = names.map(({ label }, c) => ({
    label: textIn(label, words.lang),
    rows: all.map(({ letter, figures }) => {
      const { baseline, local, centre, freed } = figures.caseTypes[c]!
      return main === "need"
        ? { label: letter, values: [baseline] }
        : { label: letter, values: [local, centre, freed], total: baseline }
    })
  }))
  return stackedBars(series, groups, { lang: words.lang, decimals, width })
}

/** One number a municipality of one model, beside those of the others. */
export interface Municipal {
  readonly values: ReadonlyArray<number | undefined>
  /** The values of all models, whose pictures share one scale of colours. */
  readonly all: ReadonlyArray<number | undefined>
  /** The size of a dot on a map. */
  readonly weights: ReadonlyArray<number>
  readonly title: string
  readonly decimals: number
}

/** The share of today's FTE that leaves each municipality, in per cent; none where there is nothing today. */
export const leavingOf = ({ figures }: Shown): Municipal["values"] =>
  figures.municipalities.map(({ baseline, leaves }) => (baseline > 0 ? (100 * leaves) / baseline : undefined))

/** Dots on a map where the table says where municipalities lie, else a sorted strip; on paper, which is short, a strip. */
export const municipalPicture = (
  { values, all, weights, title, decimals }: Municipal,
  places: Names["municipalities"],
  { words, width }: Drawing
): Chart => {
  const points = places.flatMap(({ name, at }, m) => {
    const value = values[m]
    return value === undefined ? [] : [{ label: name, value, weight: weights[m]!, at }]
  })
  const placed = points.flatMap(({ at, ...point }) => (at === undefined ? [] : [{ ...point, ...at }]))
  if (placed.length < points.length || isPrinting.value)
    return spreadChart(points, { lang: words.lang, words: words.spread, width, decimals, axisTitle: title })
  const known = all.filter((value) => value !== undefined)
  return mapChart(placed, {
    lang: words.lang,
    width,
    decimals,
    colourTitle: title,
    areaTitle: words.live.picture.area,
    reach: [quantile(known, OUTLYING), quantile(known, 1 - OUTLYING)]
  })
}

/** A share of the municipalities at either end, which may lie far out, does not stretch the scale of colours. */
const OUTLYING = 0.02

/** Intervals of every model, and of what the variant or the other models have more than the first. */
export const intervalsOf = (
  rows: ReadonlyArray<{ readonly label: string; readonly spread: Spread; readonly central: number }>,
  differences: ReadonlyArray<{ readonly label: string; readonly spread: Spread }>,
  { words, decimals, width }: Drawing
): Chart =>
  intervalChart(
    rows.map(({ label, spread, central }): IntervalRow => ({ label, ...spread, central })),
    differences.map(({ label, spread }): IntervalRow => ({ label, ...spread })),
    { lang: words.lang, width, decimals }
  )

const LINES = ["navy", "green", "rust", "orange"] as const

/** One line a model, month by month. */
export const monthsOf = (
  all: ReadonlyArray<{ readonly of: Shown; readonly values: ReadonlyArray<number> }>,
  calendar: TransitionNames,
  { words, decimals, width }: Drawing
): Chart =>
  monthsChart(
    all.map(({ of: { letter, isVariant }, values }, place) => ({
      label: letter,
      values,
      colour: isVariant ? "blue" : LINES[place % LINES.length]!
    })),
    {
      lang: words.lang,
      decimals,
      width,
      month: (month) => words.terms.month({ month }),
      dates: monthDates(calendar)
    }
  )

/** Every specialism: what is missing to the left of zero, what can be lent to the right. */
export const staffOf = (
  all: ReadonlyArray<{ readonly of: Shown; readonly staff: NonNullable<SectionFigures["staff"]> }>,
  specialisms: ReadonlyArray<Named>,
  { words, decimals, width }: Drawing
): Chart => {
  const { shortage, surplus } = words.terms.sectionQuantity
  const groups = specialisms.map(({ label }, s) => ({
    label: textIn(label, words.lang),
    rows: all.map(({ of: { letter }, staff }) => {
      const [missing, many] = [staff.shortage[s]!, staff.surplus[s]!]
      return { label: letter, values: [-missing, many], total: null }
    })
  }))
  return stackedBars([shortage, surplus], groups, { lang: words.lang, decimals, width })
}

/** One bar a name. */
export const barsOf = (
  bars: ReadonlyArray<readonly [label: string, value: number]>,
  { words, decimals, width }: Drawing
): Chart =>
  stackedBars([], [{ rows: bars.map(([label, value]) => ({ label, values: [value] })) }], {
    lang: words.lang,
    decimals,
    width
  })
