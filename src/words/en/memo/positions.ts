/** Positions, packages and what comes next, in an English memo. */
import { said, type Parts, type Sentence } from "../../said.ts"

export const positions = {
  heading: ({
    efficient,
    all,
    many
  }: Readonly<Record<"efficient" | "all", string>> & { readonly many: boolean }): string =>
    `${efficient} of ${all} packages ${many ? "are" : "is"} worth negotiating about`,
  nothingToTrade: "There is nothing to trade",
  wants: ({ party, objectives }: Readonly<Record<"party" | "objectives", string>>): string =>
    `${party} wants ${objectives}.`,
  more: ({ metric }: { readonly metric: string }): string => `more ${metric}`,
  fewer: ({ metric }: { readonly metric: string }): string => `fewer ${metric}`,
  then: ", then ",
  packages: ({ see, efficient, all, picture }: Parts<"see" | "efficient" | "all" | "picture">): Sentence =>
    said`Of ${all} packages of what is decided at the table, ${efficient} are efficient: no other is at least as good for both parties and better for one (${see} and ${picture}).`,
  shownOf: ({ shown }: Parts<"shown">): Sentence =>
    said` ${shown} of them are shown, spread from one end to the other.`,
  computed: " Each is computed, because the points work on one another.",
  computedByOwn:
    " Each is computed, because the points work on one another, and what a party wants by the beliefs and the fitted numbers of its own scenario: its figures for the other party's model are therefore not those of the main result.",
  noLevers: "Nothing that is decided at the table differs, so there is nothing to trade.",
  caption: "Efficient packages, from the left party's best to the right party's",
  /** Under the table: which columns are whose. */
  whoseColumns: ({
    first,
    ofFirst,
    second,
    ofSecond
  }: Readonly<Record<"first" | "second", string>> & Readonly<Record<"ofFirst" | "ofSecond", number>>): string =>
    `Columns of numbers: first what ${first} wants (${ofFirst}), then what ${second} wants (${ofSecond}).`,
  package: "Package",
  /** What a package takes: names of levers follow. */
  takes: "What it takes",
  asA: ({ model }: { readonly model: string }): string => `all as in ${model}`,
  asB: ({ model }: { readonly model: string }): string => `all as in ${model}`,
  asBut: ({ model }: { readonly model: string }): string => `as in ${model}, but `,
  setting: ({ lever, value }: Readonly<Record<"lever" | "value", string>>): string => `${lever} ${value}`,
  figure: ({ x, y }: Readonly<Record<"x" | "y", string>>): string =>
    `On the line nobody gains unless the other loses: ${x} against ${y}`,
  all: "all packages",
  efficient: "efficient",
  fair: ({ package: number, base }: Parts<"package" | "base">): Sentence =>
    said`Package ${number} is nearest to an equal share of the joint gain, measured from ${base}: a rule, not a truth.`,
  overWorst: "the least that each gets among these packages",
  overNoDeal: ({ model }: { readonly model: string }): string => `no agreement (${model})`,
  turns: ({ packages }: { readonly packages: string }): string =>
    `Whether package ${packages} is efficient turns on whose beliefs are right; a term that depends on what is later measured can bridge that.`,
  reservation: ({ party, limit }: Readonly<Record<"party" | "limit", string>>): string =>
    `${party} accepts only ${limit}.`,
  believedReservation: ({ reader, party, limit }: Readonly<Record<"reader" | "party" | "limit", string>>): string =>
    `${reader} believes that ${party} accepts only ${limit}.`,
  limitInterval: ({ range, basis }: Readonly<Record<"range" | "basis", string>>): string =>
    `(90% interval ${range}, ${basis})`,
  kept: ({ see }: Parts<"see">): Sentence =>
    said`${see} gives the share of the calculations in which a package keeps within a limit.`,
  limitsCaption: "How likely each package keeps within the limits",
  limitByPackage: "Limit, by package",
  allLimits: ({ party }: { readonly party: string }): string => `All limits of ${party}`,
  uncertainLimits:
    "An uncertain limit counts with its probability in every draw; limits are taken as independent of one another, while what both parties' figures rest on varies together. Only limits that are stated here count: a party may have others.",
  bothAccept: "Both accept",
  room: ({ metric, percent }: Parts<"metric" | "percent">): Sentence =>
    said`The limits on ${metric} leave room for an agreement with a probability of ${percent}.`,
  unmet: ({
    party,
    limit,
    isUncertain
  }: Readonly<Record<"party" | "limit", string>> & { readonly isUncertain: boolean }): string =>
    isUncertain
      ? `No package keeps within the central value of what ${party} can accept: ${limit}.`
      : `No package keeps within what ${party} can accept: ${limit}.`,
  notAllMet: "Each limit can be kept, but no package keeps all of them.",
  atLeast: ({ metric, value }: Readonly<Record<"metric" | "value", string>>): string => `at least ${value} ${metric}`,
  atMost: ({ metric, value }: Readonly<Record<"metric" | "value", string>>): string => `at most ${value} ${metric}`,
  beliefsHeading: "What evidence settles",
  belief: ({ name, a, b, changes }: Parts<"name" | "a" | "b" | "changes">): Sentence =>
    said`${name}: ${a} against ${b}; the right-hand value means ${changes}. Not a concession: to be measured.`,
  noBeliefs: ({ fitted }: { readonly fitted: boolean }): string =>
    `The parties do not differ in what they believe, only in what they want to decide${fitted ? " and in numbers that are fitted to published figures" : ""}.`,
  argument: ({ party }: { readonly party: string }): string => `Strongest argument against ${party}:`,
  argues: ({
    lever,
    theirs,
    own,
    other,
    others,
    gains,
    losses,
    grounds
  }: Parts<"lever" | "theirs" | "own" | "other" | "others" | "gains" | "losses" | "grounds">): Sentence =>
    said` ${lever} at ${theirs} in place of ${own} gives ${other} ${others}${gains}; the price is ${losses}.${grounds}`,
  arguesGains: ({ party, gains }: Parts<"party" | "gains">): Sentence => said` and ${party} ${gains}`,
  noArgument: ({ party }: { readonly party: string }): string =>
    ` no value of the other side would give it more of what it wants and take less from ${party}.`,
  saysOf: ({ owner, note }: Readonly<Record<"owner" | "note", string>>): string => ` ${owner} says: “${note}”.`,
  rests: ({ basis }: { readonly basis: string }): string => ` The value is ${basis}.`,
  mind: ({ party }: { readonly party: string }): string => `What would change the mind of ${party}:`,
  mindTurn: ({ turn }: Parts<"turn">): Sentence =>
    said` evidence that ${turn}, for then the difference has the other sign.`,
  mindNothing: " no single fact within its stated range.",
  mindMeasured: ({ name, share }: Parts<"name" | "share">): Sentence =>
    said` A measurement of ${name} would narrow the difference by ${share}.`,
  nextHeading: "Next steps",
  nextDeadline: ({ party, date }: Parts<"party" | "date">): Sentence => said`Answer to ${party} by ${date}.`,
  nextMeasure: ({ name, share, owner }: Parts<"name" | "share" | "owner">): Sentence =>
    said`Measure ${name}: it narrows the difference by ${share}${owner}.`,
  nextBy: ({ owner }: { readonly owner: string }): string => `; ${owner} answers for the number`,
  nextDecide: ({ lever }: Parts<"lever">): Sentence =>
    said`Decide ${lever}: of what is decided at the table it weighs most.`
}
