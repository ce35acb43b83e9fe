/** The sheet of when: months until work changes hands, and how fast people come, go and learn. */
import { sumOf } from "../../../../model/money/keys.ts"
import { recipientsOf, takesPart } from "../../../../model/money/volumes.ts"
import { firstChangeOf } from "../../../../model/transition/months.ts"
import { monthlyAttrition, productivityAt } from "../../../../model/transition/ramp.ts"
import { preparationMonths } from "../../../../model/transition/preparation.ts"
import type { Slot } from "../../../../model/Slot.ts"
import type { Transition } from "../../../../model/transition/Transition.ts"
import { rangeIn } from "../../Grid.ts"
import { listSheet, type ListItem, type ListSheet } from "../listSheet.ts"
import { biasFormula } from "../money/biasFormula.ts"
import type { Timed } from "./Timed.ts"

/** @param helped rows of the sheet of first months, 0 where municipalities never help centres */
export const timingSheet = (timed: Timed, helped: number): ListSheet => {
  const { priced, path, transition } = timed
  const { live, words } = priced
  const { lines } = words
  const { term, value } = live
  const item = (id: keyof typeof lines, amount: number, formula: () => string): ListItem => {
    const label = lines[id]
    return { id, label: typeof label === "string" ? label : label({ of: "" }), value: amount, formula }
  }
  const change = firstChangeOf(path)
  const monthly = (id: "goFollowed" | "goRecruited" | "goLocal", of: keyof Transition["attrition"]): ListItem =>
    item(id, monthlyAttrition(value(transition.attrition[of])), () => `1-(1-${term(transition.attrition[of])})^(1/12)`)
  const n = path.goLive.length
  const sheet: ListSheet = listSheet(live, "timing", words.notes.timing, [
    item("preparation", preparationMonths(transition.preparation, live.model.values), () => preparationFormula(timed)),
    ...goLiveItems(timed, () => sheet),
    item("firstChange", change, () => `MIN(${path.months},${sheet.range("goLive 0", `goLive ${n - 1}`)})`),
    item(
      "wholeYears",
      Math.floor((path.months - change) / 12),
      () => `INT((${path.months}-${sheet.at("firstChange")})/12)`
    ),
    item(
      "lead",
      Math.round(value(transition.recruitmentLeadMonths)),
      () => `ROUND(${term(transition.recruitmentLeadMonths)},0)`
    ),
    item("temporary", value(transition.temporaryShare), () => term(transition.temporaryShare)),
    monthly("goFollowed", "followed"),
    monthly("goRecruited", "recruited"),
    monthly("goLocal", "local"),
    ...movedItems(timed),
    ...(helped === 0 ? [] : learningItems(timed, helped))
  ])
  return sheet
}

/** Share of the way after so many months, as `shareOfWay` has it. */
export const wayFormula = (age: string, months: string, shape: "linear" | "exponential"): string =>
  `IF(${months}<=0,1,${shape === "linear" ? `MIN(1,(${age})/${months})` : `1-20^(-(${age})/${months})`})`

/** With what such works usually overrun by. */
const preparationFormula = ({ transition: { preparation }, priced }: Timed): string => {
  const months = priced.live.term(preparation.months)
  if (preparation.overrun === null) return months
  const { upper, lower, mitigation } = preparation.overrun
  return `${months}*${biasFormula({ upper, lower, mitigation: priced.entry(mitigation) })}`
}

/** What waits for the preparation comes as much later as that takes longer than planned. */
const goLiveItems = ({ priced, path, transition }: Timed, sheet: () => ListSheet): ReadonlyArray<ListItem> =>
  priced.live.names.caseTypes.map(({ label }, c) => {
    const goLiveFormula = (slot: Slot) =>
      transition.preparation.overrun === null
        ? `ROUND(${priced.live.term(slot)},0)`
        : `ROUND(${priced.live.term(slot)}+${sheet().at("preparation")}-${priced.live.term(transition.preparation.months)},0)`
    const wave = transition.waves.find(({ takes }) => takes[c] === 1)
    return {
      id: `goLive ${c}`,
      label: priced.words.lines.goLive({ of: priced.text(label) }),
      value: path.goLive[c]!,
      formula: () => (wave === undefined ? String(path.months) : goLiveFormula(wave.goLive))
    }
  })

/** Events that move, where centres pay something for each. */
const movedItems = ({ priced, last }: Timed): ReadonlyArray<ListItem> => {
  const { live, money, words, text } = priced
  if (!money.direct.centre.some(({ per }) => per === "event")) return []
  const { work } = last
  const n = live.model.caseTypes.length
  const recipients = recipientsOf(live.model, live.model.values)
  const movedOf = (c: number): number =>
    live.rates.movedEvents[c]! *
    sumOf(recipients.filter((_, cell) => cell % n === c && takesPart(live.model, Math.floor(cell / n))))
  return live.names.caseTypes.map(({ label }, c) => ({
    id: `moved ${c}`,
    label: words.lines.eventsMove({ of: text(label) }),
    value: movedOf(c),
    formula: () => `SUMIFS(${rangeIn(work, "moves")},${rangeIn(work, "caseTypeNumber")},${c + 1})`
  }))
}

/** What recruits can do in each of their months, as far as it is asked for. */
const learningItems = ({ priced, transition }: Timed, months: number): ReadonlyArray<ListItem> => {
  const { live, words } = priced
  const { startProductivity, ramp } = transition
  const [start, length] = [startProductivity.recruited, ramp.months]
  return Array.from({ length: months }, (_, age) => ({
    id: `learned ${age}`,
    label: words.lines.learned({ of: String(age + 1) }),
    value: productivityAt(age + 0.5, {
      start: live.value(start),
      months: live.value(length),
      shape: ramp.shape
    }),
    formula: () =>
      `${live.term(start)}+(1-${live.term(start)})*${wayFormula(`${age}+0.5`, live.term(length), ramp.shape)}`
  }))
}
