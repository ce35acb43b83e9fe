/** `casecap break-even`: one assumption, a pair, or all of them in turn. */
import { Effect } from "effect"
import { allTurns, turnsOf } from "../../analysis/breakEven/breakEven.ts"
import { isoLine } from "../../analysis/breakEven/isoLine.ts"
import { mainMetric } from "../../analysis/mainQuantity.ts"
import { noValueToday } from "../../analysis/noValue.ts"
import { type Question, readQuestion, standingOf } from "../../analysis/breakEven/Question.ts"
import { readVariable, sameNumber, type Variable } from "../../analysis/breakEven/Variable.ts"
import { allTurnsJson, allTurnsSheet, turnsJson, turnsSheet } from "../../report/views/breakEven.ts"
import { allTurnsTable } from "../../report/views/breakEvenTable.ts"
import { breakEvenParts as parts } from "../../report/views/breakEvenWords.ts"
import { isoLineJson, isoLineSheet } from "../../report/views/breakEvenPair.ts"
import { asProcess } from "../asProcess.ts"
import { loadAsked } from "../loadAsked.ts"
import { type Answer, emit } from "../output.ts"
import type { BreakEvenArguments } from "../program/breakEven.ts"
import { refused } from "../refused.ts"
import { version } from "../version.ts"

export const breakEven = Effect.fn("break-even")(function* (args: BreakEvenArguments) {
  const loaded = yield* loadAsked(args.files, args)
  const metric = args.metric ?? mainMetric(loaded)
  const read = readQuestion(loaded, metric, args.equals ?? 0)
  if ("message" in read) return yield* refused(`--metric ${metric}`, read)
  if (!Number.isFinite(standingOf(read.question).now)) return yield* refused("", noValueToday(metric))
  const variables: Array<Variable> = []
  for (const text of args.vary?.split(",") ?? []) {
    const found = readVariable(text.trim(), loaded)
    if ("message" in found) return yield* refused(`--vary ${text}`, found)
    const twice = variables.map((variable) => sameNumber(variable, found.variable)).find((refusal) => refusal)
    if (twice !== undefined) return yield* refused(`--vary ${args.vary}`, twice)
    variables.push(found.variable)
  }
  yield* emit(answerTo(read.question, variables), args)
})

export const run = asProcess(breakEven)

const answerTo = (question: Question, [first, second]: ReadonlyArray<Variable>): Answer<(typeof parts)[number]> => {
  if (first !== undefined && second !== undefined) {
    const found = isoLine(question, first, second)
    return {
      of: question.scenarios,
      parts,
      sheet: (words) => isoLineSheet(question, found, words),
      json: () => isoLineJson(question, found, version)
    }
  }
  if (first !== undefined) {
    const found = turnsOf(question, first)
    return {
      of: question.scenarios,
      parts,
      sheet: (words) => turnsSheet(question, found, words),
      json: () => turnsJson(question, [found], version)
    }
  }
  const all = allTurns(question)
  return {
    of: question.scenarios,
    parts,
    sheet: (words) => allTurnsSheet(question, all, words),
    table: (words) => allTurnsTable(all, words),
    json: () => allTurnsJson(question, all, version)
  }
}
