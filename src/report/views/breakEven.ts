/** The pages of `break-even`: one assumption, all in turn, or a pair. */
import { type AllTurns, moves, type Turn, type Turns } from "../../analysis/breakEven/breakEven.ts"
import type { Question, Standing } from "../../analysis/breakEven/Question.ts"
import { hasSteps } from "../../analysis/breakEven/steps.ts"
import type { Range, Variable } from "../../analysis/breakEven/Variable.ts"
import { quantities } from "../../model/quantities.ts"
import type { Lang } from "../../words/languages.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatList, formatNumber, formatPercent, formatSigned, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { impossibleSentences, limitedText } from "./breakEvenImpossible.ts"
import { type BreakEvenWords, brief, decimalsOf, shortName, subject } from "./breakEvenWords.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"

/** Where one assumption turns the conclusion. */
export const turnsSheet = (question: Question, found: Turns, words: BreakEvenWords): Sheet => ({
  title: words.breakEven.title,
  blocks: [
    ...questionBlocks(question, found, words),
    { kind: "heading", level: 2, text: shortName(found.variable) },
    variableFacts(found.variable, words),
    ...turnSentences(question, found, words),
    ...impossibleSentences(found, words),
    courseTable(question, found, words),
    ...stepsNote(question, words)
  ]
})

/** Every assumption in turn, the nearest first. */
export const allTurnsSheet = (question: Question, all: AllTurns, words: BreakEvenWords): Sheet => ({
  title: words.breakEven.title,
  blocks: [
    ...questionBlocks(question, all.standing, words),
    ...(all.standing.isAlready ? [] : [{ kind: "paragraph", tone: "strong", text: verdict(all, words) } as const]),
    ...(all.turning.length === 0 ? [] : [turningTable(all.turning, words)]),
    { kind: "paragraph", tone: "note", text: remainder(question, all, words) },
    ...stepsNote(question, words)
  ]
})

/** What a turn is of a metric that goes in steps. */
export const stepsNote = (question: Question, { breakEven }: BreakEvenWords): ReadonlyArray<Block> =>
  hasSteps(question) ? [{ kind: "paragraph", tone: "note", text: breakEven.goesInSteps }] : []

export const turnsJson = (question: Question, found: ReadonlyArray<Turns>, version: string) => ({
  ...headJson(question, version),
  variables: found.map((one) => ({
    ...variableJson(one.variable),
    now: one.now,
    isAlready: one.isAlready,
    ...(one.step === null ? {} : { step: one.step }),
    turns: one.turns,
    touches: one.touches,
    nearest: one.nearest,
    impossible: one.impossible,
    gaps: { lowest: finite(one.gaps.lowest), highest: finite(one.gaps.highest) },
    course: one.course.map(({ x, gap }) => ({ x, gap: finite(gap) }))
  }))
})

/** All in turn: what turns nearest first, what only moves the metric, and what does not. */
export const allTurnsJson = (question: Question, { turning, steady, limited, without }: AllTurns, version: string) => ({
  ...turnsJson(question, [...turning, ...steady, ...limited], version),
  withoutEffect: without.map(variableJson)
})

export const headJson = ({ scenarios, metric, isDifference, equals }: Question, version: string) => ({
  casecap: 1,
  version,
  scenarios: scenarios.map(scenarioJson),
  metric: isDifference ? `difference(${metric.replace(/^difference\((.*)\)$/u, "$1")})` : metric,
  equals
})

export const variableJson = ({ name, path, kind, values, stated, searched }: Variable) => ({
  name,
  path,
  unit: kind.unit,
  values,
  stated,
  searched
})

/** Where values make no sense together there is no number. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The scenarios, what is asked, and how far from it they are. */
export const questionBlocks = (
  question: Question,
  { now, isAlready }: Pick<Standing, "now" | "isAlready">,
  words: BreakEvenWords
): ReadonlyArray<Block> => [
  { kind: "keyValues", items: question.scenarios.flatMap((loaded, i) => headItems(loaded, letterOf(i), words)) },
  { kind: "paragraph", text: questionText(question, now, isAlready, words) }
]

const questionText = (question: Question, now: number, isAlready: boolean, words: BreakEvenWords): string => {
  const { breakEven, lang } = words
  const said = { subject: subject(question, words), equals: formatValue(question.equals, lang) }
  // What sections count has names such as "losers", singular or plural, behind which a colon fits always.
  const { metric } = question.terms[0]!
  const counted = quantities[metric.quantity].section !== undefined && !question.isDifference
  if (isAlready) return counted ? breakEven.alreadyCounted(said) : breakEven.alreadyThere(said)
  const asked = { ...said, value: formatNumber(now + question.equals, lang, decimalsOf(question)) }
  return counted ? breakEven.questionCounted(asked) : breakEven.question(asked)
}

/** A move of an assumption; shares move by percentage points. */
export const briefMove = (distance: number, { kind }: Variable, { breakEven, lang }: BreakEvenWords): string => {
  const sign = distance < 0 ? "\u2212" : "+"
  if (kind.unit !== "share") return `${sign}${brief(Math.abs(distance), lang)}`
  return breakEven.percentagePoints({ amount: `${sign}${brief(Math.abs(distance) * 100, lang)}` })
}

/** The ends, or that nobody has stated any. */
const rangeText = (range: Range | null, { breakEven, lang }: Words<"breakEven">): string =>
  range === null ? breakEven.noRange : rangeEnds(range, lang)

export const rangeEnds = ({ low, high }: Range, lang: Lang): string => `${brief(low, lang)}\u2013${brief(high, lang)}`

export const variableFacts = ({ kind, values, stated, searched }: Variable, words: BreakEvenWords): Block => {
  const { breakEven, terms, lang } = words
  return {
    kind: "keyValues",
    items: [
      {
        key: breakEven.facts.today,
        value: `${values.map((x) => brief(x, lang)).join(" / ")} ${terms.unit[kind.unit]}`
      },
      { key: breakEven.facts.stated, value: rangeText(stated, words) },
      { key: breakEven.facts.searched, value: rangeText(searched, words) }
    ]
  }
}

const turnSentences = (question: Question, found: Turns, words: BreakEvenWords): ReadonlyArray<Block> => {
  const { breakEven } = words
  const said = (text: string): Block => ({ kind: "paragraph", tone: "strong", text })
  if (found.isAlready)
    return [
      said(moves(found) ? breakEven.makes(course(question, found, words.lang)) : breakEven.still),
      ...(found.step === null || !moves(found)
        ? []
        : [
            said(
              breakEven.staysOver({
                ...stepEnds(found.step, words.lang),
                unit: words.terms.unit[found.variable.kind.unit]
              })
            )
          ])
    ]
  return [
    ...(found.turns.length === 0 ? [said(breakEven.noTurn(course(question, found, words.lang)))] : []),
    ...found.turns.map((turn) => said(turnSentence(question, turn, found.variable, words))),
    ...found.touches.map((x) => said(touchSentence(question, x, found.variable, words)))
  ]
}

/** What the metric is over the searched range. */
const course = (question: Question, { variable: { searched }, gaps }: Turns, lang: Lang) => ({
  from: brief(searched.low, lang),
  to: brief(searched.high, lang),
  low: formatNumber(gaps.lowest + question.equals, lang, decimalsOf(question)),
  high: formatNumber(gaps.highest + question.equals, lang, decimalsOf(question))
})

const touchSentence = (
  { equals }: Question,
  x: number,
  { kind }: Variable,
  { breakEven, terms, lang }: BreakEvenWords
): string =>
  breakEven.touches({ number: formatValue(equals, lang), place: `${brief(x, lang)} ${terms.unit[kind.unit]}` })

const turnSentence = (question: Question, turn: Turn, variable: Variable, words: BreakEvenWords): string => {
  const { breakEven, terms, lang } = words
  const distance = briefMove(turn.distance, variable, words)
  const move =
    turn.distance === 0
      ? breakEven.asToday
      : turn.shareOfRange === null
        ? distance
        : breakEven.ofRange({ move: distance, share: formatPercent(turn.shareOfRange, lang, 0) })
  const said = {
    place: `${brief(turn.x, lang)} ${terms.unit[variable.kind.unit]}`,
    move,
    where: turn.isInside ? breakEven.insideStated : breakEven.outsideStated
  }
  if (turn.kind === "step")
    return stepSentence(question, turn, { ...said, unit: terms.unit[variable.kind.unit] }, words)
  return turn.kind === "crossing"
    ? breakEven.turnsAt(said)
    : breakEven.jumpsAt({ ...said, left: formatSigned(turn.left, lang), right: formatSigned(turn.right, lang) })
}

/** The step on which it turns, and what the metric is on both sides where they differ by what is printed. */
const stepSentence = (
  question: Question,
  { low, high, left, right }: Extract<Turn, { readonly kind: "step" }>,
  said: Readonly<Record<"unit" | "move" | "where", string>>,
  { breakEven, lang }: BreakEvenWords
): string => {
  const side = (gap: number): string => formatNumber(gap + question.equals, lang, decimalsOf(question))
  const turns = breakEven.turnsInStep({ ...said, ...stepEnds({ low, high }, lang) })
  if (left === 0 && right === 0) return `${turns} ${breakEven.equalsOver({ number: side(0) })}`
  return side(left) === side(right)
    ? turns
    : `${turns} ${breakEven.stepsFrom({ left: side(left), right: side(right) })}`
}

/** The ends of a step with as many digits as it takes to tell them apart. */
const stepEnds = ({ low, high }: Range, lang: Lang): { readonly from: string; readonly to: string } => {
  const written = (value: number, digits: number) => formatValue(Number(value.toPrecision(digits)), lang)
  const digits = [4, 5, 6, 7, 8, 9, 10].find((count) => written(low, count) !== written(high, count)) ?? 10
  return { from: written(low, digits), to: written(high, digits) }
}

const courseTable = (
  question: Question,
  { course: points, variable }: Turns,
  { breakEven: { column }, terms, lang }: BreakEvenWords
): Table => ({
  kind: "table",
  id: "course",
  main: true,
  columns: [
    {
      id: "value",
      header: column.value({ unit: terms.unit[variable.kind.unit] }),
      kind: "number",
      style: "value"
    },
    { id: "metric", header: column.metric, kind: "number", decimals: decimalsOf(question) }
  ],
  rows: points.map(({ x, gap }) => [
    { value: x, text: brief(x, lang) },
    Number.isFinite(gap) ? gap + question.equals : null
  ])
})

/** Rows that are shown; JSON has all. */
const SHOWN = 25

const turningTable = (
  turning: ReadonlyArray<Turns>,
  { breakEven: { column, where }, terms, lang }: BreakEvenWords
): Table => ({
  kind: "table",
  id: "turning",
  main: true,
  columns: [
    { id: "path", header: column.path, kind: "text" },
    { id: "now", header: column.now, kind: "number", style: "value" },
    { id: "turnsAt", header: column.turnsAt, kind: "number", style: "value" },
    { id: "unit", header: column.unit, kind: "text" },
    {
      id: "shareOfRange",
      header: column.shareOfRange,
      kind: "number",
      style: "percent",
      decimals: 0
    },
    { id: "where", header: column.where, kind: "text" }
  ],
  rows: turning.slice(0, SHOWN).map(({ variable, nearest }) => {
    const turn = nearest!
    return [
      shortName(variable),
      variable.values[0]!,
      { value: turn.x, text: turnText(turn, lang) },
      terms.unit[variable.kind.unit],
      turn.shareOfRange,
      where(turn)
    ]
  }),
  rowTone: (row) => (turning[row]?.nearest?.isInside === true ? "strong" : "plain")
})

/** A point, or the ends of a step. */
const turnText = (turn: Turn, lang: Lang): string => (turn.kind === "step" ? stepText(turn, lang) : brief(turn.x, lang))

export const stepText = (step: Range, lang: Lang): string => {
  const { from, to } = stepEnds(step, lang)
  return `${from}\u2013${to}`
}

const verdict = ({ turning }: AllTurns, { breakEven }: BreakEvenWords): string => {
  const within = turning.filter(({ turns }) => turns.some(({ isInside }) => isInside))
  const [nearest] = within
  return nearest === undefined
    ? breakEven.noneInside
    : breakEven.someInside({ count: within.length, nearest: shortName(nearest.variable) })
}

const remainder = (question: Question, all: AllTurns, words: BreakEvenWords): string => {
  const { breakEven } = words
  const hidden = Math.max(0, all.turning.length - SHOWN)
  return [
    breakEven.searched({ farther: fromNothing(all) }),
    all.standing.isAlready
      ? awayFrom(question, all, words)
      : breakEven.withoutTurn({ steady: all.steady.length, without: all.without.length }),
    ...(all.standing.isAlready ? [] : limitedText(all, words)),
    ...(hidden === 0 ? [] : [breakEven.more({ count: hidden })])
  ].join(" ")
}

/** Whether an assumption that is stated as 0 was moved farther than four times what was stated. */
const fromNothing = ({ turning, steady, limited }: AllTurns): boolean =>
  [...turning, ...steady, ...limited].some(
    ({ variable: { values, stated, searched } }) =>
      stated === null && values.every((value) => value === 0) && searched.high > FOUR_TIMES_ONE
  )

/** How far a 0 is searched that does not have to be moved farther. */
const FOUR_TIMES_ONE = 4

/** Where the metric is at the number already there is nothing to turn, only to move away. */
const awayFrom = ({ equals }: Question, { steady }: AllTurns, { breakEven, lang }: BreakEvenWords): string => {
  if (steady.length === 0) return breakEven.nothingMoves
  const named = steady.slice(0, NAMED).map(({ variable }) => shortName(variable))
  return breakEven.canMoveAway({
    count: steady.length,
    number: formatValue(equals, lang),
    isSome: steady.length > NAMED,
    named: formatList(named, lang)
  })
}

/** Assumptions that are named where none turns anything. */
const NAMED = 3
