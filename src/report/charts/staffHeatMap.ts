/** Staff against need as a picture: who is short of what is rust, who has too many blue, the darker the more. */
import { chartWords } from "../../words/chartWords.ts"
import { formatList, formatNumber } from "../../words/numbers.ts"
import type { Chart, ChartOptions } from "./Chart.ts"
import { heatMap } from "./heatMap.ts"

export interface StaffRow {
  readonly label: string
  /** FTE that are there less FTE that are needed, one a specialism; null where the unit has nothing to do with it. */
  readonly differences: ReadonlyArray<number | null>
}

/** Whoever lacks most comes first; of many, those that lack least are left out. */
export const staffHeatMap = (
  rows: ReadonlyArray<StaffRow>,
  specialisms: ReadonlyArray<string>,
  options: ChartOptions
): Chart => {
  const { lang } = options
  const words = chartWords[lang].staff
  const units = rows
    .filter(({ differences }) => differences.some((fte) => fte !== null))
    .map((row) => ({ ...row, missing: missingIn(row), tooMany: missingIn(row, -1) }))
    .toSorted((a, b) => b.missing - a.missing || a.tooMany - b.tooMany)
  const sum = (of: (unit: (typeof units)[number]) => number) => units.reduce((total, unit) => total + of(unit), 0)
  const write = (fte: number) => formatNumber(fte, lang, 1)
  const worst = units.slice(0, NAMED).map(({ label, missing }) => `${label} (${write(missing)})`)
  return heatMap(
    units.slice(0, MOST_UNITS).map(({ label, differences: values }) => ({ label, values })),
    {
      ...options,
      columns: specialisms,
      heading: words.heading,
      note: units.length > MOST_UNITS ? words.more({ rows: units.length - MOST_UNITS }) : undefined,
      alt: words.alt({
        shortage: write(sum(({ missing }) => missing)),
        tooMany: write(sum(({ tooMany }) => tooMany)),
        worst: formatList(worst, lang)
      })
    }
  )
}

/** Units whose cells can be read on a page, and those that a listener hears of. */
const MOST_UNITS = 60
const NAMED = 3

const missingIn = ({ differences }: StaffRow, sign = 1): number =>
  differences.reduce<number>((sum, fte) => sum + Math.max(0, -sign * (fte ?? 0)), 0)
