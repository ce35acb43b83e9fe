/** What assumptions of money are about; they move no FTE. */
const MONEY_TOPICS = ["unitCosts", "directCosts", "release", "settlement", "oneOff", "appraisal"] as const

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
  ...MONEY_TOPICS
] as const
export type Topic = (typeof TOPICS)[number]

export const isMoneyTopic = (topic: Topic): boolean => (MONEY_TOPICS as ReadonlyArray<Topic>).includes(topic)
