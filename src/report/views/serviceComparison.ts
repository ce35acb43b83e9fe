/** Service on the page of `compare`. */
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { DAYS, type ServiceFindings } from "../../analysis/serviceFindings.ts"
import { type Lang, textIn } from "../../words/Lang.ts"
import { formatSigned } from "../../words/numbers.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { numberColumn } from "./columns.ts"
import { poolingBlock, poolingSentence, type ServiceWords } from "./service.ts"

/** Only where some scenario promises something. */
export const serviceComparison = ({ runs }: CompareFindings, words: ServiceWords): ReadonlyArray<Block> => {
  const all = runs.map(({ service }) => service)
  if (all.every((one) => one === undefined)) return []
  const { service, terms, lang } = words
  const rows = [
    { id: "serviceToday", of: ({ extra }: ServiceFindings) => extra.today },
    { id: "service", of: ({ extra }: ServiceFindings) => extra.local + extra.centre },
    { id: "promiseCost", of: (one: ServiceFindings) => one.promiseCost }
  ] as const
  return [
    {
      kind: "table",
      id: "service",
      columns: [
        { id: "quantity", header: service.heading, kind: "text", labelled: true },
        ...all.map((_, i): Column => numberColumn(`service_${letterOf(i)}`, letterOf(i), 1)),
        ...all.slice(1).map((_, i): Column => ({
          ...numberColumn(`difference_${letterOf(i + 1)}`, `${letterOf(i + 1)}\u2212A`, 1),
          signed: true
        }))
      ],
      rows: rows.map(({ id, of }): ReadonlyArray<Cell> => {
        const values = all.map((one) => (one === undefined ? 0 : of(one)))
        return [
          { value: id, label: terms.sectionQuantity[id] },
          ...values,
          ...values.slice(1).map((value) => value - values[0]!)
        ]
      })
    },
    ...promiseTable(all, words, lang),
    ...all.flatMap((one, i) =>
      (one?.channels ?? []).flatMap((channel) => {
        const sentence = poolingSentence(channel, words)
        return poolingBlock(sentence === undefined ? undefined : service.scenario({ letter: letterOf(i), sentence }))
      })
    )
  ]
}

/** What each promises, and what every other number of days would cost it. */
const promiseTable = (
  all: ReadonlyArray<ServiceFindings | undefined>,
  { service }: ServiceWords,
  lang: Lang
): ReadonlyArray<Block> => {
  const rows = all.flatMap((one, i) =>
    (one?.cases ?? []).map(({ name, promise, prices }): ReadonlyArray<Cell> => [
      letterOf(i),
      { value: name.id, label: textIn(name.label, lang) },
      { value: promise.days, text: service.within({ days: promise.days }) },
      ...prices.map(({ fte }): Cell => ({ value: fte, text: formatSigned(fte, lang, 1) }))
    ])
  )
  if (rows.length === 0) return []
  return [
    { kind: "heading", level: 3, text: service.prices, note: service.pricesNote },
    {
      kind: "table",
      id: "casePrices",
      columns: [
        { id: "scenario", header: "", kind: "text" },
        { id: "caseType", header: service.caseType, kind: "text", labelled: true },
        { id: "days", header: service.promise, kind: "number", decimals: 0 },
        ...DAYS.map((days): Column => numberColumn(`at${days}`, service.within({ days }), 1))
      ],
      rows
    }
  ]
}
