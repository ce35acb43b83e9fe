/** What each difference explains, as blocks of a page and as JSON. */
import type { Attribution } from "../../analysis/attribution/attribute.ts"
import type { Group, PathDifference } from "../../analysis/attribution/Group.ts"
import { QUANTITIES, type Quantity } from "../../model/Quantity.ts"
import type { Lang } from "../../words/languages.ts"
import { uncapital } from "../../words/capital.ts"
import { formatSigned, formatValue, roundTo } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { groupName } from "../groupName.ts"
import type { AttributedUnit } from "./attributedUnit.ts"
import { attributionIntervals, type AttributionWords } from "./attributionIntervals.ts"

/**
 * A heading; for each attribution a table with one row a group, what one-at-a-time leaves unexplained and intervals
 * where there are draws; and what each group holds. Nothing where the scenarios do not differ.
 *
 * @param attributions of one pair, each of metrics in one unit
 * @param who says which difference is split, such as `B−A`
 */
export const attributionBlocks = (
  attributions: ReadonlyArray<Attribution>,
  who: string,
  unitOf: (attribution: Attribution) => AttributedUnit,
  words: AttributionWords
): ReadonlyArray<Block> => {
  const differing = attributions.filter(({ groups }) => groups.length > 0)
  if (differing.length === 0) return []
  const most = differing.reduce((one, other) => (other.groups.length > one.groups.length ? other : one))
  return [
    { kind: "heading", level: 2, text: words.attribution.heading({ who }) },
    ...differing.flatMap((attribution) => {
      const unit = unitOf(attribution)
      return [
        partsTable(attribution, who, unit, words),
        ...unexplainedBlock(attribution, unit, words),
        ...methodBlock(attribution, words),
        ...attributionIntervals(attribution, (metric) => metricName(metric, unit, words), unit.per, words)
      ]
    }),
    { kind: "list", items: most.groups.map((group) => contents(group, words)) }
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
    unit: attribution.unit,
    groups: parts.map(({ fte, ...part }, g) => {
      const { topics, because, differences, structures } = attribution.groups[g]!
      return { ...part, [attribution.unit === "fte" ? "fte" : "amount"]: fte, topics, because, differences, structures }
    }),
    unexplainedOneAtATime: unexplained,
    interval,
    method: attribution.method,
    draws: attribution.drawn?.draws ?? 0,
    drawnMethod: attribution.drawn?.method ?? null,
    seed: attribution.seed
  }))

const partsTable = (
  { groups, metrics }: Attribution,
  who: string,
  { header, decimals, per, ...unit }: AttributedUnit,
  words: AttributionWords
): Block => {
  const { attribution, lang } = words
  const shown = metrics.map(({ parts }) => parts.map(({ fte }) => roundTo(fte / per, decimals)))
  const [first] = metrics
  const number = (id: string, name: string): Column => ({
    id,
    header: name,
    kind: "number",
    decimals,
    per,
    signed: true
  })
  const cell = (value: number, text: number): Cell => ({ value, text: formatSigned(text, lang, decimals) })
  const sampled = metrics.some(({ parts }) => parts.some(({ standardError }) => standardError !== null))
  return {
    kind: "table",
    id: "attribution",
    columns: [
      { id: "group", header, kind: "text" },
      ...metrics.map(({ metric }) => number(metric, metricName(metric, unit, words))),
      ...(sampled ? [{ id: "standardError", header: "±", kind: "number", decimals, per } as const] : []),
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

const unexplainedBlock = (
  { metrics }: Attribution,
  unit: AttributedUnit,
  words: AttributionWords
): ReadonlyArray<Block> => {
  const [first] = metrics
  if (first === undefined) return []
  const { metric, unexplained, total } = first
  return [
    {
      kind: "paragraph",
      tone: "note",
      text: words.attribution.unexplained({
        name: uncapital(metricName(metric, unit, words)),
        rest: formatSigned(unexplained / unit.per, words.lang, unit.decimals),
        all: formatSigned(total / unit.per, words.lang, unit.decimals)
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
const metricName = (
  metric: string,
  { nameOf }: Pick<AttributedUnit, "nameOf">,
  { attribution, terms }: AttributionWords
): string => {
  const ofMoney = nameOf(metric)
  if (ofMoney !== undefined) return ofMoney
  const names: Readonly<Record<Quantity, string>> = { ...terms.quantity, ...attribution.short }
  return (QUANTITIES as ReadonlyArray<string>).includes(metric) ? names[metric as Quantity] : metric
}
