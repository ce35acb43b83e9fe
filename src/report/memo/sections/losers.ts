/** Who loses, and the same model under other keys: what a reader looks up. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Account, MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { capital } from "../../../words/capital.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Annex, Block, Cell, Column, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { type MoneyScale, moneyScale, shownIn } from "./moneyUnits.ts"
import { netAgainstSize, sizeClassTable } from "./bySize.ts"
import { baseRates } from "./baseRates.ts"
import { factors, overruns } from "./overruns.ts"
import { opened } from "./certainty.ts"
import { marked, NET } from "./speaksAgainst.ts"
import { cell, count, listed, sentence, type Voice } from "./Voice.ts"

/** What a reader looks up: who loses where they are many, and the same model under other keys. */
export const economyAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { money } = voice.findings
  const [closest] = shownIn(voice)
  if (money === null || closest === undefined) return []
  const losers = losersOf(closest)
  const blocks = [
    ...factors(voice, money.models),
    ...overruns(voice, money.models),
    ...(losers.length > 0 ? [accountsTable(voice, money, losers)] : []),
    ...losersByYear(voice, closest),
    ...netAgainstSize(voice, money, closest),
    ...(closest.sizeClasses.length === 0 ? [] : [sizeClassTable(voice, money, closest)]),
    ...(closest.keys.length === 0 ? [] : [keysTable(voice, money, closest)])
  ]
  const detail: Annex = { kind: "annex", id: "annex-economy", title: voice.words.economy.annex, blocks }
  return [...(blocks.length === 0 ? [] : [detail]), baseRates(voice)]
}

/** How many lose while work moves and settlements change. */
const losersByYear = (
  voice: Voice,
  { place, losersByYear: rows }: MoneyModel
): ReadonlyArray<Exclude<Block, Annex>> => {
  const { economy: words } = voice.words
  if (rows.length === 0) return []
  const said = rows.map(({ from, until, losers }) =>
    words.losersIn({
      losers: count(voice, losers),
      from: count(voice, from),
      until: until === null || until.value === from.value ? null : count(voice, until),
      goesOn: until === null
    })
  )
  const all = words.losersByYear({ rows: listed(said, voice) })
  return [sentence(rows.some(({ losers }) => losers.value > 0) ? marked(voice, place, NET, all) : opened(all))]
}

export const losersOf = ({ accounts }: MoneyModel): ReadonlyArray<Account> =>
  byLoss(accounts.filter(({ loses }) => loses))

/** The largest loss per inhabitant first; the largest loss where inhabitants are not known. */
const byLoss = (accounts: ReadonlyArray<Account>): ReadonlyArray<Account> => {
  const size = ({ perInhabitant, net }: Account) => (perInhabitant ?? net).value
  return accounts.toSorted((one, other) => size(one) - size(other) || one.name.localeCompare(other.name))
}

const accountsTable = (voice: Voice, money: MemoMoney, accounts: ReadonlyArray<Account>): Table => {
  const { economy: words } = voice.words
  const scale = moneyScale(voice, money)
  const number = (header: string, decimals: number): Column => ({ header, kind: "number", decimals })
  return {
    kind: "table",
    id: "losers",
    caption: inlinesOf(words.losersTable({ unit: scale.unit })),
    columns: [
      { header: voice.words.municipalities.name, kind: "text" },
      number(words.column.inhabitants, 0),
      number(words.column.saves, scale.fineDecimals),
      number(words.column.pays, scale.fineDecimals),
      number(words.column.net, scale.fineDecimals),
      number(capital(words.column.perInhabitant({ currency: currencyWord(money.currency, voice.lang) })), 0)
    ],
    rows: accounts.map((account): Row => ({
      cells: [
        account.name,
        account.population === null ? null : cell(voice, account.population, 0),
        amountCell(scale, savedBy(account)),
        amountCell(scale, account.contribution),
        amountCell(scale, account.net, true),
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

const amountCell = ({ per, fineDecimals }: MoneyScale, of: Measured, signed = false): Cell => ({
  value: roundTo(of.value / per, fineDecimals),
  decimals: fineDecimals,
  of,
  ...(signed ? { signed } : {})
})

const keysTable = (voice: Voice, money: MemoMoney, { keys }: MoneyModel): Table => {
  const { economy: words } = voice.words
  const scale = moneyScale(voice, money)
  return {
    kind: "table",
    id: "keys",
    caption: inlinesOf(words.keysTable({ unit: scale.unit })),
    columns: [
      { header: words.column.key, kind: "text" },
      { header: words.column.losers, kind: "number", decimals: 0 },
      { header: words.column.worst, kind: "number", decimals: scale.fineDecimals }
    ],
    rows: keys.map(({ key, losers, worst }): Row => ({
      cells: [words.key[key], cell(voice, losers, 0), amountCell(scale, worst)]
    }))
  }
}
