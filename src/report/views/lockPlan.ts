/** What differs from a lock file, as a plan: number by number with the FTE each moved. */
import { basename } from "node:path"
import type { LockedNumber } from "../../analysis/lock/Lock.ts"
import type { LockPlan, NumberChange } from "../../analysis/lock/plan.ts"
import type { FolderLock } from "../../analysis/TestReport.ts"
import { position } from "../../scenario/Source.ts"
import { lockedWords, type TestWords } from "../checks/outcomeWords.ts"
import { membershipWords } from "../checks/reporters.ts"
import type { Lang } from "../../words/languages.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Block, Cell, Tone } from "../Sheet.ts"

/** @param strict where what is not guarded fails and is told elsewhere */
export const lockBlocks = (lock: FolderLock, words: TestWords, strict: boolean): ReadonlyArray<Block> => [
  ...lock.plans.flatMap((plan) => planBlocks(plan, words)),
  ...(!strict && lock.exists && lock.unlocked.length > 0
    ? [note(words.test.lock.unlocked({ names: lock.unlocked.join(", ") }))]
    : []),
  ...(!strict && lock.exists && lock.left.length > 0
    ? [note(words.test.lock.left({ names: lock.left.join(", ") }))]
    : [])
]

const planBlocks = (plan: LockPlan, words: TestWords): ReadonlyArray<Block> => {
  const {
    test: { lock },
    lang
  } = words
  const { column } = lock
  const { numbers, structure, total, accepted, results, municipalitiesChanged } = plan
  const rows = numbers.map((change) => changeRow(change, lang))
  const signed = (value: number): Cell => ({ value, tone: Math.abs(value) < 0.05 ? "note" : "plain" })
  const structural: ReadonlyArray<ReadonlyArray<Cell>> =
    structure === undefined
      ? []
      : [[lock.structure, null, null, signed(structure.freed), signed(structure.local), null]]
  return [
    {
      kind: "heading",
      level: 1,
      text: lock.changed({ file: plan.file }),
      note: `${lock.counts(signCounts(plan))} (${accepted.date}: ${accepted.note})`
    },
    {
      kind: "table",
      id: `lock-${plan.name}`,
      columns: [
        { id: "change", header: column.change, kind: "text", minimumWidth: 20 },
        { id: "before", header: column.before, kind: "number", style: "value" },
        { id: "after", header: column.after, kind: "number", style: "value" },
        { id: "freed", header: column.freed, kind: "number", signed: true },
        { id: "local", header: column.local, kind: "number", signed: true },
        { id: "where", header: column.where, kind: "text" }
      ],
      rows: [...rows, ...structural],
      footers: [[{ value: lock.total, tone: "strong" }, "", "", signed(total.freed), signed(total.local), ""]]
    },
    ...(rows.length + structural.length === 0 && results.length > 0
      ? [
          note(
            results
              .slice(0, SHOWN_RESULTS)
              .map(
                ({ metric, before, after }) => `${metric} ${shownResult(before, lang)} → ${shownResult(after, lang)}`
              )
              .join(", ")
          )
        ]
      : []),
    ...membershipWords(plan, words.test).map((text): Block => ({ kind: "paragraph", text, tone: "warning" })),
    ...sourceless(numbers, words),
    ...(municipalitiesChanged && rows.length + structural.length === 0 ? [note(lock.municipalities)] : [])
  ]
}

/** Results that are named where no assumption explains them. */
const SHOWN_RESULTS = 10

/** Changed numbers for which nobody can be asked. */
const sourceless = (numbers: ReadonlyArray<NumberChange>, { test }: TestWords): ReadonlyArray<Block> => {
  const paths = numbers.filter(({ hasSource }) => !hasSource).map(({ path }) => path)
  if (paths.length === 0) return []
  return [note(test.lock.sourceless({ paths: paths.join(", ") }))]
}

const shownResult = (value: number | null, lang: Lang): string =>
  value === null ? "\u2013" : formatNumber(value, lang, 3)

const changeRow = ({ sign, path, before, after, moved, span }: NumberChange, lang: Lang): ReadonlyArray<Cell> => {
  const tone: Tone = sign === "~" ? "warning" : sign === "+" ? "good" : "bad"
  const ranges = !sameRange(before, after)
  return [
    { value: `${sign} ${path}`, tone },
    numberCell(before, ranges, lang),
    numberCell(after, ranges, lang),
    moved === null ? null : moved.freed,
    moved === null ? null : moved.local,
    span === undefined ? "" : `${basename(span.source.name)}:${position(span).line}`
  ]
}

/** The value; with its range where that is what changed. */
const numberCell = (number: LockedNumber | null, withRange: boolean, lang: Lang): Cell => {
  if (number === null) return null
  const value = typeof number === "number" ? number : number.value
  return withRange ? { value, text: lockedWords(number, lang) } : value
}

/** Whether two numbers have the same ends, whatever lies between them; one that came or went has none to compare. */
const sameRange = (before: LockedNumber | null, after: LockedNumber | null): boolean => {
  if (before === null || after === null) return true
  const ends = (number: LockedNumber) => {
    if (typeof number === "number") return ""
    const { value: _, ...range } = number
    return Object.entries(range)
      .map(([family, given]) => `${family} ${given?.[0]} ${given?.at(-1)}`)
      .join()
  }
  return ends(before) === ends(after)
}

/** Numbers and municipalities. */
const signCounts = ({ numbers, municipalitiesGone, municipalitiesNew }: LockPlan) => {
  const of = (sign: NumberChange["sign"]) => numbers.filter((change) => change.sign === sign).length
  return { changed: of("~"), added: of("+") + municipalitiesNew.length, gone: of("-") + municipalitiesGone.length }
}

/** A quiet line. */
export const note = (text: string): Block => ({ kind: "paragraph", text, tone: "note" })
