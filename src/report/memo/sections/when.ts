/** When the gain is there: the lowest point, what piles up, what three levers change, and who is ahead in money. */
import { pictures } from "../pictures.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTime, TimeLever, TimeModel } from "../../../analysis/memo/MemoTime.ts"
import { capital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatDate, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { linesChart } from "../../charts/linesChart.ts"
import { pathChart } from "../../charts/pathChart.ts"
import type { Annex, Block, Cell, Column, Figures, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { type MoneyScale, moneyScale } from "./moneyUnits.ts"
import { isCost } from "./difference.ts"
import { explainedIn } from "./gain.ts"
import { courseAgainst, missingMoney, MONEY, worseOnTheWay } from "./onTheWay.ts"
import { marked } from "./speaksAgainst.ts"
import { cell, count, fte, reference, sentence, sizeOfFte, type Voice } from "./Voice.ts"

export const when = (voice: Voice): ReadonlyArray<Block> => {
  const { time } = voice.findings
  if (time === null) return []
  return [
    { kind: "heading", level: 1, text: voice.words.when.heading, id: "when" },
    ...onceEach(voice, time).map((model) => inWords(voice, model, model === closestIn(voice, time)))
  ]
}

/** What is the same scenario as another has the same course, which is said once. */
const onceEach = (voice: Voice, time: MemoTime): ReadonlyArray<TimeModel> => {
  const explained = explainedIn(voice).map(({ place }) => place)
  const drawn = closestIn(voice, time)
  return time.models.filter((model) => model === drawn || explained.includes(model.place))
}

/** The path as a picture, what three levers change, and who is ahead in money: what a reader looks up. */
export const whenAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { time } = voice.findings
  if (time === null) return []
  const closest = closestIn(voice, time)
  return [
    {
      kind: "annex",
      id: "annex-when",
      title: voice.words.when.annex,
      blocks: [
        pathFigure(voice, closest),
        sentence(voice.words.when.levers({ model: voice.named(closest.place), see: reference("levers", true) })),
        leversTable(voice, closest),
        sentence([voice.words.when.freeze, ...(hasMoney(voice, closest) ? [" ", voice.words.when.moneyNote] : [])]),
        ...worseOnTheWay(voice, time),
        ...(time.overtaking === null ? [] : aheadBlocks(voice, time, time.overtaking))
      ]
    }
  ]
}

const closestIn = ({ findings: { focus } }: Voice, { models }: MemoTime): TimeModel =>
  models.find(({ place }) => place === focus) ?? models[0]!

const hasMoney = (voice: Voice, { levers }: TimeModel): boolean =>
  voice.findings.money !== null && levers.every(({ money }) => money !== null)

const plainNumber = (of: Measured, decimals: number): Figures => ({
  kind: "number",
  value: roundTo(of.value, decimals),
  decimals,
  of
})

const inWords = (voice: Voice, model: TimeModel, isDrawn: boolean): Block => {
  const { when: words } = voice.words
  const named = capital(voice.named(model.place))
  const { monthsToFull, lowest, peak } = model
  const full = fte(voice, model.full)
  const date = formatDate(lowest.date, voice.lang)
  return sentence(
    monthsToFull === null
      ? words.never({ model: named, full, months: count(voice, model.horizon) })
      : words.full({ model: named, full, date: formatDate(monthsToFull.date, voice.lang) }),
    isCost(voice, lowest.freed.value)
      ? words.lowestOver({ over: sizeOfFte(voice, lowest.freed), date })
      : words.lowest({ lowest: fte(voice, lowest.freed), date }),
    peak === null ? [words.noBacklog] : peakWords(voice, peak),
    words.lost({ lost: plainNumber(model.lost, 0) }),
    turningWords(voice, model),
    courseAgainst(voice, model),
    isDrawn ? words.see({ see: reference("path") }) : []
  )
}

const turningWords = (voice: Voice, { turning, horizon }: TimeModel): Sentence => {
  const { when: words } = voice.words
  const { money } = voice.findings
  if (turning === null || money === null) return []
  if ("date" in turning) return words.moneyBack({ date: formatDate(turning.date, voice.lang) })
  return words.moneyNotBack({
    months: count(voice, horizon),
    missing: missingMoney(moneyScale(voice, money), turning.missing)
  })
}

const peakWords = (voice: Voice, { backlog, weeks, date: at }: NonNullable<TimeModel["peak"]>): Sentence => {
  const { when: words } = voice.words
  const date = formatDate(at, voice.lang)
  return weeks === null
    ? words.peakForNobody({ backlog: plainNumber(backlog, 0), date })
    : words.peak({ backlog: plainNumber(backlog, 0), weeks: plainNumber(weeks, 1), date })
}

const pathFigure = (voice: Voice, { place, months, waves, full, lowest, peak }: TimeModel): Exclude<Block, Annex> => {
  const title = voice.words.when.figure({
    model: voice.named(place),
    date: formatDate(lowest.date, voice.lang)
  })
  return {
    kind: "figure",
    id: "path",
    caption: inlinesOf(title),
    shows: [full, lowest.freed, ...(peak === null ? [] : [peak.backlog])],
    ...pictures((width) =>
      pathChart(
        months,
        waves.map(({ month, label }) => ({ month, label: textIn(label, voice.lang) })),
        { width, lang: voice.lang, title, decimals: 0, unit: voice.words.decision.fte }
      )
    )
  }
}

const leversTable = (voice: Voice, model: TimeModel): Exclude<Block, Annex> => {
  const { when: words } = voice.words
  const { money } = voice.findings
  const priced = hasMoney(voice, model)
  const scale = money === null ? null : moneyScale(voice, money)
  const number = (header: string, decimals: number): Column => ({ header, kind: "number", decimals })
  return {
    kind: "table",
    id: "levers",
    caption: inlinesOf(words.leversTable({ unit: priced ? (scale?.unit ?? "") : "" })),
    columns: [
      { header: words.column.lever, kind: "text" },
      number(words.column.full, 0),
      number(words.column.peak, 0),
      number(words.column.lost, 0),
      ...(priced ? [number(words.column.money, scale?.decimals ?? 0)] : [])
    ],
    rows: model.levers.map((lever): Row => ({
      cells: [
        words.lever[lever.id],
        lever.monthsToFull === null ? words.neverCell : cell(voice, lever.monthsToFull, 0),
        cell(voice, lever.peak, 0),
        cell(voice, lever.lost, 0),
        ...(priced && scale !== null ? [moneyCell(lever, scale)] : [])
      ]
    }))
  }
}

const moneyCell = ({ id, money }: TimeLever, { per, decimals }: MoneyScale): Cell =>
  money === null
    ? null
    : { value: roundTo(money.value / per, decimals), decimals, of: money, ...(id === "plan" ? {} : { signed: true }) }

const aheadBlocks = (
  voice: Voice,
  time: MemoTime,
  { places, ahead, overtakes, end, would, apart }: NonNullable<MemoTime["overtaking"]>
): ReadonlyArray<Exclude<Block, Annex>> => {
  const { when: words } = voice.words
  const { money } = voice.findings
  if (ahead === undefined || money === null) return []
  const named = (who: 0 | 1): string => voice.named(places[who])
  const other = (who: 0 | 1): 0 | 1 => (who === 0 ? 1 : 0)
  const dated = (date: string): string => formatDate(date, voice.lang)
  const { per, decimals, unit } = moneyScale(voice, money)
  const lines = places.map((place) => time.models.find((model) => model.place === place)!)
  const dates = new Set(lines[1]!.months.map(({ date }) => date))
  const shared = lines[0]!.months.flatMap(({ date }) => (dates.has(date) ? [date] : []))
  const title = words.linesFigure({ ahead: named(apart.value > 0 ? 1 : 0), date: dated(end.date) })
  const drawnLines = lines.map(({ place, months }) => ({
    label: voice.model(place),
    values: months.flatMap(({ date, cumulated }) => (shared.includes(date) ? [(cumulated ?? 0) / per] : []))
  }))
  const said = words.ahead({ who: named(ahead.who), date: dated(ahead.date) })
  // Who ends behind another model: in that party's memo it is said as such.
  const behind = places[apart.value > 0 ? 0 : 1]
  return [
    sentence(
      marked(voice, behind, MONEY, said),
      ...overtakes.map(({ who, date }) =>
        words.overtakes({ who: capital(named(who)), whom: named(other(who)), date: dated(date) })
      ),
      overtakes.length > 0
        ? []
        : words.notOvertaken({
            who: capital(named(other(ahead.who))),
            whom: named(ahead.who),
            date: dated(end.date)
          }),
      overtakes.length > 0 || would === undefined ? [] : words.would({ date: dated(would) }),
      words.apart({
        date: dated(end.date),
        amount: {
          kind: "number",
          value: roundTo(Math.abs(apart.value) / per, decimals),
          decimals,
          unit,
          of: apart
        }
      })
    ),
    {
      kind: "figure",
      id: "cumulated",
      caption: inlinesOf(title),
      shows: [apart],
      ...pictures((width) => linesChart(drawnLines, shared, { width, lang: voice.lang, title, unit }))
    }
  ]
}
