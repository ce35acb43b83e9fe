/** What the service section is told, in words. */
import { say, type Text } from "../../words/Lang.ts"

interface Said {
  readonly message: Text
  readonly hint: Text
}

export const serviceNouns = {
  activity: say("scenario.anActivity"),
  caseType: say("scenario.aCaseType"),
  channel: say("serviceProblems.aChannel"),
  promise: say("serviceProblems.aPromise")
} as const

export const serviceWords = {
  unknown: (name: string, what: Text): Text => say("scenario.noToo", { what, name }),
  addCases: say("serviceProblems.addCases"),
  addChannel: say("serviceProblems.addChannel"),
  twice: (activity: string, caseType: string, first: string): Said => ({
    message: say("serviceProblems.twice", { activity, caseType, first }),
    hint: say("serviceProblems.twiceHint")
  }),
  sum: (found: number): Said => ({
    message: say("serviceProblems.sum", { found }),
    hint: say("serviceProblems.sumHint")
  }),
  rounding: (lines: number, percent: number): Said => ({
    message: say("serviceProblems.rounding", { lines, percent }),
    hint: say("serviceProblems.roundingHint")
  }),
  atOnce: {
    message: say("serviceProblems.atOnce"),
    hint: say("serviceProblems.atOnceHint")
  },
  closed: {
    message: say("serviceProblems.closed"),
    hint: say("serviceProblems.closedHint")
  },
  notLevel: {
    message: say("serviceProblems.half"),
    hint: say("serviceProblems.halfHint")
  },
  bothPromises: {
    message: say("serviceProblems.both"),
    hint: say("serviceProblems.bothHint")
  },
  busy: {
    message: say("serviceProblems.busy"),
    hint: say("serviceProblems.busyHint")
  },
  idlePeak: {
    message: say("serviceProblems.idlePeak"),
    hint: say("serviceProblems.idlePeakHint")
  },
  nothing: {
    message: say("serviceProblems.nothing"),
    hint: say("serviceProblems.nothingHint")
  }
} as const
