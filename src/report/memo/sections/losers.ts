/** Who loses, and the same model under other keys: what a reader looks up. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Account, MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import { spreadChart, type SpreadPoint } from "../../charts/spreadChart.ts"
import type { Annex, Cell, Column, Figure, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { MILLION, shownIn, unitWord } from "./moneyUnits.ts"
import { cell, type Voice } from "./Voice.ts"

/** More losers than these stand in the annex, with a picture. */
export const NAMED = 12

/** What a reader looks up: who loses where they are many, and the same model under other keys. */
export const economyAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { money } = voice.findings
  const [closest] = shownIn(voice)
  if (money === null || closest === undefined) return []
  const losers = losersOf(closest)
  const blocks = [
    ...(losers.length > NAMED ? [accountsTable(voice, money, losers), netFigure(voice, money, closest)] : []),
    ...(closest.keys.length === 0 ? [] : [keysTable(voice, money, closest)])
  ]
  return blocks.length === 0 ? [] : [{ kind: "annex", id: "annex-economy", title: voice.words.economy.annex, blocks }]
}

export const losersOf = ({ accounts }: MoneyModel): ReadonlyArray<Account> =>
  byLoss(accounts.filter(({ loses }) => loses))

/** The largest loss per inhabitant first; the largest loss where inhabitants are not known. */
const byLoss = (accounts: ReadonlyArray<Account>): ReadonlyArray<Account> => {
  const size = ({ perInhabitant, net }: Account) => (perInhabitant ?? net).value
  return accounts.toSorted((one, other) => size(one) - size(other) || one.name.localeCompare(other.name))
}

export const accountsTable = (voice: Voice, money: MemoMoney, accounts: ReadonlyArray<Account>): Table => {
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

const netFigure = (voice: Voice, money: MemoMoney, { accounts, place }: MoneyModel): Figure => {
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

const keysTable = (voice: Voice, money: MemoMoney, { keys }: MoneyModel): Table => {
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
