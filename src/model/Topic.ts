/** What assumptions of money are about; they move no FTE. */
const MONEY_TOPICS = [
  "givenSavings",
  "unitCosts",
  "directCosts",
  "release",
  "settlement",
  "oneOff",
  "appraisal"
] as const

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

/** What only one-off cost and an appraisal rest on. */
const INVESTMENT_TOPICS: ReadonlyArray<Topic> = ["oneOff", "appraisal"]
export const isInvestmentTopic = (topic: Topic): boolean => INVESTMENT_TOPICS.includes(topic)

export const isMoneyTopic = (topic: Topic): boolean => (MONEY_TOPICS as ReadonlyArray<Topic>).includes(topic)
