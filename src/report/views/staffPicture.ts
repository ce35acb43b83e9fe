/** The picture of `staff`: a cell a unit and specialism. */
import type { StaffFindings } from "../../analysis/staffFindings.ts"
import { type Lang, textIn } from "../../words/Lang.ts"
import type { Chart } from "../charts/Chart.ts"
import { staffHeatMap } from "../charts/staffHeatMap.ts"

/** @param width in pixels */
export const staffPicture = ({ loaded, cells }: StaffFindings, lang: Lang, width?: number): Chart => {
  const { municipalities, staffing } = loaded.compiled.names
  const { specialisms } = staffing!
  const differences = new Map(
    cells.map(({ municipality, specialism, difference }) => [`${municipality} ${specialism}`, difference])
  )
  return staffHeatMap(
    municipalities.map(({ name }, m) => ({
      label: name,
      differences: specialisms.map((_, s) => differences.get(`${m} ${s}`) ?? null)
    })),
    specialisms.map(({ label }) => textIn(label, lang)),
    { lang, title: textIn(loaded.scenario.title, lang), ...(width === undefined ? {} : { width }) }
  )
}
