/** Problems as a person reads them: what is wrong, where it stands in the reader's own file, and what to do. */
import { inert } from "../kernel/inert.ts"
import type { Problem } from "../scenario/Problem.ts"
import { lineText, place, position } from "../scenario/Source.ts"
import { say, textIn, type Lang } from "../words/Lang.ts"
import { wrap } from "./terminal/wrap.ts"

/** More than this is scrolled past; the rest is counted, and `--json` has all. */
const SHOWN_PROBLEMS = 50

/**
 * Every problem with its line and a caret, at most 50 of them, and a closing count.
 *
 * @param width columns of the terminal where it is narrower than a report
 */
export const diagnostics = (problems: ReadonlyArray<Problem>, lang: Lang, width = REPORT_WIDTH): string => {
  const shown = problems.slice(0, SHOWN_PROBLEMS)
  return [...shown.map((problem) => diagnostic(problem, lang, width)), summary(problems, shown.length, lang)].join(
    "\n\n"
  )
}

/** One problem: message, arrow to file:line:column or sheet!cell, the line, a caret as wide as what is meant, the next step. */
const diagnostic = (problem: Problem, lang: Lang, columns: number): string => {
  const { line, column } = position(problem.span)
  const word = problem.severity === "error" ? say("commandLine.error") : say("commandLine.warning")
  const path = problem.path === "" ? "" : `${problem.path}: `
  const gutter = " ".repeat(String(line).length)
  const { excerpt, caret, width } = window(
    lineText(problem.span.source, line),
    column,
    problem.span.end - problem.span.start,
    columns - BESIDE_EXCERPT
  )
  const folded = foldedTo(columns)
  const hint = problem.hint === undefined ? [] : folded(`${gutter} = `, textIn(problem.hint, lang, problem.words))
  const lines = [
    ...folded(`${textIn(word, lang)}: `, `${path}${textIn(problem.message, lang, problem.words)}`),
    `${gutter}--> ${place(problem.span)}`,
    // A file that is not what was asked for, empty or no text, has no line to show.
    ...(problem.span.source.text === ""
      ? []
      : [`${gutter} |`, `${line} | ${excerpt}`, `${gutter} | ${" ".repeat(caret)}${"^".repeat(width)}`]),
    ...hint
  ]
  return lines.map(printable).join("\n")
}

/** Problems are read beside an editor, so they take no more than this. */
export const REPORT_WIDTH = 80

/** Text behind a start, folded under itself. */
const foldedTo =
  (columns: number) =>
  (start: string, text: string): ReadonlyArray<string> =>
    wrap(text, columns - start.length).map((line, i) => (i === 0 ? start : " ".repeat(start.length)) + line)

/** What a file holds must not move the cursor or colour the terminal. */
const printable = (text: string): string => inert(text).replace(/[\t\n]/gu, " ")

/** Columns for the line's number, the bar and the dots of a line that is cut. */
const BESIDE_EXCERPT = 10

/** A long line is shown around the place that is meant, more of it behind than before. */
const window = (text: string, column: number, length: number, room: number) => {
  const plain = text.replace(/\t/g, "    ")
  const tabs = (text.slice(0, column - 1).match(/\t/g) ?? []).length
  const at = column - 1 + tabs * 3
  const start = plain.length <= room || at < Math.floor((room * 5) / 7) ? 0 : at - Math.floor((room * 3) / 7)
  const excerpt = plain.slice(start, start + room)
  const before = start > 0 ? "…" : ""
  const after = start + room < plain.length ? "…" : ""
  const caret = at - start + before.length
  return {
    excerpt: `${before}${excerpt}${after}`,
    caret,
    width: Math.max(1, Math.min(length, excerpt.length + before.length - caret))
  }
}

const summary = (problems: ReadonlyArray<Problem>, shown: number, lang: Lang): string => {
  const files = [...new Set(problems.map(({ span }) => span.source.name))]
  const errors = problems.filter(({ severity }) => severity === "error").length
  const where = files.length === 1 ? files[0]! : say("commandLine.files", { count: files.length })
  const hidden = problems.length - shown
  const counted = say("commandLine.problems", { errors, warnings: problems.length - errors, where })
  return textIn(hidden === 0 ? counted : say("commandLine.problemsHidden", { counted, hidden }), lang)
}
