/** The pages of `break-even`: one assumption, all in turn, or a pair. */
import { type AllTurns, moves, type Turn, type Turns } from "../../analysis/breakEven/breakEven.ts"
import type { Question, Standing } from "../../analysis/breakEven/Question.ts"
import type { Range, Variable } from "../../analysis/breakEven/Variable.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatList, formatNumber, formatPercent, formatSigned, formatValue, plural } from "../../words/numbers.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { impossibleSentences, limitedText } from "./breakEvenImpossible.ts"
import { brief, decimalsOf, shortName, subject } from "./breakEvenWords.ts"
import { headItems, scenarioJson } from "./scenarioHead.ts"
import { unitWords } from "../words.ts"

/** Where one assumption turns the conclusion. */
export const turnsSheet = (question: Question, found: Turns): Sheet => ({
  title: breakEvenTitle,
  blocks: [
    ...questionBlocks(question, found),
    { kind: "heading", level: 2, text: shortName(found.variable) },
    variableFacts(found.variable),
    ...turnSentences(question, found),
    ...impossibleSentences(found),
    courseTable(question, found)
  ]
})

/** Every assumption in turn, the nearest first. */
export const allTurnsSheet = (question: Question, all: AllTurns): Sheet => ({
  title: breakEvenTitle,
  blocks: [
    ...questionBlocks(question, all.standing),
    ...(all.standing.isAlready ? [] : [{ kind: "paragraph", tone: "strong", text: verdict(all) } as const]),
    ...(all.turning.length === 0 ? [] : [turningTable(all.turning)]),
    { kind: "paragraph", tone: "note", text: remainder(question, all) }
  ]
})

export const turnsJson = (question: Question, found: ReadonlyArray<Turns>, version: string) => ({
  ...headJson(question, version),
  variables: found.map((one) => ({
    ...variableJson(one.variable),
    now: one.now,
    isAlready: one.isAlready,
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

export const breakEvenTitle: Text = { da: "Hvad skal der til, før det vender?", en: "What would turn it?" }

/** The scenarios, what is asked, and how far from it they are. */
export const questionBlocks = (
  question: Question,
  { now, isAlready }: Pick<Standing, "now" | "isAlready">
): ReadonlyArray<Block> => [
  { kind: "keyValues", items: question.scenarios.flatMap((loaded, i) => headItems(loaded, letterOf(i))) },
  {
    kind: "paragraph",
    text: inBoth((lang) => {
      const value = formatNumber(now + question.equals, lang, decimalsOf(question))
      const equals = formatValue(question.equals, lang)
      if (isAlready) return `${subject(question, lang)} ${lang === "da" ? "er allerede" : "is already"} ${equals}.`
      return lang === "da"
        ? `${subject(question, lang)} er ${value}. Hvornår er tallet ${equals}?`
        : `${subject(question, lang)} is ${value}. When is it ${equals}?`
    })
  }
]

/** A move of an assumption; shares move by percentage points. */
export const briefMove = (distance: number, { kind }: Variable, lang: Lang): string => {
  const sign = distance < 0 ? "\u2212" : "+"
  if (kind.unit !== "share") return `${sign}${brief(Math.abs(distance), lang)}`
  return `${sign}${brief(Math.abs(distance) * 100, lang)} ${lang === "da" ? "procentpoint" : "percentage points"}`
}

export const rangeText = (range: Range | null, lang: Lang): string =>
  range === null
    ? lang === "da"
      ? "intet interval angivet"
      : "no range stated"
    : `${brief(range.low, lang)}\u2013${brief(range.high, lang)}`

export const variableFacts = ({ kind, values, stated, searched }: Variable): Block => ({
  kind: "keyValues",
  items: [
    {
      key: { da: "I dag", en: "Today" },
      value: inBoth((lang) => `${values.map((x) => brief(x, lang)).join(" / ")} ${textIn(unitWords[kind.unit], lang)}`)
    },
    { key: { da: "Angivet", en: "Stated" }, value: inBoth((lang) => rangeText(stated, lang)) },
    { key: { da: "Afsøgt", en: "Searched" }, value: inBoth((lang) => rangeText(searched, lang)) }
  ]
})

const turnSentences = (question: Question, found: Turns): ReadonlyArray<Block> => {
  const said = (text: Text): Block => ({ kind: "paragraph", tone: "strong", text })
  if (found.isAlready)
    return [said(moves(found) ? course(question, found, { da: "Det giver", en: "It makes" }) : still)]
  const none = { da: "Vender ikke", en: "No turn" }
  return [
    ...(found.turns.length === 0 ? [said(course(question, found, none))] : []),
    ...found.turns.map((turn) => said(inBoth((lang) => turnSentence(turn, found.variable, lang)))),
    ...found.touches.map((x) => said(inBoth((lang) => touchSentence(question, x, found.variable, lang))))
  ]
}

const still: Text = { da: "Antagelsen flytter det ikke.", en: "The assumption does not move it." }

/** What the metric is over the searched range. */
const course = (question: Question, { variable: { searched }, gaps }: Turns, lead: Text): Text =>
  inBoth((lang) => {
    const [low, high] = [gaps.lowest, gaps.highest].map((gap) =>
      formatNumber(gap + question.equals, lang, decimalsOf(question))
    )
    const [from, to] = [brief(searched.low, lang), brief(searched.high, lang)]
    return lang === "da"
      ? `${textIn(lead, lang)} mellem ${from} og ${to}: ${low} til ${high}.`
      : `${textIn(lead, lang)} between ${from} and ${to}: ${low} to ${high}.`
  })

const touchSentence = ({ equals }: Question, x: number, { kind }: Variable, lang: Lang): string => {
  const place = `${brief(x, lang)} ${textIn(unitWords[kind.unit], lang)}`
  const number = formatValue(equals, lang)
  return lang === "da"
    ? `Rammer ${number} ved ${place} uden at vende.`
    : `Reaches ${number} at ${place} without turning.`
}

const turnSentence = (turn: Turn, variable: Variable, lang: Lang): string => {
  const unit = textIn(unitWords[variable.kind.unit], lang)
  const far =
    turn.shareOfRange === null
      ? ""
      : lang === "da"
        ? `, ${formatPercent(turn.shareOfRange, lang, 0)} af det angivne interval`
        : `, ${formatPercent(turn.shareOfRange, lang, 0)} of the stated range`
  const stays = lang === "da" ? "som i dag" : "as today"
  const move = turn.distance === 0 ? stays : `${briefMove(turn.distance, variable, lang)}${far}`
  const where = textIn(turn.isInside ? inside : outside, lang)
  const verb =
    turn.kind === "crossing"
      ? lang === "da"
        ? "Vender ved"
        : "Turns at"
      : lang === "da"
        ? `Springer fra ${formatSigned(turn.left, lang)} til ${formatSigned(turn.right, lang)} ved`
        : `Jumps from ${formatSigned(turn.left, lang)} to ${formatSigned(turn.right, lang)} at`
  return `${verb} ${brief(turn.x, lang)} ${unit} (${move}): ${where}.`
}

const inside: Text = { da: "inden for det angivne", en: "inside what was stated" }
const outside: Text = { da: "uden for det angivne", en: "outside what was stated" }

const courseTable = (question: Question, { course: points, variable }: Turns): Table => ({
  kind: "table",
  id: "course",
  main: true,
  columns: [
    {
      id: "value",
      header: inBoth(
        (lang) => `${textIn({ da: "Værdi", en: "Value" }, lang)} (${textIn(unitWords[variable.kind.unit], lang)})`
      ),
      kind: "number",
      style: "value"
    },
    { id: "metric", header: { da: "Nøgletal", en: "Metric" }, kind: "number", decimals: decimalsOf(question) }
  ],
  rows: points.map(({ x, gap }) => [
    { value: x, text: inBoth((lang) => brief(x, lang)) },
    Number.isFinite(gap) ? gap + question.equals : null
  ])
})

/** Rows that are shown; JSON has all. */
const SHOWN = 25

const turningTable = (turning: ReadonlyArray<Turns>): Table => ({
  kind: "table",
  id: "turning",
  main: true,
  columns: [
    { id: "path", header: { da: "Antagelse", en: "Assumption" }, kind: "text" },
    { id: "now", header: { da: "I dag", en: "Today" }, kind: "number", style: "value" },
    { id: "turnsAt", header: { da: "Vender ved", en: "Turns at" }, kind: "number", style: "value" },
    { id: "unit", header: { da: "Enhed", en: "Unit" }, kind: "text" },
    {
      id: "shareOfRange",
      header: { da: "Af interval", en: "Of range" },
      kind: "number",
      style: "percent",
      decimals: 0
    },
    { id: "where", header: { da: "Hvor", en: "Where" }, kind: "text" }
  ],
  rows: turning.slice(0, SHOWN).map(({ variable, nearest }) => {
    const turn = nearest!
    return [
      shortName(variable),
      variable.values[0]!,
      { value: turn.x, text: inBoth((lang) => brief(turn.x, lang)) },
      unitWords[variable.kind.unit],
      turn.shareOfRange,
      whereOf(turn)
    ]
  }),
  rowTone: (row) => (turning[row]?.nearest?.isInside === true ? "strong" : "plain")
})

/** Where the nearest turn lies. */
export const whereOf = ({ kind, isInside }: Turn): Text => {
  const jump = kind === "jump" ? { da: "spring, ", en: "jump, " } : { da: "", en: "" }
  const where = isInside ? { da: "inden for", en: "inside" } : { da: "uden for", en: "outside" }
  return { da: jump.da + where.da, en: jump.en + where.en }
}

const verdict = ({ turning }: AllTurns): Text =>
  inBoth((lang) => {
    const within = turning.filter(({ turns }) => turns.some(({ isInside }) => isInside))
    const [nearest] = within
    if (nearest === undefined) {
      return lang === "da"
        ? "Ingen enkelt antagelse vender det inden for sit angivne interval."
        : "No single assumption turns it inside its stated range."
    }
    const count = assumptions(within.length, lang)
    return lang === "da"
      ? `${count} kan alene vende det inden for det angivne; nærmest er ${shortName(nearest.variable)}.`
      : `${count} alone can turn it inside what was stated; the nearest is ${shortName(nearest.variable)}.`
  })

const remainder = (question: Question, all: AllTurns): Text =>
  inBoth((lang) => {
    const hidden = Math.max(0, all.turning.length - SHOWN)
    const da = lang === "da"
    return [
      da
        ? `Afsøgt er det lovlige område, højst fire gange det angivne${fromNothing(all) ? "; fra et 0 uden interval, indtil tallet har flyttet sig nok" : ""}.`
        : `Searched was the legal range, at most four times what was stated${fromNothing(all) ? "; from a 0 without a range, until the metric has moved far enough" : ""}.`,
      all.standing.isAlready ? awayFrom(question, all, lang) : withoutTurn(all, lang),
      ...(all.standing.isAlready ? [] : limitedText(all, lang)),
      ...(hidden === 0 ? [] : [`${plural(hidden, lang, moreTurns, moreTurn)} (${da ? "se" : "see"} --json).`])
    ].join(" ")
  })

const moreTurns: Text = { da: "mere vender det", en: "more turns it" }
const moreTurn: Text = { da: "flere vender det", en: "more turn it" }

const withoutTurn = ({ steady, without }: AllTurns, lang: Lang): string =>
  lang === "da"
    ? `${assumptions(steady.length, lang)} flytter tallet uden at vende det, ${without.length} flytter det ikke.`
    : `${assumptions(steady.length, lang)} ${steady.length === 1 ? "moves" : "move"} it without turning it, ` +
      `${without.length} ${without.length === 1 ? "does" : "do"} not move it.`

/** Whether an assumption that is stated as 0 was moved farther than four times what was stated. */
const fromNothing = ({ turning, steady, limited }: AllTurns): boolean =>
  [...turning, ...steady, ...limited].some(
    ({ variable: { values, stated, searched } }) =>
      stated === null && values.every((value) => value === 0) && searched.high > FOUR_TIMES_ONE
  )

/** How far a 0 is searched that does not have to be moved farther. */
const FOUR_TIMES_ONE = 4

/** Where the metric is at the number already there is nothing to turn, only to move away. */
const awayFrom = ({ equals }: Question, { steady }: AllTurns, lang: Lang): string => {
  if (steady.length === 0) return lang === "da" ? "Ingen antagelse flytter tallet." : "No assumption moves it."
  const number = formatValue(equals, lang)
  const named = formatList(
    steady.slice(0, NAMED).map(({ variable }) => shortName(variable)),
    lang
  )
  const most = steady.length <= NAMED ? "" : lang === "da" ? "mest " : "most of all "
  return lang === "da"
    ? `${assumptions(steady.length, lang)} kan flytte tallet væk fra ${number}: ${most}${named}.`
    : `${assumptions(steady.length, lang)} can move it away from ${number}: ${most}${named}.`
}

/** Assumptions that are named where none turns anything. */
const NAMED = 3

const assumptions = (count: number, lang: Lang): string =>
  plural(count, lang, { da: "antagelse", en: "assumption" }, { da: "antagelser", en: "assumptions" })
