/** What the service section is told, in words. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"

export const serviceNouns = {
  activity: say("scenario.anActivity"),
  caseType: say("scenario.aCaseType"),
  channel: say("serviceProblems.aChannel"),
  promise: say("serviceProblems.aPromise")
} as const

export const serviceWords = {
  unknown: (name: string, what: Text): Text => say("scenario.noSuch", { what, name }),
  addCases: say("serviceProblems.addCases"),
  addChannel: say("serviceProblems.addChannel"),
  twice: (activity: string, caseType: string, first: string): Told =>
    told("serviceProblems.twice", { activity, caseType, first }),
  sum: (found: number): Told => told("serviceProblems.sum", { found }),
  rounding: (lines: number, percent: number): Told => told("serviceProblems.rounding", { lines, percent }),
  atOnce: told("serviceProblems.atOnce"),
  closed: told("serviceProblems.closed"),
  notLevel: told("serviceProblems.half"),
  bothPromises: told("serviceProblems.both"),
  busy: told("serviceProblems.busy"),
  idlePeak: told("serviceProblems.idlePeak"),
  nothing: told("serviceProblems.nothing")
} as const
