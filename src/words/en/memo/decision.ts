/** Page 1 of an English memo: the decision. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const decision = ({ municipality, centre }: Nouns) => ({
  title: "Main result",
  asks: ({ party, ask, deadline }: Parts<"party" | "ask" | "deadline">): Sentence =>
    said`${party} asks: ${ask}${deadline}`,
  by: ({ date }: { readonly date: string }): string => ` By ${date}.`,
  fte: "FTE",
  model: ({
    model,
    centres,
    local,
    centre: atCentres,
    freed
  }: Parts<"model" | "centres" | "local" | "centre" | "freed">): Sentence =>
    said`${model}${centres} leaves ${local} in ${municipality.theMany}, has ${atCentres} at ${centre.many} and frees ${freed}.`,
  modelThatCosts: ({
    model,
    centres,
    local,
    centre: atCentres,
    extra
  }: Parts<"model" | "centres" | "local" | "centre" | "extra">): Sentence =>
    said`${model}${centres} leaves ${local} in ${municipality.theMany}, has ${atCentres} at ${centre.many} and needs ${extra} in addition.`,
  modelEven: ({
    model,
    centres,
    local,
    centre: atCentres,
    freed
  }: Parts<"model" | "centres" | "local" | "centre" | "freed">): Sentence =>
    said`${model}${centres} leaves ${local} in ${municipality.theMany}, has ${atCentres} at ${centre.many} and needs as much as today (${freed} freed).`,
  unchanged: ({ model, need, interval }: Parts<"model" | "need" | "interval">): Sentence =>
    said`${model}: the work takes ${need}${interval} and stays where it is.`,
  identical: ({ a, b }: Parts<"a" | "b">): Sentence => said`${a} and ${b} are the same`,
  identicalNote: "No number and no rule differs between them; their figures are given once.",
  indistinct: ({ a, b }: Parts<"a" | "b">): Sentence => said`The figures do not tell ${a} and ${b} apart`,
  indistinctNote: ({ what, share, gap, interval }: Parts<"what" | "share" | "gap" | "interval">): Sentence =>
    said`The difference in ${what} is ${gap}${interval}, and in ${share} of the calculations it has that sign.`,
  /** By what leads the memo: as a heading, or with a full stop. */
  leads: {
    freed: {
      more: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} frees ${size} more FTE than ${a}`,
      fewer: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} frees ${size} fewer FTE than ${a}`,
      equal: ({ a, b }: Parts<"a" | "b">): Sentence => said`${b} and ${a} free equally many FTE`,
      surely: ({ winner, share }: Parts<"winner" | "share">): Sentence =>
        said`In ${share} of the calculations ${winner} frees most.`
    },
    local: {
      more: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence =>
        said`${b} leaves ${size} more FTE in ${municipality.theMany} than ${a}`,
      fewer: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence =>
        said`${b} leaves ${size} fewer FTE in ${municipality.theMany} than ${a}`,
      equal: ({ a, b }: Parts<"a" | "b">): Sentence =>
        said`${b} and ${a} leave equally many FTE in ${municipality.theMany}`,
      surely: ({ winner, share }: Parts<"winner" | "share">): Sentence =>
        said`In ${share} of the calculations ${winner} leaves most there.`
    },
    centre: {
      more: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence =>
        said`${b} has ${size} more FTE at ${centre.many} than ${a}`,
      fewer: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence =>
        said`${b} has ${size} fewer FTE at ${centre.many} than ${a}`,
      equal: ({ a, b }: Parts<"a" | "b">): Sentence => said`${b} and ${a} have equally many FTE at ${centre.many}`,
      surely: ({ winner, share }: Parts<"winner" | "share">): Sentence =>
        said`In ${share} of the calculations ${winner} has most there.`
    }
  },
  /** What the other party wants, in a memo that is about something else. */
  otherWants: ({
    party,
    wants,
    gap,
    sureness,
    model
  }: Parts<"party" | "wants" | "gap" | "sureness" | "model">): Sentence =>
    said`${party} wants ${wants}: there the difference of ${gap}${sureness} speaks for ${model}.`,
  signIn: ({ share }: Parts<"share">): Sentence => said` (same sign in ${share} of the calculations)`,
  /** What else the reader's party asks for. */
  goalsFor: ({ model, changes }: Parts<"model" | "changes">): Sentence => said`${changes} also speak for ${model}`,
  goalsAgainst: ({ changes }: Parts<"changes">): Sentence => said`; against it: ${changes}`,
  goalsOnlyAgainst: ({ model, changes }: Parts<"model" | "changes">): Sentence => said`Against ${model}: ${changes}`,
  againstModel: ({ model }: { readonly model: string }): string => `Against ${model}: `,
  /** Beside FTE: as a line of the table, behind a model's sentence, and as a difference. */
  beside: {
    net: ({ unit }: { readonly unit: string }): string => `Net to ${municipality.theMany} a year, ${unit}`,
    uncoveredDays: "Days without cover a year",
    monthsToFull: "Months until all of it is freed",
    promiseCost: "For the promises of service"
  },
  /** The saving as a line of the table, by whether it is one. */
  besideSaving: {
    gain: ({ unit }: { readonly unit: string }): string => `Saved a year, ${unit}`,
    loss: ({ unit }: { readonly unit: string }): string => `Extra cost a year, ${unit}`,
    mixed: ({ unit }: { readonly unit: string }): string => `Saved a year (−: extra cost), ${unit}`
  },
  besideMoney: {
    saving: {
      saves: ({ amount, interval }: Parts<"amount" | "interval">): Sentence =>
        said` It saves ${amount} a year${interval}.`,
      costs: ({ amount, interval }: Parts<"amount" | "interval">): Sentence =>
        said` It costs ${amount} more a year than today${interval}.`
    },
    net: {
      saves: ({ amount, interval }: Parts<"amount" | "interval">): Sentence =>
        said` Net, ${municipality.theMany} gain ${amount} a year${interval}.`,
      costs: ({ amount, interval }: Parts<"amount" | "interval">): Sentence =>
        said` Net, ${municipality.theMany} pay ${amount} more a year than today${interval}.`
    }
  },
  besideDays: ({ days, today, interval }: Parts<"days" | "today" | "interval">): Sentence =>
    said` Tasks stand without cover on ${days} days a year${interval}, today on ${today}.`,
  besideGaps: ({ gaps }: Parts<"gaps">): Sentence => said`Besides, the difference is ${gaps}.`,
  besideGap: ({ gap, what, sureness }: Parts<"gap" | "what" | "sureness">): Sentence => said`${gap} ${what}${sureness}`,
  costTitle: ({ models }: { readonly models: string }): string => `More FTE than today are needed in ${models}`,
  bothCost: ({ a, b, extraOfA, extraOfB, size }: Parts<"a" | "b" | "extraOfA" | "extraOfB" | "size">): Sentence =>
    said`${b} needs ${extraOfB} in addition to today, ${a} ${extraOfA}; the difference is ${size}.`,
  oneCosts: ({
    costly,
    freeing,
    extra,
    freed,
    size
  }: Parts<"costly" | "freeing" | "extra" | "freed" | "size">): Sentence =>
    said`${costly} needs ${extra} in addition to today, while ${freeing} frees ${freed}; the difference is ${size}.`,
  oneCostsEven: ({ costly, even, extra }: Parts<"costly" | "even" | "extra">): Sentence =>
    said`${costly} needs ${extra} in addition to today, while ${even} needs as much as today.`,
  overShare: ({ share }: Parts<"share">): Sentence => said`more than ${share}`,
  besideCost: { saving: "extra cost a year", net: `extra net cost to ${municipality.theMany} a year` },
  surelyNeeds: ({ winner, share }: Parts<"winner" | "share">): Sentence =>
    said`In ${share} of the calculations ${winner} needs the fewest FTE beyond today.`,
  needMore: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} takes ${size} more FTE than ${a}`,
  needFewer: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} takes ${size} fewer FTE than ${a}`,
  needEqual: ({ a, b }: Parts<"a" | "b">): Sentence => said`${b} and ${a} take equally many FTE`,
  causes: ({ causes }: Parts<"causes">): Sentence => said`The main causes: ${causes}.`,
  cause: ({
    name,
    a,
    valueOfA,
    b,
    valueOfB,
    fte
  }: Parts<"name" | "a" | "valueOfA" | "b" | "valueOfB" | "fte">): Sentence =>
    said`${name}, ${valueOfA} in ${a} against ${valueOfB} in ${b} (${fte})`,
  causeMoved: ({
    activity,
    a,
    valueOfA,
    b,
    valueOfB,
    fte
  }: Parts<"activity" | "a" | "valueOfA" | "b" | "valueOfB" | "fte">): Sentence =>
    said`${b} lets ${valueOfB} of ${activity} move, ${a} ${valueOfA} (${fte})`,
  causeNamed: ({ name, fte }: Parts<"name" | "fte">): Sentence => said`${name} (${fte})`,
  unlikeBaselines: ({ levels, needs }: Parts<"levels" | "needs">): Sentence =>
    said`The models do not start from the same baseline (${levels}); compare the need afterwards, not what is freed: ${needs}.`,
  table: "Result in FTE: central estimate, median and 90% interval of the calculations",
  tableBeside:
    "Result, in FTE where nothing else is said: central estimate, median and 90% interval of the calculations",
  rows: {
    local: `Stay in ${municipality.many}`,
    centre: `At ${centre.many}`,
    freed: "Freed",
    need: "Needed in addition",
    freedOrNeed: "Freed (−: needed in addition)"
  },
  notWithin: "The sign > marks what does not come within the months that are looked at.",
  central: "central",
  median: "median",
  interval: "90% interval",
  difference: "Difference",
  sign: "Sign holds in",
  model1: "Model",
  offMedian: ({ what, models, many }: Parts<"what" | "models"> & { readonly many: boolean }): Sentence =>
    said`The ranges are skewed, so that the central ${many ? "estimates" : "estimate"} of ${what} ${many ? "lie" : "lies"} outside the middle half of the calculations: ${models}. Read the median beside ${many ? "them" : "it"}.`,
  offMedianIn: ({ model, central, median }: Parts<"model" | "central" | "median">): Sentence =>
    said`${central} against a median of ${median} in ${model}`,
  uncovered: ({ names }: Parts<"names">): Sentence =>
    said`Not covered by the intervals, because no range is stated: ${names}.`,
  weighed: ({ name, weight }: Parts<"name" | "weight">): Sentence => said`${name} (${weight} of the weight)`,
  recommendation: "Recommendation:",
  holds: ({ party, lever, own, theirs, changes }: Parts<"party" | "lever" | "own" | "theirs" | "changes">): Sentence =>
    said` ${party} holds ${lever} at ${own}; the other side's ${theirs} would mean ${changes}.`,
  against: ({ changes }: Parts<"changes">): Sentence => said` Against holding it: ${changes}.`,
  gives: ({ lever, own, theirs, changes }: Parts<"lever" | "own" | "theirs" | "changes">): Sentence =>
    said` In return it can give ${lever} (${own} → ${theirs}), which means ${changes}.`,
  takes: ({ lever, own, theirs, changes }: Parts<"lever" | "own" | "theirs" | "changes">): Sentence =>
    said` It gains by ${lever} (${own} → ${theirs}) and gives nothing in return: ${changes}.`,
  change: ({ change, metric }: Parts<"change" | "metric">): Sentence => said`${change} ${metric}`,
  noChange: ({ metric }: { readonly metric: string }): string => `no change in ${metric}`,
  changes: ({ mine, party, others }: Parts<"mine" | "party" | "others">): Sentence =>
    said`${mine}; for ${party} ${others}`,
  /** Instead of what is freed, where nothing is. */
  extra: "FTE needed in addition",
  /** Of a difference of one. */
  oneUncoveredDay: "day without cover",
  /** What a party wants, as the subject of a sentence. */
  objective: {
    freed: "freed FTE",
    local: `FTE that stay in ${municipality.theMany}`,
    centre: `FTE at ${centre.many}`,
    need: "FTE that the work takes",
    overhead: "FTE of overhead",
    "vulnerability.after": "tasks on less than one FTE",
    "vulnerability.emptied": "emptied tasks",
    net: `net to ${municipality.theMany}`,
    saving: "saved a year",
    uncoveredDays: "days without cover"
  } as Readonly<Record<string, string>>,
  /** Wishes whose words are no number of things. */
  wishes: {
    net: {
      more: `a larger net gain for ${municipality.theMany}`,
      fewer: `a smaller net gain for ${municipality.theMany}`
    },
    saving: { more: "a larger saving", fewer: "a smaller saving" }
  } as Readonly<Record<string, Readonly<Record<"more" | "fewer", string>>>>,
  silent: ({ parties }: { readonly parties: string }): string =>
    `${parties} states no objectives, so the memo gives figures and no advice; add \`objectives\` under \`party\` in the scenario.`,
  fteNote: ({ hours, caseHours }: Parts<"hours" | "caseHours">): Sentence =>
    said`One FTE is one full-time post for a year: ${hours} hours after holiday and absence, of which ${caseHours} go to cases.`,
  fteNoteShort: "One FTE is one full-time post for a year.",
  intervalNote:
    "In 90% of the calculations the result lies in the interval, with as many below it as above. It covers the stated ranges, not errors in how the model is built."
})
