/** What is said of problems in the quality section, with the next step, in English. */
import { counted } from "../counted.ts"

export const qualityProblems = () => ({
  needsCompetence: "`quality` needs the section `competence`, which says how many people can do a task",
  needsCompetenceHint: "add `competence:` with minimumTrained and ftePerTrained",
  unreachable: "the target cannot be reached however many are trained: common absence alone is larger",
  unreachableHint: "lower the target, or lower `commonShare`",
  noCaseType: ({ id }: { readonly id: string }): string => `there is no case type "${id}"`,
  tooSeldom: ({ lost, limit }: { readonly lost: string; readonly limit: string }): string =>
    `between two refreshers ${lost} standard deviations are lost on average, above the limit of ${limit}`,
  tooSeldomHint: ({ refreshers }: { readonly refreshers: number }): string =>
    `plan ${counted(refreshers, "refresher", "refreshers")} a year, or raise the limit`,
  nothingMayBeLost: "a limit above 0 is needed: something is always forgotten",
  waysAndComponents: "`ways` and `components` stand together: they are two ways of saying the same",
  waysAndComponentsHint: "keep one of the two; delete the other with null if a base gives it",
  noWay: ({ id }: { readonly id: string }): string => `there is no way of training called "${id}"`,
  budgetNeedsWage: "a budget is a share of pay, but nothing says what an FTE is paid",
  budgetNeedsWageHint: ({ side }: { readonly side: string }): string => `add \`money.costPerFte.${side}.salary\``,
  acrossSide: "`across` names the other side",
  acrossSideHint: ({ own }: { readonly own: string }): string => `write across: ${own}`,
  tooManyMixes: ({ most }: { readonly most: number }): string => `there are more than ${most} mixes of these ways`,
  tooManyMixesHint: "leave out ways, or lower `max`",
  unreachableEffect: ({ required, most }: { readonly required: string; readonly most: string }): string =>
    `no mix of these ways gives ${required} effective hours a year: ${most} are the most`,
  unreachableEffectHint: "lower `required`, raise `max` or `effect`, or hold a group `across` sites",
  tooFew: ({ needed, people }: { readonly needed: number; readonly people: string }): string =>
    `a group needs ${needed} people, but a single site has ${people} who take part`,
  tooFewHint: ({ across }: { readonly across: string }): string =>
    `hold it for several: add across: ${across}; or lower minimumGroup`,
  tooLittle: ({ effect, required }: { readonly effect: string; readonly required: string }): string =>
    `this mix gives ${effect} effective hours a year, but ${required} are required`,
  tooLittleHint: "take more of the ways, write leastCost, or lower `required`",
  postsNeedCentre: "posts by name are at centres, and there is none",
  postsNeedCentreHint: "add `centres:` under `organisation:`",
  principalsNeedGovernance: "nothing says whose boards are served",
  principalsNeedGovernanceHint:
    "add `governance: jointAuthority` or `governance: hostMunicipality` under `organisation:`",
  jointWithHost: "a joint authority is a body of its own and has no host",
  jointWithHostHint: "remove `host`, or write `governance: hostMunicipality`",
  hostless: ({ centres }: { readonly centres: string }): string =>
    centres === "" ? "no centre is hosted by a municipality" : `no municipality hosts ${centres}`,
  hostlessHint: "give each centre a `host:`, the code of its municipality, or write `governance: jointAuthority`",
  gradesNeedMoney: "a grade is about pay, but the scenario has no section `money`",
  gradesNeedMoneyHint: "add `money:` with `grades` and `gradeMix`, or remove `grade`",
  gradesNeedMix: "nothing says at which mix of grades the salaries were measured",
  gradesNeedMixHint: "add `money.gradeMix` with measuredAt, local and centre",
  noGrade: ({ grade }: { readonly grade: string }): string => `no grade is called "${grade}"`,
  noGradeHint: "declare it under `money.grades`, with its payIndex",
  gradeShares: ({ sum }: { readonly sum: string }): string => `the shares of the grades sum to ${sum}`,
  gradeSharesHint: "they are shares of all staff of the side and sum to 1"
})
