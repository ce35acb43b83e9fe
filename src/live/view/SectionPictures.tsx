/** The pictures of what scenarios say beside work and money. */
import type { QuantityId } from "../../model/quantities.ts"
import { national } from "../../model/Metric.ts"
import { staffHeatMap } from "../../report/charts/staffHeatMap.ts"
import { metricStyle, quantityName } from "../../report/views/metricWords.ts"
import { textIn } from "../../words/Lang.ts"
import { barsOf, monthsOf, staffOf } from "../pictures.ts"
import { moneyUnit } from "./moneyUnit.ts"
import { decimalsIn, usePage } from "./Page.ts"
import { HALF, Picture } from "./Picture.tsx"
import { sectionsOf, valueIn } from "./sectionsOf.ts"

/** What is freed, what waits, and the money saved so far. */
export const MonthPictures = () => {
  const page = usePage()
  const { words, store } = page
  const planned = sectionsOf(page).flatMap(({ of, sections: { months } }) => (months === null ? [] : [{ of, months }]))
  const { transition } = store.base.value.names
  if (transition === undefined) return null
  const decimals = decimalsIn(page)
  const money = moneyUnit(
    planned.map(({ of }) => of),
    words
  )
  const pictures = [
    { name: words.live.section.freed, values: planned.map(({ months }) => months.freed), decimals },
    { name: words.live.section.backlog, values: planned.map(({ months }) => months.backlog), decimals },
    ...(money === undefined
      ? []
      : [
          {
            name: words.live.section.cumulated({ unit: money.text }),
            values: planned.map(({ months }) => months.cumulated?.map((amount) => amount / money.per)),
            decimals: money.decimals
          }
        ])
  ]
  return (
    <div class="cards">
      {pictures.map(({ name, values, decimals }) => {
        const lines = planned.flatMap(({ of }, i) => (values[i] === undefined ? [] : [{ of, values: values[i] }]))
        return (
          <Picture
            key={name}
            name={name}
            onPaper={HALF}
            from={planned.map(({ months }) => months)}
            draw={(width) => monthsOf(lines, transition, { words, decimals, width })}
          />
        )
      })}
    </div>
  )
}

/** Days until a decision. */
export const ServicePicture = () => <Bars quantity="waitDays" />

/** Days without cover, today and after. */
export const QualityPicture = () => <Bars quantity="uncoveredDays" before="uncoveredDaysToday" />

/** Who is missing and who can be lent, by specialism. */
export const StaffPicture = () => {
  const page = usePage()
  const { words, store } = page
  const { staffing } = store.base.value.names
  const told = sectionsOf(page).flatMap(({ of, sections: { staff } }) => (staff === null ? [] : [{ of, staff }]))
  if (staffing === undefined) return null
  const { municipalities } = store.base.value.names
  const specialisms = staffing.specialisms.map(({ label }) => textIn(label, words.lang))
  const map = told.at(-1)
  return (
    <>
      <Picture
        name={words.live.section.staff}
        onPaper={HALF}
        from={told.map(({ staff }) => staff)}
        draw={(width) => staffOf(told, staffing.specialisms, { words, decimals: decimalsIn(page), width })}
      />
      {map === undefined ? null : (
        // Two pages of paper have no room for a line a unit.
        <div class="unprinted">
          <Picture
            name={words.live.section.staffMap({ letter: map.of.letter })}
            from={[map.staff]}
            draw={(width) =>
              staffHeatMap(
                municipalities.map(({ name }, m) => ({
                  label: name,
                  differences: map.staff.differences.slice(m * specialisms.length, (m + 1) * specialisms.length)
                })),
                specialisms,
                { lang: words.lang, width }
              )
            }
          />
        </div>
      )}
    </>
  )
}

/** A bar a model of one quantity, under those of today where that is a quantity too. */
const Bars = ({ quantity, before }: { readonly quantity: QuantityId; readonly before?: QuantityId }) => {
  const page = usePage()
  const { words } = page
  const of = (asked: QuantityId) =>
    sectionsOf(page).flatMap(({ of: { letter }, sections }) => {
      const value = valueIn(asked, sections)
      return value === null ? [] : [[letter, value] as const]
    })
  const today = before === undefined ? [] : of(before)
  const isOne = today.every(([, value]) => value === today[0]![1])
  const bars = [
    ...(isOne
      ? today.slice(0, 1).map(([, value]) => [words.live.picture.today, value] as const)
      : today.map(([letter, value]) => [words.live.section.before({ letter }), value] as const)),
    ...of(quantity)
  ]
  const { decimals } = metricStyle(national(quantity), page.store.base.value.names, words)
  return (
    <Picture
      name={quantityName(quantity, words)}
      onPaper={HALF}
      from={bars.map(([, value]) => value)}
      draw={(width) => barsOf(bars, { words, decimals, width })}
    />
  )
}
