/** The sentences of `uncertainty`: who frees more, how precise the draws are, and what they leave out. */
import { BLOCK } from "../../kernel/streams.ts"
import {
  type DifferenceSpread,
  PRECISE,
  type ScenarioSpread,
  type UncertaintyFindings
} from "../../analysis/uncertainty/Findings.ts"
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { NATIONAL } from "../../analysis/uncertainty/figures.ts"
import { decimalsFor } from "../decimalsFor.ts"
import { textIn } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatList, formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { resultOf } from "../../model/Result.ts"

/** What the page is made of. */
export const uncertaintyParts = ["money", "shared", "terms", "transition", "uncertainty"] as const

export type UncertaintyWords = Words<(typeof uncertaintyParts)[number]>

/** In how many draws the other frees more than the first, or needs more where nothing is reorganised. */
export const freesMoreText = (
  { scenarios }: UncertaintyFindings,
  difference: DifferenceSpread,
  words: UncertaintyWords
): string => {
  const { uncertainty, lang } = words
  const { other } = difference
  const isNeed = mainQuantity(scenarios.map(({ loaded }) => loaded)) === "need"
  const [more, asMuch] = isNeed
    ? [difference.needsMore, difference.needsAsMuch]
    : [difference.freesMore, difference.freesAsMuch]
  const title = (s: number) => textIn(scenarios[s]!.loaded.scenario.title, lang)
  return uncertainty.freesMore({
    isNeed,
    other: `${letterOf(other)}, ${title(other)},`,
    first: `A, ${title(0)},`,
    share: formatPercent(more.probability, lang),
    // A single block gives no measure of its own error.
    error: Number.isNaN(more.halfWidth) ? undefined : points(more.halfWidth, words),
    tie: asMuch === 0 ? undefined : formatPercent(asMuch, lang)
  })
}

/** Decimals of every figure on the page: the widest of the scenarios' national intervals decides. */
export const decimalsIn = ({ scenarios }: UncertaintyFindings): number =>
  decimalsFor(Math.max(...scenarios.flatMap(({ fte }) => NATIONAL.map((figure) => fte[figure].p95 - fte[figure].p5))))

/** Where the median of a skewed range lies apart from the central value, a reader of `run` must be told. */
export const centralText = (
  findings: UncertaintyFindings,
  { uncertainty, lang }: UncertaintyWords
): string | undefined => {
  const { scenarios } = findings
  const decimals = decimalsIn(findings)
  const quantity = mainQuantity(scenarios.map(({ loaded }) => loaded))
  const rows = scenarios.map(({ loaded, fte }, s) => ({
    name: scenarios.length === 1 ? "" : `${letterOf(s)} `,
    central: resultOf(loaded.compiled.model).fte[quantity],
    median: fte[quantity].p50
  }))
  // Closer than the last digit shown, they read the same.
  if (rows.every(({ central, median }) => Math.abs(central - median) < 10 ** -decimals)) return undefined
  const pairs = rows.map(({ name, central, median }) =>
    uncertainty.againstMedian({
      name,
      central: formatNumber(central, lang, decimals),
      median: formatNumber(median, lang, decimals)
    })
  )
  const list = formatList(pairs, lang)
  return quantity === "need" ? uncertainty.centralNeed({ list }) : uncertainty.central({ list })
}

/** How much was drawn, and how. */
export const drawsText = (
  { draws, blocks, caseTypeDraws, seed, exact, scenarios }: UncertaintyFindings,
  { uncertainty, lang }: UncertaintyWords
): string =>
  uncertainty.draws({
    draws: formatNumber(draws, lang, 0),
    blocks,
    block: formatNumber(BLOCK, lang, 0),
    seed,
    shared: scenarios.length > 1,
    binned: exact ? undefined : formatNumber(caseTypeDraws, lang, 0)
  })

/** How well the draws determine the limits, and why drawing stopped. */
export const precisionText = (
  { precision, asked, draws, differences }: UncertaintyFindings,
  words: UncertaintyWords
): string => {
  const { uncertainty, lang } = words
  const { precision: say } = uncertainty
  if (Number.isNaN(precision.fte)) return say.none
  const paired = differences.length > 0
  const known = say.known({
    fte: formatNumber(precision.fte, lang, 2),
    probability: paired ? points(precision.probability, words) : undefined
  })
  if (asked !== undefined) return say.asked({ known })
  const target = formatNumber(PRECISE.fte, lang, 1)
  return precision.reached
    ? say.reached({ known, target, paired })
    : say.stopped({ known, target, most: formatNumber(draws, lang, 0) })
}

/** That a number of draws was rounded up, if it was. */
export const roundedText = (
  { asked, draws }: UncertaintyFindings,
  { uncertainty, lang }: UncertaintyWords
): string | undefined => {
  if (asked === undefined || asked === draws) return undefined
  const [from, to, block] = [asked, draws, BLOCK].map((count) => formatNumber(count, lang, 0))
  return uncertainty.rounded({ from: from!, to: to!, block: block! })
}

/** A correlation that only some of the files state, and that holds for all of them: a reader of one must be told. */
export const spreadCorrelationsText = (
  { scenarios }: UncertaintyFindings,
  { uncertainty, lang }: UncertaintyWords
): string | undefined => {
  const stated = scenarios.map(({ loaded }) =>
    Object.values(loaded.scenario.correlations ?? {}).map(({ between }) => between.toSorted().join(" – "))
  )
  const everywhere = [...new Set(stated.flat())].filter((pair) => !stated.every((pairs) => pairs.includes(pair)))
  return everywhere.length === 0 ? undefined : uncertainty.correlations({ list: formatList(everywhere, lang) })
}

/** What varies, and what is taken as certain and so is not in the intervals. */
export const certaintyText = (
  { certainty: { uncertain, certain, certainByAssumption } }: ScenarioSpread,
  name: string,
  { uncertainty: { certainty: say } }: Words<"uncertainty">
): string => {
  const lead = name === "" ? "" : `${name}: `
  return certain === 1
    ? say.one({ lead, uncertain, isAssumed: certainByAssumption > 0 })
    : say.some({ lead, uncertain, certain, assumed: certainByAssumption })
}

const points = (share: number, { uncertainty, lang }: UncertaintyWords): string =>
  uncertainty.points({ amount: formatNumber(share * 100, lang, 2) })
