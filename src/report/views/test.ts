/** The page of `casecap test`: what changed since it was accepted, then the checks, then what to do. */
import type { Outcome } from "../../analysis/checks/Outcome.ts"
import { nameOf } from "../../analysis/checks/Check.ts"
import { countsOf, type TestReport } from "../../analysis/TestReport.ts"
import { fileLine } from "../../scenario/Source.ts"
import { bandWords, decimalsFor, differenceWords, rowWords, valueWords } from "../checks/outcomeWords.ts"
import { inBoth, textIn, type Lang, type Text } from "../../words/Lang.ts"
import { formatNumber, formatValue, plural } from "../../words/numbers.ts"
import type { Block, Lines, Sheet, Tone } from "../Sheet.ts"
import { lockBlocks, note } from "./lockPlan.ts"

export const testSheet = (report: TestReport): Sheet => {
  const problems = report.run.outcomes.filter(({ status }) => status !== "passed")
  return {
    blocks: [
      ...report.locks.flatMap(lockBlocks),
      { kind: "heading", level: 1, text: { da: "Kontroller", en: "Checks" }, note: summaryWords(report) },
      ...problems.map(outcomeLines),
      ...nextSteps(report)
    ]
  }
}

/** "41 passed, 1 warning, 2 failed, 1.9 s". */
export const summaryWords = (report: TestReport): Text => {
  const { passed, warned, failed, skipped } = countsOf(report)
  return inBoth((lang) => {
    const count = (n: number, one: Text, other: Text) => (n === 0 ? [] : [plural(n, lang, one, other)])
    return [
      plural(passed, lang, words.passed, words.passedMany),
      ...count(warned, words.warned, words.warnedMany),
      ...count(failed, words.failed, words.failedMany),
      ...count(skipped, words.skipped, words.skippedMany),
      `${formatNumber(report.milliseconds / 1000, lang, report.milliseconds < 1000 ? 2 : 1)} s`
    ].join(", ")
  })
}

const words = {
  passed: { da: "bestået", en: "passed" },
  passedMany: { da: "bestået", en: "passed" },
  warned: { da: "advarsel", en: "warning" },
  warnedMany: { da: "advarsler", en: "warnings" },
  failed: { da: "fejlet", en: "failed" },
  failedMany: { da: "fejlet", en: "failed" },
  skipped: { da: "sprunget over", en: "skipped" },
  skippedMany: { da: "sprunget over", en: "skipped" }
} as const

/** Rows that are listed for a check; `--json` has all. */
const SHOWN_ROWS = 10

const outcomeLines = (outcome: Outcome): Lines => {
  const { check, status, measured } = outcome
  const tone: Tone = status === "failed" ? "bad" : "warning"
  const mark = status === "failed" ? "✗" : "!"
  const title = (lang: Lang) => (check.title === undefined ? "" : ` \u2013 ${textIn(check.title, lang)}`)
  const line = (write: (lang: Lang) => string, as: Tone = "plain"): Lines["lines"][number] => ({
    text: inBoth((lang) => `    ${write(lang)}`),
    tone: as
  })
  const rest = outcome.rows.length - SHOWN_ROWS
  return {
    kind: "lines",
    lines: [
      { text: inBoth((lang) => `${mark} ${nameOf(check)}${title(lang)} (${fileLine(check.span)})`), tone },
      ...(measured === undefined
        ? []
        : [
            line((lang) => measuredWords(measured, lang), "strong"),
            ...(measured.distance === 0 ? [] : [line((lang) => distanceWords(measured, lang))])
          ]),
      ...(measured !== undefined && textIn(outcome.found, "en") === measured.metric
        ? []
        : [line((lang) => textIn(outcome.found, lang))]),
      ...counterexampleLines(outcome).map((write) => line(write)),
      ...outcome.rows.slice(0, SHOWN_ROWS).map((row) => line((lang) => `· ${rowWords(row, lang)}`)),
      ...(rest > 0 ? [line((lang) => (lang === "da" ? `og ${rest} til` : `and ${rest} more`), "note")] : []),
      ...(check.why === undefined
        ? []
        : [line((lang) => `${lang === "da" ? "hvorfor: " : "why: "}${textIn(check.why!, lang)}`, "note")]),
      ...(check.source === undefined
        ? []
        : [line((lang) => `${lang === "da" ? "kilde: " : "source: "}${check.source!}`, "note")]),
      ...influenceLines(outcome).map((write) => line(write, "note"))
    ]
  }
}

type Measured = NonNullable<Outcome["measured"]>

const measuredWords = (measured: Measured, lang: Lang): string => {
  const { metric, unit, band, actual, draws } = measured
  const decimals = decimalsFor(measured)
  const drawn =
    draws === undefined
      ? ""
      : ` (${plural(draws, lang, { da: "trækning", en: "draw" }, { da: "trækninger", en: "draws" })})`
  const [is, expected] = lang === "da" ? ["er", "forventet"] : ["is", "expected"]
  return `${metric} ${is} ${valueWords(actual, unit, lang, decimals)}, ${expected} ${bandWords(band, unit, lang, decimals)}${drawn}`
}

const distanceWords = (measured: Measured, lang: Lang): string => {
  const off = differenceWords(measured.distance, measured.unit, lang, decimalsFor(measured))
  return lang === "da" ? `ligger ${off} uden for` : `outside by ${off}`
}

const counterexampleLines = ({ counterexample }: Outcome): ReadonlyArray<(lang: Lang) => string> => {
  if (counterexample === undefined) return []
  const { assumptions, worlds } = counterexample
  const head = (lang: Lang) =>
    assumptions.length === 0
      ? lang === "da"
        ? "brudt allerede med de centrale værdier"
        : "broken at the central values already"
      : lang === "da"
        ? `brudt i trækning ${worlds}, og med færrest mulige ændringer:`
        : `broken in world ${worlds}, and with as little changed as possible:`
  return [
    head,
    ...assumptions.map(
      ({ path, central, value, span }) =>
        (lang: Lang) =>
          `· ${path} ${formatValue(central, lang)} → ${formatValue(value, lang)} (${fileLine(span)})`
    )
  ]
}

const influenceLines = ({ influences, measured }: Outcome): ReadonlyArray<(lang: Lang) => string> => {
  if (influences.length === 0) return []
  const unit = measured?.unit === "share" ? "fte" : (measured?.unit ?? "fte")
  return [
    (lang) => (lang === "da" ? "betyder mest (virkning af 1 % mere):" : "matters most (effect of 1 % more):"),
    ...influences.map(
      ({ path, value, perCent, span }) =>
        (lang: Lang) =>
          `· ${path} = ${formatValue(value, lang)}: ${differenceWords(perCent, unit, lang, 2)} (${fileLine(span)})`
    )
  ]
}

const nextSteps = (report: TestReport): ReadonlyArray<Block> => {
  const { changed } = countsOf(report)
  const unlocked = report.locks.filter(({ exists }) => !exists)
  const written = report.locks.filter((lock) => lock.written).map(({ file }) => file)
  return [
    ...(written.length > 0
      ? [note({ da: `skrevet: ${written.join(", ")}`, en: `written: ${written.join(", ")}` })]
      : []),
    ...(changed > 0
      ? [
          note({
            da: 'godkend: `casecap test --update --note "hvorfor"`, eller én ad gangen med `--accept STI`',
            en: 'to accept: `casecap test --update --note "why"`, or one at a time with `--accept PATH`'
          })
        ]
      : []),
    ...(unlocked.length > 0
      ? [
          note({
            da: 'ingen lås endnu: `casecap test --update --note "hvorfor"` gemmer, hvad der gælder nu',
            en: 'no lock yet: `casecap test --update --note "why"` records what holds now'
          })
        ]
      : [])
  ]
}
