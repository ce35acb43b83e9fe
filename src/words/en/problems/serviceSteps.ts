/** The steps by which a figure of service comes about, in English. */
import type { Holes } from "../../Holes.ts"

export const serviceSteps = () => ({
  today: "Service today",
  local: "Service in municipalities",
  centre: "Service at centres",
  channelLocal: ({ channel }: Holes<"channel">): string => `${channel}, in municipalities`,
  channelCentre: ({ channel }: Holes<"channel">): string => `${channel}, at centres`,
  cases: ({ caseType }: Holes<"caseType">): string => `${caseType}: decided in time`,
  minusLocal: "minus service in municipalities",
  minusCentre: "minus service at centres",
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
