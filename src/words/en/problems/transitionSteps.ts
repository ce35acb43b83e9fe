/** The lines that explain a figure of the transition, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const transitionSteps = ({ municipality, centre }: Nouns) => ({
  freed: "freed",
  baseline: "today",
  minusLocal: `minus ${municipality.many}`,
  minusCentre: `minus staff at ${centre.many}`,
  minusProject: "minus the project",
  local: `in ${municipality.many}`,
  stays: "the work that is there",
  stillThere: "those who stayed behind and are still paid, or help with the backlog",
  centre: `at ${centre.many}`,
  followed: "who followed",
  recruited: "recruits who stay",
  temporary: "recruits on contracts that end",
  need: "what the work takes",
  requirement: `what ${centre.many} need`,
  backlog: "backlog at the end of the month",
  before: "backlog of the month before",
  chased: "extra work about cases that wait",
  minusDone: "minus what is done: capacity, overtime, help",
  capacity: "capacity: staff, less what they still have to learn",
  weeks: "weeks of work",
  weeksAMonth: "weeks a month",
  cumulated: "cumulated money",
  saved: "saved until then",
  minusOneOff: "minus one-off cost until then",
  monthsToFull: "first month from which 99% of what is freed in the end stays freed",
  lowestFreed: ({ month }: Holes<"month">): string => `the lowest month: ${month}`,
  peakBacklog: ({ month }: Holes<"month">): string => `the month with the largest backlog: ${month}`,
  noBacklog: "nothing piles up in any month",
  fteYearsLost: "all freed from the change on, less what is freed, over the months and divided by 12",
  turningMonth: "first month from which the cumulated money never is below 0 again",
  redundancies: "who stayed behind and has not gone by themselves when the notice is over",
  recruits: "all who are hired over the months; who leaves is replaced as far as there is need",
  notWithin: ({ months }: Holes<never, "months">): string => `not within ${months} months`
})
