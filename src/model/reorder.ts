/** The same model with its municipalities, case types and activities in another order. */
import type { Model } from "./Model.ts"
import { reorderMoney } from "./money/reorderMoney.ts"

/** For each new place, the old index; activities by new case type. */
export interface Order {
  readonly municipalities: ReadonlyArray<number>
  readonly caseTypes: ReadonlyArray<number>
  readonly activities: ReadonlyArray<ReadonlyArray<number>>
}

/** National results do not change; lists come in the new order. Centres keep theirs. */
export const reorder = (model: Model, order: Order): Model => {
  const { municipalities, caseTypes, activities } = order
  const n = model.caseTypes.length
  const byMunicipality = (column: Float64Array) => Float64Array.from(municipalities, (m) => column[m]!)
  const { organisation } = model
  return {
    ...model,
    population: byMunicipality(model.population),
    caseTypes: caseTypes.map((old, c) => {
      const caseType = model.caseTypes[old]!
      const rule = caseType.relativeUnitTime
      return {
        ...caseType,
        volumes: byMunicipality(caseType.volumes),
        relativeUnitTime: rule.kind === "fixed" ? { kind: "fixed", values: byMunicipality(rule.values) } : rule,
        activities: activities[c]!.map((a) => caseType.activities[a]!)
      }
    }),
    organisation:
      organisation === null
        ? null
        : {
            ...organisation,
            participates: Uint8Array.from(municipalities, (m) => organisation.participates[m]!),
            centreOf: Int16Array.from(
              municipalities.flatMap((m) => caseTypes.map((c) => organisation.centreOf[m * n + c]!))
            ),
            centres: organisation.centres.map((centre) => ({
              ...centre,
              host: centre.host < 0 ? -1 : municipalities.indexOf(centre.host),
              takes: Uint8Array.from(caseTypes, (c) => centre.takes[c]!)
            })),
            moves: caseTypes.map((old, c) => activities[c]!.map((a) => organisation.moves[old]![a]!)),
            extraContacts: caseTypes.map((old) => organisation.extraContacts[old]!)
          },
    money: model.money === null ? null : reorderMoney(model.money, order)
  }
}
