/** Money: what it costs and saves, and who wins and loses; only where the scenarios say something of it. */
import type { Figures } from "../../analysis/live/Figures.ts"
import { currencyWord } from "../../words/currencies.ts"
import { formatList, formatNumber, formatSigned } from "../../words/numbers.ts"
import { municipalPicture } from "../pictures.ts"
import type { Names } from "../../scenario/Names.ts"
import type { Shown } from "../Store.ts"
import { FigureTable, type FigureLine } from "./FigureTable.tsx"
import { moneyUnit } from "./moneyUnit.ts"
import { columnsOf, type Page, usePage } from "./Page.ts"
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
    none: neverIn(columns, page),
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
export const isFelt = ({ figures: { money } }: Shown): boolean => money !== null && money.losers + money.winners > 0

/** What the net position of a municipality is told in. */
export const netUnit = (
  { currency, netPerInhabitant }: NonNullable<Figures["money"]>,
  { live, lang }: Page["words"]
): string => {
  const unit = currencyWord(currency, lang)
  return netPerInhabitant === null ? live.money.net({ currency: unit }) : live.money.perInhabitant({ currency: unit })
}

/** What is said of money that does not come back while anybody looks. */
const neverIn = (columns: ReadonlyArray<Shown>, { words }: Page): string => {
  const years = columns.map(({ compiled }) => compiled?.model.money?.appraisal?.years).find((one) => one !== undefined)
  return years === undefined ? "–" : words.live.money.never({ years: formatNumber(years, words.lang, 0) })
}

/** A dot a municipality: on which side of zero it ends. */
const WhoLoses = ({ columns }: { readonly columns: ReadonlyArray<Shown> }) => {
  const { store, words } = usePage()
  const { live, lang } = words
  return (
    <section aria-labelledby="who">
      <h2 id="who">{live.money.who}</h2>
      <p class="note">{live.money.whoNote}</p>
      <div class="cards">
        {columns.map((of) => {
          const { netPerInhabitant, losers, winners } = of.figures.money!
          const said = { losers: formatNumber(losers, lang, 0), winners: formatNumber(winners, lang, 0) }
          return (
            <Picture
              key={of.letter}
              name={`${of.letter}  ${live.money.losers(said)}`}
              of={live.money.who}
              note={namedLosers(of, store.base.value.names, words)}
              from={columns.map(({ figures }) => figures)}
              draw={(width) =>
                municipalPicture(
                  {
                    values: netOf(of),
                    all: columns.flatMap(netOf),
                    weights: of.figures.municipalities.map(({ baseline }) => baseline),
                    title: netUnit(of.figures.money!, words),
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

/** The losers by name, the worst first. */
const namedLosers = (of: Shown, { municipalities }: Names, { lang }: Page["words"]): string => {
  const { losers, netPerInhabitant } = of.figures.money!
  const net = netOf(of)
  const worst = [...municipalities.keys()].toSorted((one, other) => net[one]! - net[other]!).slice(0, losers)
  const named = worst
    .slice(0, MOST_NAMED)
    .map((m) => `${municipalities[m]!.name} (${formatSigned(net[m]!, lang, netPerInhabitant === null ? 0 : 1)})`)
  return worst.length > MOST_NAMED ? `${named.join(", ")} …` : formatList(named, lang)
}
const MOST_NAMED = 8

/** By inhabitant where the table says how many there are. */
export const netOf = ({ figures }: Shown): ReadonlyArray<number> =>
  figures.money!.netPerInhabitant ?? figures.money!.net
