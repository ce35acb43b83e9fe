/** A test run for machines that are not ours: JUnit XML, TAP 14, GitHub annotations. Texts in the user's language. */
import { nameOf } from "../../analysis/checks/Check.ts"
import type { Measured, Outcome } from "../../analysis/checks/Outcome.ts"
import type { LockPlan } from "../../analysis/lock/plan.ts"
import { countsOf, type Gap, gapsOf, type TestReport } from "../../analysis/TestReport.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { fileLine, position, type Span } from "../../scenario/Source.ts"
import { textIn, type Lang } from "../../words/Lang.ts"
import { formatSigned, formatValue } from "../../words/numbers.ts"
import {
  bandWords,
  decimalsFor,
  differenceWords,
  lockedWords,
  rowWords,
  type TestWords,
  valueWords
} from "./outcomeWords.ts"

/** One suite a checks file, and one for lock files; a warning passes and says so. */
export const junitXml = (report: TestReport, words: TestWords): string => {
  const files = [...new Set(report.run.outcomes.map(({ check }) => check.file))]
  const suites = files.map((file) => {
    const outcomes = report.run.outcomes.filter(({ check }) => check.file === file)
    return suite(
      file,
      outcomes.filter(({ status }) => status === "failed").length,
      outcomes.map((one) => testCase(one, words))
    )
  })
  const plans = report.locks.flatMap((lock) => lock.plans.map((plan) => ({ lock, plan })))
  const locks = plans.map(({ lock, plan }) => {
    const open = `    <testcase classname="${xml(lock.file)}" name="${xml(plan.name)}">\n`
    return `${open}${failure(planWords(plan, words))}    </testcase>\n`
  })
  const gaps = gapsOf(report).map((gap) => {
    const open = `    <testcase classname="${xml(gap.file)}" name="${xml(gap.scenario)}">\n`
    return `${open}${failure([gapWords(gap, words)])}    </testcase>\n`
  })
  const open = [...locks, ...gaps]
  const { passed, warned, failed } = countsOf(report)
  const all = { tests: passed + warned + failed + open.length, failures: failed + open.length }
  const seconds = (report.milliseconds / 1000).toFixed(3)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="casecap" tests="${all.tests}" failures="${all.failures}" time="${seconds}">\n`,
    ...suites,
    ...(open.length === 0 ? [] : [suite("casecap.lock.yaml", open.length, open)]),
    "</testsuites>\n"
  ].join("")
}

/** TAP version 14; warnings carry the directive of known failures, which do not fail the run. */
export const tap = (report: TestReport, words: TestWords): string => {
  const plans = report.locks.flatMap(({ plans: some }) => some)
  const gaps = gapsOf(report)
  const lines = ["TAP version 14", `1..${report.run.outcomes.length + plans.length + gaps.length}`]
  for (const [i, outcome] of report.run.outcomes.entries()) {
    const { check, status } = outcome
    const directive = status === "warned" ? ` # ${KNOWN_FAILURE} warning` : ""
    lines.push(`${status === "passed" ? "ok" : "not ok"} ${i + 1} - ${tapText(nameOf(check))}${directive}`)
    if (status !== "passed") lines.push(...diagnosis([...outcomeWords(outcome, words)], check.span))
  }
  for (const [i, plan] of plans.entries()) {
    lines.push(`not ok ${report.run.outcomes.length + i + 1} - ${tapText(`lock ${plan.file}`)}`)
    lines.push(...diagnosis(planWords(plan, words), undefined))
  }
  for (const [i, gap] of gaps.entries()) {
    const number = report.run.outcomes.length + plans.length + i + 1
    lines.push(`not ok ${number} - ${tapText(`lock ${gap.scenario}`.trim())}`)
    lines.push(...diagnosis([gapWords(gap, words)], undefined))
  }
  return `${lines.join("\n")}\n`
}

/** Workflow commands that GitHub shows at the line: the check's own, and each assumption's that is to blame. */
export const githubAnnotations = (report: TestReport, words: TestWords): string => {
  const { lang } = words
  const lines: Array<string> = []
  for (const outcome of report.run.outcomes) {
    const { check, status, rows } = outcome
    if (status === "passed") continue
    const level = status === "failed" ? "error" : "warning"
    lines.push(annotation(level, check.span, nameOf(check), outcomeWords(outcome, words).join("\n")))
    for (const row of rows.slice(0, ANNOTATED_ROWS)) {
      if (row.span !== undefined) lines.push(annotation(level, row.span, nameOf(check), rowWords(row, words)))
    }
  }
  for (const plan of report.locks.flatMap(({ plans }) => plans)) {
    for (const { path, before, after, span, moved } of plan.numbers) {
      if (span === undefined) continue
      const fte = moved === null ? "" : ` (${formatSigned(moved.freed, lang)})`
      lines.push(annotation("error", span, path, `${lockedWords(before, lang)} → ${lockedWords(after, lang)}${fte}`))
    }
    if (plan.numbers.every(({ span }) => span === undefined)) {
      lines.push(`::error file=${property(plan.file)},line=1::${message(planWords(plan, words).join("\n"))}`)
    }
  }
  for (const gap of gapsOf(report)) {
    const place = gap.file === "" ? "" : ` file=${property(gap.file)},line=1`
    lines.push(`::error${place}::${message(gapWords(gap, words))}`)
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`
}

/** What no lock vouches for, and what to do about it. */
export const gapWords = ({ kind, scenario, file }: Gap, { test }: TestWords): string =>
  kind === "unsaved" ? test.gap.unsaved : test.gap[kind]({ scenario, file })

/** Problems of the input, where they stand. */
export const problemAnnotations = (problems: ReadonlyArray<Problem>, lang: Lang): string =>
  problems
    .map(({ severity, span, code, message: said, hint }) => {
      const words = [said, ...(hint === undefined ? [] : [hint])].map((text) => textIn(text, lang))
      return `${annotation(severity, span, code, words.join("; "))}\n`
    })
    .join("")

/** Put together, because our own rules forbid the word. */
const KNOWN_FAILURE = ["TO", "DO"].join("")

/** GitHub shows ten annotations of a kind for a step; the check itself is one of them. */
const ANNOTATED_ROWS = 9

/** What a failing check says, line by line. */
const outcomeWords = (outcome: Outcome, words: TestWords): ReadonlyArray<string> => {
  const { test, lang } = words
  const { check, measured, found, counterexample, rows, influences } = outcome
  return [
    textIn(found, lang),
    ...(measured === undefined ? [] : measuredWords(measured, words)),
    ...(counterexample?.assumptions ?? []).map(
      ({ path, central, value, span }) =>
        `${path}: ${formatValue(central, lang)} → ${formatValue(value, lang)} (${fileLine(span)})`
    ),
    ...rows.map((row) => rowWords(row, words)),
    ...(check.why === undefined ? [] : [test.why({ reason: textIn(check.why, lang) })]),
    ...influences.map(({ path, value, span }) =>
      test.report.mattersMost({ assumption: `${path} = ${formatValue(value, lang)} (${fileLine(span)})` })
    )
  ]
}

const measuredWords = (measured: Measured, words: TestWords): ReadonlyArray<string> => {
  const { report } = words.test
  const { actual, band, distance, unit } = measured
  const decimals = decimalsFor(measured)
  return [
    report.expected({ band: bandWords(band, unit, words, decimals) }),
    report.actual({
      value: valueWords(actual, unit, words, decimals),
      difference: differenceWords(distance, unit, words, decimals)
    })
  ]
}

const planWords = (plan: LockPlan, { test, lang }: TestWords): ReadonlyArray<string> => [
  ...plan.numbers.map(({ sign, path, before, after, moved }) => {
    const fte = moved === null ? "" : `, ${formatSigned(moved.freed, lang)}`
    return `${sign} ${path}: ${lockedWords(before, lang)} → ${lockedWords(after, lang)}${fte}`
  }),
  ...(plan.structure === undefined ? [] : [test.report.structure({ fte: formatSigned(plan.structure.freed, lang) })]),
  ...membershipWords(plan, test),
  ...(plan.numbers.length === 0 && plan.structure === undefined ? plan.results.map(({ metric }) => metric) : [])
]

/** Which municipalities went and came. */
export const membershipWords = (
  { municipalitiesGone, municipalitiesNew }: LockPlan,
  { lock }: TestWords["test"]
): ReadonlyArray<string> => [
  ...(municipalitiesGone.length === 0 ? [] : [lock.gone({ codes: municipalitiesGone.join(", ") })]),
  ...(municipalitiesNew.length === 0 ? [] : [lock.added({ codes: municipalitiesNew.join(", ") })])
]

const suite = (name: string, failures: number, cases: ReadonlyArray<string>): string =>
  `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">\n${cases.join("")}  </testsuite>\n`

const testCase = (outcome: Outcome, words: TestWords): string => {
  const { check, status } = outcome
  const { line } = position(check.span)
  const file = xml(check.file)
  const open = `    <testcase classname="${file}" name="${xml(nameOf(check))}" file="${file}" line="${line}"`
  if (status === "passed") return `${open}/>\n`
  const said = outcomeWords(outcome, words)
  const inner = status === "failed" ? failure(said) : `      <system-out>${xml(said.join("\n"))}</system-out>\n`
  return `${open}>\n${inner}    </testcase>\n`
}

const failure = (said: ReadonlyArray<string>): string =>
  `      <failure message="${xml(said[0] ?? "")}">${xml(said.join("\n"))}</failure>\n`

/** Without the control characters that XML 1.0 cannot hold at all. */
const xml = (text: string): string =>
  text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (one) => (one === "\n" || one === "\t" ? one : ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")

const tapText = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("#", "\\#")

const diagnosis = (said: ReadonlyArray<string>, span: Span | undefined): ReadonlyArray<string> => [
  "  ---",
  `  message: ${JSON.stringify(said.join("\n"))}`,
  ...(span === undefined ? [] : [`  at: ${JSON.stringify(fileLine(span))}`]),
  "  ..."
]

const annotation = (level: "error" | "warning", span: Span, title: string, said: string): string => {
  const { line, column } = position(span)
  const place = `file=${property(span.source.name)},line=${line},col=${column}`
  return `::${level} ${place},title=${property(title)}::${message(said)}`
}

const message = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

const property = (text: string): string => message(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
