/** Staff against need as a picture: who is short of what is rust, who has too many blue, the darker the more. */
import type { StaffFindings } from "../../analysis/staffFindings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Chart } from "../charts/Chart.ts"
import { heatMap } from "../charts/heatMap.ts"

/** Units whose cells can be read on a page; who lacks most comes first. */
const MOST_UNITS = 60

/** @param width in pixels */
export const staffPicture = (
  { loaded, cells, byMunicipality, total }: StaffFindings,
  { staff, lang }: Words<"staff">,
  width?: number
): Chart => {
  const { names } = loaded.compiled
  const specialisms = names.staffing!.specialisms.map(({ label }) => textIn(label, lang))
  const differences = new Map(
    cells.map(({ municipality, specialism, difference }) => [`${municipality} ${specialism}`, difference])
  )
  const units = byMunicipality.toSorted((a, b) => b.tooFew - a.tooFew || a.difference - b.difference)
  const shown = units.slice(0, MOST_UNITS)
  const write = (fte: number) => formatNumber(fte, lang, 1)
  return heatMap(
    shown.map(({ municipality }) => ({
      label: names.municipalities[municipality]!.name,
      values: specialisms.map((_, s) => differences.get(`${municipality} ${s}`) ?? null)
    })),
    {
      lang,
      ...(width === undefined ? {} : { width }),
      title: textIn(loaded.scenario.title, lang),
      columns: specialisms,
      heading: staff.picture.heading,
      note: units.length > shown.length ? staff.picture.more({ units: units.length - shown.length }) : undefined,
      alt: staff.picture.alt({
        shortage: write(total.tooFew),
        tooMany: write(total.tooMany),
        worst: shown.slice(0, 3).map(({ municipality, tooFew }) => ({
          place: names.municipalities[municipality]!.name,
          fte: write(tooFew)
        }))
      })
    }
  )
}
