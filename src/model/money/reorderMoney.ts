/** The same money with municipalities, case types and activities in another order. */
import type { Order } from "../reorder.ts"
import type { Key, Money, WeightedKey } from "./Money.ts"

export const reorderMoney = (money: Money, { municipalities, caseTypes, activities }: Order): Money => {
  const byMunicipality = (column: Float64Array) => Float64Array.from(municipalities, (m) => column[m]!)
  const keyed = ({ key, bands }: WeightedKey): WeightedKey => ({ key: reorderKey(key), bands })
  const reorderKey = (key: Key): Key => {
    if (key.kind === "column") return { kind: "column", column: byMunicipality(key.column) }
    return key.kind === "recipients" && key.caseType >= 0
      ? { kind: "recipients", caseType: caseTypes.indexOf(key.caseType) }
      : key
  }
  const { column, settlement } = money
  return {
    ...money,
    localCost: caseTypes.map((old) => money.localCost[old]!),
    column: column === null ? null : { ...column, costPerFte: byMunicipality(column.costPerFte) },
    centreCost: money.centreCost.length === 0 ? [] : caseTypes.map((old) => money.centreCost[old]!),
    settlement:
      settlement === null
        ? null
        : {
            ...settlement,
            key: keyed(settlement.key),
            tariff:
              settlement.tariff === null
                ? null
                : caseTypes.map((old, c) => activities[c]!.map((a) => settlement.tariff![old]![a]!)),
            grant: settlement.grant === null ? null : { ...settlement.grant, key: keyed(settlement.grant.key) }
          },
    population: byMunicipality(money.population)
  }
}
