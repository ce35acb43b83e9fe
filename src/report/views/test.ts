/** The page of `casecap test`: what changed since it was accepted, then the checks, then what to do. */
import type { Outcome } from "../../analysis/checks/Outcome.ts"
import { nameOf } from "../../analysis/checks/Check.ts"
import { countsOf, gapsOf, type TestReport } from "../../analysis/TestReport.ts"
import { fileLine } from "../../scenario/Source.ts"
import { gapWords } from "../checks/reporters.ts"
import {
  bandWords,
  decimalsFor,
  differenceWords,
  rowWords,
  type TestWords,
  valueWords
} from "../checks/outcomeWords.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block, Lines, Sheet, Tone } from "../Sheet.ts"
import { lockBlocks, note } from "./lockPlan.ts"

export const testSheet = (report: TestReport, words: TestWords): Sheet => {
  const problems = report.run.outcomes.filter(({ status }) => status !== "passed")
  return {
    blocks: [
      ...report.locks.flatMap((lock) => lockBlocks(lock, words, report.strict)),
      ...gapsOf(report).map((gap): Block => ({ kind: "paragraph", text: gapWords(gap, words), tone: "bad" })),
      { kind: "heading", level: 1, text: words.test.checks, note: summaryWords(report, words) },
      ...problems.map((outcome) => outcomeLines(outcome, words)),
      ...nextSteps(report, words)
    ]
  }
}

/** "41 passed, 1 warning, 2 failed, 1.9 s". */
export const summaryWords = (report: TestReport, { test: { summary }, lang }: TestWords): string => {
  const { passed, warned, failed, skipped, unguarded } = countsOf(report)
  return [
    summary.passed({ count: passed }),
    ...(warned === 0 ? [] : [summary.warned({ count: warned })]),
    ...(failed === 0 ? [] : [summary.failed({ count: failed })]),
    ...(unguarded === 0 ? [] : [summary.unguarded({ count: unguarded })]),
    ...(skipped === 0 ? [] : [summary.skipped({ count: skipped })]),
    `${formatNumber(report.milliseconds / 1000, lang, report.milliseconds < 1000 ? 2 : 1)} s`
  ].join(", ")
}

/** Rows that are listed for a check; `--json` has all. */
const SHOWN_ROWS = 10

const outcomeLines = (outcome: Outcome, words: TestWords): Lines => {
  const { test, lang } = words
  const { check, status, measured } = outcome
  const tone: Tone = status === "failed" ? "bad" : "warning"
  const mark = status === "failed" ? "✗" : "!"
  const title = check.title === undefined ? "" : ` \u2013 ${textIn(check.title, lang)}`
  const found = textIn(outcome.found, lang)
  const line = (said: string, as: Tone = "plain"): Lines["lines"][number] => ({ text: `    ${said}`, tone: as })
  const rest = outcome.rows.length - SHOWN_ROWS
  return {
    kind: "lines",
    lines: [
      { text: `${mark} ${nameOf(check)}${title} (${fileLine(check.span)})`, tone },
      ...(measured === undefined
        ? []
        : [
            line(measuredWords(measured, words), "strong"),
            ...(measured.distance === 0 ? [] : [line(distanceWords(measured, words))])
          ]),
      ...(found === measured?.metric ? [] : [line(found)]),
      ...counterexampleLines(outcome, words).map((said) => line(said)),
      ...outcome.rows.slice(0, SHOWN_ROWS).map((row) => line(`· ${rowWords(row, words)}`)),
      ...(rest > 0 ? [line(test.more({ count: rest }), "note")] : []),
      ...(check.why === undefined ? [] : [line(test.why({ reason: textIn(check.why, lang) }), "note")]),
      ...(check.source === undefined ? [] : [line(test.source({ source: check.source }), "note")]),
      ...influenceLines(outcome, words).map((said) => line(said, "note"))
    ]
  }
}

type Measured = NonNullable<Outcome["measured"]>

const measuredWords = (measured: Measured, words: TestWords): string => {
  const { metric, unit, band, actual, draws } = measured
  const decimals = decimalsFor(measured)
  return words.test.measured({
    metric,
    actual: valueWords(actual, unit, words, decimals),
    band: bandWords(band, unit, words, decimals),
    draws
  })
}

const distanceWords = (measured: Measured, words: TestWords): string =>
  words.test.outside({ by: differenceWords(measured.distance, measured.unit, words, decimalsFor(measured)) })

const counterexampleLines = ({ counterexample }: Outcome, { test, lang }: TestWords): ReadonlyArray<string> => {
  if (counterexample === undefined) return []
  const { assumptions, worlds } = counterexample
  return [
    assumptions.length === 0 ? test.brokenAtCentral : test.brokenInWorld({ world: worlds }),
    ...assumptions.map(
      ({ path, central, value, span }) =>
        `· ${path} ${formatValue(central, lang)} → ${formatValue(value, lang)} (${fileLine(span)})`
    )
  ]
}

const influenceLines = ({ influences, measured }: Outcome, words: TestWords): ReadonlyArray<string> => {
  if (influences.length === 0) return []
  const unit = measured?.unit === "share" ? "fte" : (measured?.unit ?? "fte")
  return [
    words.test.mattersMost,
    ...influences.map(({ path, value, perCent, span }) => {
      const moved = differenceWords(perCent, unit, words, 2)
      return `· ${path} = ${formatValue(value, words.lang)}: ${moved} (${fileLine(span)})`
    })
  ]
}

const nextSteps = (report: TestReport, { test }: TestWords): ReadonlyArray<Block> => {
  const { changed } = countsOf(report)
  const unlocked = report.locks.filter(({ exists }) => !exists)
  const written = report.locks.filter((lock) => lock.written).map(({ file }) => file)
  const confidential = report.locks.filter((lock) => lock.written && lock.privateNumbers > 0)
  return [
    ...(written.length > 0 ? [note(test.written({ files: written.join(", ") }))] : []),
    ...confidential.map(({ file, privateNumbers }) => note(test.holdsPrivate({ file, count: privateNumbers }))),
    ...(changed > 0 ? [note(test.toAccept)] : []),
    ...(unlocked.length > 0 ? [note(test.noLock)] : [])
  ]
}
