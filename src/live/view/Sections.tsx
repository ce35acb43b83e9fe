/** Whatever else the scenarios say something of: a table a section, and its picture where there is one. */
import { quantities } from "../../model/quantities.ts"
import { metricStyle, quantityName } from "../../report/views/metricWords.ts"
import { national } from "../../model/Metric.ts"
import { FigureTable, type FigureLine } from "./FigureTable.tsx"
import { usePage } from "./Page.ts"
import { MonthPictures, QualityPicture, ServicePicture, StaffPicture } from "./SectionPictures.tsx"
import { isBehind, sectionsOf, valueIn } from "./sectionsOf.ts"

/** Money has a part of the page to itself. */
const PICTURES = {
  transition: MonthPictures,
  service: ServicePicture,
  quality: QualityPicture,
  staffing: StaffPicture
} as const
type Shown = keyof typeof PICTURES

export const Sections = () => (
  <>
    {(Object.keys(PICTURES) as ReadonlyArray<Shown>).map((section) => (
      <Section key={section} section={section} />
    ))}
  </>
)

const Section = ({ section }: { readonly section: Shown }) => {
  const page = usePage()
  const { store, words } = page
  const columns = sectionsOf(page)
  const told = columns.filter(({ sections }) => sections.figures.some((one) => one.section === section))
  const [first] = told
  if (first === undefined) return null
  const { names } = store.base.value
  const lines = first.sections.figures
    .filter((one) => one.section === section)
    .map(({ quantity }): FigureLine => {
      const { unit, decimals } = metricStyle(national(quantity), names, words)
      const name = quantityName(quantity, words)
      const line = {
        quantity,
        of: (_: unknown, place: number) => valueIn(quantity, columns[place]?.sections),
        isSlow: true
      }
      return quantities[quantity].unit === "share"
        ? { ...line, name: `${name}, %`, decimals: 1, per: 0.01 }
        : { ...line, name: unit === "" ? name : `${name}, ${unit}`, decimals }
    })
  const Pictures = PICTURES[section]
  return (
    <section aria-labelledby={section} class={isBehind(page) ? "stale" : ""}>
      <h2 id={section}>{words.live.section[section]}</h2>
      <Pictures />
      <FigureTable head={words.live.section[section]} lines={lines} />
    </section>
  )
}
