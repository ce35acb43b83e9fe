/** What the steps of a figure of service are called. */
import type { Side } from "../../model/Quantity.ts"
import { say, type Text } from "../../words/Lang.ts"

export const serviceStepWords = {
  sides: {
    today: say("serviceSteps.today"),
    local: say("serviceSteps.local"),
    centre: say("serviceSteps.centre")
  } satisfies Readonly<Record<Side, Text>>,
  minus: { local: say("serviceSteps.minusLocal"), centre: say("serviceSteps.minusCentre") },
  channelOn: (channel: Text, side: "local" | "centre"): Text =>
    side === "local" ? say("serviceSteps.channelLocal", { channel }) : say("serviceSteps.channelCentre", { channel }),
  cases: (caseType: Text): Text => say("serviceSteps.cases", { caseType }),
  extra: say("serviceSteps.extra"),
  contribution: say("serviceSteps.contribution"),
  staffed: say("serviceSteps.staffed"),
  present: say("serviceSteps.present"),
  minusWork: say("serviceSteps.minusWork"),
  minusBlend: say("serviceSteps.minusBlend"),
  byWork: say("serviceSteps.byWork"),
  morePerDay: say("serviceSteps.morePerDay"),
  workingDays: say("serviceSteps.workingDays"),
  hoursEach: say("serviceSteps.hoursEach"),
  caseHours: say("serviceSteps.caseHours"),
  occupancy: say("serviceSteps.occupancy"),
  occupancyNote: say("serviceSteps.occupancyNote"),
  promiseCost: say("serviceSteps.promiseCost"),
  promiseCostNote: say("serviceSteps.promiseCostNote"),
  waitDays: say("serviceSteps.waitDays"),
  waitDaysNote: say("serviceSteps.waitDaysNote"),
  late: say("serviceSteps.late"),
  lateNote: say("serviceSteps.lateNote"),
  backlog: say("serviceSteps.backlog"),
  backlogNote: say("serviceSteps.backlogNote")
} as const
