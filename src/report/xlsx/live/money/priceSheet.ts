/** The sheet of prices: what an FTE costs, what else is paid, rules of release and settlement, each as one cell. */
import type { Amount, CentreCost, DirectCost, OneOff } from "../../../../model/money/Money.ts"
import { LONGEST_HORIZON } from "../../../../model/money/appraisal.ts"
import { likelihood } from "../../../../model/money/oneOff.ts"
import { uplift } from "../../../../model/money/uplift.ts"
import { eventRates } from "../../../../model/money/volumes.ts"
import type { Slot } from "../../../../model/Slot.ts"
import { fixedCell } from "../../address.ts"
import { cellIn, type Grid, gridWorksheet, rangeIn } from "../../Grid.ts"
import type { Worksheet } from "../../Workbook.ts"
import type { ActivityItem } from "../activityGrid.ts"
import { listSheet, type ListItem, type ListSheet } from "../listSheet.ts"
import { sumOfTerms } from "../Live.ts"
import type { Priced } from "./Priced.ts"
import { biasFormula } from "./biasFormula.ts"
import { settlementPrices } from "./settlementPrices.ts"
import { staffPrices } from "./staffPrices.ts"

export const priceSheet = (priced: Priced, activities: Grid<ActivityItem>): ListSheet => {
  const items: ReadonlyArray<ListItem> = [
    ...staffPrices(priced, () => sheet),
    ...releaseItems(priced),
    ...trainedItems(priced),
    ...directItems(priced),
    ...volumeItems(priced, activities),
    ...settlementPrices(priced),
    ...givenItems(priced),
    ...onceItems(priced),
    ...horizonItems(priced)
  ]
  const sheet = listSheet(priced.live, "prices", priced.words.notes.prices, items)
  return sheet
}

/** With what may be typed for the years of the appraisal, which are no number of the scenario's ledger. */
export const priceWorksheet = ({ money, words }: Priced, sheet: ListSheet): Worksheet => {
  if (money.appraisal === null) return gridWorksheet(sheet.grid)
  const row = sheet.row("horizon")
  const cell = fixedCell(row, VALUE)
  const whole = `AND(ISNUMBER(${cell}),${cell}>=1,${cell}<=${LONGEST_HORIZON},${cell}=INT(${cell}))`
  return gridWorksheet(sheet.grid, {
    inputs: [
      {
        area: { firstRow: row, firstColumn: VALUE, lastRow: row, lastColumn: VALUE },
        allowed: { kind: "formula", formula: whole },
        title: words.horizon.title,
        message: words.horizon.rule({ years: LONGEST_HORIZON })
      }
    ]
  })
}

/** The column of values in a list. */
const VALUE = 2

const horizonItems = ({ money, words }: Priced): ReadonlyArray<ListItem> =>
  money.appraisal === null
    ? []
    : [{ id: "horizon", label: words.lines.horizon, value: money.appraisal.years, formula: () => undefined }]

const releaseItems = ({ live, money, prices, entry, words }: Priced): ReadonlyArray<ListItem> => {
  const { step, overheadReleasedShare } = money.release
  if (live.model.organisation === null) return []
  return [
    {
      id: "step",
      label: words.lines.step,
      value: step === null ? 0 : prices.at(step),
      formula: () => (step === null ? "0" : entry(step))
    },
    {
      id: "overheadReleased",
      label: words.lines.overheadReleased,
      value: prices.at(overheadReleasedShare),
      formula: () => entry(overheadReleasedShare)
    }
  ]
}

/** What components of competence cost for one person, as far as people take part. */
const trainedItems = ({ live, money, prices, amount, words }: Priced): ReadonlyArray<ListItem> => {
  const { upkeep, organisation } = live.model
  if (!money.countsTraining) return []
  const item = (
    id: "trainedToday" | "trainedLocal" | "trainedCentre",
    amounts: ReadonlyArray<Amount>,
    reach: Slot
  ) => ({
    id,
    label: words.lines[id],
    value: live.value(reach) * prices.sum(amounts),
    formula: () => `${live.term(reach)}*(${sumOfTerms(amounts.map(amount))})`
  })
  const { today, local, centre } = money.trained
  return [
    item("trainedToday", today, upkeep.reach),
    ...(organisation === null
      ? []
      : [
          item("trainedLocal", organisation.localUpkeep === upkeep ? today : local, organisation.localUpkeep.reach),
          item("trainedCentre", centre, organisation.centreUpkeep.reach)
        ])
  ]
}

const directItems = ({ live, money, names, prices, entry, amount, words, text }: Priced): ReadonlyArray<ListItem> =>
  (["local", "centre"] as const).flatMap((side) =>
    side === "centre" && live.model.organisation === null
      ? []
      : money.direct[side].map((cost, i) => ({
          id: `${side}Direct ${i}`,
          label: words.lines[side === "local" ? "directLocal" : "directCentre"]({
            of: text(names.direct[side][i]!.label)
          }),
          value: prices.of(cost.amount) * uplift(biased(cost), prices),
          formula: () => `${amount(cost.amount)}${uplifted(biased(cost), entry)}`
        }))
  )

/** Only what centres buy is uplifted. */
const biased = (cost: DirectCost | CentreCost) => ({ bias: "bias" in cost ? cost.bias : null })

/** Events and fees for a recipient of each case type, where something is paid by them. */
const volumeItems = (priced: Priced, activities: Grid<ActivityItem>): ReadonlyArray<ListItem> => {
  const { live, money, prices, settlement, amount, words, text } = priced
  const { model, names } = live
  const tariff = settlement?.tariff ?? null
  const first = model.caseTypes.map((_, c) => activities.items.findIndex(({ caseType }) => caseType === c))
  const rates = model.caseTypes.map((_, c) => eventRates(model, model.values, c))
  const of = (c: number, column: string) =>
    rangeIn(activities, column, first[c]!, first[c]! + model.caseTypes[c]!.activities.length - 1)
  const each = (
    id: "eventsToday" | "eventsStay" | "feePerRecipient",
    value: (c: number) => number,
    formula: (c: number) => string
  ): ReadonlyArray<ListItem> =>
    names.caseTypes.map(({ label }, c) => ({
      id: `${id} ${c}`,
      label: words.lines[id]({ of: text(label) }),
      value: value(c),
      formula: () => formula(c)
    }))
  const sum = (c: number, which: "today" | "stays") => rates[c]!.reduce((total, rate) => total + rate[which], 0)
  const byEvent = money.direct.local.some(({ per }) => per === "event")
  return [
    ...(byEvent
      ? each(
          "eventsToday",
          (c) => sum(c, "today"),
          (c) => `SUM(${of(c, "events")})`
        )
      : []),
    ...(byEvent && model.organisation !== null
      ? each(
          "eventsStay",
          (c) => sum(c, "stays"),
          (c) => `SUMPRODUCT(${of(c, "events")},1-${of(c, "automation")},1-${of(c, "share")})`
        )
      : []),
    ...(tariff === null || model.organisation === null
      ? []
      : each(
          "feePerRecipient",
          (c) =>
            rates[c]!.reduce((total, { moves }, a) => {
              const fee = tariff[c]?.[a] ?? null
              return fee === null ? total : total + moves * prices.of(fee)
            }, 0),
          (c) =>
            sumOfTerms(
              model.caseTypes[c]!.activities.flatMap((_, a) => {
                const fee = tariff[c]?.[a] ?? null
                return fee === null ? [] : [`${cellIn(activities, "movedEvents", first[c]! + a)}*${amount(fee)}`]
              })
            )
        ))
  ]
}

/** Yearly savings of a published case. */
const givenItems = ({ money, names, prices, amount, words, text }: Priced): ReadonlyArray<ListItem> =>
  (money.given ?? []).map((saved, i) => ({
    id: `given ${i}`,
    label: words.lines.given({ of: text(names.given[i]!.label) }),
    value: prices.of(saved.amount),
    formula: () => amount(saved.amount)
  }))

/** What is spent once, for each of what it is counted by, uplifted where experience says so. */
const onceItems = ({ money, names, prices, entry, amount, words, text }: Priced): ReadonlyArray<ListItem> =>
  money.oneOff.map((once, i) => ({
    id: `oneOffAmount ${i}`,
    label: words.lines.oneOffAmount({ of: text(names.oneOff[i]!.label) }),
    value: prices.of(once.amount) * uplift(once, prices) * likelihood(once, prices),
    formula: () => {
      const expected = once.probability === null ? "" : `*${entry(once.probability)}`
      return `${amount(once.amount)}${uplifted(once, entry)}${expected}`
    }
  }))

/** The factor for known optimism, as a term of a formula; nothing where there is none. */
const uplifted = ({ bias }: Pick<OneOff, "bias">, entry: Priced["entry"]): string => {
  if (bias === null) return ""
  return `*${biasFormula({ upper: entry(bias.upper), lower: entry(bias.lower), mitigation: entry(bias.mitigation) })}`
}
