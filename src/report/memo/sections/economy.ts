/** Money: what each model saves, what carries that figure, who loses, and what another key would change. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Account, MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import { spreadChart, type SpreadPoint } from "../../charts/spreadChart.ts"
import type { Block, Cell, Column, Figures, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { capital, cell, count, percent, reference, sentence, type Voice } from "./Voice.ts"

/** Where more than these lose, a picture of all municipalities says more than the list. */
const NAMED = 12

export const economy = (voice: Voice): ReadonlyArray<Block> => {
  const { money, focus } = voice.findings
  if (money === null) return []
  const organised = money.models.filter((model) => model.organised)
  const closest = organised.find(({ place }) => place === focus) ?? organised[0]
  if (closest === undefined) return []
  return [
    { kind: "heading", level: 1, text: voice.words.economy.heading, id: "economy" },
    ...organised.map((model) => saved(voice, money, model)),
    modelsTable(voice, money, organised),
    ...losersBlocks(voice, money, closest),
    ...(closest.keys.length === 0 ? [] : [keysTable(voice, money, closest)])
  ]
}

/** What an amount of a table is counted in. */
export const MILLION = 1e6

export const unitWord = (voice: Voice, money: MemoMoney): string =>
  voice.words.economy.million({ currency: currencyWord(money.currency, voice.lang) })

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

const saved = (voice: Voice, money: MemoMoney, model: MoneyModel): Block => {
  const { economy: words } = voice.words
  const named = capital(voice.named(model.place))
  const size = Math.abs(model.saving.value)
  const figure = { model: named, saving: amount(voice, money, model.saving, size), year: String(money.priceLevel) }
  return sentence(
    model.saving.value >= 0 ? words.saves(figure) : words.costs(figure),
    words.stranded({ stranded: amount(voice, money, model.strandedCost) }),
    model.carries === null
      ? []
      : words.carries({
          name: quotedName(voice, model),
          effect: amount(voice, money, model.carries.effect)
        }),
    words.assumed({ share: percent(model.assumed) }),
    model.npv === null || model.years === null || model.rate === null
      ? []
      : words.worth({
          years: count(voice, model.years),
          rate: percent(model.rate, undefined, wholePercent(model.rate.value) ? 0 : 1),
          npv: amount(voice, money, model.npv)
        }),
    model.years === null
      ? []
      : model.payback === null
        ? words.neverBack({ years: count(voice, model.years) })
        : words.back({
            payback: { kind: "number", value: roundTo(model.payback.value, 1), decimals: 1, of: model.payback }
          })
  )
}

const wholePercent = (rate: number): boolean => Math.abs(rate * 100 - Math.round(rate * 100)) < 1e-9

const quotedName = (voice: Voice, { carries }: MoneyModel): string =>
  quoted(assumptionWords(carries!.subject, voice), voice)

const modelsTable = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): Block => {
  const { economy: words } = voice.words
  const rows: ReadonlyArray<readonly [string, (model: MoneyModel) => Cell]> = [
    [words.row.costToday, ({ costToday }) => amountCell(costToday)],
    [words.row.saving, ({ saving }) => amountCell(saving, true)],
    [words.row.potential, ({ potential }) => amountCell(potential, true)],
    [words.row.stranded, ({ strandedCost }) => amountCell(strandedCost)],
    [words.row.oneOff, ({ oneOff }) => amountCell(oneOff)],
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

const losersBlocks = (voice: Voice, money: MemoMoney, model: MoneyModel): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const losers = byLoss(model.accounts.filter(({ loses }) => loses))
  const told = words.losers({
    model: voice.named(model.place),
    losers: count(voice, model.losers),
    count: count(voice, model.municipalities)
  })
  if (losers.length === 0) return [sentence(told)]
  return [
    sentence(told, words.listed({ see: reference("losers") })),
    accountsTable(voice, money, losers),
    ...(losers.length > NAMED ? [netFigure(voice, money, model)] : [])
  ]
}

/** The largest loss per inhabitant first; the largest loss where inhabitants are not known. */
const byLoss = (accounts: ReadonlyArray<Account>): ReadonlyArray<Account> => {
  const size = ({ perInhabitant, net }: Account) => (perInhabitant ?? net).value
  return accounts.toSorted((one, other) => size(one) - size(other) || one.name.localeCompare(other.name))
}

const accountsTable = (voice: Voice, money: MemoMoney, accounts: ReadonlyArray<Account>): Block => {
  const { economy: words } = voice.words
  const number = (header: string, decimals: number): Column => ({ header, kind: "number", decimals })
  return {
    kind: "table",
    id: "losers",
    caption: inlinesOf(words.losersTable({ unit: unitWord(voice, money) })),
    columns: [
      { header: voice.words.municipalities.name, kind: "text" },
      number(words.column.inhabitants, 0),
      number(words.column.saves, 2),
      number(words.column.pays, 2),
      number(words.column.net, 2),
      number(words.column.perInhabitant({ currency: currencyWord(money.currency, voice.lang) }), 0)
    ],
    rows: accounts.map((account): Row => ({
      cells: [
        account.name,
        account.population === null ? null : cell(voice, account.population, 0),
        ofMillion(savedBy(account)),
        ofMillion(account.contribution),
        ofMillion(account.net, true),
        account.perInhabitant === null ? null : cell(voice, account.perInhabitant, 0, true)
      ]
    }))
  }
}

const savedBy = ({ code, salaries, overhead, other }: Account): Measured => ({
  metric: `saving@${code}`,
  scenarios: salaries.scenarios,
  value: salaries.value + overhead.value + other.value
})

const ofMillion = (of: Measured, signed = false): Cell => ({
  value: roundTo(of.value / MILLION, 2),
  decimals: 2,
  of,
  ...(signed ? { signed } : {})
})

const netFigure = (voice: Voice, money: MemoMoney, { accounts, place }: MoneyModel): Block => {
  const { economy: words } = voice.words
  const currency = currencyWord(money.currency, voice.lang)
  const known = accounts.filter(({ perInhabitant }) => perInhabitant !== null)
  const title = words.figure({ model: voice.model(place) })
  return {
    kind: "figure",
    id: "net-per-inhabitant",
    caption: inlinesOf(title),
    shows: known.map(({ perInhabitant }) => perInhabitant!),
    chart: spreadChart(
      known.map(({ name, perInhabitant }): SpreadPoint => ({ label: name, value: perInhabitant!.value })),
      {
        lang: voice.lang,
        words: voice.words.spread,
        title,
        decimals: 0,
        unit: currency,
        axisTitle: words.axis({ currency })
      }
    )
  }
}

const keysTable = (voice: Voice, money: MemoMoney, { keys }: MoneyModel): Block => {
  const { economy: words } = voice.words
  return {
    kind: "table",
    id: "keys",
    caption: inlinesOf(words.keysTable({ unit: unitWord(voice, money) })),
    columns: [
      { header: words.column.key, kind: "text" },
      { header: words.column.losers, kind: "number", decimals: 0 },
      { header: words.column.worst, kind: "number", decimals: 2 }
    ],
    rows: keys.map(({ key, losers, worst }): Row => ({
      cells: [words.key[key], cell(voice, losers, 0), ofMillion(worst)]
    }))
  }
}
