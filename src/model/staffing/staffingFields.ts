/** The part of the table of model fields that is about staff against need. */
import { choice, column, list, optional, plain, record, slot } from "../Field.ts"
import type { OnlineWork, Retraining, Staffing, Term, Travel, Way } from "./Staffing.ts"

/** Rows are units, columns specialisms. */
const cells = () => column<Float64Array>(["municipalities", "others"], { bond: "municipalities" })

const way = choice<Way>(
  {
    coordinates: record({
      latitude: column(["municipalities"]),
      longitude: column(["municipalities"]),
      circuity: slot()
    }),
    matrix: record({ hours: column(["municipalities", "municipalities"]) })
  },
  { bond: "municipalities" }
)

const travel = record<Travel>({
  way,
  maxHours: slot(),
  costPerKm: slot(),
  tripsPerMonth: slot(),
  kmPerHour: slot()
})

const term = record<Term>({ days: slot(), setupDays: slot(), productivity: slot(), costPerFte: slot() })

const retraining = record<Retraining>({
  from: plain(),
  to: plain(),
  courseDays: slot(),
  productivity: slot(),
  cost: slot()
})

const onlineWork = record<OnlineWork>({ share: slot(), target: slot(), minutesSavedShare: slot() })

export const staffingFields = record<Staffing>(
  {
    specialisms: plain(),
    specialismOf: column(["caseTypes"], { bond: "cells" }),
    have: cells(),
    need: optional(cells()),
    frame: optional(cells()),
    lendable: optional(cells()),
    priority: optional(cells()),
    priorityBy: plain(),
    worstFirst: plain(),
    wholePosts: plain(),
    wholePeople: plain(),
    reserve: slot(),
    lendableShare: slot(),
    travel: optional(travel),
    terms: list("others", term),
    retrain: list("others", retraining),
    online: list("caseTypes", list("activities", optional(onlineWork)), { bond: "cells" })
  },
  {
    topic: "staffing",
    together: [
      { keys: ["specialisms", "specialismOf", "have", "need", "frame", "lendable", "priority"], what: "staff" },
      { keys: ["priorityBy", "worstFirst", "wholePosts", "wholePeople"], what: "lendingRules" }
    ]
  }
)
