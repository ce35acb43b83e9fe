/** Tables of published cases: beside each other, item by item, year by year. */
import type { GivenMemo, GivenModel } from "../../../analysis/memo/GivenMemo.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatList, formatNumber, formatPercent, roundTo } from "../../../words/numbers.ts"
import type { Block, Cell, Column, Row } from "../Memo.ts"
import { inlinesOf, paragraph } from "../Memo.ts"
import type { Amounts } from "./givenAmounts.ts"
import type { Voice } from "./Voice.ts"

export const givenTables = (voice: Voice, given: GivenMemo, amounts: Amounts) => ({
  beside: beside(voice, given, amounts),
  amounts: amountBlocks(voice, given, amounts),
  overTime: overTime(voice, given, amounts)
})

/** Decimals of a rate: 3.5 % is no 4 %. */
export const ratePercent = (rate: number): 0 | 1 => (Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-9 ? 0 : 1)

const number = (header: string, decimals = 1): Column => ({ header, kind: "number", decimals })

const beside = (voice: Voice, given: GivenMemo, amounts: Amounts): Block => {
  const { given: words } = voice.words
  const { models, pairs } = given
  const compared = pairs.length === 1 ? pairs[0] : undefined
  const rate = ({ value }: Measured) => formatPercent(value, voice.lang, ratePercent(value))
  const line = (name: string, of: (model: GivenModel) => Cell, difference: Cell = null): Row => ({
    cells: [name, ...models.map(of), ...(compared === undefined ? [] : [difference])]
  })
  const years =
    (of: (worth: NonNullable<GivenModel["worth"]>) => Measured | null) =>
    (model: GivenModel): Cell => {
      const found = model.worth === null ? null : of(model.worth)
      return found === null ? null : { value: roundTo(found.value, 1), decimals: 1, of: found }
    }
  const [first] = models.flatMap(({ worth }) => worth ?? [])
  const npvDifference = given.by === "npv" && compared !== undefined ? amounts.cell(compared.difference, true) : null
  return {
    kind: "table",
    id: "given",
    caption: inlinesOf(words.table({ unit: amounts.unit, year: String(given.priceLevel) })),
    columns: [
      { header: "", kind: "text" },
      ...models.map(({ place }) => number(voice.model(place))),
      ...(compared === undefined ? [] : [number(words.difference)])
    ],
    rows: [
      line(words.row.saving, ({ saving }) => amounts.cell(saving), compared && amounts.cell(compared.saving, true)),
      line(words.row.oneOff, ({ oneOff }) => amounts.cell(oneOff), compared && amounts.cell(compared.oneOff, true)),
      ...(first === undefined
        ? []
        : [
            line(
              words.row.npv({ years: formatNumber(first.years.value, voice.lang, 0), rate: rate(first.rate) }),
              ({ worth }) => (worth === null ? null : amounts.cell(worth.npv)),
              npvDifference
            ),
            ...first.beside.map((one, i) =>
              line(words.row.npvAt({ rate: rate(one.rate) }), ({ worth }) =>
                worth === null ? null : amounts.cell(worth.beside[i]!.npv)
              )
            ),
            line(
              words.row.payback,
              years(({ payback }) => payback)
            ),
            line(
              words.row.discountedPayback,
              years(({ discountedPayback }) => discountedPayback)
            )
          ])
    ],
    note: inlinesOf(voice.words.gain.rounded)
  }
}

const amountBlocks = (voice: Voice, { models }: GivenMemo, amounts: Amounts): ReadonlyArray<Block> => {
  const { given: words } = voice.words
  const steps = reachedIn(voice, models)
  return [
    { kind: "heading", level: 1, text: words.amounts, id: "amounts" },
    itemTable(voice, models, {
      id: "savings",
      caption: words.savingsTable({ unit: amounts.unit }),
      items: ({ savings }) => savings,
      total: ({ saving }) => saving,
      amounts
    }),
    ...(steps.length === 0 ? [] : [paragraph(steps.join(" "))]),
    ...(models.every(({ oneOffs }) => oneOffs.length === 0)
      ? []
      : [
          itemTable(voice, models, {
            id: "one-off",
            caption: words.oneOffTable({ unit: amounts.unit }),
            items: ({ oneOffs }) => oneOffs,
            total: ({ oneOff }) => oneOff,
            payer: (label) =>
              models.flatMap(({ oneOffs }) =>
                oneOffs.filter((one) => one.label === label).map(({ payer }) => payer)
              )[0],
            amounts
          })
        ])
  ]
}

interface Items {
  readonly id: string
  readonly caption: string
  readonly items: (model: GivenModel) => ReadonlyArray<{ readonly label: Text; readonly amount: Measured }>
  readonly total: (model: GivenModel) => Measured
  readonly payer?: (label: Text) => GivenModel["oneOffs"][number]["payer"] | undefined
  readonly amounts: Amounts
}

/** One row an item, by what it is called; an item that a case does not have is left empty there. */
const itemTable = (
  voice: Voice,
  models: ReadonlyArray<GivenModel>,
  { id, caption, items, total, payer, amounts }: Items
): Block => {
  const { given: words } = voice.words
  const names = new Map(models.flatMap((model) => items(model).map(({ label }) => [textIn(label, voice.lang), label])))
  const payers = payer === undefined ? [] : [...names.values()].map((label) => payer(label))
  const hasPayers = new Set(payers).size > 1
  return {
    kind: "table",
    id,
    caption: inlinesOf(caption),
    columns: [
      { header: words.item, kind: "text" },
      ...models.map(({ place }) => number(voice.model(place))),
      ...(hasPayers ? [{ header: words.pays, kind: "text" } as const] : [])
    ],
    rows: [
      ...[...names].map(([name], i): Row => ({
        cells: [
          name,
          ...models.map((model): Cell => {
            const found = items(model).find(({ label }) => textIn(label, voice.lang) === name)
            return found === undefined ? null : amounts.cell(found.amount)
          }),
          ...(hasPayers ? [words.payer[payers[i] ?? "municipalities"]] : [])
        ]
      })),
      {
        tone: "total",
        cells: [words.total, ...models.map((model) => amounts.cell(total(model))), ...(hasPayers ? [""] : [])]
      }
    ]
  }
}

/** How fast every saving is reached; what is the same in several cases is said once. */
const reachedIn = (voice: Voice, models: ReadonlyArray<GivenModel>): ReadonlyArray<string> => {
  const { given: words } = voice.words
  const items = [...new Set(models.flatMap(({ savings }) => savings.map(({ label }) => textIn(label, voice.lang))))]
  return items.flatMap((item) => {
    const paced = models.flatMap(({ place, savings }) =>
      savings
        .filter(({ label, reached }) => textIn(label, voice.lang) === item && reached.length > 0)
        .map(({ reached }) => ({ place, steps: stepsOf(voice, reached) }))
    )
    const isAlike =
      models.length > 1 && paced.length === models.length && new Set(paced.map(({ steps }) => steps)).size === 1
    return isAlike
      ? [words.reachedAlike({ item, steps: paced[0]!.steps })]
      : paced.map(({ place, steps }) => words.reached({ item, model: voice.named(place), steps }))
  })
}

const stepsOf = ({ words, lang }: Voice, reached: GivenModel["savings"][number]["reached"]): string =>
  formatList(
    reached.map(({ year, share }) => words.given.reachedStep({ year, share: formatPercent(share.value, lang, 0) })),
    lang
  )

const overTime = (voice: Voice, { models }: GivenMemo, amounts: Amounts): ReadonlyArray<Block> => {
  const { given: words } = voice.words
  const appraised = models.flatMap(({ place, worth }) => (worth === null ? [] : [{ place, flows: worth.flows }]))
  if (appraised.length === 0) return []
  const years = [...new Set(appraised.flatMap(({ flows }) => flows.map(({ year }) => year)))].sort((a, b) => a - b)
  return [
    { kind: "heading", level: 1, text: words.overTime, id: "over-time" },
    {
      kind: "table",
      id: "flows",
      caption: inlinesOf(words.flowTable({ unit: amounts.unit })),
      columns: [
        { header: words.year, kind: "text", weight: 0.3 },
        ...appraised.flatMap(({ place }) => [
          number(words.flow({ model: voice.model(place) })),
          number(words.cumulated({ model: voice.model(place) }))
        ])
      ],
      rows: years.map((year): Row => ({
        cells: [
          formatNumber(year, voice.lang, 0),
          ...appraised.flatMap(({ flows }): ReadonlyArray<Cell> => {
            const found = flows.find((one) => one.year === year)
            return found === undefined
              ? [null, null]
              : [amounts.cell(found.flow, true), amounts.cell(found.cumulated, true)]
          })
        ]
      })),
      note: inlinesOf(words.yearNote)
    }
  ]
}
