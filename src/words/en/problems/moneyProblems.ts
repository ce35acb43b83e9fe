/** What is said of problems in the money section, with the next step, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const moneyProblems = ({ municipality, centre }: Nouns) => ({
  givenNeedsAmounts: '"given" needs `amounts: given`',
  addGiven: "add `amounts: given` under `money:`, or remove the section",
  unknownCurrency: ({ code }: Holes<"code">): string => `"${code}" is no currency code`,
  writeIsoCode: "write the ISO 4217 code, such as DKK, EUR or GBP",
  noIndex: ({ year, level }: Holes<"year", "level">): string =>
    `the amount is of ${year}, but the price level is ${level}, and there is no index for ${year}`,
  noIndexHint: ({ year, level }: Holes<"year", "level">): string =>
    `add \`index: {${year}: …}\` under \`money:\`, or give the amount in prices of ${level}`,
  noLocalCost: `nothing says what an FTE costs in ${municipality.many}`,
  noCentreCost: `there are ${centre.many}, but nothing says what an FTE costs there`,
  noCostHint: ({ side }: Holes<"side">): string =>
    `add \`costPerFte: {${side}: {salary: …, overhead: …}}\` under \`money:\``,
  missing: ({ key, why }: Holes<"key" | "why">): string => `missing key "${key}": ${why}`,
  missingHint: ({ key }: Holes<"key">): string => `add \`${key}:\` here`,
  always: "the section is complete only with it",
  centres: `there are ${centre.many} that somebody has to pay`,
  redundancy: "a one-off cost is per redundant post",
  column: "`localColumn` is split into pay and overhead",
  given: "`amounts: given` gives the amounts itself",
  grant: "the grant changes",
  bounds: "neither a published `category` nor this bound is written",
  otherOverrun: ({ category, once }: Holes<"category", never, "once">): string =>
    `"${category}" says nothing of ${once ? "one-off cost" : "what is bought every year"}`,
  otherOverrunHint:
    "name a category of works or equipment for one-off cost, `outsourcing` for what is bought every year, or write `upper` and `lower`",
  biasUpsideDown: ({ upper, lower }: Holes<never, "upper" | "lower">): string =>
    `with everything done about it the uplift would be ${lower}, with nothing ${upper}: it would grow by what is done`,
  biasUpsideDownHint: "write a `lower` of at most `upper`; a bound that is not written is that of the `category`",
  noOverrunOfTime: ({ name }: Holes<"name">): string =>
    `"${name}" says nothing of how much longer works take: that is published by category only`,
  noOverrunOfTimeHint: "give it a `category` of works or equipment, such as `category: equipmentDevelopment`",
  noPopulation: ({ what }: Holes<"what">): string =>
    `\`${what}\` needs population, but the scenario does not say which column holds it`,
  noPopulationHint: "add `population: COLUMN` under `municipalities:`",
  unknownKey: ({ key }: Holes<"key">): string => `there is no key "${key}"`,
  bandsNotAllowed: ({ key }: Holes<"key">): string => `bands go with population and columns, not with "${key}"`,
  bandsNotAllowedHint: "remove `bands:`, or use the key population",
  bandsUnsorted: ({ second, first }: Holes<never, "second" | "first">): string =>
    `thresholds must ascend, but ${second} follows ${first}`,
  bandsUnsortedHint: "put them in ascending order",
  emptyKey: ({ key }: Holes<"key">): string => `the key ${key} sums to 0: nothing can be shared by it`,
  emptyKeyHint: "use another key, such as population",
  phasing: ({ sum }: Holes<never, "sum">): string => `the shares sum to ${sum}, not to 1`,
  phasingHint: "let the shares of the years sum to 1",
  tooLate: ({ year, years }: Holes<never, "year" | "years">): string =>
    `year ${year} lies beyond the ${years} years of the appraisal: the amount would vanish`,
  tooLateHint: "lengthen `appraisal.years`, or spend it earlier",
  tooLong: ({ years }: Holes<never, "years">): string => `a horizon of ${years} years is too long`,
  tooLongHint: "write at most 30: beyond, discount rates fall (after 30 years in the UK, 35 in Denmark)",
  noBias: ({ name }: Holes<"name">): string => `there is no category "${name}" in oneOff.bias`,
  addUnderOneoffBias: "add it under `oneOff: {bias: {…}}`",
  noCaseType: ({ name }: Holes<"name">): string => `there is no case type "${name}"`,
  noActivity: ({ name }: Holes<"name">): string => `there is no activity "${name}"`,
  tariffTakenByNobody: ({ caseType }: Holes<"caseType">): string =>
    `there is a tariff for "${caseType}", but no ${centre.one} takes it`,
  tariffTakenByNobodyHint: `remove the tariff, or let a ${centre.one} take the case type`,
  loanUnspent: `more is borrowed than ${centre.theMany} spend once: the present value lacks what the loan is spent on`,
  loanUnspentHint: "add the spending under `oneOff:` with `payer: centre`",
  allOverhead: "all rent and other overhead is saved at once: a single empty desk seldom does that",
  allOverheadHint: "write a share below 1 with a range, or give the source in a note",
  noUplift: "the one-off cost has neither an uplift for optimism nor a source",
  noUpliftHint: "add `bias:` with a category of `oneOff.bias`, or a source and `basis: sourced`",
  uncovered: ({ amount }: Holes<"amount">): string =>
    `the winners' gains do not cover the compensation: ${amount} is missing`,
  uncoveredHint: "raise maxLossPerInhabitant, or let the state pay",
  costWithoutMoney: "this cost has no effect: the scenario has no `money` section",
  costWithoutMoneyHint: "add `money:` with `competenceCost: included`, or remove the cost",
  givenBeside: ({ key }: Holes<"key">): string =>
    `"${key}" belongs to a scenario with FTE, but here the amounts are given`,
  givenBesideHint: ({ key }: Holes<"key">): string => `remove \`${key}:\`, or remove \`amounts: given\``,
  needsPosts: `the amount is per post or ${municipality.one}, but here the amounts are given`,
  needsPostsHint: "write `per: total`",
  compareInOneCurrency:
    "compare scenarios in one currency and one price level only; `index:` converts amounts of other years",
  ofCurrency: ({ file, code }: Holes<"file" | "code">): string =>
    `${file} is in ${code}, the other scenario in another currency`,
  ofYear: ({ file, year }: Holes<"file" | "year">): string =>
    `${file} is in prices of ${year}, the other scenario in those of another year`
})
