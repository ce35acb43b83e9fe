/** The steps by which a figure of service comes about, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const serviceSteps = ({ municipality, centre }: Nouns) => ({
  today: "Service today",
  local: `Service in ${municipality.many}`,
  centre: `Service at ${centre.many}`,
  channelLocal: ({ channel }: Holes<"channel">): string => `${channel}, in ${municipality.many}`,
  channelCentre: ({ channel }: Holes<"channel">): string => `${channel}, at ${centre.many}`,
  cases: ({ caseType }: Holes<"caseType">): string => `${caseType}: decided in time`,
  minusLocal: `minus service in ${municipality.many}`,
  minusCentre: `minus service at ${centre.many}`,
  extra: "Extra FTE for service",
  contribution: "Contribution to freed FTE",
  staffed: "Staffed",
  present: "people present",
  minusWork: "minus the work itself",
  minusBlend: "minus idle time that is used for cases",
  byWork: "extra FTE of the line, spread by the work in it",
  morePerDay: "cases a day beside the mean",
  workingDays: "working days",
  hoursEach: "hours a case",
  caseHours: "case hours",
  occupancy: "Occupancy",
  occupancyNote: "work / staffed time",
  promiseCost: "What the promises cost",
  promiseCostNote:
    "extra FTE with the promises − without (work, highest occupancy and least present alone), with management",
  waitDays: "Days until a decision",
  waitDaysNote: "mean over the cases of two years: the month's backlog / what is decided a day, and chance",
  late: "Share decided late",
  lateNote: "share of the cases of two years that wait longer than promised",
  backlog: "Cases that wait at most",
  backlogNote: "largest backlog at a month's end: max(0, backlog + arrivals + chasing − decided), summed over the sites"
})
