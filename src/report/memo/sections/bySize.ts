/** Money by the size of a municipality: whether the small ones pay, as a picture and by quarters. */
import { pictures } from "../pictures.ts"
import type { Account, MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { capital } from "../../../words/capital.ts"
import { formatNumber, roundTo } from "../../../words/numbers.ts"
import { sizeChart } from "../../charts/sizeChart.ts"
import type { Column, Figure, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { moneyScale } from "./moneyUnits.ts"
import { cell, count, inlines, type Voice } from "./Voice.ts"

/** Dots worth a picture. */
const DRAWN = 5
/** Named at the low end of what they keep. */
const NAMED = 3

/** What each keeps per inhabitant, by its number of inhabitants, where enough of them are known. */
export const netAgainstSize = (
  voice: Voice,
  money: MemoMoney,
  { accounts, place }: MoneyModel
): ReadonlyArray<Figure> => {
  const { economy: words } = voice.words
  const known = accounts
    .filter(({ perInhabitant, population }) => perInhabitant !== null && (population?.value ?? 0) > 0)
    .toSorted((one, other) => one.perInhabitant!.value - other.perInhabitant!.value)
  const [lowest, highest] = [known[0], known.at(-1)]
  if (known.length < DRAWN || lowest === undefined || highest === undefined) return []
  const currency = currencyWord(money.currency, voice.lang)
  const largest = known.reduce((most, one) => (one.population!.value > most.population!.value ? one : most), lowest)
  const shown = (one: Account) => formatNumber(one.perInhabitant!.value, voice.lang, 0)
  const title = words.sizeFigure({
    model: voice.named(place),
    lowest: `${lowest.name} (${shown(lowest)})`,
    highest: `${highest.name} (${shown(highest)})`
  })
  const named = new Set([...known.slice(0, NAMED), largest, highest])
  return [
    {
      kind: "figure",
      id: "net-against-size",
      caption: inlinesOf(title),
      shows: known.flatMap(({ perInhabitant, population }) => [perInhabitant!, population!]),
      ...pictures((width) =>
        sizeChart(
          known.map((one) => ({
            label: one.name,
            size: one.population!.value,
            value: one.perInhabitant!.value,
            named: named.has(one)
          })),
          {
            width,
            lang: voice.lang,
            title,
            decimals: 0,
            xTitle: words.column.inhabitants,
            yTitle: words.axis({ currency }),
            alt: `${title}. ${[...named].map((one) => `${one.name}: ${formatNumber(one.population!.value, voice.lang, 0)}, ${shown(one)}`).join("; ")}.`
          }
        )
      )
    }
  ]
}

/** Quarters of the municipalities, from the smallest. */
export const sizeClassTable = (voice: Voice, money: MemoMoney, { sizeClasses }: MoneyModel): Table => {
  const { economy: words } = voice.words
  const { per, decimals, unit } = moneyScale(voice, money)
  const number = (header: string, decimals: number): Column => ({ header, kind: "number", decimals })
  return {
    kind: "table",
    id: "size-classes",
    caption: inlinesOf(words.sizeTable({ unit })),
    columns: [
      { header: words.column.inhabitants, kind: "text" },
      number(words.column.municipalities, 0),
      number(words.column.losers, 0),
      number(words.column.net, decimals),
      number(capital(words.column.perInhabitant({ currency: currencyWord(money.currency, voice.lang) })), 0)
    ],
    rows: sizeClasses.map(({ from, to, municipalities, losers, net, perInhabitant }): Row => ({
      cells: [
        { inlines: inlines(words.sizeClass({ from: count(voice, from), to: count(voice, to) })) },
        cell(voice, municipalities, 0),
        cell(voice, losers, 0),
        { value: roundTo(net.value / per, decimals), decimals, signed: true, of: net },
        cell(voice, perInhabitant, 0, true)
      ]
    }))
  }
}
