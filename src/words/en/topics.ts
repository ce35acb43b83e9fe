/** The topics by which assumptions are grouped in English. */
import type { Nouns } from "../Nouns.ts"
import { capital } from "../capital.ts"

export const topics = ({ municipality, centre }: Nouns) => ({
  topic: {
    demand: "Demand",
    unitTimes: "Unit times",
    automation: "Automation today",
    workingTime: "Working time",
    relativeUnitTime: `Pace of ${municipality.many}`,
    baseline: "Baseline",
    shares: "Shares that move",
    extraAutomation: "Extra automation",
    centreProductivity: `${capital(centre.one)} productivity`,
    localUnitTime: "Pace of what stays",
    handOffs: "Hand-offs",
    competence: "Competence",
    management: "Management",
    coordination: "Coordination",
    centres: capital(centre.many),
    givenSavings: "Given savings",
    unitCosts: "Cost of an FTE",
    directCosts: "Other costs",
    release: "Posts that can be released",
    settlement: "Settlement",
    oneOff: "One-off costs",
    appraisal: "Appraisal",
    robustness: "Who is there",
    transition: "Transition",
    staffing: "Staff against need"
  },
  organisation: "The organisation",
  whole: {
    municipalities: capital(municipality.theMany),
    caseTypes: "Case types and activities",
    organisation: "The organisation"
  },
  because: {
    municipalities: `the scenarios do not have the same ${municipality.many}`,
    caseTypes: "the scenarios do not have the same case types and activities",
    organisation: "only one scenario has an organisation",
    invalid: "apart they make an impossible mixture"
  },
  structure: {
    centres: `the ${centre.many} and whom they serve`,
    recipients: "the spread of recipients",
    relativeUnitTime: `the rule for the pace of ${municipality.many}`,
    population: "the populations",
    observed: "the observation",
    scaleHandOffs: "whether hand-offs are scaled",
    scaleCurve: "the scale curve",
    money: "the money",
    quality: "who is there",
    transition: "the transition",
    transitionMonths: "the months that are looked at",
    waves: "the waves and the first day",
    follow: "who follows",
    ramp: "how people learn",
    coverage: "how many must be there",
    givenSavings: "the list of given savings",
    unitCosts: "what the cost of an FTE depends on",
    directCosts: "the list of other costs",
    release: "the rule for whole posts",
    settlement: "the rules of who pays",
    oneOff: "the list of one-off costs",
    appraisal: "the years of the appraisal",
    centreUnitTime: `the rule for the pace of ${centre.many}`,
    workingTime: "counted in hours or days",
    centreWorkingTime: `working time at ${centre.many}`,
    upkeep: "the components of competence upkeep",
    localUpkeep: "local competence upkeep",
    localAllowances: `the particular duties in ${municipality.many}`,
    centreAllowances: `the particular duties at ${centre.many}`,
    centreUpkeep: `competence upkeep at ${centre.many}`
  }
})
