/** People kept able, as formulas: what it takes in FTE, and how many they are where something is paid for each. */
import type { Upkeep } from "../../../model/Model.ts"
import type { GridColumn, SameRow } from "../Grid.ts"
import { fteStyle, type Live } from "./Live.ts"
import type { TimeSheet } from "./timeGrid.ts"

type KeptSide = "Today" | "Local" | "Centre"

/** Nobody is trained where there is no work. */
export const peopleFormula = (work: string, side: KeptSide, time: TimeSheet): string =>
  `IF(${work}>0,MAX(${time.at(`minimum${side}`)},${work}/${time.at(`ftePerTrained${side}`)}),0)`

export const upkeepFormula = (work: string, side: KeptSide, time: TimeSheet): string =>
  `${peopleFormula(work, side, time)}*${time.at(`ftePerPerson${side}`)}`

/** People kept able, where something is paid for each of them. */
export const peopleColumns = (
  { model, moneyWords }: Live,
  id: "peopleToday" | "peopleAfter" | "people",
  people: (cell: number) => number,
  formula: (cell: number, at: SameRow) => string
): ReadonlyArray<GridColumn<number>> =>
  model.money?.countsTraining === true
    ? [
        {
          id,
          header: moneyWords.columns[id],
          style: fteStyle,
          cell: (cell, _, at) => ({ value: people(cell), formula: formula(cell, at) })
        }
      ]
    : []

/** The numbers of a rule of keeping people able. */
export const keptRule = ({ value }: Live, { minimumTrained, ftePerTrained }: Upkeep) => ({
  minimumTrained: value(minimumTrained),
  ftePerTrained: value(ftePerTrained)
})
