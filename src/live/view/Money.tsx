/** Money: what it costs and saves, and who wins and loses; only where the scenarios say something of it. */
import type { Figures } from "../../analysis/live/Figures.ts"
import { currencyWord } from "../../words/currencies.ts"
import { formatNumber } from "../../words/numbers.ts"
import { municipalPicture } from "../pictures.ts"
import type { Shown } from "../Store.ts"
import { FigureTable, type FigureLine } from "./FigureTable.tsx"
import { moneyUnit } from "./moneyUnit.ts"
import { columnsOf, usePage } from "./Page.ts"
import { sectionsOf, valueIn } from "./sectionsOf.ts"
import { Picture } from "./Picture.tsx"

type MoneyFigures = NonNullable<Figures["money"]>

const LINES = [
  ["costToday", (money: MoneyFigures) => money.costToday],
  ["cost", (money: MoneyFigures) => money.cost],
  ["saving", (money: MoneyFigures) => money.saving],
  ["potential", (money: MoneyFigures) => money.potential],
  ["strandedCost", (money: MoneyFigures) => money.stranded],
  ["net.state", (money: MoneyFigures) => money.state],
  ["oneOff", (money: MoneyFigures) => money.oneOff]
] as const

export const Money = () => {
  const page = usePage()
  const { words } = page
  const { live, terms } = words
  const columns = columnsOf(page).filter(({ figures }) => figures.money !== null)
  const unit = moneyUnit(columns, words)
  if (unit === undefined) return null
  const { per, decimals } = unit
  const lines = LINES.map(([quantity, of]): FigureLine => ({
    quantity,
    name: terms.sectionQuantity[quantity],
    of: ({ money }) => (money === null ? null : of(money)),
    decimals,
    per,
    isStrong: quantity === "saving"
  }))
  const all = sectionsOf(page)
  const over = (quantity: "npv" | "payback") => (_: Figures, place: number) => valueIn(quantity, all[place]?.sections)
  const npv: FigureLine = {
    ...lines[0]!,
    quantity: "npv",
    name: terms.sectionQuantity.npv,
    of: over("npv"),
    isSlow: true
  }
  const payback: FigureLine = {
    quantity: "payback",
    name: live.money.payback,
    of: over("payback"),
    decimals: 1,
    none: live.money.never,
    isSlow: true
  }
  const isAppraised = all.some(({ sections }) => valueIn("npv", sections) !== null)
  return (
    <>
      <section aria-labelledby="money">
        <h2 id="money">{live.money.heading}</h2>
        <FigureTable head={unit.text} lines={isAppraised ? [...lines, npv, payback] : lines} />
      </section>
      {columns.some(isFelt) ? <WhoLoses columns={columns} /> : null}
    </>
  )
}

/** Whether anybody wins or loses. */
const isFelt = ({ figures }: Shown): boolean => figures.money!.losers + figures.money!.winners > 0

/** A dot a municipality: on which side of zero it ends. */
const WhoLoses = ({ columns }: { readonly columns: ReadonlyArray<Shown> }) => {
  const { store, words } = usePage()
  const { live, lang } = words
  const unit = currencyWord(columns[0]!.figures.money!.currency, lang)
  return (
    <section aria-labelledby="who">
      <h2 id="who">{live.money.who}</h2>
      <div class="cards">
        {columns.map((of) => {
          const { netPerInhabitant, losers, winners } = of.figures.money!
          const said = { losers: formatNumber(losers, lang, 0), winners: formatNumber(winners, lang, 0) }
          const axis =
            netPerInhabitant === null
              ? live.money.net({ currency: unit })
              : live.money.perInhabitant({ currency: unit })
          return (
            <Picture
              key={of.letter}
              name={`${of.letter}  ${live.money.losers(said)}`}
              from={columns.map(({ figures }) => figures)}
              draw={(width) =>
                municipalPicture(
                  {
                    values: netOf(of),
                    all: columns.flatMap(netOf),
                    weights: of.figures.municipalities.map(({ baseline }) => baseline),
                    title: axis,
                    decimals: netPerInhabitant === null ? 0 : 1
                  },
                  store.base.value.names.municipalities,
                  { words, decimals: 1, width }
                )
              }
            />
          )
        })}
      </div>
    </section>
  )
}

/** By inhabitant where the table says how many there are. */
const netOf = ({ figures }: Shown): ReadonlyArray<number> => figures.money!.netPerInhabitant ?? figures.money!.net
