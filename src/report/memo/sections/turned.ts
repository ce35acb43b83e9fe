/** Where nothing is gained, words of need and cost, and the figures of the gain with the other sign. */
import type { MemoFindings } from "../../../analysis/memo/Findings.ts"
import type { Interval } from "../../../analysis/memo/Interval.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { MoneyModel } from "../../../analysis/memo/MemoMoney.ts"
import { roundTo } from "../../../words/numbers.ts"

/** Whether something is a gain in every model, in none of them, or in some. */
export type Outcome = "gain" | "loss" | "mixed"

/** How FTE come out in the models that move something, as printed. */
export const outcomeOfFte = ({ models }: MemoFindings, decimals: number): Outcome =>
  outcomeOf(models.filter(({ organised }) => organised).map(({ fte }) => roundTo(fte.freed.value, decimals)))

/** The same of money. */
export const outcomeOfMoney = (findings: MemoFindings): Outcome =>
  outcomeOf(moneyModels(findings).map(({ saving }) => saving.value))

const outcomeOf = (gains: ReadonlyArray<number>): Outcome =>
  gains.every((gain) => gain >= 0) ? "gain" : gains.every((gain) => gain <= 0) ? "loss" : "mixed"

/** The figures that are printed with the other sign: what is freed as what is needed in addition, a saving as a cost. */
export const turnedIn = (findings: MemoFindings, fte: Outcome, money: Outcome): ReadonlySet<Measured> =>
  new Set([...(fte === "loss" ? gainsOfFte(findings) : []), ...(money === "loss" ? savings(findings) : [])])

const gainsOfFte = ({ models, pairs, also, lead, counts }: MemoFindings): ReadonlyArray<Measured> => [
  ...models.flatMap(({ fte, intervals, bridge, caseTypes, otherFreed }) => [
    fte.freed,
    ...(intervals === null ? [] : pointsOf(intervals.freed)),
    ...bridge.map((one) => one.fte),
    ...caseTypes.map(({ freed }) => freed),
    ...(otherFreed === null ? [] : [otherFreed])
  ]),
  ...pairs.flatMap(({ difference, bridge, caseTypes }) => [
    difference.freed,
    ...bridge.map((one) => one.fte),
    ...caseTypes.map(({ freed }) => freed)
  ]),
  ...also.flat().map(({ freed }) => freed),
  // What the memo is about: where that is what is freed, its parts and draws as well.
  ...(lead === "freed"
    ? [
        ...pairs.flatMap(({ interval, disagreements, tornado }) => [
          ...(interval === null ? [] : pointsOf(interval)),
          ...disagreements.map((one) => one.fte),
          ...tornado.flatMap(({ low, high }) => [low, high])
        ]),
        ...counts.pairs.map(({ othersFte }) => othersFte),
        ...also.flat().flatMap(({ difference }) => (difference === null ? [] : [difference]))
      ]
    : [])
]

const savings = (findings: MemoFindings): ReadonlyArray<Measured> => [
  ...moneyModels(findings).flatMap(({ saving, potential, carries }) => [
    saving,
    potential,
    ...(carries === null ? [] : [carries.effect])
  ]),
  ...(findings.money?.turning == null ? [] : [findings.money.turning.difference]),
  ...findings.beside
    .filter(({ id }) => id === "saving")
    .flatMap(({ models, difference }) => [
      ...models.flatMap(({ value, interval }) => [value, ...(interval === null ? [] : pointsOf(interval))]),
      ...(difference === null ? [] : [difference])
    ])
]

const moneyModels = ({ money }: MemoFindings): ReadonlyArray<MoneyModel> =>
  money?.models.filter(({ organised }) => organised) ?? []

const pointsOf = ({ low, lowerQuarter, middle, upperQuarter, high }: Interval): ReadonlyArray<Measured> => [
  low,
  lowerQuarter,
  middle,
  upperQuarter,
  high
]
