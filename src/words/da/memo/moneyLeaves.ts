/** What the numbers of the money section are called in a Danish memo, by the end of their path. */
import type { moneyLeaves as english } from "../../en/memo/moneyLeaves.ts"

export const moneyLeaves: typeof english = ({ municipality, centre }) => ({
  year: ({ year }) => `år ${year}`,
  side: { local: municipality.many, centre: centre.many },
  leaf: {
    salary: "løn pr. årsværk",
    overhead: "overhead pr. årsværk",
    salaryShare: "lønnens andel af udgiften",
    "direct.amount": "anden udgift om året",
    "oneOff.amount": "engangsudgift",
    "given.amount": "besparelse om året",
    "given.phasing": "del af besparelsen, der er nået",
    "appraisal.phasing": "del af besparelsen, der er nået",
    phasing: "andel af beløbet",
    upper: "øverste optimismetillæg",
    lower: "nederste optimismetillæg",
    mitigation: "del af optimismen, der er imødegået",
    probability: "sandsynlighed for, at den kommer",
    step: "mindste del af en stilling",
    overheadReleasedShare: "andel af overhead, der spares",
    attritionShare: "andel, der selv fratræder",
    municipalities: `${municipality.theMany}s del af udgiften`,
    above: "tærskel i nøglen",
    weight: "vægt over tærsklen",
    "settlement.share": "andel, tilskuddet følger",
    "settlement.amount": "beløb",
    "settlement.rate": "lånets rente",
    "settlement.years": "lånets løbetid",
    maxLossPerInhabitant: "højeste tab pr. indbygger",
    phaseOutYears: "år, kompensationen aftrappes over",
    "appraisal.rate": "kalkulationsrente",
    benefitRealisation: "andel af gevinsten, der høstes"
  }
})
