/** The figures of one scenario as cells: a value, and where there are sheets that compute it the way to them. */
import type { Result } from "../../model/Result.ts"
import type { BridgeId, Quantity, VulnerabilityId } from "../../model/Quantity.ts"
import type { CaseTypeResult } from "../../model/Result.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { LiveModel } from "./live/liveModel.ts"
import { type MoneyTotal, moneyTotalsOf, moneyValue, type MunicipalMoney, municipalMoneyOf } from "./moneyShown.ts"

export interface Figure {
  readonly value: number
  readonly formula?: string
}

export interface Figures {
  readonly quantity: (quantity: Quantity) => Figure
  readonly caseType: (id: string, quantity: keyof CaseTypeResult) => Figure | undefined
  readonly municipality: (code: string, quantity: "baseline" | "local" | "leaves") => Figure | undefined
  readonly centre: (g: number, column: CentreColumn) => Figure
  readonly bridge: (id: BridgeId) => Figure
  readonly vulnerability: (id: VulnerabilityId) => Figure
  readonly unitTimeScale: Figure
  /** Undefined where the scenario says nothing about money, or nothing of this. */
  readonly money: (quantity: MoneyTotal) => Figure | undefined
  readonly municipalMoney: (code: string, quantity: MunicipalMoney) => Figure | undefined
}

/** What the sheet of centres says of each. */
export type CentreColumn = "core" | "transaction" | "upkeep" | "secretariat" | "management" | "fte"

export const figuresOf = ({ compiled }: Loaded, result: Result, live: LiveModel | undefined): Figures => {
  const { names, model } = compiled
  const { centres, unitTimeScale } = result.allocation
  const n = names.caseTypes.length
  const figure = (value: number, at: (live: LiveModel) => string): Figure =>
    live === undefined ? { value } : { value, formula: at(live) }
  const total = (metric: string, value: number) => figure(value, ({ totals }) => totals.at(metric))
  const placeOf = new Map(names.municipalities.map(({ code }, m) => [code, m]))
  const sum = (cells: Float64Array, g: number) => cells.slice(g * n, (g + 1) * n).reduce((all, x) => all + x, 0)
  const organised = model.organisation !== null
  const [moneyTotals, municipalMoney] = [moneyTotalsOf(model), municipalMoneyOf(model)]
  return {
    quantity: (quantity) => total(quantity, result.fte[quantity]),
    caseType: (id, quantity) => {
      const c = names.caseTypes.findIndex((one) => one.id === id)
      return c < 0 ? undefined : total(`${quantity}.${id}`, result.caseTypes[c]![quantity])
    },
    municipality: (code, quantity) => {
      const m = placeOf.get(code)
      return m === undefined || (quantity === "leaves" && !organised)
        ? undefined
        : figure(result.municipalities[m]![quantity], (one) => one.municipality(m, quantity))
    },
    centre: (g, column) =>
      column === "fte"
        ? figure(result.centres[g]!, (one) => one.centre(g, "fte"))
        : column === "management"
          ? figure(centres.management[g]!, (one) => one.centre(g, "management"))
          : column === "secretariat"
            ? figure(centres.coordination[g]!, (one) => one.centre(g, "secretariat"))
            : figure(sum(centres[column], g), (one) => `SUM(${one.centreWork(g, column)})`),
    bridge: (id) => total(`bridge.${id}`, result.bridge.find((one) => one.id === id)?.fte ?? 0),
    vulnerability: (id) => total(`vulnerability.${id}`, result.vulnerability[id]),
    unitTimeScale: total("unitTimeScale", unitTimeScale),
    money: (quantity) => {
      if (!moneyTotals.includes(quantity)) return undefined
      return total(quantity, moneyValue(model, result.allocation, quantity))
    },
    municipalMoney: (code, quantity) => {
      const m = placeOf.get(code)
      if (m === undefined || !municipalMoney.includes(quantity)) return undefined
      const value = moneyValue(model, result.allocation, quantity, m)
      return Number.isFinite(value) ? figure(value, (one) => one.municipalMoney(m, quantity)) : undefined
    }
  }
}
