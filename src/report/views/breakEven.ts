/** The pages of `break-even`: one assumption, all in turn, or a pair. */
import type { AllTurns, Turn, Turns } from "../../analysis/breakEven/breakEven.ts"
import type { Question } from "../../analysis/breakEven/Question.ts"
import type { Range, Variable } from "../../analysis/breakEven/Variable.ts"
import { inBoth, type Lang, textIn, type Text } from "../Lang.ts"
import { formatNumber, formatPercent, formatSigned, formatValue, plural } from "../numbers.ts"
import type { Block, Sheet, Table } from "../Sheet.ts"
import { scenarioJson, scenarioLine } from "./scenarioHead.ts"
import { unitWords } from "../words.ts"

/** Where one assumption turns the conclusion. */
export const turnsSheet = (question: Question, found: Turns): Sheet => ({
  title: breakEvenTitle,
  blocks: [
    ...questionBlocks(question, found.now),
    { kind: "heading", level: 2, text: found.variable.name },
    variableFacts(found.variable),
    ...turnSentences(question, found),
    courseTable(question, found)
  ]
})

/** Every assumption in turn, the nearest first. */
export const allTurnsSheet = (question: Question, all: AllTurns): Sheet => ({
  title: breakEvenTitle,
  blocks: [
    ...questionBlocks(question, all.now),
    { kind: "paragraph", tone: "strong", text: verdict(all) },
    ...(all.turning.length === 0 ? [] : [turningTable(all.turning)]),
    { kind: "paragraph", tone: "note", text: remainder(all) }
  ]
})

export const turnsJson = (question: Question, found: ReadonlyArray<Turns>, version: string) => ({
  ...headJson(question, version),
  variables: found.map((one) => ({
    ...variableJson(one.variable),
    now: one.now,
    turns: one.turns,
    nearest: one.nearest,
    gaps: { lowest: finite(one.gaps.lowest), highest: finite(one.gaps.highest) },
    course: one.course.map(({ x, gap }) => ({ x, gap: finite(gap) }))
  }))
})

/** All in turn: what turns nearest first, what only moves the metric, and what does not. */
export const allTurnsJson = (question: Question, { turning, steady, without }: AllTurns, version: string) => ({
  ...turnsJson(question, [...turning, ...steady], version),
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
export const questionBlocks = (question: Question, now: number): ReadonlyArray<Block> => [
  {
    kind: "keyValues",
    items: question.scenarios.flatMap((loaded, i) => [
      { key: "AB"[i] ?? "", value: { value: loaded.scenario.title, tone: "strong" } },
      { key: "", value: { value: scenarioLine(loaded), tone: "note" } }
    ])
  },
  {
    kind: "paragraph",
    text: inBoth((lang) => {
      const value = formatNumber(now + question.equals, lang)
      const equals = formatValue(question.equals, lang)
      return lang === "da"
        ? `${subject(question, lang)} er ${value}. Hvornår er tallet ${equals}?`
        : `${subject(question, lang)} is ${value}. When is it ${equals}?`
    })
  }
]

/** What turns, as the subject of a sentence. */
export const subject = ({ metric, isDifference }: Question, lang: Lang): string => {
  const name = metric.replace(/^difference\((.*)\)$/u, "$1")
  const phrase = textIn(phrases[name] ?? name, lang)
  if (!isDifference) return phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return lang === "da" ? `Forskellen i ${phrase} (B − A)` : `The difference in ${phrase} (B − A)`
}

/** Metrics as they stand in a sentence; others are named as they were written. */
const phrases: Readonly<Record<string, Text>> = {
  freed: { da: "frigjorte årsværk", en: "freed FTE" },
  local: { da: "årsværk i kommunerne", en: "local FTE" },
  centre: { da: "årsværk på centre", en: "FTE at centres" },
  baseline: { da: "årsværk i dag", en: "FTE today" },
  need: { da: "det samlede behov", en: "total need" }
}

/** A number of an assumption with four digits, which is more than anybody negotiates. */
export const brief = (value: number, lang: Lang): string => formatValue(Number(value.toPrecision(4)), lang)

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
  if (found.turns.length === 0) return [{ kind: "paragraph", tone: "strong", text: noTurn(question, found) }]
  return found.turns.map((turn): Block => ({
    kind: "paragraph",
    tone: "strong",
    text: inBoth((lang) => turnSentence(turn, found.variable, lang))
  }))
}

const noTurn = (question: Question, { variable: { searched }, gaps }: Turns): Text =>
  inBoth((lang) => {
    const [low, high] = [gaps.lowest, gaps.highest].map((gap) => formatNumber(gap + question.equals, lang))
    return lang === "da"
      ? `Vender ikke mellem ${brief(searched.low, lang)} og ${brief(searched.high, lang)}: ${low} til ${high}.`
      : `No turn between ${brief(searched.low, lang)} and ${brief(searched.high, lang)}: ${low} to ${high}.`
  })

const turnSentence = (turn: Turn, variable: Variable, lang: Lang): string => {
  const unit = textIn(unitWords[variable.kind.unit], lang)
  const far =
    turn.shareOfRange === null
      ? ""
      : lang === "da"
        ? `, ${formatPercent(turn.shareOfRange, lang, 0)} af det angivne interval`
        : `, ${formatPercent(turn.shareOfRange, lang, 0)} of the stated range`
  const move = `${briefMove(turn.distance, variable, lang)}${far}`
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

const courseTable = ({ equals }: Question, { course, variable }: Turns): Table => ({
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
    { id: "metric", header: { da: "Nøgletal", en: "Metric" }, kind: "number", decimals: 1 }
  ],
  rows: course.map(({ x, gap }) => [
    { value: x, text: inBoth((lang) => brief(x, lang)) },
    Number.isFinite(gap) ? gap + equals : null
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
    const jump = turn.kind === "jump" ? { da: "spring, ", en: "jump, " } : { da: "", en: "" }
    const where = turn.isInside ? { da: "inden for", en: "inside" } : { da: "uden for", en: "outside" }
    return [
      variable.name.replace(/^.*\/(?=[^/]*::)/u, ""),
      variable.values[0]!,
      { value: turn.x, text: inBoth((lang) => brief(turn.x, lang)) },
      unitWords[variable.kind.unit],
      turn.shareOfRange,
      { da: jump.da + where.da, en: jump.en + where.en }
    ]
  }),
  rowTone: (row) => (turning[row]?.nearest?.isInside === true ? "strong" : "plain")
})

const verdict = ({ turning }: AllTurns): Text =>
  inBoth((lang) => {
    const within = turning.filter(({ turns }) => turns.some(({ isInside }) => isInside))
    const name = within[0]?.variable.name ?? ""
    if (within.length === 0) {
      return lang === "da"
        ? "Ingen enkelt antagelse vender det inden for sit angivne interval."
        : "No single assumption turns it inside its stated range."
    }
    const count = plural(
      within.length,
      lang,
      { da: "antagelse", en: "assumption" },
      { da: "antagelser", en: "assumptions" }
    )
    return lang === "da"
      ? `${count} kan alene vende det inden for det angivne; nærmest er ${name}.`
      : `${count} alone can turn it inside what was stated; the nearest is ${name}.`
  })

const remainder = ({ turning, steady, without }: AllTurns): Text =>
  inBoth((lang) => {
    const hidden = Math.max(0, turning.length - SHOWN)
    const more =
      hidden === 0
        ? ""
        : lang === "da"
          ? ` ${hidden} flere vender det (se --json).`
          : ` ${hidden} more turn it (see --json).`
    const searched =
      lang === "da"
        ? "Afsøgt er det lovlige område, højst fire gange det angivne. "
        : "Searched was the legal range, at most four times what was stated. "
    return lang === "da"
      ? `${searched}${steady.length} antagelser flytter tallet uden at vende det, ${without.length} flytter det ikke.${more}`
      : `${searched}${steady.length} assumptions move it without turning it, ${without.length} ${without.length === 1 ? "does" : "do"} not move it.${more}`
  })
