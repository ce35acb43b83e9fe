/** What assumptions are about, in the order in which they are shown. */
export const TOPICS = [
  "demand",
  "unitTimes",
  "automation",
  "workingTime",
  "relativeUnitTime",
  "baseline",
  "shares",
  "extraAutomation",
  "centreProductivity",
  "localUnitTime",
  "handOffs",
  "competence",
  "management",
  "coordination",
  "centres",
  "unitCosts",
  "directCosts",
  "release",
  "settlement",
  "oneOff",
  "appraisal"
] as const
export type Topic = (typeof TOPICS)[number]
