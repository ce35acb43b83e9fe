/** The part of the table of model fields that is about the transition. */
import { choice, column, list, optional, plain, record, slot } from "../Field.ts"
import type { CentreUnitTime } from "../CentreUnitTime.ts"
import { centreUnitTimeFields } from "../centreUnitTimeFields.ts"
import type { DayOne, DayOneMove, Follow, Transition, Wave } from "./Transition.ts"

const overlaid = optional(record<{ readonly slot: number }>({ slot: slot() }))

const dayOneMove = record<DayOneMove>({
  share: overlaid,
  automation: overlaid,
  centreUnitTime: optional(choice<CentreUnitTime>(centreUnitTimeFields)),
  localUnitTime: overlaid,
  handoffShare: overlaid,
  sendMinutes: overlaid,
  receiveMinutes: overlaid,
  returnRate: overlaid
})

const dayOne = record<DayOne>(
  {
    moves: list("caseTypes", list("activities", dayOneMove)),
    extraContacts: list(
      "caseTypes",
      record<DayOne["extraContacts"][number]>({ perRecipient: overlaid, minutes: overlaid })
    )
  },
  { bond: "cells" }
)

export const transitionFields = record<Transition>(
  {
    months: plain(),
    preparation: record<Transition["preparation"]>({
      months: slot(),
      projectFte: slot(),
      overrun: optional(
        record<NonNullable<Transition["preparation"]["overrun"]>>(
          { upper: plain(), lower: plain(), mitigation: record({ slot: slot() }) },
          { oneName: true }
        )
      )
    }),
    waves: list("others", record<Wave>({ takes: column(["caseTypes"]), goLive: slot() }), { bond: "cells" }),
    optimisation: record<Transition["optimisation"]>({ months: slot(), shape: plain(), from: optional(dayOne) }),
    follow: choice<Follow>(
      { share: record({ share: slot() }), column: record({ column: column(["municipalities"]) }) },
      { bond: "municipalities" }
    ),
    startProductivity: record<Transition["startProductivity"]>({ followed: slot(), recruited: slot() }),
    ramp: record<Transition["ramp"]>({ months: slot(), shape: plain() }),
    attrition: record<Transition["attrition"]>({ followed: slot(), recruited: slot(), local: slot() }),
    recruitmentLeadMonths: slot(),
    temporaryShare: slot(),
    doubleRunningMonths: slot(),
    noticeMonths: slot(),
    overtime: slot(),
    chase: slot(),
    handBack: record<Transition["handBack"]>({ months: slot(), share: slot() })
  },
  {
    topic: "transition",
    together: [
      { keys: ["months"], what: "transitionMonths" },
      { keys: ["waves", "optimisation"], what: "waves" },
      { keys: ["follow"], what: "follow" },
      { keys: ["ramp"], what: "ramp" }
    ]
  }
)
