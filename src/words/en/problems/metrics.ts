/** What is wrong with a metric, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const metrics = ({ municipality, centre }: Nouns) => ({
  expected: "a metric is missing here",
  tooLong: ({ letters, maxletters }: Holes<never, "letters" | "maxletters">): string =>
    `the metric has ${letters} characters; the longest that is read has ${maxletters}`,
  trailing: ({ rest }: Holes<"rest">): string => `"${rest}" stands after the metric`,
  unknownFunction: ({ name }: Holes<"name">): string => `there is no "${name}(…)"`,
  nested: ({ name }: Holes<"name">): string => `${name} cannot be taken of this`,
  noRelation: "the probability lacks > or <",
  unclosed: "the parenthesis is not closed",
  oneScenario: "a difference needs two scenarios",
  differenceOfOne: "a difference is always second scenario minus first",
  whichScenario: ({ count }: Holes<never, "count">): string => `which of the ${count} scenarios?`,
  noScenario: ({ id }: Holes<"id">): string => `no scenario has the id "${id}"`,
  twice: ({ id }: Holes<"id">): string => `two scenarios have the id "${id}"`,
  grammar:
    "write such as freed, freed.boligstoette, stateB:freed, difference(freed), p95(freed), probability(freed > 500)",
  quoted: ({ written }: Holes<"written">): string => `a place with spaces or signs in it stands in quotes: ${written}`,
  byId: "write ID:METRIC, such as stateB:freed",
  thereAre: ({ functions }: Holes<"functions">): string => `there are ${functions}`,
  didYouMean: ({ similar }: Holes<"similar">): string => `did you mean "${similar}"?`,
  inside: "write it the other way round, such as p50(difference(freed))",
  worldOnly: "write a metric or a difference here",
  byBoth: "remove the id, such as difference(freed)",
  probability: "write such as probability(freed > 500)",
  close: "add )",
  twoScenarios: "give two scenarios",
  pick: ({ texts }: Holes<"texts">): string => `write ${texts}`,
  scenarios: ({ ids }: Holes<"ids">): string => `scenarios: ${ids}`,
  rename: "give each an id of its own",
  noMetric: ({ text }: Holes<"text">): string => `"${text}" is no metric`,
  money: "money",
  service: "service",
  quality: "who is there",
  staffing: "staff against need",
  noPromise: ({ caseType }: Holes<"caseType">): string =>
    `the scenario promises nothing on when cases of "${caseType}" are decided`,
  noPromiseHint: "add the case type under `service: cases:`",
  metric: "metric",
  caseType: "case type",
  place: `${municipality.one} code or ${centre.one}`,
  ask: ({ last }: Holes<"last">): string => `ask for ${last}`,
  askToo: ({ before, last }: Holes<"before" | "last">): string => `ask for ${before} or ${last}`,
  grammarHint: "write QUANTITY, QUANTITY.CASETYPE or QUANTITY.CASETYPE@PLACE",
  oneOfHint: ({ ids }: Holes<"ids">): string => `there are: ${ids}`,
  unknown: ({ kinds, name }: Holes<"kinds" | "name">): string => `there is no ${kinds} "${name}"`,
  noSection: ({ sections }: Holes<"sections">): string =>
    `the scenario says nothing about ${sections}, so it does not have this metric`,
  noSectionHint: ({ section }: Holes<"section">): string => `add a \`${section}:\` section`,
  noAppraisal: "the scenario appraises nothing, so it does not have this metric",
  noAppraisalHint: "add `appraisal:` under `money:`",
  notReleased: ({ quantity }: Holes<"quantity">): string =>
    `${quantity} is not defined for a case type: posts are released over whole sites`,
  notReleasedHint: "set `release: {by: caseType}`",
  notByCaseType: ({ quantity }: Holes<"quantity">): string => `${quantity} is not defined for a case type`,
  askOfAll: "ask for it of all places together",
  notAtMunicipality: ({ quantity }: Holes<"quantity">): string => `${quantity} is not defined at a ${municipality.one}`,
  askLeavesOrLocal: `ask for leaves or local: ${centre.many} are never spread over ${municipality.many}`,
  notAtCentre: ({ quantity }: Holes<"quantity">): string => `${quantity} is not defined at a ${centre.one}`,
  askAtCentre: "ask for centre, transaction, competence, management or coordination",
  code: "the code",
  id: "the id",
  severalCalledWriteOne: ({ name, all }: Holes<"name" | "all">): string =>
    `several are called ${name}; write one of ${all}`,
  write: ({ name, kind, key, written }: Holes<"name" | "kind" | "key" | "written">): string =>
    `${name} has ${kind} ${key}; write ${written}`,
  transition: "the transition",
  noMonth: ({ text, quantity }: Holes<"text" | "quantity">): string =>
    `"${text}" is no metric: ${quantity} exists in a month only`,
  noMonthHint: ({ text }: Holes<"text">): string => `write the month behind it, as a number or a date: ${text}#24`,
  neverInMonth: ({ quantity }: Holes<"quantity">): string => `${quantity} is not defined in a month`,
  monthBeyond: ({ month }: Holes<"month">): string => `the transition has no month ${month}`,
  monthBeyondHint: ({ first, last, months }: Holes<"first" | "last", "months">): string =>
    `write 1 to ${months}, or ${first} to ${last}`
})
