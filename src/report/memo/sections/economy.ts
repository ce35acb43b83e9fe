/** Money: what each model saves, what carries that figure, who loses, and what another key would change. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { formatList, formatNumber, formatPercent, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Cell, Column, Figures, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { accountsTable, losersOf, NAMED } from "./losers.ts"
import { MILLION, shownIn, unitWord } from "./moneyUnits.ts"
import { capital, cell, count, inlines, percent, reference, sentence, type Voice } from "./Voice.ts"

export const economy = (voice: Voice): ReadonlyArray<Block> => {
  const { money } = voice.findings
  const [closest, organised] = shownIn(voice)
  if (money === null || closest === undefined) return []
  return [
    { kind: "heading", level: 1, text: headingOf(voice, money, organised), id: "economy" },
    sentence(...organised.map((model, i) => saved(voice, money, model, i === 0))),
    modelsTable(voice, money, organised),
    ...losersBlocks(voice, money, closest)
  ]
}

/** What every model saves. */
const headingOf = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): string =>
  voice.words.economy.heading({
    unit: unitWord(voice, money),
    savings: formatList(
      models.map(({ place, saving }) =>
        voice.words.economy.savingIn({
          saving: formatNumber(roundTo(saving.value / MILLION, 1), voice.lang, 1),
          model: voice.named(place)
        })
      ),
      voice.lang
    )
  })

const amount = (voice: Voice, money: MemoMoney, of: Measured, shown = of.value): Figures => ({
  kind: "number",
  value: roundTo(shown / MILLION, 1),
  decimals: 1,
  unit: unitWord(voice, money),
  of
})

const amountCell = (of: Measured, signed = false): Cell => ({
  value: roundTo(of.value / MILLION, 1),
  decimals: 1,
  of,
  ...(signed ? { signed } : {})
})

const saved = (voice: Voice, money: MemoMoney, model: MoneyModel, isFirst: boolean): Sentence => {
  const { economy: words } = voice.words
  const size = Math.abs(model.saving.value)
  const figure = {
    model: capital(voice.named(model.place)),
    saving: amount(voice, money, model.saving, size),
    year: String(money.priceLevel)
  }
  return [
    ...(isFirst ? [] : [" "]),
    ...(model.saving.value >= 0 ? words.saves(figure) : words.costs(figure)),
    ...(model.carries === null
      ? []
      : words.carries({ name: quotedName(voice, model), effect: amount(voice, money, model.carries.effect) })),
    ...words.assumed({ share: percent(model.assumed) })
  ]
}

const quotedName = (voice: Voice, { carries }: MoneyModel): string =>
  quoted(assumptionWords(carries!.subject, voice), voice)

const modelsTable = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): Block => {
  const { economy: words } = voice.words
  const [appraised] = models.filter(({ npv }) => npv !== null)
  const rows: ReadonlyArray<readonly [string, (model: MoneyModel) => Cell]> = [
    [words.row.costToday, ({ costToday }) => amountCell(costToday)],
    [words.row.saving, ({ saving }) => amountCell(saving, true)],
    [words.row.potential, ({ potential }) => amountCell(potential, true)],
    [words.row.stranded, ({ strandedCost }) => amountCell(strandedCost)],
    [words.row.oneOff, ({ oneOff }) => amountCell(oneOff)],
    ...(appraised === undefined
      ? []
      : ([
          [npvRow(voice, models, appraised), ({ npv }: MoneyModel) => (npv === null ? null : amountCell(npv, true))],
          [words.row.payback, (model: MoneyModel) => paybackCell(voice, model)]
        ] as const)),
    [words.row.net, ({ net }) => amountCell(net, true)],
    [words.row.state, ({ state }) => amountCell(state, true)],
    [words.row.losers, ({ losers }) => cell(voice, losers, 0)]
  ]
  return {
    kind: "table",
    id: "economy-table",
    caption: inlinesOf(words.table({ unit: unitWord(voice, money), year: String(money.priceLevel) })),
    columns: [
      { header: "", kind: "text" },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "number", decimals: 1 }))
    ],
    rows: rows.map(([name, of]): Row => ({ cells: [name, ...models.map(of)] }))
  }
}

/** With years and rate, where all models are appraised alike. */
const npvRow = (
  { words: { economy: words }, lang }: Voice,
  models: ReadonlyArray<MoneyModel>,
  { years, rate }: MoneyModel
): string => {
  const isAlike = models.every((one) => one.years?.value === years?.value && one.rate?.value === rate?.value)
  if (years === null || rate === null || !isAlike) return words.row.npv
  return words.row.npvOver({
    years: formatNumber(years.value, lang, 0),
    rate: formatPercent(rate.value, lang, wholePercent(rate.value) ? 0 : 1)
  })
}

const wholePercent = (rate: number): boolean => Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-9

/** Years until it has paid back; that it never does is said as what it is. */
const paybackCell = (voice: Voice, { payback, years }: MoneyModel): Cell => {
  if (years === null) return null
  if (payback === null) return { inlines: inlines(voice.words.economy.never({ years: count(voice, years) })) }
  return cell(voice, payback, 1)
}

const losersBlocks = (voice: Voice, money: MemoMoney, model: MoneyModel): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const losers = losersOf(model)
  const told = words.losers({
    model: voice.named(model.place),
    losers: count(voice, model.losers),
    count: count(voice, model.municipalities)
  })
  if (losers.length === 0) return [sentence(told)]
  return [
    sentence(told, words.listed({ see: reference("losers") })),
    ...(losers.length > NAMED ? [] : [accountsTable(voice, money, losers)])
  ]
}
