/** What each difference explains, as blocks of a page and as JSON. */
import type { Attribution } from "../../analysis/attribution/attribute.ts"
import type { Group, PathDifference } from "../../analysis/attribution/Group.ts"
import { QUANTITIES, type Quantity } from "../../model/Metric.ts"
import type { Lang } from "../../words/languages.ts"
import { fteDecimals } from "../fteDecimals.ts"
import { largestRemainder } from "../largestRemainder.ts"
import { formatSigned, formatValue } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { groupName } from "../groupName.ts"
import { attributionIntervals, type AttributionWords } from "./attributionIntervals.ts"

/**
 * A heading, a table with one row a group, what one-at-a-time leaves unexplained, intervals where there are draws, and
 * what each group holds. Nothing where the scenarios do not differ.
 *
 * @param who says which difference is split, such as `B−A`
 */
export const attributionBlocks = (
  attribution: Attribution,
  who: string,
  words: AttributionWords
): ReadonlyArray<Block> => {
  if (attribution.groups.length === 0) return []
  return [
    { kind: "heading", level: 2, text: words.attribution.heading({ who }) },
    partsTable(attribution, who, words),
    ...unexplainedBlock(attribution, words),
    ...methodBlock(attribution, words),
    ...attributionIntervals(attribution, (metric) => metricName(metric, words), words),
    { kind: "list", items: attribution.groups.map((group) => contents(group, words)) }
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

const partsTable = ({ groups, metrics }: Attribution, who: string, words: AttributionWords): Block => {
  const { attribution, lang } = words
  const decimals = decimalsOf({ metrics })
  const shown = metrics.map(({ parts, total }) =>
    largestRemainder(
      parts.map(({ fte }) => fte),
      decimals,
      total
    )
  )
  const [first] = metrics
  const number = (id: string, header: string): Column => ({ id, header, kind: "number", decimals, signed: true })
  const cell = (value: number, text: number): Cell => ({ value, text: formatSigned(text, lang, decimals) })
  const sampled = metrics.some(({ parts }) => parts.some(({ standardError }) => standardError !== null))
  return {
    kind: "table",
    id: "attribution",
    columns: [
      { id: "group", header: attribution.fte, kind: "text" },
      ...metrics.map(({ metric }) => number(metric, metricName(metric, words))),
      ...(sampled ? [{ id: "standardError", header: "±", kind: "number", decimals } as const] : []),
      number("alone", attribution.alone)
    ],
    rows: groups.map((group, g) => [
      groupName(group, words),
      ...metrics.map(({ parts }, j) => cell(parts[g]!.fte, shown[j]![g]!)),
      ...(sampled ? [first!.parts[g]!.standardError] : []),
      first!.parts[g]!.alone
    ]),
    footers: [
      [
        attribution.difference({ who }),
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

const unexplainedBlock = ({ metrics }: Attribution, words: AttributionWords): ReadonlyArray<Block> => {
  const [first] = metrics
  if (first === undefined) return []
  const { metric, unexplained, total } = first
  return [
    {
      kind: "paragraph",
      tone: "note",
      text: words.attribution.unexplained({
        name: metricName(metric, words).toLowerCase(),
        rest: formatSigned(unexplained, words.lang, decimalsOf({ metrics })),
        all: formatSigned(total, words.lang, decimalsOf({ metrics }))
      })
    }
  ]
}

const methodBlock = ({ method, groups }: Attribution, { attribution }: AttributionWords): ReadonlyArray<Block> =>
  method.kind === "exact"
    ? []
    : [
        {
          kind: "paragraph",
          tone: "note",
          text: attribution.estimated({ groups: groups.length, orders: method.orders })
        }
      ]

/** Paths of a group that are named one by one; the rest are counted. */
const NAMED_PATHS = 3

const contents = (group: Group, words: AttributionWords): string => {
  const { attribution, topics, lang } = words
  const reasons = group.because.map((because) => topics.because[because])
  const together = reasons.length === 0 ? "" : ` ${attribution.together({ reasons: reasons.join("; ") })}`
  const paths = group.differences.slice(0, NAMED_PATHS).map((difference) => change(difference, lang))
  const rest = group.differences.length - paths.length
  const more = rest > 0 ? [attribution.more({ count: rest })] : []
  const structures = group.structures.filter((name) => name !== "structure").map((name) => structureName(name, words))
  return `${groupName(group, words)}${together}: ${[...structures, ...paths, ...more].join("; ")}`
}

const change = ({ paths: [first, second], values }: PathDifference, lang: Lang): string => {
  const [x, y] = values.map((value) => (value === null ? "–" : formatValue(value, lang)))
  if (first === null || second === null || first === second) return `${first ?? second ?? ""} ${x} → ${y}`
  return `${first} ${x} → ${second} ${y}`
}

/** What a difference in structure is about; the case type and the activity follow the word. */
const structureName = (name: string, { topics }: AttributionWords): string => {
  const [what = "", ...place] = name.split(".")
  const known: Readonly<Record<string, string>> = topics.structure
  return [known[what] ?? what, ...place].join(" ")
}

/** Column headings have to be short. */
const metricName = (metric: string, { attribution, terms }: AttributionWords): string => {
  const names: Readonly<Record<Quantity, string>> = { ...terms.quantity, ...attribution.short }
  return (QUANTITIES as ReadonlyArray<string>).includes(metric) ? names[metric as Quantity] : metric
}
