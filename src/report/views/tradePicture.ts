/** The picture of `trade`: the first objective of either party as axes. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { TradeFindings, Values } from "../../analysis/trade/Findings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Chart } from "../charts/Chart.ts"
import { packageChart } from "../charts/packageChart.ts"
import { objectiveStyle } from "./objectiveStyle.ts"
import { FTE_DECIMALS, metricHeading, type TradeWords } from "./tradeWords.ts"

/** @param width in pixels */
export const tradePicture = (found: TradeFindings, words: TradeWords, width?: number): Chart => {
  const { trade, lang } = words
  const titles = found.sides.map(({ wishes: { party, objectives } }) => {
    const [objective] = objectives
    return `${textIn(party.label, lang)}: ${metricHeading(objective!, words, found)}`
  })
  const [x, y] = titles as [string, string]
  const [perOfX, perOfY] = found.sides.map(({ wishes }) => objectiveStyle(wishes.objectives[0]!, FTE_DECIMALS).per)
  const at = (values: readonly [Values, Values]) => ({ x: values[0][0]! / perOfX!, y: values[1][0]! / perOfY! })
  const efficient = found.packages.map(({ values, file }, i) => ({
    label: file === null ? String(i + 1) : letterOf(file),
    ...at(values)
  }))
  const files =
    found.levers.length === 0 ? [] : found.files.filter(({ file }) => !found.packages.some((one) => one.file === file))
  const others = [
    ...files.map(({ values, file }) => ({ label: letterOf(file!), ...at(values) })),
    ...found.proposals.map(({ loaded, values }) => ({ label: textIn(loaded.scenario.title, lang), ...at(values) }))
  ]
  const [decimalsOfX, decimalsOfY] = found.sides.map(
    ({ wishes }) => objectiveStyle(wishes.objectives[0]!, FTE_DECIMALS).decimals
  )
  const points = found.points.map(([atX, atY]) => [atX / perOfX!, atY / perOfY!] as const)
  return packageChart(points, efficient, others, {
    lang,
    title: trade.title({ first: x, second: y }),
    xTitle: x,
    yTitle: y,
    allLabel: trade.picture.all,
    efficientLabel: trade.picture.efficient,
    alt: trade.picture.alt({
      all: found.points.length,
      x,
      y,
      efficient: efficient.map(
        (one) => `${one.label} (${formatNumber(one.x, lang, decimalsOfX)}; ${formatNumber(one.y, lang, decimalsOfY)})`
      )
    }),
    ...(width === undefined ? {} : { width })
  })
}
