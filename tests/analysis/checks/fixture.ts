/** A small scenario in memory, and checks run against it. */
import { textIn } from "../../../src/words/Lang.ts"
import { Effect, Result } from "effect"
import { normalize } from "node:path"
import type { Outcome } from "../../../src/analysis/checks/Outcome.ts"
import { InvalidChecks, type RunOptions, runChecks, type TestRun } from "../../../src/analysis/checks/runChecks.ts"
import type { Reading } from "../../../src/scenario/Reading.ts"
import { position } from "../../../src/scenario/Source.ts"

export const table = `code,name,population,cases
101,København,500000,5000
147,Frederiksberg,90000,900
155,Dragør,13000,130
461,Odense,190000,1900
`

export const scenario = `casecap: 1
id: small
title: Small
municipalities: {table: small.csv, code: code, name: name, population: population}
parameters:
  passes: {value: 0.2, pert: [0.1, 0.2, 0.4], basis: assumed}
workingTime: {gross: 1924, vacation: 185, publicHolidays: 60, sickness: 70, other: 30}
caseTypes:
  housing:
    recipients: {column: cases}
    activities:
      application:
        perRecipient:
          {value: 1, pert: [0.8, 1, 1.3], basis: sourced, source: register, asOf: 2009-12, owner: statistics}
        minutes: {value: 60, pert: [40, 60, 90], basis: assumed, asOf: 2005}
  pension:
    recipients: {total: {value: 20000, basis: sourced, source: register}, spreadBy: population}
    activities:
      change: {perRecipient: 0.5, minutes: {value: 30, normal90: [20, 40], basis: assumed}}
competence:
  local: {minimumTrained: 1, ftePerTrained: 2, components: {courses: {hours: {value: 40, pert: [20, 40, 60]}}}}
  centre: {minimumTrained: 2, ftePerTrained: 4, components: {courses: {hours: 40}}}
management: {localSpan: 12, centreSpan: 15}
organisation:
  centres: {one: {municipalities: all}}
  share: {value: 0.7, pert: [0.5, 0.7, 0.9], basis: agreed}
  centreRelativeUnitTime: {value: 0.8, pert: [0.6, 0.8, 1.1]}
  handoff: {share: {ref: parameters.passes}, sendMinutes: {value: 5, uniform: [2, 8]}, receiveMinutes: 5}
`

/** Slower centres, and a little more. */
const other = `casecap: 1
id: other
title: Other
extends: small.yaml
organisation: {centreRelativeUnitTime: {value: 0.9, pert: [0.7, 0.9, 1.2]}}
`

const files = { "small.csv": table, "small.yaml": scenario, "other.yaml": other }

/** Run one checks file; the answer is the run, or its problems as `line:column code message` and the hint. */
export const test = async (
  text: string,
  options: RunOptions = {},
  more: Readonly<Record<string, string>> = {}
): Promise<TestRun | ReadonlyArray<string>> => {
  const result = await Effect.runPromise(
    Effect.result(runChecks(memory({ ...files, ...more }), [{ file: "a.checks.yaml", text }], options))
  )
  if (Result.isSuccess(result)) return result.success
  if (!(result.failure instanceof InvalidChecks)) throw result.failure
  return result.failure.problems.map(({ span, code, message, hint = "" }) => {
    const { line, column } = position(span)
    const word = (said: typeof message) => textIn(said, "en")
    return `${line}:${column} ${code}: ${word(message)} = ${word(hint)}`
  })
}

/** Outcomes by id; throws when there were problems. */
export const outcomes = async (text: string, options: RunOptions = {}): Promise<Readonly<Record<string, Outcome>>> => {
  const run = await test(text, options)
  if (!("outcomes" in run)) throw new Error(run.join("\n"))
  return Object.fromEntries(run.outcomes.map((outcome) => [outcome.check.id, outcome]))
}

/** Problems; throws when there were none. */
export const problems = async (text: string): Promise<ReadonlyArray<string>> => {
  const run = await test(text)
  if ("outcomes" in run) throw new Error("no problem was found")
  return run
}

const memory = (texts: Readonly<Record<string, string>>): Reading<Error, never> => {
  const find = (path: string) => {
    const text = texts[normalize(path)]
    return text === undefined ? Effect.fail(new Error(`${path} is absent`)) : Effect.succeed(text)
  }
  return {
    read: (path) => Effect.map(find(path), (text) => new TextEncoder().encode(text)),
    realPath: (path) => Effect.as(find(path), `/${normalize(path)}`),
    exists: (path) => Effect.succeed(path === "/package.json"),
    describe: (error) => error.message,
    codeOf: () => "unreadable-file"
  }
}
