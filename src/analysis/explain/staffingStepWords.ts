/** What the lines about staff against need are called. */
import { say } from "../../words/Lang.ts"
export const staffingLabels = {
  surplus: say("staffSteps.surplus"),
  shortage: say("staffSteps.shortage"),
  need: say("staffSteps.need"),
  minusHave: say("staffSteps.minusHave"),
  enough: say("staffSteps.enough"),
  noneToSpare: say("staffSteps.noneToSpare"),
  beyond: say("staffSteps.beyond"),
  lendableShare: say("staffSteps.lendableShare"),
  online: say("staffSteps.online"),
  onlineNote: say("staffSteps.onlineNote")
} as const

/** What the lines about lending are called. */
export const lendingLabels = {
  lent: say("staffSteps.lent"),
  retrained: say("staffSteps.retrained"),
  unmet: say("staffSteps.unmet"),
  cost: say("staffSteps.cost"),
  worst: say("staffSteps.worst"),
  worstNote: say("staffSteps.worstNote"),
  rule: say("staffSteps.rule"),
  fte: say("staffSteps.fte"),
  perFteAndYear: say("staffSteps.perFteAndYear"),
  perCourse: say("staffSteps.perCourse")
} as const
