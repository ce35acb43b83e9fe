/** Promises that are spoilt, one mistake or several at once. */
import type { Case } from "./scenarioCases.ts"
import { tiny, tinyWith } from "./tiny.ts"

const section = `service:
  workingDaysPerYear: 250
  channels:
    phone:
      activities: [change]
      promise: {share: 0.8, within: 120}
      maxOccupancy: 0.88
      patience: 300
      open: {hoursPerWeek: 37, weeksPerYear: 52}
      profile: {morning: 0.6, afternoon: 0.4}
      minimumPresent: {local: 1, centre: 2}
  cases:
    housing: {activities: [application], promise: {share: 0.95, days: 14}}
    pension: {activities: [application], promise: {share: 0.9, days: 30}}
`

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  .map((month) => `${month}: 0.09`)
  .join(", ")

/** The tiny scenario with promises, some texts of them replaced. */
const spoilt = tinyWith(section)

export const serviceCases: Readonly<Record<string, Case>> = {
  "fine: a whole section": { texts: spoilt(), at: [], code: 0 },
  "shares of a day and of a year that do not sum to 1": {
    texts: spoilt(["afternoon: 0.4", "afternoon: 0.5"], ["days: 14}}", `days: 14}, monthShares: {${months}}}`]),
    at: ["profile", "monthShares"]
  },
  "work in a channel and in a promise to cases": {
    texts: spoilt(["activities: [change]", "activities: [change, application]"]),
    at: ["application", "application"]
  },
  "work in two channels": {
    texts: spoilt([
      "  cases:\n",
      `    counter:
      activities: [change]
      promise: {meanWait: 90}
      open: {hoursPerWeek: 30, weeksPerYear: 52}
  cases:
`
    ]),
    at: ["change"]
  },
  "everybody in time, at once, and within less than a day": {
    texts: spoilt(
      ["{share: 0.8, within: 120}", "{share: 0.9995, within: 0}"],
      ["{share: 0.95, days: 14}", "{share: 1, days: 14}"],
      ["{share: 0.9, days: 30}", "{share: 0.9, days: 0.5}"]
    ),
    at: ["0.9995", "1,", "0.5"]
  },
  "everybody at once": { texts: spoilt(["{share: 0.8, within: 120}", "{share: 0.9995, within: 0}"]), at: ["0.9995"] },
  "no patience, more than all of the time at work, and a share of idle time beyond 1": {
    texts: spoilt(["patience: 300", "patience: 0\n      blend: 1.2"], ["maxOccupancy: 0.88", "maxOccupancy: 1.1"]),
    at: ["1.1", "0", "1.2"]
  },
  "people present in a channel that is never open": {
    texts: spoilt(["hoursPerWeek: 37", "hoursPerWeek: 0"]),
    at: ["0,"]
  },
  "a backlog where nothing is promised": {
    texts: spoilt(["workingDaysPerYear: 250", "workingDaysPerYear: 250\n  startBacklog: {local: 10, centre: 0}"]),
    at: ["startBacklog"]
  },
  "two promises, and half of one": {
    texts: spoilt(["promise: {share: 0.8, within: 120}", "promise: {share: 0.8, within: 120, meanWait: 90}"]),
    at: ["meanWait"]
  },
  "a channel, an activity and a case type that are none": {
    texts: spoilt(["activities: [change]", "activities: [chnage]"], ["pension: {activities", "pensoin: {activities"]),
    at: ["chnage", "pensoin"]
  },
  "nothing promised": {
    texts: tiny(["organisation:\n", "service: {workingDaysPerYear: 250}\norganisation:\n"]),
    at: ["service"]
  },
  "promises of an organisation to nobody": {
    texts: tiny([
      "organisation:\n",
      `${section}organisation:\n  service: {channels: {counter: {blend: 0.5}}, cases: {hosing: {promise: {days: 10}}}}\n`
    ]),
    at: ["counter", "hosing"]
  },
  "busy people and a peak that nobody is there for": {
    texts: spoilt(["maxOccupancy: 0.88", "maxOccupancy: 0.95\n      peakDayFactor: 1.3"]),
    at: ["0.95", "peakDayFactor"],
    code: 0
  }
}
