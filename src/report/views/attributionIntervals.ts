/** How sure each part of a difference is, as strips over draws. */
import type { Attribution, Part } from "../../analysis/attribution/attribute.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import { decimalsFor } from "../decimalsFor.ts"
import type { Words } from "../../words/wordsIn.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"
import { groupName } from "../groupName.ts"

/** The words of an attribution. */
export type AttributionWords = Words<"attribution" | "terms" | "topics">

/** Strips of the first metric, and what they rest on; nothing without draws. */
export const attributionIntervals = (
  { groups, metrics, method, drawn, seed }: Attribution,
  nameOf: (metric: string) => string,
  per: number,
  words: AttributionWords
): ReadonlyArray<Block> => {
  const { attribution, lang } = words
  const [first] = metrics
  if (drawn === null || first === undefined || first.interval === null) return []
  const items = [
    ...first.parts.flatMap(({ interval }, g) =>
      interval === null ? [] : [{ label: groupName(groups[g]!, words), ...counted(interval, per) }]
    ),
    { label: attribution.whole, ...counted(first.interval, per) }
  ]
  return [
    {
      kind: "strip",
      decimals: decimalsFor(Math.max(...items.map(({ p5, p95 }) => p95 - p5))),
      signed: true,
      caption: attribution.howSure({ name: nameOf(first.metric), draws: formatNumber(drawn.draws, lang, 0), seed }),
      items
    },
    ...drawnNotes(drawn, method, first, words)
  ]
}

const counted = ({ p5, p25, p50, p75, p95 }: Spread, per: number): Spread => ({
  p5: p5 / per,
  p25: p25 / per,
  p50: p50 / per,
  p75: p75 / per,
  p95: p95 / per
})

/** What the intervals rest on, where it is not all coalitions in as many draws as were asked for. */
const drawnNotes = (
  drawn: NonNullable<Attribution["drawn"]>,
  central: Attribution["method"],
  { parts }: Attribution["metrics"][number],
  words: AttributionWords
): ReadonlyArray<Block> => [
  ...(drawn.method.kind === "exact" ? [] : [ordersNote(drawn.method.orders, drawn.draws, central, parts, words)]),
  ...(drawn.asked <= drawn.draws ? [] : [fewerDrawsNote(drawn, words)])
]

const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text })

const ordersNote = (
  orders: number,
  draws: number,
  central: Attribution["method"],
  parts: ReadonlyArray<Part>,
  { attribution, lang }: AttributionWords
): Block => {
  const errors = parts.flatMap((part) => Object.values(part.intervalStandardErrors ?? {}) as ReadonlyArray<number>)
  // Rounded up: it is said to be the most.
  const most = Math.ceil(Math.max(...errors) * 10) / 10
  return note(
    attribution.orders({
      isExact: central.kind === "exact",
      orders,
      draws: formatNumber(draws, lang, 0),
      error: formatNumber(most, lang)
    })
  )
}

const fewerDrawsNote = (
  { draws, asked }: NonNullable<Attribution["drawn"]>,
  { attribution, lang }: AttributionWords
): Block => note(attribution.fewerDraws({ found: formatNumber(draws, lang, 0), wanted: formatNumber(asked, lang, 0) }))
