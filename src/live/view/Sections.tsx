/** Whatever else the scenarios say something of: a table a section, and its picture where there is one. */
import { quantities } from "../../model/quantities.ts"
import { metricStyle, quantityName } from "../../report/views/metricWords.ts"
import { national } from "../../model/Metric.ts"
import { barsOf, monthsOf } from "../pictures.ts"
import { FigureTable, type FigureLine } from "./FigureTable.tsx"
import { decimalsIn, usePage } from "./Page.ts"
import { isBehind, sectionsOf, valueIn } from "./sectionsOf.ts"
import { HALF, Picture } from "./Picture.tsx"

/** Money has pictures of its own. */
const SECTIONS = ["transition", "service", "quality", "staffing"] as const
type Shown = (typeof SECTIONS)[number]

export const Sections = () => (
  <>
    {SECTIONS.map((section) => (
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
      return {
        quantity,
        name: unit === "" ? quantityName(quantity, words) : `${quantityName(quantity, words)}, ${unit}`,
        of: (_, place) => valueIn(quantity, columns[place]?.sections),
        decimals,
        isSlow: true
      }
    })
  return (
    <section aria-labelledby={section} class={isBehind(page) ? "stale" : ""}>
      <h2 id={section}>{words.live.section[section]}</h2>
      <SectionPicture section={section} />
      <FigureTable head={words.live.section[section]} lines={lines} />
    </section>
  )
}

const SectionPicture = ({ section }: { readonly section: Shown }) => {
  const page = usePage()
  const { words } = page
  const columns = sectionsOf(page)
  const decimals = decimalsIn(page)
  if (section === "transition") {
    const planned = columns.flatMap(({ of, sections: { months } }) => (months === null ? [] : [{ of, months }]))
    return (
      <div class="cards">
        {(["freed", "backlog"] as const).map((what) => (
          <Picture
            key={what}
            name={words.live.section[what]}
            onPaper={HALF}
            from={planned.map(({ months }) => months)}
            draw={(width) => monthsOf(planned, what, { words, decimals, width })}
          />
        ))}
      </div>
    )
  }
  const quantity = PICTURED[section]
  const bars = columns.flatMap(({ of, sections }) => {
    const value = valueIn(quantity, sections)
    return value === null ? [] : [[of, value] as const]
  })
  const { decimals: own } = metricStyle(national(quantity), page.store.base.value.names, words)
  return (
    <Picture
      name={quantityName(quantity, words)}
      from={bars.map(([, value]) => value)}
      draw={(width) => barsOf(bars, own, { words, decimals, width })}
    />
  )
}

/** What of a section is shown as a picture. */
const PICTURED = { service: "waitDays", quality: "uncoveredDays", staffing: "shortage" } as const satisfies Readonly<
  Record<Exclude<Shown, "transition">, keyof typeof quantities>
>
