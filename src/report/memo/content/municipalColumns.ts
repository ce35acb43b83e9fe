/** Every municipality's FTE as printed: the same in the table of all of them and in a municipality's own memo. */
import type { MemoFindings, MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { roundTo } from "../../../words/numbers.ts"

export interface MunicipalColumns {
  /** Two where any municipality has so little work that one decimal would hide it. */
  readonly decimals: number
  /** In the order of the findings, of the first model that has the municipality. */
  readonly today: PrintedColumn
  /** What stays, a column a model. */
  readonly stays: ReadonlyArray<PrintedColumn>
}

interface PrintedColumn {
  readonly total: number
  readonly rows: ReadonlyArray<number>
}

/** Rounded so that the rows sum to the total. */
export const municipalColumns = ({ municipalities, models }: MemoFindings): MunicipalColumns => {
  const decimals = municipalities.some(isSmall) ? 2 : 1
  const column = (values: ReadonlyArray<number>): PrintedColumn => {
    const total = roundTo(
      values.reduce((sum, one) => sum + one, 0),
      decimals
    )
    return { total, rows: largestRemainder(values, decimals, total) }
  }
  return {
    decimals,
    today: column(municipalities.map((one) => todayIn(one)?.value ?? 0)),
    stays: models.map(({ place }) => column(municipalities.map((one) => one.models[place]?.local.value ?? 0)))
  }
}

/** Work today in the first model that has the municipality. */
export const todayIn = ({ models }: MunicipalityFindings) => models.find((found) => found !== null)?.baseline

/** Under this many FTE, a tenth is more than a per cent of a municipality's work. */
const SMALL = 10

/** Whether a municipality's figures need two decimals. */
export const isSmall = (one: MunicipalityFindings): boolean => {
  const today = todayIn(one)?.value ?? 0
  return today > 0 && today < SMALL
}
