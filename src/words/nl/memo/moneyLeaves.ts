/** What the numbers of the money section are called in a Dutch memo, by the end of their path. */
import type { moneyLeaves as english } from "../../en/memo/moneyLeaves.ts"

export const moneyLeaves: typeof english = ({ municipality, centre }) => ({
  year: ({ year }) => `jaar ${year}`,
  side: { local: municipality.many, centre: centre.many },
  leaf: {
    salary: "salaris per fte",
    overhead: "overhead per fte",
    salaryShare: "aandeel salaris in de kosten",
    "direct.amount": "andere kosten per jaar",
    "oneOff.amount": "eenmalige kosten",
    "given.amount": "besparing per jaar",
    "given.phasing": "deel van de besparing bereikt",
    "appraisal.phasing": "deel van de besparing bereikt",
    phasing: "aandeel van het bedrag",
    upper: "hoogste opslag voor optimisme",
    lower: "laagste opslag voor optimisme",
    mitigation: "deel van het optimisme dat is ondervangen",
    probability: "kans dat de post optreedt",
    step: "kleinste deel van een plaats",
    overheadReleasedShare: "aandeel overhead dat bespaard wordt",
    attritionShare: "aandeel dat zelf vertrekt",
    municipalities: `deel van ${municipality.theMany}`,
    above: "drempel van de sleutel",
    weight: "gewicht boven de drempel",
    "settlement.share": "aandeel dat de uitkering volgt",
    "settlement.amount": "bedrag",
    "settlement.rate": "rente op de lening",
    "settlement.years": "looptijd van de lening",
    maxLossPerInhabitant: "hoogste verlies per inwoner",
    phaseOutYears: "jaren afbouw van de compensatie",
    "appraisal.rate": "discontovoet",
    benefitRealisation: "aandeel van de baten dat komt"
  }
})
