/** Transitions that are spoilt, one mistake or several at once. */
import type { Case } from "./scenarioCases.ts"
import { tinyWith } from "./tiny.ts"

const section = `transition:
  start: 2010-07
  months: 60
  preparation: {months: 12, projectFte: 2}
  waves:
    first: {caseTypes: [housing], goLive: 20}
    all: {goLive: 24}
  optimisation: {months: 12, shape: linear, from: {centreRelativeUnitTime: 1}}
  follow: {share: {value: 0.8, basis: sourced, source: S1}}
  startProductivity: {followed: 0.9, recruited: 0.3}
  ramp: {months: 6, shape: linear}
  attrition: {followed: 0.08, recruited: 0.15, local: 0.08}
  recruitmentLeadMonths: 2
  temporaryShare: 0.2
  doubleRunningMonths: 2
  noticeMonths: 3
  overtime: 0.1
  chase: 0.1
sources: {S1: A survey}
`

/** The tiny scenario with a transition, some texts of it replaced. */
const spoilt = tinyWith(section)

export const transitionCases: Readonly<Record<string, Case>> = {
  "a change beyond the months, one whose range is, and one in month 0": {
    texts: spoilt(
      ["goLive: 20", "goLive: {value: 20, pert: [18, 20, 66]}"],
      ["all: {goLive: 24}", "late: {caseTypes: [pension], goLive: 61}"]
    ),
    at: ["{value: 20", "61"]
  },
  "a preparation that overruns by what nobody has published, and by what there is not": {
    texts: spoilt(["projectFte: 2}", "projectFte: 2, bias: nothing}"]),
    at: ["nothing"]
  },
  "a change in month 0, shares outside 0 to 1, and more months than are looked at": {
    texts: spoilt(
      ["goLive: 20", "goLive: 0"],
      ["months: 60", "months: 241"],
      ["temporaryShare: 0.2", "temporaryShare: 20"],
      ["chase: 0.1", "chase: -0.1"],
      ["recruited: 0.15", "recruited: 1"]
    ),
    at: ["241", "0}", "1,", "20", "-0.1"]
  },
  "a case type in two waves, one that is none, one in no wave, and a wave without any": {
    texts: spoilt([
      "all: {goLive: 24}",
      "second: {caseTypes: [housing, pensoin], goLive: 24}\n    third: {goLive: 30}"
    ]),
    at: ["waves", "housing, pensoin]", "pensoin", "third"]
  },
  "no wave": {
    texts: spoilt(["  waves:\n    first: {caseTypes: [housing], goLive: 20}\n    all: {goLive: 24}", "  waves: {}"]),
    at: ["waves"]
  },
  "learning in no time": { texts: spoilt(["ramp: {months: 6", "ramp: {months: 0"]), at: ["0, shape", "0, shape"] },
  "who follows, twice": { texts: spoilt(["follow: {share:", "follow: {column: pace, share:"]), at: ["column"] },
  "who follows, not at all": {
    texts: spoilt(["follow: {share: {value: 0.8, basis: sourced, source: S1}}", "follow: {}"]),
    at: ["follow"]
  },
  "a column that is no share": {
    texts: spoilt(["follow: {share: {value: 0.8, basis: sourced, source: S1}}", "follow: {column: pace}"]),
    at: ["pace"]
  },
  "no organisation": {
    texts: {
      ...spoilt(),
      "s.yaml": String(spoilt()["s.yaml"]).replace(/organisation:\n(?:  .*\n)+/u, "")
    },
    at: ["transition"]
  },
  "a missing part, a misspelt one, and a start that is no month": {
    texts: spoilt(["  noticeMonths: 3\n", ""], ["overtime", "overtimes"], ["2010-07", "2010-13"]),
    at: ["transition", "2010-13", "overtimes"]
  },
  "day one: an activity and a case type that there are not": {
    texts: spoilt([
      "from: {centreRelativeUnitTime: 1}",
      "from: {activities: {aplication: {automation: 0}}, caseTypes: {housng: {share: 0.5}}}"
    ]),
    at: ["aplication", "housng"]
  },
  "fine: many follow without a source, less work on day one, nothing left for all": {
    texts: spoilt(
      ["{value: 0.8, basis: sourced, source: S1}", "0.8"],
      ["centreRelativeUnitTime: 1", "centreRelativeUnitTime: 0.5"],
      ["[housing]", "[housing, pension]"]
    ),
    code: 0,
    at: ["all", "from", "0.8"]
  }
}
