/** What assumptions of sections are about that only read FTE: of money, of who is there, and of who is short of whom. */
const READING_TOPICS = [
  "givenSavings",
  "unitCosts",
  "grades",
  "directCosts",
  "release",
  "settlement",
  "oneOff",
  "appraisal",
  "robustness",
  "transition",
  "staffing"
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
  "service",
  "centres",
  "hostForm",
  "posts",
  "principals",
  "errors",
  ...READING_TOPICS
] as const
export type Topic = (typeof TOPICS)[number]

/** What only one-off cost and an appraisal rest on. */
const INVESTMENT_TOPICS: ReadonlyArray<Topic> = ["oneOff", "appraisal"]
export const isInvestmentTopic = (topic: Topic): boolean => INVESTMENT_TOPICS.includes(topic)

/** Whether what is assumed about it moves no FTE. */
export const movesNoFte = (topic: Topic): boolean => (READING_TOPICS as ReadonlyArray<Topic>).includes(topic)
