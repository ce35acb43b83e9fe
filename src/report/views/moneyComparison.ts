/** Money of two or more scenarios side by side: beside FTE, in one unit. */
import { goesInSteps } from "../../model/steps.ts"
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { paybackText } from "./money.ts"
import { type MoneyWords, perFor, unitOf } from "./moneyUnits.ts"

const AMOUNTS = [
  "costToday",
  "cost",
  "saving",
  "potential",
  "strandedCost",
  "oneOff",
  "riskPool",
  "npv",
  "net",
  "net.state"
] as const

/** Only where every scenario says something about money. */
export const moneyComparison = ({ runs }: CompareFindings, words: MoneyWords): ReadonlyArray<Block> => {
  const all = runs.flatMap(({ money }) => money ?? [])
  const [first] = all
  if (first === undefined || all.length < runs.length) return []
  const { money, terms } = words
  const rows = AMOUNTS.map((id) => ({ id, values: all.map((one) => amountOf(one, id)) })).filter(
    ({ id, values }) => ALWAYS.has(id) || values.some((value) => value !== null && value !== 0)
  )
  const per = perFor(Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)))))
  const column = (id: string, header: string, signed: boolean): Column => ({
    id,
    header,
    kind: "number",
    per,
    decimals: per === 1 ? 0 : 1,
    signed
  })
  const minus = (values: ReadonlyArray<number | null>): ReadonlyArray<number | null> =>
    values.slice(1).map((value) => (value === null || values[0] === null ? null : value - values[0]!))
  const losers = all.map(({ settlement }) => settlement.losers.length)
  const counted = (value: number, signed = false): Cell => ({
    value,
    text: signed && value > 0 ? `+${value}` : String(value).replace("-", "\u2212")
  })
  const paybacks = all.flatMap(({ appraisal }, i) =>
    appraisal === undefined ? [] : [`${letterOf(i)} ${paybackText(appraisal.payback, appraisal.years, words)}`]
  )
  const inSteps = runs.some(({ loaded }) => goesInSteps(loaded.compiled.model, { quantity: "saving" }))
  const organised = runs.some(({ loaded }) => loaded.compiled.model.organisation !== null)
  return [
    {
      kind: "table",
      id: "money",
      columns: [
        { id: "quantity", header: unitOf(first, per, words), kind: "text", labelled: true },
        ...all.map((_, i) => column(`money_${letterOf(i)}`, letterOf(i), false)),
        ...all.slice(1).map((_, i) => column(`moneyDifference_${letterOf(i + 1)}`, `${letterOf(i + 1)}\u2212A`, true))
      ],
      rows: [
        ...rows.map(({ id, values }): ReadonlyArray<Cell> => [
          { value: id, label: terms.sectionQuantity[id] },
          ...values,
          ...minus(values)
        ]),
        ...(organised
          ? [
              [
                { value: "settlement.losers", label: terms.sectionQuantity["settlement.losers"] },
                ...losers.map((count) => counted(count)),
                ...losers.slice(1).map((count) => counted(count - losers[0]!, true))
              ]
            ]
          : [])
      ],
      rowTone: (row) => (rows[row]?.id === "saving" ? "strong" : "plain")
    },
    ...(paybacks.length === 0
      ? []
      : [{ kind: "paragraph", text: money.paybacks({ list: paybacks.join("; ") }) } as const]),
    ...(inSteps ? [{ kind: "paragraph", tone: "note", text: money.steps } as const] : [])
  ]
}

/** What is compared even where it is 0. */
const ALWAYS: ReadonlySet<string> = new Set(["saving"])

const amountOf = (findings: MoneyFindings, id: (typeof AMOUNTS)[number]): number | null => {
  // Of a published case nothing but the saving is known.
  if (findings.isGiven && id !== "saving" && id !== "npv" && id !== "oneOff" && id !== "riskPool") return null
  if (id === "npv") return findings.appraisal?.npv ?? null
  if (id === "riskPool") return findings.oneOff.riskPool?.expected ?? null
  if (id === "oneOff") return findings.oneOff.total
  if (id === "net") return findings.settlement.net
  return id === "net.state" ? findings.settlement.state : findings[id]
}
