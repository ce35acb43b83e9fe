/** What the numbers of the money section are called in an English memo, by the end of their path. */
import type { Nouns } from "../../Nouns.ts"

export const moneyLeaves = ({ municipality, centre }: Nouns) => ({
  year: ({ year }: { readonly year: string }): string => `year ${year}`,
  side: { local: municipality.many, centre: centre.many },
  leaf: {
    salary: "pay per FTE",
    overhead: "overhead per FTE",
    salaryShare: "share of cost that is pay",
    "direct.amount": "other cost a year",
    "oneOff.amount": "one-off cost",
    "given.amount": "saving a year",
    "given.phasing": "part of the saving reached",
    "appraisal.phasing": "part of the saving reached",
    phasing: "share of the amount",
    upper: "upper uplift for optimism",
    lower: "lower uplift for optimism",
    mitigation: "part of the optimism that is met",
    probability: "probability that it comes",
    step: "smallest piece of a post",
    overheadReleasedShare: "share of overhead that is saved",
    attritionShare: "share that leaves by itself",
    municipalities: `${municipality.many}' share of the cost`,
    above: "threshold of the key",
    weight: "weight above the threshold",
    "settlement.share": "share that the grant follows",
    "settlement.amount": "amount",
    "settlement.rate": "interest on the loan",
    "settlement.years": "years of the loan",
    maxLossPerInhabitant: "largest loss per inhabitant",
    phaseOutYears: "years of phasing out compensation",
    "appraisal.rate": "discount rate",
    benefitRealisation: "share of benefits that comes"
  } as Readonly<Record<string, string>>
})
