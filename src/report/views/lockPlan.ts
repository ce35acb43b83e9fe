/** What differs from a lock file, as a plan: number by number with the FTE each moved. */
import { basename } from "node:path"
import type { LockedNumber } from "../../analysis/lock/Lock.ts"
import type { LockPlan, NumberChange } from "../../analysis/lock/plan.ts"
import type { FolderLock } from "../../analysis/TestReport.ts"
import { position } from "../../scenario/Source.ts"
import { lockedWords } from "../checks/outcomeWords.ts"
import { inBoth, type Lang, type Text } from "../../words/Lang.ts"
import { formatNumber, plural } from "../../words/numbers.ts"
import type { Block, Cell, Tone } from "../Sheet.ts"

export const lockBlocks = (lock: FolderLock): ReadonlyArray<Block> => [
  ...lock.plans.flatMap(planBlocks),
  ...(lock.exists && lock.unlocked.length > 0
    ? [note({ da: `uden lås: ${lock.unlocked.join(", ")}`, en: `not locked yet: ${lock.unlocked.join(", ")}` })]
    : []),
  ...(lock.exists && lock.left.length > 0
    ? [
        note({
          da: `i låsen, men nævnt af ingen kontrol: ${lock.left.join(", ")}`,
          en: `in the lock, but named by no check: ${lock.left.join(", ")}`
        })
      ]
    : [])
]

const planBlocks = (plan: LockPlan): ReadonlyArray<Block> => {
  const { numbers, structure, total, accepted, results, municipalitiesChanged } = plan
  const rows = numbers.map(changeRow)
  const signed = (value: number): Cell => ({ value, tone: Math.abs(value) < 0.05 ? "note" : "plain" })
  const structural: ReadonlyArray<ReadonlyArray<Cell>> =
    structure === undefined
      ? []
      : [[structureWords, null, null, signed(structure.freed), signed(structure.local), null]]
  return [
    {
      kind: "heading",
      level: 1,
      text: { da: `Ændret siden godkendelsen: ${plan.file}`, en: `Changed since accepted: ${plan.file}` },
      note: inBoth((lang) => `${signCounts(numbers, lang)} (${accepted.date}: ${accepted.note})`)
    },
    {
      kind: "table",
      id: `lock-${plan.name}`,
      columns: [
        { id: "change", header: { da: "Antagelse", en: "Assumption" }, kind: "text", minimumWidth: 20 },
        { id: "before", header: { da: "Før", en: "Before" }, kind: "number", style: "value" },
        { id: "after", header: { da: "Nu", en: "Now" }, kind: "number", style: "value" },
        { id: "freed", header: { da: "Frigjort", en: "Freed" }, kind: "number", signed: true },
        { id: "local", header: { da: "Bliver", en: "Local" }, kind: "number", signed: true },
        { id: "where", header: { da: "Hvor", en: "Where" }, kind: "text" }
      ],
      rows: [...rows, ...structural],
      footers: [[{ value: totalWord, tone: "strong" }, "", "", signed(total.freed), signed(total.local), ""]]
    },
    ...(rows.length + structural.length === 0 && results.length > 0
      ? [
          note(
            inBoth((lang) =>
              results
                .slice(0, SHOWN_RESULTS)
                .map(
                  ({ metric, before, after }) => `${metric} ${shownResult(before, lang)} → ${shownResult(after, lang)}`
                )
                .join(", ")
            )
          )
        ]
      : []),
    ...sourceless(numbers),
    ...(municipalitiesChanged && rows.length + structural.length === 0
      ? [note({ da: "tal for enkelte kommuner er ændret", en: "figures of single municipalities changed" })]
      : [])
  ]
}

const totalWord: Text = { da: "I alt", en: "Total" }

/** Results that are named where no assumption explains them. */
const SHOWN_RESULTS = 10

/** Changed numbers for which nobody can be asked. */
const sourceless = (numbers: ReadonlyArray<NumberChange>): ReadonlyArray<Block> => {
  const paths = numbers.filter(({ hasSource }) => !hasSource).map(({ path }) => path)
  if (paths.length === 0) return []
  return [note({ da: `ændret uden source: ${paths.join(", ")}`, en: `changed without a source: ${paths.join(", ")}` })]
}

const structureWords: Text = {
  da: "struktur (nye og fjernede tal, tabel, regler, program)",
  en: "structure (new and removed numbers, table, rules, program)"
}

const shownResult = (value: number | null, lang: Lang): string =>
  value === null ? "\u2013" : formatNumber(value, lang, 3)

const changeRow = ({ sign, path, before, after, moved, span }: NumberChange): ReadonlyArray<Cell> => {
  const tone: Tone = sign === "~" ? "warning" : sign === "+" ? "good" : "bad"
  const ranges = !sameRange(before, after)
  return [
    { value: `${sign} ${path}`, tone },
    numberCell(before, ranges),
    numberCell(after, ranges),
    moved === null ? null : moved.freed,
    moved === null ? null : moved.local,
    span === undefined ? "" : `${basename(span.source.name)}:${position(span).line}`
  ]
}

/** The value; with its range where that is what changed. */
const numberCell = (number: LockedNumber | null, withRange: boolean): Cell => {
  if (number === null) return null
  const value = typeof number === "number" ? number : number.value
  return withRange ? { value, text: inBoth((lang) => lockedWords(number, lang)) } : value
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

const signCounts = (numbers: ReadonlyArray<NumberChange>, lang: Lang): string => {
  const of = (sign: NumberChange["sign"]) => numbers.filter((change) => change.sign === sign).length
  const added = plural(of("+"), lang, { da: "ny", en: "new" }, { da: "nye", en: "new" })
  return lang === "da"
    ? `${of("~")} ændret, ${added}, ${of("-")} fjernet`
    : `${of("~")} changed, ${added}, ${of("-")} gone`
}

/** A quiet line. */
export const note = (text: Text): Block => ({ kind: "paragraph", text, tone: "note" })
