/** How sure each part of a difference is, as strips over draws. */
import type { Attribution, Part } from "../../analysis/attribution/attribute.ts"
import { decimalsFor } from "../decimalsFor.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"
import { groupName } from "../topicWords.ts"

/** Strips of the first metric, and what they rest on; nothing without draws. */
export const attributionIntervals = (
  { groups, metrics, method, drawn, seed }: Attribution,
  nameOf: (metric: string) => Text
): ReadonlyArray<Block> => {
  const [first] = metrics
  if (drawn === null || first === undefined || first.interval === null) return []
  const items = [
    ...first.parts.flatMap(({ interval }, g) =>
      interval === null ? [] : [{ label: groupName(groups[g]!), ...interval }]
    ),
    { label: { da: "Forskel i alt", en: "Difference" }, ...first.interval }
  ]
  return [
    {
      kind: "strip",
      decimals: decimalsFor(Math.max(...items.map(({ p5, p95 }) => p95 - p5))),
      signed: true,
      caption: inBoth((lang) => {
        const [name, count] = [textIn(nameOf(first.metric), lang), formatNumber(drawn.draws, lang, 0)]
        return lang === "da"
          ? `${name}: hvor sikkert er hvert bidrag? 90 % og 50 % interval, ${count} trækninger, frø ${seed}`
          : `${name}: how sure is each part? 90% and 50% interval, ${count} draws, seed ${seed}`
      }),
      items
    },
    ...drawnNotes(drawn, method, first)
  ]
}

/** What the intervals rest on, where it is not all coalitions in as many draws as were asked for. */
const drawnNotes = (
  drawn: NonNullable<Attribution["drawn"]>,
  central: Attribution["method"],
  { parts }: Attribution["metrics"][number]
): ReadonlyArray<Block> => [
  ...(drawn.method.kind === "exact" ? [] : [ordersNote(drawn.method.orders, drawn.draws, central, parts)]),
  ...(drawn.asked <= drawn.draws ? [] : [fewerDrawsNote(drawn)])
]

const note = (write: (lang: Lang) => string): Block => ({ kind: "paragraph", tone: "note", text: inBoth(write) })

const ordersNote = (
  orders: number,
  draws: number,
  central: Attribution["method"],
  parts: ReadonlyArray<Part>
): Block => {
  const errors = parts.flatMap((part) => Object.values(part.intervalStandardErrors ?? {}) as ReadonlyArray<number>)
  // Rounded up: it is said to be the most.
  const most = Math.ceil(Math.max(...errors) * 10) / 10
  return note((lang) => {
    const count = formatNumber(draws, lang, 0)
    const error = formatNumber(most, lang)
    if (lang === "da") {
      const exact = central.kind === "exact" ? "Tabellens bidrag er eksakte; i trækningerne" : "I trækningerne"
      return (
        `${exact} er bidragene skønnet over ${orders} tilfældige rækkefølger, de samme i alle ${count} trækninger. ` +
        `Det gør intervallernes grænser usikre: standardfejlen er højst ${error} årsværk.`
      )
    }
    const exact = central.kind === "exact" ? "The parts in the table are exact; in" : "In"
    return (
      `${exact} the draws, parts are estimated over ${orders} random orders, the same in all ${count} draws. ` +
      `That leaves the ends of the intervals uncertain: their standard error is at most ${error} FTE.`
    )
  })
}

const fewerDrawsNote = ({ draws, asked }: NonNullable<Attribution["drawn"]>): Block =>
  note((lang) => {
    const [found, wanted] = [formatNumber(draws, lang, 0), formatNumber(asked, lang, 0)]
    return lang === "da"
      ? `Der er ${found} trækninger og ikke ${wanted}: hver trækning regnes igennem for mange blandinger af de to scenarier.`
      : `There are ${found} draws and not ${wanted}: each is evaluated for many mixtures of the two scenarios.`
  })
