/** The page of `run` in English. */
import { capital } from "../capital.ts"
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const run = ({ municipality, centre }: Nouns) => ({
  fte: "FTE",
  persons: "persons",
  ofToday: "of today",
  ofNeed: "of need",
  /** A plain staffing need: all of it, and what of it is not case work. */
  need: { need: "Need", competence: "of which competence upkeep", management: "of which management" },
  total: "Total",
  byCaseType: "By case type",
  caseType: "Case type",
  byCaseTypeColumn: {
    baseline: "Today",
    local: "Local",
    centre: capital(centre.one),
    freed: "Freed",
    transaction: "of which trans.",
    competence: "upkeep"
  },
  whereGainComesFrom: "Where the gain comes from",
  contributions: "contributions to freed FTE; costs are negative",
  overhead: ({ overhead, transaction, competenceExtra, moved, isSaving }: Overhead): string =>
    `Overhead inside these figures: ${overhead} FTE, of which transactions ${transaction} and extra competence upkeep ${competenceExtra}${isSaving ? " (a saving)" : ""}. The moved work takes ${moved} FTE today.`,
  vulnerability: ({
    tasks,
    before,
    after,
    emptied
  }: Record<"tasks" | "before" | "after" | "emptied", number>): string =>
    `Vulnerability: of ${counted(tasks, "task", "tasks")} (${municipality.one} × case type), ${counted(before, "rests", "rest")} on less than one FTE today; afterwards ${counted(after, "does", "do")}, and ${counted(emptied, "has", "have")} left ${municipality.theOne} altogether.`,
  thinAtCentres: ({ thin, tasks }: Record<"thin" | "tasks", number>): string =>
    ` Of ${counted(tasks, "task", "tasks")} at ${centre.many} (${centre.one} × case type) ${counted(thin, "rests", "rest")} on less than one FTE.`,
  leftOut: {
    management: "no managers are counted (there is no `management` section)",
    competence: "no competence upkeep is counted (there is no `competence` section)"
  },
  /** Of a workbook for a reader who may not see all. */
  withheld: ({ sections }: { readonly sections: string }): string =>
    `Left out, because numbers that are private to another party could be read from it: ${sections}. Whoever owns them sees it: \`--for\` that party.`,
  withheldSection: {
    scale: "the factor on unit times",
    benchmarks: "benchmarks",
    service: "service",
    money: "money",
    robustness: "cover and quality",
    training: "ways of training",
    transition: "the time of the change"
  },
  noOrganisation: `No organisation: there are no ${centre.many}.`,
  noCentres: `The organisation has no ${centre.many}.`,
  municipalityColumn: {
    code: "Code",
    name: capital(municipality.one),
    baseline: "Today",
    local: "Stay",
    leaves: "Leave"
  },
  centreColumn: {
    centre: capital(centre.one),
    served: "Serves",
    core: "Core",
    transaction: "Trans.",
    upkeep: "Upkeep",
    whole: "Mgmt etc.",
    fte: "FTE",
    posts: "Posts"
  },
  posts: `Posts: all FTE of ${centre.theMany} in whole posts, by largest remainder; where remainders are equal, in the order of the file.`,
  losesByOneMore: ({ centre: name, posts, total }: OneMore): string =>
    `With ${total + 1} posts in place of ${total}, ${name} would have ${posts - 1} in place of ${posts}: largest remainders can do that. Agree on the posts themselves, not on the rule.`
})

interface OneMore {
  readonly centre: string
  readonly posts: number
  readonly total: number
}

interface Overhead {
  readonly overhead: string
  readonly transaction: string
  readonly competenceExtra: string
  readonly moved: string
  /** The extra upkeep is below nothing. */
  readonly isSaving: boolean
}
