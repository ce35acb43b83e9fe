/** Money: what each model saves, what carries that figure, who loses, and what another key would change. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { MemoMoney, MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { formatList, formatNumber, formatPercent, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { shownTurns } from "../../../analysis/memo/counts.ts"
import type { Block, Cell, Column, Figures, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { saidOnce } from "./alike.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { opened, turnInlines } from "./certainty.ts"
import { losersOf } from "./losers.ts"
import { amount, moneyScale, shownIn } from "./moneyUnits.ts"
import { MONEY } from "./onTheWay.ts"
import { marked, NET, speaksAgainst } from "./speaksAgainst.ts"
import {
  cell,
  count,
  inlines,
  listed,
  partyWords,
  percent,
  reference,
  sentence,
  shownValue,
  type Voice
} from "./Voice.ts"
import { workCosts } from "./workCosts.ts"

export const economy = (voice: Voice): ReadonlyArray<Block> => {
  const { money } = voice.findings
  const [closest, organised] = shownIn(voice)
  if (money === null) return []
  if (closest === undefined) return workCosts(voice, money)
  return [
    { kind: "heading", level: 1, text: headingOf(voice, money, organised), id: "economy" },
    modelsTable(voice, money, organised),
    ...neverWorth(voice, money, organised),
    ...restsOn(voice, money, organised),
    ...riskPools(voice, organised, (of) => amount(voice, money, of)),
    ...turning(voice, money),
    ...losersBlocks(voice, closest)
  ]
}

/** What every model saves; in the memo of a party that asks for money, that its own model saves less is said as such. */
const headingOf = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): string => {
  const { per, decimals, unit } = moneyScale(voice, money)
  const outdone = outdoneIn(voice, models)
  return voice.words.economy.heading({
    costs: voice.outcome.money === "loss",
    unit,
    against: outdone === undefined ? "" : voice.named(outdone.place),
    savings: formatList(
      models.map(({ place, saving }) =>
        voice.words.economy.savingIn({
          saving: formatNumber(shownValue(voice, saving) / per, voice.lang, decimals),
          model: voice.named(place)
        })
      ),
      voice.lang
    )
  })
}

/** The reader's own model where another saves more and the reader asks for money; undefined elsewhere. */
const outdoneIn = (voice: Voice, shown: ReadonlyArray<MoneyModel>): MoneyModel | undefined =>
  shown.find(
    ({ place, saving }) =>
      speaksAgainst(voice, place, ["saving", "net"]) === "own" &&
      shown.some((other) => other.saving.value > saving.value)
  )

/** One-off cost that may not come: what it counts with, and how far that may be off. */
export const riskPools = (
  voice: Voice,
  models: ReadonlyArray<Pick<MoneyModel, "place" | "riskPool">>,
  amountOf: (of: Measured) => Figures
): ReadonlyArray<Block> =>
  saidOnce(
    voice,
    models.flatMap(({ place, riskPool }) => (riskPool === null ? [] : [{ place, riskPool }])),
    (names, { riskPool: { expected, deviation } }) =>
      voice.words.economy.riskPool({ model: names, expected: amountOf(expected), deviation: amountOf(deviation) })
  ).map((said) => sentence(said))

/** In a party's memo, that its own model is worth less than it costs; what others are worth stands beside it. */
const neverWorth = (voice: Voice, money: MemoMoney, shown: ReadonlyArray<MoneyModel>): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const own = shown.find(({ place }) => speaksAgainst(voice, place, MONEY) !== undefined)
  if (own === undefined || own.npv === null || own.npv.value >= 0 || own.years === null) return []
  const others = shown.flatMap((model) =>
    model === own || model.npv === null
      ? []
      : [words.inModel({ value: amount(voice, money, model.npv), model: voice.named(model.place) })]
  )
  const said = words.neverWorth({
    years: count(voice, own.years),
    npv: amount(voice, money, own.npv),
    others: others.length === 0 ? [] : [" (", ...listed(others, voice), ")"],
    isBack: own.payback !== null
  })
  return [sentence(marked(voice, own.place, MONEY, said))]
}

/** What the savings rest on: one number and its effect where it is the same in every model, and how much nobody has measured. */
const restsOn = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const costs = voice.outcome.money === "loss"
  const carried = models.filter(({ carries }) => carries !== null)
  const names = [...new Set(carried.map((model) => quotedName(voice, model)))]
  const inModel = (value: Inline, { place }: MoneyModel): Sentence =>
    models.length === 1 ? [value] : words.inModel({ value, model: voice.named(place) })
  const said = names.map((name): Sentence => {
    const effects = carried
      .filter((model) => quotedName(voice, model) === name)
      .map((model) => inModel(amount(voice, money, model.carries!.effect), model))
    return words.carries({ name, effects: listed(effects, voice), costs })
  })
  const assumed = models.map((model) => inModel(percent(model.assumed), model))
  return [sentence(...said, words.assumed({ shares: listed(assumed, voice), costs }))]
}

/** What alone would turn the difference in saving, inside its stated range. */
const turning = (voice: Voice, money: MemoMoney): ReadonlyArray<Block> => {
  if (money.turning === null) return []
  const { economy: words } = voice.words
  const { models, viewpoint } = voice.findings
  const turns = shownTurns(money.turning)
  const gap = { ...amount(voice, money, money.turning.difference), signed: true }
  const costs = voice.outcome.money === "loss"
  if (turns.length === 0) return [sentence(words.noTurn({ gap, costs }))]
  const said = listed(
    turns.map((turn) => turnInlines(voice, turn)),
    voice
  )
  const behind = models[money.turning.difference.scenarios[money.turning.difference.value < 0 ? 1 : 0]!]?.party ?? null
  // In a party's memo it is said whom the turn would help.
  const helps = viewpoint === null || behind === null ? "" : words.helps({ party: partyWords(voice, behind) })
  const turned = words.turns({ gap, turns: said, many: turns.length > 1, costs })
  return [sentence(helps === "" ? opened(turned) : [helps, ...turned])]
}

const quotedName = (voice: Voice, { carries }: MoneyModel): string =>
  quoted(assumptionWords(carries!.subject, voice), voice)

const modelsTable = (voice: Voice, money: MemoMoney, models: ReadonlyArray<MoneyModel>): Block => {
  const { economy: words } = voice.words
  const [appraised] = models.filter(({ npv }) => npv !== null)
  const { per, decimals, unit } = moneyScale(voice, money)
  const amountCell = (of: Measured, signed = false): Cell => ({
    value: roundTo(shownValue(voice, of) / per, decimals),
    decimals,
    of,
    ...(signed ? { signed } : {})
  })
  const rows: ReadonlyArray<readonly [string, (model: MoneyModel) => Cell]> = [
    [words.row.costToday, ({ costToday }) => amountCell(costToday)],
    [words.row.saving[voice.outcome.money], ({ saving }) => amountCell(saving, true)],
    [words.row.potential[voice.outcome.money], ({ potential }) => amountCell(potential, true)],
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
    caption: inlinesOf(words.table({ unit, year: String(money.priceLevel) })),
    columns: [
      { header: "", kind: "text" },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "number" }))
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
  // A tenth of a year is the least that the column can say.
  if (payback.value > 0 && payback.value < 0.05)
    return { inlines: [text(`<\u00a0${formatNumber(0.1, voice.lang, 1)}`)] }
  return cell(voice, payback, 1)
}

/** How many lose, the hardest hit by name (all in the annex); in a party's memo it is said whom that helps. */
const losersBlocks = (voice: Voice, model: MoneyModel): ReadonlyArray<Block> => {
  const { economy: words } = voice.words
  const losers = losersOf(model)
  const names = formatList(
    losers.slice(0, NAMED).map(({ name }) => name),
    voice.lang
  )
  const parts = {
    model: voice.named(model.place),
    losers: count(voice, model.losers),
    count: count(voice, model.municipalities)
  }
  const rest = [
    ...(losers.length === 0 ? [] : words.named({ names, all: losers.length <= NAMED, see: reference("losers") })),
    ...losersAtFirst(voice, model),
    "."
  ]
  const { place, losersByYear } = model
  const isBad = losers.length > 0 || losersByYear.some((year) => year.losers.value > 0)
  if (!isBad) return [sentence(opened(words.losers(parts)), rest)]
  if (losers.length > 0 && speaksAgainst(voice, place, NET) === "own")
    return [sentence(words.losersAgainst(parts), rest)]
  return [sentence(marked(voice, place, NET, words.losers(parts)), rest)]
}

/** Who pays may change while work moves, and with the settlement: how many lose at first; all years are in the annex. */
const losersAtFirst = (voice: Voice, { losersByYear: [first] }: MoneyModel): Sentence =>
  first === undefined
    ? []
    : voice.words.economy.losersAtFirst({ losers: count(voice, first.losers), from: count(voice, first.from) })

/** Losers that a sentence names. */
const NAMED = 5
