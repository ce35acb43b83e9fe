/** Levers and beliefs: whether a number is decided at the table or settled by evidence, by the place where it stands. */
import type { Role } from "./quantitySchema.ts"

/**
 * Everything about an organisation can be decided but what tells how the work turns out: pace, automation, hand-off
 * minutes, what comes back and who calls in addition. Who pays and what service is promised are decided as well.
 *
 * @param usedAt the paths at which the number is used; one of a belief makes it a belief, for it cannot be traded there
 * @example roleAt(["organisation.activities.contact.share"]) // => "lever"
 * @example roleAt(["organisation.handoff.returnRate"]) // => "belief"
 */
export const roleAt = (usedAt: ReadonlyArray<string>): Role =>
  usedAt.length > 0 && usedAt.every(isDecided) ? "lever" : "belief"

const isDecided = (path: string): boolean => {
  const steps = path.split(".")
  if (steps.some((step) => FACTS.has(step))) return false
  return steps[0] === "organisation" || DECIDED.some((pattern) => pattern.test(path))
}

/** What is a fact wherever it stands. A scale curve says how the pace of a centre depends on its size. */
const FACTS: ReadonlySet<string> = new Set([
  "centreRelativeUnitTime",
  "automation",
  "localRelativeUnitTime",
  "scaleCurve",
  "sendMinutes",
  "receiveMinutes",
  "returnRate",
  "extraContacts",
  "patience",
  "startBacklog"
])

/** What is decided outside the organisation; how many staff follow and how they learn is not. */
const DECIDED: ReadonlyArray<RegExp> = [
  /^money\.settlement\./u,
  /^service\..*\bpromise\b/u,
  /^transition\.(?:preparation|optimisation|temporaryShare|doubleRunningMonths|recruitmentLeadMonths|waves)\b/u
]
