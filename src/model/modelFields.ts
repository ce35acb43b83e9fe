/** The table of model fields: each assumption once, with what there is to know of it. Every walk over slots reads it. */
import type { CentreUnitTime } from "./CentreUnitTime.ts"
import { centreUnitTimeFields } from "./centreUnitTimeFields.ts"
import { choice, column, index, list, optional, own, plain, record, slot, slots } from "./Field.ts"
import type {
  Activity,
  CaseType,
  Centre,
  Model,
  Move,
  Organisation,
  Post,
  RelativeUnitTime,
  Upkeep,
  WorkingTime
} from "./Model.ts"
import { ONE, ZERO } from "./Slot.ts"
import type { Amount, Entry } from "./money/Money.ts"
import type { Attendance, Way } from "./training/Way.ts"
import type { Principals } from "./principals.ts"
import type { Errors } from "./rework.ts"
import { moneyFields } from "./money/moneyFields.ts"
import { qualityFields } from "./quality/qualityFields.ts"
import { transitionFields } from "./transition/transitionFields.ts"
import { staffingFields } from "./staffing/staffingFields.ts"
import { serviceFields } from "./service/serviceFields.ts"

const workingTime = record<WorkingTime>(
  {
    gross: slot({ hardest: "low" }),
    deductions: slots({ hardest: "high", byPlace: true }),
    hoursPerDay: slot({ hardest: "low" }),
    categoryAllowances: slots({ hardest: "high" })
  },
  { topic: "workingTime", unit: "hoursPerDay", oneName: true }
)

const entry = record<Entry>({ slot: slot() })
const amount = record<Amount>({ slot: slot(), index: optional(entry) })

const way = record<Way>({
  times: plain(),
  max: plain(),
  minimumGroup: plain(),
  attendance: choice<Attendance>({
    stated: record({ hours: slot({ hardest: "high" }) }),
    bought: record({ share: slot({ hardest: "high" }), wage: amount, costPerHour: amount })
  }),
  group: optional(
    record<NonNullable<Way["group"]>>({ size: slot({ hardest: "low" }), facilitatorHours: slot({ hardest: "high" }) })
  ),
  across: plain(),
  effect: slot(),
  costPerPerson: optional(amount),
  fixedPerYear: optional(amount)
})

const upkeep = record<Upkeep>(
  {
    minimumTrained: slot({ hardest: "high" }),
    ftePerTrained: slot({ hardest: "low" }),
    hours: slots({ hardest: "high" }),
    ways: list("others", way),
    required: slot(),
    reach: slot({ hardest: "high" }),
    per: plain()
  },
  { topic: "competence", oneName: true }
)

const relativeUnitTime = choice<RelativeUnitTime>(
  {
    one: record({}),
    fixed: record({ values: column(["municipalities"]) }),
    scaleCurve: record({ elasticity: slot() })
  },
  { topic: "relativeUnitTime", bond: "municipalities" }
)

export const activityFields = record<Activity>({
  perRecipient: slot({ topic: "demand", hardest: "high" }),
  minutes: slot({ topic: "unitTimes", hardest: "high", scaled: "unitTime" }),
  automation: slot({ topic: "automation", hardest: "low" })
})

const caseType = record<CaseType>(
  {
    volumes: column(["municipalities"], { bond: "municipalities" }),
    recipients: slot({ hardest: "high", bond: "municipalities" }),
    relativeUnitTime,
    activities: list("activities", activityFields)
  },
  // Shares of a total times the total, or a column times a factor: they belong together where the column differs.
  { topic: "demand", together: [{ keys: ["volumes", "recipients"], what: "recipients" }] }
)

// A cell that moves nothing in one file need not say how fast centres would be, or what its hand-offs would take.
const centreUnitTime = choice<CentreUnitTime>(centreUnitTimeFields, {
  topic: "centreProductivity",
  unsaid: (rule) => rule.kind === "number" && rule.value === ONE
})

export const moveFields = record<Move>(
  {
    share: slot({ topic: "shares" }),
    automation: slot({ topic: "extraAutomation" }),
    centreUnitTime,
    localUnitTime: slot({ topic: "localUnitTime" }),
    handoffShare: slot({ unsaid: ZERO }),
    sendMinutes: slot({ unsaid: ZERO, scaled: "handOff" }),
    receiveMinutes: slot({ unsaid: ZERO, scaled: "handOff" }),
    returnRate: slot()
  },
  { topic: "handOffs" }
)

const extraContacts = record<Organisation["extraContacts"][number]>({
  perRecipient: slot(),
  minutes: slot({ scaled: "handOff" })
})

const centre = record<Centre>({
  secretariatFte: slot(),
  takes: column(["caseTypes"])
})

const organisation = record<Organisation>(
  {
    participates: column(["municipalities"], { topic: "centres", bond: "municipalities" }),
    centreOf: column(["municipalities", "caseTypes"], { topic: "centres", bond: "municipalities" }),
    centres: list("others", centre, { topic: "centres", bond: "municipalities" }),
    hosts: list("others", index("municipalities"), {
      topic: "hostForm",
      bond: "municipalities",
      silent: (hosts: ReadonlyArray<number>) => hosts.every((host) => host < 0)
    }),
    posts: list("others", record<Post>({ fte: slot(), per: plain() }), { topic: "posts" }),
    principals: optional(record<Principals>({ hours: slots(), contractHours: slot() }), { topic: "principals" }),
    scaleCurve: optional(
      record({ elasticity: slot(), referenceFte: slot(), exhaustedFte: slot() }, { topic: "centreProductivity" })
    ),
    moves: list("caseTypes", list("activities", moveFields), { bond: "cells" }),
    extraContacts: list("caseTypes", extraContacts, { topic: "handOffs", bond: "cells" }),
    localUpkeep: upkeep,
    centreUpkeep: upkeep,
    coordinationHours: slot({ topic: "coordination" })
  },
  { together: [{ keys: ["participates", "centreOf", "centres"], along: ["hosts"], what: "centres" }] }
)

const observed = record<NonNullable<Model["observed"]>>(
  { count: slot({ hardest: "low" }), ftePer: slot({ hardest: "low" }), scaleHandOffs: plain() },
  // FTE that were observed, or employees times FTE each: the two factors of either belong together.
  { unit: "ftePer" }
)

export const modelFields = record<Model>({
  values: own(),
  derived: own(),
  municipalities: plain({ bond: "municipalities" }),
  caseTypes: list("caseTypes", caseType, { bond: "cells" }),
  population: column(["municipalities"], {
    topic: "relativeUnitTime",
    bond: "municipalities",
    unsaid: (_, model) => !model.caseTypes.some(({ relativeUnitTime: rule }) => rule.kind === "scaleCurve")
  }),
  organisation: optional(organisation, { bond: "organisation" }),
  workingTime,
  centreWorkingTime: workingTime,
  localAllowances: slots({ topic: "management", hardest: "high" }),
  centreAllowances: slots({ topic: "management", bond: "organisation" }),
  upkeep,
  localSpan: slot({ topic: "management", hardest: "low" }),
  centreSpan: slot({ topic: "management", bond: "organisation" }),
  observed: optional(observed, { topic: "baseline" }),
  service: optional(serviceFields, { topic: "service" }),
  errors: optional(
    list(
      "caseTypes",
      record<Errors>({ rate: slot(), referenceCases: slot(), exponent: slot(), reworkMinutes: slot() })
    ),
    { topic: "errors", bond: "cells" }
  ),
  money: optional(moneyFields),
  quality: optional(qualityFields),
  transition: optional(transitionFields),
  staffing: optional(staffingFields)
})
