/** The page of `compare` in English. */
import { capital } from "../capital.ts"
import type { Nouns } from "../Nouns.ts"

export const compare = ({ centre }: Nouns) => ({
  title: "Comparison",
  byCaseType: "By case type",
  caseType: "Case type",
  total: "Total",
  roundedOneByOne:
    "Figures are rounded one by one and may differ from their sum in the last digit. --json has them in full.",
  unlikeBaselines: ({ list }: { readonly list: string }): string =>
    `The baselines differ (${list} FTE): compare total need, not only freed FTE.`,
  fte: "FTE",
  section: { form: "Posts and boards", training: "Training", staff: "Staff against need" },
  shortOfNeed: {
    need: "Need",
    competence: "of which competence upkeep",
    management: "of which management"
  },
  short: {
    overhead: "Overhead",
    transaction: "of which transactions",
    competenceExtra: "of which extra competence"
  },
  caseTypeColumn: {
    local: "Local",
    centre: capital(centre.one),
    freed: "Freed"
  },
  freedDifference: "Freed B−A",
  whereGainComesFrom: "Where the gain comes from",
  contributions: "contributions to freed FTE",
  contribution: "Contribution",
  assumptionsThatDiffer: "Assumptions that differ",
  noneDiffer: "None: the scenarios are the same.",
  difference: {
    path: "Assumption",
    unit: "Unit",
    basis: "Basis",
    origins: "Written in"
  },
  structure: "structure",
  nextSteps: {
    heading: "Next steps",
    otherReading: "The other reading of the article",
    howComputed: "How was a figure computed?",
    howSure: "How sure is the difference?",
    whatTurnsIt: "What would turn it?",
    memo: "A memo for the table",
    ownScenario: "A scenario of your own",
    everythingElse: "Everything else"
  }
})
