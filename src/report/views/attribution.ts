/** What each difference explains, as blocks of a page and as JSON. */
import type { Attribution } from "../../analysis/attribution/attribute.ts"
import type { Group, PathDifference } from "../../analysis/attribution/Group.ts"
import { QUANTITIES, type Quantity } from "../../model/Metric.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { fteDecimals } from "../fteDecimals.ts"
import { largestRemainder } from "../largestRemainder.ts"
import { formatSigned, formatValue } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { becauseWords, groupName, structureWords } from "../topicWords.ts"
import { quantityWords } from "../words.ts"
import { attributionIntervals } from "./attributionIntervals.ts"

/**
 * A heading, a table with one row a group, what one-at-a-time leaves unexplained, intervals where there are draws, and
 * what each group holds. Nothing where the scenarios do not differ.
 *
 * @param who says which difference is split, such as `B−A`
 */
export const attributionBlocks = (attribution: Attribution, who: string): ReadonlyArray<Block> => {
  if (attribution.groups.length === 0) return []
  return [
    {
      kind: "heading",
      level: 2,
      text: { da: `Hvad forskellen skyldes (${who})`, en: `What makes the difference (${who})` }
    },
    partsTable(attribution, who),
    ...unexplainedBlock(attribution),
    ...methodBlock(attribution),
    ...attributionIntervals(attribution, metricName),
    { kind: "list", items: attribution.groups.map(contents) }
  ]
}

/** The entries of `attribution` in `compare --json`, one a metric. */
export const attributionJson = (attribution: Attribution, other: number) =>
  attribution.metrics.map(({ metric, from, to, total, interval, parts, unexplained }) => ({
    metric,
    other,
    from,
    to,
    total,
    groups: parts.map((part, g) => {
      const { topics, because, differences, structures } = attribution.groups[g]!
      return { ...part, topics, because, differences, structures }
    }),
    unexplainedOneAtATime: unexplained,
    interval,
    method: attribution.method,
    draws: attribution.drawn?.draws ?? 0,
    drawnMethod: attribution.drawn?.method ?? null,
    seed: attribution.seed
  }))

const partsTable = ({ groups, metrics }: Attribution, who: string): Block => {
  const decimals = decimalsOf({ metrics })
  const shown = metrics.map(({ parts, total }) =>
    largestRemainder(
      parts.map(({ fte }) => fte),
      decimals,
      total
    )
  )
  const [first] = metrics
  const number = (id: string, header: Text): Column => ({ id, header, kind: "number", decimals, signed: true })
  const cell = (value: number, text: number): Cell => ({
    value,
    text: inBoth((lang) => formatSigned(text, lang, decimals))
  })
  const sampled = metrics.some(({ parts }) => parts.some(({ standardError }) => standardError !== null))
  return {
    kind: "table",
    id: "attribution",
    columns: [
      { id: "group", header: { da: "Årsværk", en: "FTE" }, kind: "text" },
      ...metrics.map(({ metric }) => number(metric, metricName(metric))),
      ...(sampled ? [{ id: "standardError", header: "±", kind: "number", decimals } as const] : []),
      number("alone", { da: "Alene¹", en: "Alone¹" })
    ],
    rows: groups.map((group, g) => [
      groupName(group),
      ...metrics.map(({ parts }, j) => cell(parts[g]!.fte, shown[j]![g]!)),
      ...(sampled ? [first!.parts[g]!.standardError] : []),
      first!.parts[g]!.alone
    ]),
    footers: [
      [
        { da: `Forskel ${who}`, en: `Difference ${who}` },
        ...metrics.map(({ total }) => total),
        ...(sampled ? [null] : []),
        first!.total - first!.unexplained
      ]
    ]
  }
}

/** As finely as the figures that are compared. */
const decimalsOf = ({ metrics }: Pick<Attribution, "metrics">): number =>
  fteDecimals(Math.max(...metrics.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to)))))

const unexplainedBlock = ({ metrics }: Attribution): ReadonlyArray<Block> => {
  const [first] = metrics
  if (first === undefined) return []
  const { metric, unexplained, total } = first
  return [
    {
      kind: "paragraph",
      tone: "note",
      text: inBoth((lang) => {
        const name = textIn(metricName(metric), lang).toLowerCase()
        const [rest, all] = [unexplained, total].map((fte) => formatSigned(fte, lang, decimalsOf({ metrics })))
        return lang === "da"
          ? `¹ Ændret én ad gangen fra det første scenarie (${name}): ${rest} af ${all} bliver uforklaret. ` +
              "Tabellens bidrag er gennemsnittet over alle rækkefølger (Shapley) og går op."
          : `¹ Changed one at a time from the first scenario (${name}): ${rest} of ${all} stay unexplained. ` +
              "The parts in the table are the average over all orders (Shapley) and add up."
      })
    }
  ]
}

const methodBlock = ({ method, groups }: Attribution): ReadonlyArray<Block> =>
  method.kind === "exact"
    ? []
    : [
        {
          kind: "paragraph",
          tone: "note",
          text: inBoth((lang) =>
            lang === "da"
              ? `${groups.length} grupper: bidragene er skønnet over ${method.orders} tilfældige rækkefølger; ± er standardfejlen på det første mål.`
              : `${groups.length} groups: parts are estimated over ${method.orders} random orders; ± is the standard error of the first metric.`
          )
        }
      ]

/** Paths of a group that are named one by one; the rest are counted. */
const NAMED_PATHS = 3

const contents = (group: Group): Text =>
  inBoth((lang) => {
    const reasons = group.because.map((because) => textIn(becauseWords[because], lang))
    const together =
      reasons.length === 0 ? "" : ` (${lang === "da" ? "flytter sammen" : "move together"}: ${reasons.join("; ")})`
    const paths = group.differences.slice(0, NAMED_PATHS).map((difference) => change(difference, lang))
    const rest = group.differences.length - paths.length
    const more = rest > 0 ? [lang === "da" ? `og ${rest} til` : `and ${rest} more`] : []
    const structures = group.structures.filter((name) => name !== "structure").map((name) => structureName(name, lang))
    return `${textIn(groupName(group), lang)}${together}: ${[...structures, ...paths, ...more].join("; ")}`
  })

const change = ({ paths: [first, second], values }: PathDifference, lang: Lang): string => {
  const [x, y] = values.map((value) => (value === null ? "–" : formatValue(value, lang)))
  if (first === null || second === null || first === second) return `${first ?? second ?? ""} ${x} → ${y}`
  return `${first} ${x} → ${second} ${y}`
}

/** What a difference in structure is about; the case type and the activity follow the word. */
const structureName = (name: string, lang: Lang): string => {
  const [what = "", ...place] = name.split(".")
  return [textIn(structureWords[what] ?? what, lang), ...place].join(" ")
}

const metricName = (metric: string): Text =>
  (QUANTITIES as ReadonlyArray<string>).includes(metric) ? shortNames[metric as Quantity] : metric

/** Column headings have to be short. */
const shortNames: Readonly<Record<Quantity, Text>> = {
  ...quantityWords,
  local: { da: "Kommuner", en: "Local" },
  centre: { da: "Centre", en: "Centres" }
}
