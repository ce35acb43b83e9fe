/** What is promised to those who call, come or apply, what it costs, and what another promise or a shared line is worth. */
import type { MemoPromise, MemoService, Promised, PromisePrice } from "../../../analysis/memo/MemoService.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatPercent, roundTo } from "../../../words/numbers.ts"
import { plainText } from "../cells.ts"
import type { Block, Cell, Column, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { count, fte, inlines, listed, percent, reference, sentence, type Voice } from "./Voice.ts"

export const service = (voice: Voice): ReadonlyArray<Block> => {
  const { service: models } = voice.findings
  if (models.length === 0) return []
  const { service: words } = voice.words
  const costs = listed(
    models.map(({ place, cost }) => words.costIn({ model: voice.named(place), fte: fte(voice, cost) })),
    voice
  )
  const pooled = models.flatMap((model) => poolingOf(voice, model))
  return [
    {
      kind: "heading",
      level: 1,
      text: plainText(inlines(words.heading({ costs })), voice.lang),
      id: "service"
    },
    sentence(words.what({ see: reference("promises") })),
    promiseTable(voice, models),
    ...(pooled.length === 0 ? [] : [{ kind: "list" as const, items: pooled.map((one) => inlines(one)) }])
  ]
}

const poolingOf = (voice: Voice, { place, pooling }: MemoService) =>
  pooling.map(({ label, lines, present }) =>
    voice.words.service.pooling({
      channel: textIn(label, voice.lang),
      model: voice.named(place),
      split: people(present.split),
      lines: lines.split.value,
      centres: people(present.centres),
      centreLines: lines.centres.value,
      network: people(present.network)
    })
  )

const people = (of: MemoService["cost"]) => ({
  kind: "number" as const,
  value: roundTo(of.value, 1),
  decimals: 1,
  of
})

/** A line for every promise that some model makes, with the columns of each model. */
const promiseTable = (voice: Voice, models: ReadonlyArray<MemoService>): Block => {
  const { service: words } = voice.words
  const known = models.flatMap(({ promises }) => promises)
  const rows = known.filter((one, i) => known.findIndex(({ id }) => id === one.id) === i)
  const column = (header: string): Column => ({ header, kind: "number" })
  return {
    kind: "table",
    id: "promises",
    caption: inlinesOf(words.table),
    columns: [
      { header: words.promise, kind: "text" },
      ...models.flatMap(({ place }) => [
        column(words.made({ model: voice.model(place) })),
        column(words.stricter),
        column(words.weaker)
      ])
    ],
    rows: rows.map(({ id, label }): Row => ({
      cells: [textIn(label, voice.lang), ...models.flatMap(({ promises }) => promiseCells(voice, promises, id))]
    })),
    note: inlinesOf(words.note)
  }
}

const promiseCells = (voice: Voice, promises: ReadonlyArray<MemoPromise>, id: string): ReadonlyArray<Cell> => {
  const promise = promises.find((one) => one.id === id)
  if (promise === undefined) return [null, null, null]
  const { made, stricter, weaker } = promise
  return [
    { inlines: inlines(madeWords(voice, made)) },
    priceCell(voice, made, stricter),
    priceCell(voice, made, weaker)
  ]
}

const madeWords = (voice: Voice, made: Promised) => {
  const { service: words } = voice.words
  switch (made.kind) {
    case "answered":
      return words.answered({ share: percent(made.share), seconds: count(voice, made.seconds) })
    case "waited":
      return words.waited({ seconds: count(voice, made.seconds) })
    case "decided":
      return words.decided({ share: percent(made.share), days: count(voice, made.days) })
  }
}

const priceCell = (voice: Voice, made: Promised, price: PromisePrice | null): Cell => {
  if (price === null) return null
  const { at } = voice.words.service
  const promised =
    made.kind === "decided" ? at.days({ days: price.at }) : at.share({ at: formatPercent(price.at, voice.lang, 0) })
  const { fte: more } = price
  return {
    inlines: inlines([promised, { kind: "number", value: roundTo(more.value, 1), decimals: 1, signed: true, of: more }])
  }
}
