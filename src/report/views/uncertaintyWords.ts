/** The sentences of `uncertainty`: who frees more, how precise the draws are, and what they leave out. */
import { BLOCK } from "../../kernel/streams.ts"
import {
  type DifferenceSpread,
  PRECISE,
  type ScenarioSpread,
  type UncertaintyFindings
} from "../../analysis/uncertainty/uncertainty.ts"
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { NATIONAL } from "../../analysis/uncertainty/figures.ts"
import { EXACT_BLOCKS } from "../../analysis/uncertainty/Spread.ts"
import { decimalsFor } from "../decimalsFor.ts"
import { inBoth, textIn, type Lang, type Text } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatList, formatNumber, formatPercent, plural } from "../../words/numbers.ts"
import { resultOf } from "../../model/Result.ts"

/** In how many draws the other frees more than the first, or needs more where nothing is reorganised. */
export const freesMoreText = ({ scenarios }: UncertaintyFindings, difference: DifferenceSpread): Text =>
  inBoth((lang) => {
    const { other } = difference
    const isNeed = mainQuantity(scenarios.map(({ loaded }) => loaded)) === "need"
    const [more, asMuch] = isNeed
      ? [difference.needsMore, difference.needsAsMuch]
      : [difference.freesMore, difference.freesAsMuch]
    const verb = textIn(isNeed ? verbs.need : verbs.freed, lang)
    const title = (s: number) => textIn(scenarios[s]!.loaded.scenario.title, lang)
    const names = { B: `${letterOf(other)}, ${title(other)},`, A: `A, ${title(0)},` }
    const share = formatPercent(more.probability, lang)
    // A single block gives no measure of its own error.
    const error = Number.isNaN(more.halfWidth) ? "" : ` (± ${points(more.halfWidth, lang)})`
    const tie =
      asMuch === 0
        ? ""
        : lang === "da"
          ? `, og præcis lige meget i ${formatPercent(asMuch, lang)}`
          : `, and exactly as much in ${formatPercent(asMuch, lang)}`
    return lang === "da"
      ? `${names.B} ${verb} mere end ${names.A} i ${share} af trækningerne${error}${tie}.`
      : `${names.B} ${verb} more than ${names.A} in ${share} of the draws${error}${tie}.`
  })

const verbs = { freed: { da: "frigør", en: "frees" }, need: { da: "kræver", en: "needs" } } as const

/** Decimals of every figure on the page: the widest of the scenarios' national intervals decides. */
export const decimalsIn = ({ scenarios }: UncertaintyFindings): number =>
  decimalsFor(Math.max(...scenarios.flatMap(({ fte }) => NATIONAL.map((figure) => fte[figure].p95 - fte[figure].p5))))

/** Where the median of a skewed range lies apart from the central value, a reader of `run` must be told. */
export const centralText = (findings: UncertaintyFindings): Text | undefined => {
  const { scenarios } = findings
  const decimals = decimalsIn(findings)
  const quantity = mainQuantity(scenarios.map(({ loaded }) => loaded))
  const rows = scenarios.map(({ loaded, fte }, s) => ({
    letter: scenarios.length === 1 ? "" : `${letterOf(s)} `,
    central: resultOf(loaded.compiled.model).fte[quantity],
    median: fte[quantity].p50
  }))
  // Closer than the last digit shown, they read the same.
  if (rows.every(({ central, median }) => Math.abs(central - median) < 10 ** -decimals)) return undefined
  return inBoth((lang) => {
    const list = rows.map(({ letter, central, median }) => {
      const [c, m] = [formatNumber(central, lang, decimals), formatNumber(median, lang, decimals)]
      return lang === "da" ? `${letter}${c} mod medianen ${m}` : `${letter}${c} against the median ${m}`
    })
    if (quantity === "need") {
      return lang === "da"
        ? `Med alle antagelser på deres centrale værdi er behovet ${formatList(list, lang)}: nogle intervaller er skæve, så midten af trækningerne ligger et andet sted.`
        : `With every assumption at its central value, the need is ${formatList(list, lang)}: some ranges are skewed, so the middle of the draws lies elsewhere.`
    }
    return lang === "da"
      ? `Med alle antagelser på deres centrale værdi frigøres ${formatList(list, lang)}: flere intervaller er skæve, så midten af trækningerne ligger et andet sted.`
      : `With every assumption at its central value, freed FTE are ${formatList(list, lang)}: several ranges are skewed, so the middle of the draws lies elsewhere.`
  })
}

/** How much was drawn, and how. */
export const drawsText = ({ draws, blocks, seed, exact, scenarios }: UncertaintyFindings): Text =>
  inBoth((lang) => {
    const drawn = formatNumber(draws, lang, 0)
    const inBlocks = plural(blocks, lang, { da: "blok", en: "block" }, { da: "blokke", en: "blocks" })
    const paired = scenarios.length > 1
    const block = formatNumber(BLOCK, lang, 0)
    if (lang === "da") {
      const shared = paired ? " Scenarierne deler tilfældige tal, så det fælles går ud i forskellen." : ""
      const binned = exact ? "" : " Fraktilerne er aflæst i histogrammer."
      return `${drawn} trækninger (${inBlocks} à ${block}), frø ${seed}.${shared}${binned}`
    }
    const shared = paired
      ? " The scenarios share random numbers, so what they have in common cancels in the difference."
      : ""
    const binned = exact ? "" : " Quantiles are read off histograms."
    return `${drawn} draws (${inBlocks} of ${block}), seed ${seed}.${shared}${binned}`
  })

/** How well the draws determine the limits, and why drawing stopped. */
export const precisionText = ({ precision, asked, differences }: UncertaintyFindings): Text =>
  inBoth((lang) => {
    if (Number.isNaN(precision.fte)) {
      return lang === "da"
        ? "Én blok giver intet mål for trækningernes egen usikkerhed; brug mindst --draws 8192."
        : "A single block gives no measure of the draws' own error; use at least --draws 8192."
    }
    const fte = formatNumber(precision.fte, lang, 2)
    const target = formatNumber(PRECISE.fte, lang, 1)
    const probability = points(precision.probability, lang)
    const paired = differences.length > 0
    const most = formatNumber(EXACT_BLOCKS * BLOCK, lang, 0)
    if (lang === "da") {
      const also = paired ? ` og sandsynligheden med ± ${probability}` : ""
      const known = `Trækningerne bestemmer grænserne for 90 %-intervallerne med ± ${fte} årsværk${also}`
      if (asked !== undefined) return `${known}.`
      return precision.reached
        ? `${known}; målet er ± ${target} årsværk${paired ? " og 1 procentpoint" : ""}, så der trækkes ikke flere.`
        : `${known}; målet er ± ${target} årsværk, men der trækkes højst ${most} uden --draws.`
    }
    const also = paired ? ` and the probability to ± ${probability}` : ""
    const known = `The draws determine the limits of the 90% intervals to ± ${fte} FTE${also}`
    if (asked !== undefined) return `${known}.`
    return precision.reached
      ? `${known}; the target is ± ${target} FTE${paired ? " and 1 percentage point" : ""}, so no more are drawn.`
      : `${known}; the target is ± ${target} FTE, but no more than ${most} are drawn without --draws.`
  })

/** That a number of draws was rounded up, if it was. */
export const roundedText = ({ asked, draws }: UncertaintyFindings): Text | undefined =>
  asked === undefined || asked === draws
    ? undefined
    : inBoth((lang) => {
        const [from, to, block] = [asked, draws, BLOCK].map((count) => formatNumber(count, lang, 0))
        return lang === "da"
          ? `--draws ${from} er rundet op til ${to}: der trækkes i hele blokke à ${block}.`
          : `--draws ${from} is rounded up to ${to}: draws come in whole blocks of ${block}.`
      })

/** A correlation that only some of the files state, and that holds for all of them: a reader of one must be told. */
export const spreadCorrelationsText = ({ scenarios }: UncertaintyFindings): Text | undefined => {
  const stated = scenarios.map(({ loaded }) =>
    Object.values(loaded.scenario.correlations ?? {}).map(({ between }) => between.toSorted().join(" – "))
  )
  const everywhere = [...new Set(stated.flat())].filter((pair) => !stated.every((pairs) => pairs.includes(pair)))
  if (everywhere.length === 0) return undefined
  return inBoth((lang) => {
    const list = formatList(everywhere, lang)
    return lang === "da"
      ? `Korrelationer, som kun nogle af filerne angiver, gælder i dem alle, fordi de deler tilfældige tal: ${list}.`
      : `Correlations that only some of the files state hold in all of them, because they share random numbers: ${list}.`
  })
}

/** What varies, and what is taken as certain and so is not in the intervals. */
export const certaintyText = ({ certainty }: ScenarioSpread, name: string): Text =>
  inBoth((lang) => {
    const { uncertain, certain, certainByAssumption } = certainty
    const lead = name === "" ? "" : `${name}: `
    const varying = plural(
      uncertain,
      lang,
      { da: "antagelse varierer", en: "assumption varies" },
      { da: "antagelser varierer", en: "assumptions vary" }
    )
    if (certain === 1) {
      const assumed =
        certainByAssumption === 0 ? "" : lang === "da" ? ", skønt blot antaget" : ", though merely assumed"
      return lang === "da"
        ? `${lead}${varying}; 1 regnes for sikker${assumed}. Dens usikkerhed er ikke med.`
        : `${lead}${varying}; 1 is taken as certain${assumed}. Its uncertainty is not included.`
    }
    return lang === "da"
      ? `${lead}${varying}; ${certain} regnes for sikre, heraf ${certainByAssumption} ` +
          "blot antaget. Deres usikkerhed er ikke med."
      : `${lead}${varying}; ${certain} are taken as certain, ${certainByAssumption} of them ` +
          "merely assumed. Their uncertainty is not included."
  })

const points = (share: number, lang: Lang): string =>
  `${formatNumber(share * 100, lang, 2)} ${lang === "da" ? "procentpoint" : "points"}`
