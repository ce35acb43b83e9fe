/** Service on the page of `run`. */
import {
  type CaseFinding,
  type ChannelFinding,
  DAYS,
  type ServiceFindings,
  SHARES
} from "../../analysis/serviceFindings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber, formatPercent, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { numberColumn, percentColumn } from "./columns.ts"

export type ServiceWords = Words<"service" | "terms">

/** Nothing where the scenario promises nothing. */
export const serviceBlocks = (found: ServiceFindings | undefined, words: ServiceWords): ReadonlyArray<Block> => {
  if (found === undefined) return []
  const { service, lang } = words
  return [
    { kind: "heading", level: 2, text: service.heading },
    ...(found.channels.length === 0 ? [] : [channelTable(found, words)]),
    ...(found.cases.length === 0 ? [] : [caseTable(found, words)]),
    {
      kind: "paragraph",
      text: [
        ...found.channels.map((one) => promiseOf(one, words)),
        ...found.cases.map((one) => caseSentence(one, words)),
        service.cost({ fte: formatNumber(found.promiseCost, lang, 1) })
      ].join(" ")
    },
    ...found.channels.flatMap((one) => poolingBlock(poolingSentence(one, words))),
    ...priceTables(found, words),
    ...(found.scale === null
      ? []
      : [
          {
            kind: "paragraph" as const,
            tone: "note" as const,
            text: service.scale({
              factor: formatValue(found.scale.factor, lang),
              without: formatValue(found.scale.without, lang)
            })
          }
        ])
  ]
}

const channelTable = ({ channels }: ServiceFindings, { service, lang }: ServiceWords): Block => ({
  kind: "table",
  id: "channels",
  columns: [
    { id: "channel", header: service.channel, kind: "text", labelled: true },
    { id: "side", header: service.where, kind: "text", labelled: true },
    numberColumn("lines", service.lines, 0),
    numberColumn("erlang", service.erlang, 1),
    numberColumn("present", service.present, 1),
    numberColumn("staffed", service.staffed, 1),
    numberColumn("work", service.work, 1),
    percentColumn("occupancy", service.occupancy)
  ],
  rows: channels.flatMap(({ name, sides }) =>
    sides.map(({ side, totals }): ReadonlyArray<Cell> => [
      { value: name.id, label: textIn(name.label, lang) },
      { value: side, label: service.side[side] },
      totals.lines,
      totals.erlang,
      totals.present,
      totals.staffed,
      totals.work,
      totals.staffed > 0 ? totals.work / totals.staffed : null
    ])
  )
})

const caseTable = ({ cases }: ServiceFindings, { service, lang }: ServiceWords): Block => ({
  kind: "table",
  id: "casePromises",
  columns: [
    { id: "caseType", header: service.caseType, kind: "text", labelled: true },
    { id: "side", header: service.where, kind: "text", labelled: true },
    numberColumn("meanPerDay", service.perDay, 1),
    numberColumn("requiredPerDay", service.required, 1),
    numberColumn("extraFte", service.extra, 1),
    numberColumn("waitDays", service.waits, 1),
    percentColumn("late", service.late)
  ],
  rows: cases.flatMap(({ name, sides }) =>
    sides.map(({ side, totals }): ReadonlyArray<Cell> => [
      { value: name.id, label: textIn(name.label, lang) },
      { value: side, label: service.side[side] },
      totals.meanPerDay,
      totals.requiredPerDay,
      totals.extraFte,
      totals.cases > 0 ? totals.waited / totals.cases : null,
      totals.cases > 0 ? totals.late / totals.cases : null
    ])
  )
})

const promiseOf = ({ name, promise }: ChannelFinding, { service, lang }: ServiceWords): string => {
  const channel = textIn(name.label, lang)
  return "meanWait" in promise
    ? service.meanWait({ channel, seconds: formatValue(promise.meanWait, lang) })
    : service.level({
        channel,
        share: formatPercent(promise.share, lang, 0),
        seconds: formatValue(promise.within, lang)
      })
}

const caseSentence = ({ name, promise }: CaseFinding, { service, lang }: ServiceWords): string =>
  service.decided({
    caseType: textIn(name.label, lang),
    share: formatPercent(promise.share, lang, 0),
    days: formatValue(promise.days, lang)
  })

/** What sharing a line is worth; undefined where no contact moves. */
export const poolingSentence = (
  { name, pooling }: ChannelFinding,
  { service, lang }: ServiceWords
): string | undefined => {
  if (pooling === null) return undefined
  const { split, centres, network, erlang } = pooling
  const said = ({ lines, continuous, whole }: typeof split) => ({
    lines,
    any: formatNumber(continuous, lang, 1),
    whole: formatNumber(whole, lang, 1)
  })
  return service.pooling({
    channel: textIn(name.label, lang),
    lines: split.lines,
    erlang: formatNumber(erlang / split.lines, lang, 2),
    split: said(split),
    centres: said(centres),
    network: said(network)
  })
}

export const poolingBlock = (sentence: string | undefined): ReadonlyArray<Block> =>
  sentence === undefined ? [] : [{ kind: "paragraph", text: sentence }]

const priceTables = (found: ServiceFindings, words: ServiceWords): ReadonlyArray<Block> => {
  const { service, lang } = words
  const priced = found.channels.filter(({ prices }) => prices.length > 0)
  const table = (
    id: string,
    first: Column,
    of: ReadonlyArray<ChannelFinding | CaseFinding>,
    at: ReadonlyArray<number>,
    header: (at: number) => string
  ): Block => ({
    kind: "table",
    id,
    columns: [first, ...at.map((one): Column => ({ ...numberColumn(`at${one}`, header(one), 1), signed: true }))],
    rows: of.map(({ name, prices }): ReadonlyArray<Cell> => [
      { value: name.id, label: textIn(name.label, lang) },
      ...prices.map(({ fte }) => fte)
    ])
  })
  if (priced.length + found.cases.length === 0) return []
  return [
    { kind: "heading", level: 3, text: service.prices, note: service.pricesNote },
    ...(priced.length === 0
      ? []
      : [
          table(
            "channelPrices",
            { id: "channel", header: service.channel, kind: "text", labelled: true },
            priced,
            SHARES,
            (share) => formatPercent(share, lang, 0)
          )
        ]),
    ...(found.cases.length === 0
      ? []
      : [
          table(
            "casePrices",
            { id: "caseType", header: service.caseType, kind: "text", labelled: true },
            found.cases,
            DAYS,
            (days) => service.within({ days })
          )
        ])
  ]
}
