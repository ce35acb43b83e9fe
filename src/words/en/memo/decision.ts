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
  unchanged: ({ model, need }: Parts<"model" | "need">): Sentence =>
    said`${model}: the work takes ${need} and stays where it is.`,
  identical: ({ a, b }: Parts<"a" | "b">): Sentence =>
    said`${a} and ${b} are the same: no number and no rule differs between them.`,
  indistinct: ({ a, b, share, gap, interval }: Parts<"a" | "b" | "share" | "gap" | "interval">): Sentence =>
    said`The figures do not tell ${a} and ${b} apart: the difference in freed FTE is ${gap}${interval}, and in ${share} of the calculations it has that sign.`,
  more: ({ a, b, size, sureness }: Parts<"a" | "b" | "size" | "sureness">): Sentence =>
    said`${b} frees ${size} more FTE than ${a}${sureness}.`,
  fewer: ({ a, b, size, sureness }: Parts<"a" | "b" | "size" | "sureness">): Sentence =>
    said`${b} frees ${size} fewer FTE than ${a}${sureness}.`,
  equal: ({ a, b }: Parts<"a" | "b">): Sentence => said`${b} and ${a} free equally many FTE.`,
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
  surely: ({ winner, share }: Parts<"winner" | "share">): Sentence =>
    said`; in ${share} of the calculations ${winner} frees most`,
  overShare: ({ share }: Parts<"share">): Sentence => said`more than ${share}`,
  needMore: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} takes ${size} more FTE than ${a}.`,
  needFewer: ({ a, b, size }: Parts<"a" | "b" | "size">): Sentence => said`${b} takes ${size} fewer FTE than ${a}.`,
  needEqual: ({ a, b }: Parts<"a" | "b">): Sentence => said`${b} and ${a} take equally many FTE.`,
  causes: ({ causes }: Parts<"causes">): Sentence => said`This is mainly because: ${causes}.`,
  cause: ({
    name,
    a,
    valueOfA,
    b,
    valueOfB,
    fte
  }: Parts<"name" | "a" | "valueOfA" | "b" | "valueOfB" | "fte">): Sentence =>
    said`${name} is ${valueOfA} in ${a} and ${valueOfB} in ${b} (${fte})`,
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
  rows: {
    local: `Stay in ${municipality.many}`,
    centre: `At ${centre.many}`,
    freed: "Freed",
    need: "Needed in addition"
  },
  central: "central",
  median: "median",
  interval: "90% interval",
  difference: "Difference",
  sign: "Sign holds in",
  model1: "Model",
  offMedian: ({ model, central, median }: Parts<"model" | "central" | "median">): Sentence =>
    said`In ${model} the central estimate (${central} freed) lies outside the middle half of its own calculations (median ${median}), because the ranges are skewed: treat it with care.`,
  uncovered: ({ names }: Parts<"names">): Sentence =>
    said`Not covered by the intervals, because no range is stated: ${names}.`,
  weighed: ({ name, weight }: Parts<"name" | "weight">): Sentence => said`${name} (${weight} of the weight)`,
  recommendation: "Recommendation:",
  holds: ({ party, lever, own, theirs, changes }: Parts<"party" | "lever" | "own" | "theirs" | "changes">): Sentence =>
    said` ${party} holds ${lever} at ${own}; at the other side's ${theirs}, ${changes}.`,
  gives: ({ lever, own, theirs, changes }: Parts<"lever" | "own" | "theirs" | "changes">): Sentence =>
    said` In return it can give ${lever} (${own} → ${theirs}): ${changes}.`,
  takes: ({ lever, own, theirs, changes }: Parts<"lever" | "own" | "theirs" | "changes">): Sentence =>
    said` It gains by ${lever} (${own} → ${theirs}), and gives nothing in return: ${changes}.`,
  changes: ({ mine, change, others, otherChange }: Parts<"mine" | "change" | "others" | "otherChange">): Sentence =>
    said`${mine} change by ${change} and ${others} by ${otherChange}`,
  /** What a party wants, as the subject of a sentence. */
  objective: {
    freed: "freed FTE",
    local: `FTE that stay in ${municipality.theMany}`,
    centre: `FTE at ${centre.many}`,
    need: "FTE that the work takes",
    overhead: "FTE of overhead",
    "vulnerability.after": "tasks on less than one FTE",
    "vulnerability.emptied": "emptied tasks"
  } as Readonly<Record<string, string>>,
  silent: ({ parties }: { readonly parties: string }): string =>
    `${parties} states no objectives, so the memo gives figures and no advice; add \`objectives\` under \`party\` in the scenario.`,
  fteNote: ({ hours, caseHours }: Parts<"hours" | "caseHours">): Sentence =>
    said`One FTE is one full-time post for a year: ${hours} hours after holiday and absence, of which ${caseHours} go to cases.`,
  fteNoteShort: "One FTE is one full-time post for a year.",
  intervalNote:
    "In 90% of the calculations the result lies in the interval, with as many below it as above. It covers the stated ranges, not errors in how the model is built."
})
