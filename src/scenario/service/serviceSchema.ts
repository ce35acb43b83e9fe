/** The `service` section of a scenario: what people promise to those who call, come or apply. */
import { Schema } from "effect"
import { described, exampled, mapOf, optional } from "../described.ts"
import { quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"

const share = exampled(quantity(kinds.shareBelowOne), "Share that is answered or decided in time, below 1", 0.8)
const meanWait = exampled(quantity(kinds.positiveSeconds), "Seconds that people wait in the mean", 90)
const within = exampled(quantity(kinds.seconds), "Seconds within which that share is answered", 120)

const ChannelPromise = Schema.Union([Schema.Struct({ share, within }), Schema.Struct({ meanWait })]).annotate({
  identifier: "ChannelPromise",
  description: "What is promised to those who call or come: {share, within} or {meanWait}, in seconds"
})

const ChannelPromisePart = Schema.Struct({
  share: optional(share),
  within: optional(within),
  meanWait: optional(meanWait)
}).annotate({ identifier: "ChannelPromiseChange", description: "What the organisation promises instead" })

const BySide = (kind: (typeof kinds)["present" | "cases" | "shareAboveZero" | "factor"], id: string) =>
  Schema.Struct({
    local: optional(described(quantity(kind), "In municipalities, today and after")),
    centre: optional(described(quantity(kind), "At centres"))
  }).annotate({ identifier: id, description: "One number for municipalities, one for centres" })

const Open = Schema.Struct({
  hoursPerWeek: exampled(quantity(kinds.hoursPerWeek), "Hours a week", 37),
  weeksPerYear: exampled(quantity(kinds.weeksPerYear), "Weeks a year", 52)
}).annotate({ identifier: "OpeningHours", description: "When a channel is open" })

const Capacity = Schema.Struct({
  local: exampled(quantity(kinds.factor), "In municipalities: 1 is as much as arrives in the mean", 1),
  centre: exampled(quantity(kinds.factor), "At centres", 1)
}).annotate({ identifier: "CaseCapacity", description: "Work that is done over work that arrives" })

/** What an organisation may have otherwise. */
const channelRules = {
  maxOccupancy: optional(
    exampled(quantity(kinds.shareAboveZero), "Working time over staffed time, at most; default 1", 0.88)
  ),
  patience: optional(
    exampled(quantity(kinds.positiveSeconds), "Mean seconds until a caller hangs up; default: nobody does", 300)
  ),
  minimumPresent: optional(
    described(BySide(kinds.present, "MinimumPresent"), "People present on every line that has contacts; default 0")
  ),
  pooled: optional(
    described(
      Schema.Literals(["site", "caseType", "network"]),
      "site: one line a site; caseType: one for each case type there; network: one for all centres; default site"
    )
  ),
  agents: optional(
    described(
      Schema.Literals(["continuous", "whole"]),
      "whole: people come in whole numbers in every part of the day; default continuous"
    )
  ),
  staffTo: optional(
    described(
      Schema.Literals(["mean", "peak"]),
      "peak: people are there every day for the load of a peak day; default mean"
    )
  ),
  blend: optional(exampled(quantity(kinds.share), "Share of idle time that is used for cases; default 0", 0.6))
}

const caseRules = {
  startBacklog: optional(
    described(BySide(kinds.cases, "StartBacklog"), "Cases that wait at the start, all sites together; default 0")
  ),
  capacity: optional(
    described(
      Capacity,
      "What is staffed instead, for `late`, `waitDays` and `backlog`; default: what the promise takes"
    )
  ),
  pooled: optional(
    described(
      Schema.Literals(["caseType", "site"]),
      "site: the same people work on all case types of a site that say so; default caseType"
    )
  )
}

const activities = described(
  Schema.Array(Schema.String).check(Schema.isMinLength(1)),
  "Activities that belong here, by name; one belongs to one channel or one case promise"
)

const Channel = Schema.Struct({
  label: optional(exampled(Text, "What readers see instead of the key", "Telephone")),
  activities,
  caseTypes: optional(
    described(Schema.Array(Schema.String).check(Schema.isMinLength(1)), "Of these case types only; default all")
  ),
  promise: described(ChannelPromise, "What is promised"),
  open: described(Open, "When the channel is open"),
  profile: optional(
    described(
      mapOf(quantity(kinds.share)),
      "Shares of a day's contacts by part of the day, all parts equally long; they sum to 1; default: all alike"
    )
  ),
  peakDayFactor: optional(
    exampled(quantity(kinds.peakFactor), "Contacts of a peak day over those of a mean day; default 1", 1.25)
  ),
  ...channelRules
}).annotate({ identifier: "Channel", description: "A telephone line or a counter" })
export type ChannelInput = typeof Channel.Type

const month = exampled(quantity(kinds.share), "Share of the year's cases", 0.08)
const MonthShares = Schema.Struct({
  jan: month,
  feb: month,
  mar: month,
  apr: month,
  may: month,
  jun: month,
  jul: month,
  aug: month,
  sep: month,
  oct: month,
  nov: month,
  dec: month
}).annotate({ identifier: "MonthShares", description: "Shares of a year's cases by month; they sum to 1" })

const days = exampled(quantity(kinds.promiseDays), "Working days within which that share is decided, at least 1", 14)

const Cases = Schema.Struct({
  activities,
  promise: described(
    Schema.Struct({ share, days }).annotate({
      identifier: "CasePromise",
      description: "A share of cases decided within working days"
    }),
    "What is promised"
  ),
  monthShares: optional(described(MonthShares, "Shares of a year's cases by month; default: all alike")),
  arrivalCv2: optional(exampled(quantity(kinds.cv2), "How unevenly cases come, 1 is at random; default 1", 1.5)),
  serviceCv2: optional(exampled(quantity(kinds.cv2), "How much the work on a case differs; default 1", 1)),
  chase: optional(
    exampled(quantity(kinds.share), "Extra cases' worth of work a month for each case that waits; default 0", 0.1)
  ),
  ...caseRules
}).annotate({ identifier: "Cases", description: "What is promised to those who wait for a decision" })
export type CasesInput = typeof Cases.Type

export const ServiceSection = Schema.Struct({
  workingDaysPerYear: exampled(quantity(kinds.daysPerYear), "Working days a year, for promises in days", 252),
  channels: optional(described(mapOf(Channel), "Telephone lines and counters, by name; default none")),
  cases: optional(described(mapOf(Cases), "Promises to those who wait for a decision, by case type; default none"))
}).annotate({
  identifier: "Service",
  description: "What is promised to those who call, come or apply; its extra FTE are part of every site"
})

const ChannelPart = Schema.Struct({
  promise: optional(described(ChannelPromisePart, "What is promised instead")),
  open: optional(described(Open, "When the channel is open instead")),
  ...channelRules
}).annotate({ identifier: "ChannelRules", description: "What is different for a channel in this organisation" })

const CasesPart = Schema.Struct({
  promise: optional(
    described(
      Schema.Struct({ share: optional(share), days: optional(days) }).annotate({
        identifier: "CasePromiseChange",
        description: "What the organisation promises instead"
      }),
      "What is promised instead"
    )
  ),
  ...caseRules
}).annotate({ identifier: "CaseRules", description: "What is different for cases in this organisation" })

/** An organisation's own values: they hold after, the nearest wins. */
export const OrganisationService = Schema.Struct({
  channels: optional(described(mapOf(ChannelPart), "Channels of `service`, by name")),
  cases: optional(described(mapOf(CasesPart), "Case promises of `service`, by case type"))
}).annotate({ identifier: "OrganisationService", description: "Promises that differ in this organisation" })
