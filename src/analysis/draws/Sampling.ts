/** What is drawn for one or several scenarios, as plain data that crosses to a thread: inputs, distributions, slots. */
import type { Distribution } from "../../kernel/Distribution.ts"
import { quantileTable, type QuantileTable } from "../../kernel/QuantileTable.ts"
import type { Model } from "../../model/Model.ts"
import type { Slot } from "../../model/Slot.ts"
import { fteSlotsIn, slotsIn } from "../../model/walk.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { CorrelatedGroup } from "./correlatedInputs.ts"

export interface Sampling {
  /** Everything uncertain, one a path: scenarios that share a path share its uniforms. */
  readonly paths: ReadonlyArray<string>
  /** Groups of places in `paths` that are correlated. */
  readonly correlated: ReadonlyArray<{
    readonly places: ReadonlyArray<number>
    readonly lower: CorrelatedGroup["lower"]
  }>
  /** Each distribution that a path has in some scenario, once. */
  readonly columns: ReadonlyArray<{ readonly place: number; readonly table: QuantileTable }>
  readonly scenarios: ReadonlyArray<SampledScenario>
}

export interface SampledScenario {
  readonly model: Model
  /** Slots that vary, with the column that holds their values. */
  readonly varying: ReadonlyArray<{ readonly slot: Slot; readonly column: number }>
}

/**
 * Which assumptions are uncertain and matter to the model (costs do not), path by path in alphabetical order. A path
 * has one stream of uniforms; each scenario puts it through its own distribution.
 *
 * @param withMoney also those that move no FTE
 */
export const samplingOf = (
  scenarios: ReadonlyArray<Pick<Loaded, "compiled">>,
  groups: ReadonlyArray<CorrelatedGroup>,
  withMoney = true
): Sampling => {
  const uncertain = scenarios.map((scenario) => uncertainIn(scenario, withMoney))
  const paths = [
    ...new Set([
      ...uncertain.flatMap((rows) => rows.map(({ path }) => path)),
      ...groups.flatMap((group) => group.paths)
    ])
  ].sort()
  const placeOf = new Map(paths.map((path, place) => [path, place]))
  const columns: Array<Sampling["columns"][number]> = []
  const columnOf = new Map<string, number>()
  const cellsOfShapes = new Map<string, Float64Array>()
  const column = (path: string, distribution: Distribution): number => {
    const key = `${Object.values(distribution).join(" ")} ${path}`
    const known = columnOf.get(key)
    if (known !== undefined) return known
    const table = tables.get(distribution) ?? quantileTable(distribution, cellsOfShapes)
    tables.set(distribution, table)
    columnOf.set(key, columns.length)
    return columns.push({ place: placeOf.get(path)!, table }) - 1
  }
  return {
    paths,
    correlated: groups.map(({ paths: names, lower }) => ({ places: names.map((path) => placeOf.get(path)!), lower })),
    scenarios: scenarios.map(({ compiled }, s) => ({
      model: compiled.model,
      varying: uncertain[s]!.map(({ path, slot, distribution }) => ({ slot, column: column(path, distribution) }))
    })),
    columns
  }
}

/** Money and people are drawn after FTE, from the same distributions: their tables take as long as thousands of draws. */
const tables = new WeakMap<Distribution, QuantileTable>()

/**
 * The uncertain assumptions of a scenario that can move a result.
 *
 * @param withMoney also those that only money reads
 */
export const uncertainIn = ({ compiled }: Pick<Loaded, "compiled">, withMoney = true) => {
  const matters = withMoney ? slotsIn(compiled.model) : fteSlotsIn(compiled.model)
  return compiled.assumptions.flatMap(({ path, slot, distribution }) =>
    distribution === null || !matters.has(slot) ? [] : [{ path, slot, distribution }]
  )
}
