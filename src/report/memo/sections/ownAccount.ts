/** What one municipality saves, pays and keeps, line by line, in every model. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Account } from "../../../analysis/memo/MemoMoney.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Block, Cell, Column, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { moneyScale } from "./moneyUnits.ts"
import type { Voice } from "./Voice.ts"

export const ownAccount = (voice: Voice, code: string): ReadonlyArray<Block> => {
  const { money } = voice.findings
  const { economy: words } = voice.words
  const models = (money?.models ?? []).flatMap(({ place, accounts, organised }) => {
    const account = organised ? accounts.find((one) => one.code === code) : undefined
    return account === undefined ? [] : [{ place, account }]
  })
  if (money === null || models.length === 0) return []
  const { per, fineDecimals, unit } = moneyScale(voice, money)
  // What is nothing in every model needs no line.
  const some = (rows: ReadonlyArray<readonly [string, (account: Account) => Measured, boolean]>): ReadonlyArray<Row> =>
    rows.flatMap(([name, of, negative]) =>
      models.some(({ account }) => roundTo(of(account).value / per, fineDecimals) !== 0)
        ? [line(name, of, negative)]
        : []
    )
  const line = (name: string, of: (account: Account) => Measured, negative = false): Row => ({
    cells: [
      name,
      ...models.map(({ account }): Cell => {
        const found = of(account)
        return {
          value: roundTo((negative ? -1 : 1) * (found.value / per), fineDecimals) + 0,
          decimals: fineDecimals,
          of: found,
          signed: true
        }
      })
    ]
  })
  return [
    { kind: "heading", level: 2, text: words.accountHeading },
    {
      kind: "table",
      id: "own-account",
      caption: inlinesOf(words.accountTable({ unit, year: String(money.priceLevel) })),
      columns: [
        { header: "", kind: "text" },
        ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "number", decimals: fineDecimals }))
      ],
      rows: [
        ...some([
          [words.account.salaries, ({ salaries }) => salaries, false],
          [words.account.overhead, ({ overhead }) => overhead, false],
          [words.account.other, ({ other }) => other, false],
          [words.account.contribution, ({ contribution }) => contribution, true],
          [words.account.grant, ({ grant }) => grant, false],
          [words.account.compensation, ({ compensation }) => compensation, false]
        ]),
        { ...line(words.account.net, ({ net }) => net), tone: "total" }
      ]
    }
  ]
}
