/** The part of the table of model fields that is about service. */
import { choice, index, list, optional, plain, record, slot, slots } from "../Field.ts"
import type { BySide, CasePromise, CaseRules, Channel, ChannelPromise, ChannelRules, Service } from "./Service.ts"

const bySide = record<BySide>({ local: slot(), centre: slot() })
const covers = list<Channel["covers"][number]>("caseTypes", list("activities", plain<boolean>()))

const channelRules = record<ChannelRules>({
  promise: choice<ChannelPromise>({
    level: record({ share: slot(), within: slot() }),
    meanWait: record({ meanWait: slot() })
  }),
  maxOccupancy: slot(),
  patience: slot(),
  open: record<ChannelRules["open"]>({ hoursPerWeek: slot(), weeksPerYear: slot() }),
  minimumPresent: record<BySide>({ local: slot({ hardest: "high" }), centre: slot({ hardest: "high" }) }),
  pooled: plain(),
  agents: plain(),
  staffTo: plain(),
  blend: slot({ hardest: "low" })
})

const caseRules = record<CaseRules>({
  promise: record<CaseRules["promise"]>({ share: slot(), days: slot() }),
  startBacklog: bySide,
  capacity: optional(bySide),
  pooled: plain()
})

export const serviceFields = record<Service>(
  {
    workingDaysPerYear: slot(),
    channels: list(
      "others",
      record<Channel>({
        covers,
        profile: slots({ byPlace: true }),
        peakDayFactor: slot(),
        today: channelRules,
        after: channelRules
      }),
      { bond: "cells" }
    ),
    cases: list(
      "others",
      record<CasePromise>({
        caseType: index("caseTypes"),
        covers,
        monthShares: slots({ byPlace: true }),
        arrivalCv2: slot(),
        serviceCv2: slot(),
        chase: slot(),
        today: caseRules,
        after: caseRules
      }),
      { bond: "cells" }
    )
  },
  {
    topic: "service",
    together: [
      { keys: ["channels"], what: "channels" },
      { keys: ["cases"], what: "casePromises" }
    ]
  }
)
