/** The sheet that solves the unit-time factor: two bounds that close in on it, row by row, and a check. */
import { upkeepRule, type UpkeepRule } from "../../../model/upkeep.ts"
import { cellAddress } from "../address.ts"
import { cellIn, firstItemRow, rangeIn, type Grid } from "../Grid.ts"
import { boundStyle, fteStyle, countStyle, type Live } from "./Live.ts"
import type { TimeSheet } from "./timeGrid.ts"
import type { WorkGrid } from "./grids.ts"

interface Step {
  readonly lower: number
  readonly upper: number
}

export type FactorGrid = Grid<Step>

/**
 * Steps enough for the kinks that people to keep trained make: the tangent of a convex, piecewise linear function
 * passes every kink at most once, and in practice a few steps end on the right piece.
 */
const steps = 24

export const factorGrid = (live: Live, time: TimeSheet, work: WorkGrid): FactorGrid => {
  const { model, words } = live
  const { columns } = words
  const { statusQuo, hoursPerFte, unitTimeScale } = live.result.allocation
  const rule = upkeepRule(model.upkeep, model.values, hoursPerFte)
  const managers = 1 / live.value(model.localSpan)
  const fixed =
    (model.localAllowances.reduce((sum, slot) => sum + live.value(slot), 0) / hoursPerFte) * model.municipalities
  const observed = live.value(model.observed!.count) * live.value(model.observed!.ftePer)
  const core = statusQuo.core.map((x) => x / unitTimeScale)
  const at = (scale: number) => baselineAt(core, rule, managers, fixed, scale)
  const items = stepsOf(core, observed, at)
  const range = rangeIn(work, "atOne")
  const [min, per, person] = [time.at("minimumToday"), time.at("ftePerTrainedToday"), time.at("ftePerPersonToday")]
  const trained = (x: string) =>
    `SUMPRODUCT((${range}>0)*((${range}*${x}/${per}>${min})*${range}*${x}/${per}+(${range}*${x}/${per}<=${min})*${min}))`
  const baseline = (x: string) =>
    `(${x}*SUM(${range})+${person}*${trained(x)})*(1+${time.at("localManagers")})+${time.at("localAllowance")}*${model.municipalities}`
  const previous = (letterColumn: number, index: number) => cellAddress(firstItemRow + index - 1, letterColumn)
  const goal = time.at("observed")
  return {
    name: live.sheet("factor"),
    title: live.sheet("factor"),
    note: words.notes.factor,
    items,
    columns: [
      { id: "step", header: columns.step, width: 8, style: countStyle, cell: (_, index) => index + 1 },
      {
        id: "lower",
        header: columns.lower,
        width: 20,
        style: boundStyle,
        cell: ({ lower }, index) => {
          if (index === 0) return 0
          const [l, fl, u, fu] = [2, 3, 4, 5].map((column) => previous(column, index)) as [
            string,
            string,
            string,
            string
          ]
          return {
            value: lower,
            formula: `IF(${fu}>${fl},MIN(${u},${l}+(${goal}-${fl})*(${u}-${l})/(${fu}-${fl})),${l})`
          }
        }
      },
      {
        id: "lowerFte",
        header: columns.lowerFte,
        width: 20,
        style: boundStyle,
        cell: ({ lower }, _, here) => ({ value: at(lower).fte, formula: baseline(here("lower")) })
      },
      {
        id: "upper",
        header: columns.upper,
        width: 20,
        style: boundStyle,
        cell: ({ upper }, index) => {
          if (index === 0) return { value: upper, formula: `${goal}/SUM(${range})` }
          const [u, fu, slope] = [4, 5, 6].map((column) => previous(column, index)) as [string, string, string]
          const next = `${u}-(${fu}-${goal})/${slope}`
          // Without a solution nothing that rests on the factor may look like a figure.
          return { value: upper, formula: `IF(${next}>0,${next},NA())` }
        }
      },
      {
        id: "upperFte",
        header: columns.upperFte,
        width: 20,
        style: boundStyle,
        cell: ({ upper }, _, here) => ({ value: at(upper).fte, formula: baseline(here("upper")) })
      },
      {
        id: "slope",
        header: columns.slope,
        width: 20,
        style: boundStyle,
        cell: ({ upper }, _, here) => ({
          value: at(upper).slope,
          formula: `(SUM(${range})+${person}*SUMPRODUCT((${range}>0)*(${range}*${here("upper")}/${per}>${min})*${range}/${per}))*(1+${time.at("localManagers")})`
        })
      },
      {
        id: "check",
        header: words.factorCheck,
        width: 20,
        style: fteStyle,
        // Without what rounding leaves, which would be shown as a negative zero.
        cell: ({ upper }, _, here) => ({
          value: Math.round((at(upper).fte - observed) * 1e9) / 1e9,
          formula: `ROUND(${here("upperFte")}-${goal},9)`
        })
      }
    ]
  }
}

/** Where the factor stands when it is solved. */
export const solvedFactor = (grid: FactorGrid): string => cellIn(grid, "upper", grid.items.length - 1)

const stepsOf = (core: Float64Array, observed: number, at: (scale: number) => Point): ReadonlyArray<Step> => {
  let lower = 0
  let upper = observed / core.reduce((sum, x) => sum + x, 0)
  const found: Array<Step> = []
  for (let step = 0; step < steps; step++) {
    found.push({ lower, upper })
    const [low, high] = [at(lower).fte, at(upper)]
    lower = high.fte > low ? Math.min(upper, lower + ((observed - low) * (upper - lower)) / (high.fte - low)) : lower
    upper -= (high.fte - observed) / high.slope
  }
  return found
}

interface Point {
  readonly fte: number
  readonly slope: number
}

const baselineAt = (core: Float64Array, rule: UpkeepRule, managers: number, fixed: number, scale: number): Point => {
  let [fte, slope] = [0, 0]
  for (const x of core) {
    if (!(x > 0)) continue
    const isAbove = (scale * x) / rule.ftePerTrained > rule.minimumTrained
    fte += scale * x + (isAbove ? (scale * x) / rule.ftePerTrained : rule.minimumTrained) * rule.ftePerPerson
    slope += x + (isAbove ? x / rule.ftePerTrained : 0) * rule.ftePerPerson
  }
  return { fte: fte * (1 + managers) + fixed, slope: slope * (1 + managers) }
}
