/** The topics by which assumptions are grouped in Dutch. */
import type { topics as english } from "../en/topics.ts"
import { capital } from "../capital.ts"

export const topics: typeof english = ({ municipality, centre }) => ({
  topic: {
    demand: "Vraag",
    unitTimes: "Tijd per handeling",
    automation: "Automatisering nu",
    workingTime: "Arbeidstijd",
    relativeUnitTime: `Tempo van ${municipality.theMany}`,
    baseline: "Uitgangssituatie",
    shares: "Aandelen die verhuizen",
    extraAutomation: "Extra automatisering",
    centreProductivity: `Productiviteit van ${centre.theMany}`,
    localUnitTime: "Tempo van wat blijft",
    handOffs: "Overdrachten",
    competence: "Deskundigheid",
    management: "Leiding",
    coordination: "Coördinatie",
    centres: capital(centre.many),
    givenSavings: "Gegeven besparingen",
    unitCosts: "Wat een fte kost",
    directCosts: "Overige kosten",
    release: "Functies die kunnen vrijvallen",
    settlement: "Verrekening",
    oneOff: "Eenmalige kosten",
    appraisal: "Investeringsafweging",
    robustness: "Bezetting en verzuim",
    transition: "Overgang",
    staffing: "Personeel tegenover behoefte"
  },
  organisation: "De organisatie",
  whole: {
    municipalities: capital(municipality.theMany),
    caseTypes: "Zaaktypen en activiteiten",
    organisation: "De organisatie"
  },
  because: {
    municipalities: `de scenario's hebben niet dezelfde ${municipality.many}`,
    caseTypes: "de scenario's hebben niet dezelfde zaaktypen en activiteiten",
    organisation: "slechts één scenario heeft een organisatie",
    invalid: "los van elkaar vormen ze een onmogelijke combinatie"
  },
  structure: {
    centres: `${centre.theMany} en wie zij bedienen`,
    recipients: "de verdeling van ontvangers",
    relativeUnitTime: `de regel voor het tempo van ${municipality.theMany}`,
    population: "de inwonertallen",
    observed: "de waarneming",
    scaleHandOffs: "of overdrachten worden geschaald",
    scaleCurve: "de schaalcurve",
    money: "het geld",
    quality: "bezetting en verzuim",
    transition: "de overgang",
    transitionMonths: "de maanden waarnaar wordt gekeken",
    waves: "de golven en de eerste dag",
    follow: "wie meegaat",
    ramp: "hoe mensen worden ingewerkt",
    coverage: "hoeveel mensen aanwezig moeten zijn",
    givenSavings: "de lijst van gegeven besparingen",
    unitCosts: "waarvan de kosten per fte afhangen",
    directCosts: "de lijst van overige kosten",
    release: "de regel voor hele functies",
    settlement: "de regels over wie betaalt",
    oneOff: "de lijst van eenmalige kosten",
    appraisal: "de jaren van de investeringsafweging",
    centreUnitTime: `de regel voor het tempo van ${centre.theMany}`,
    workingTime: "gerekend in uren of dagen",
    centreWorkingTime: `de arbeidstijd in ${centre.theMany}`,
    upkeep: "de onderdelen van deskundigheid op peil houden",
    localUpkeep: `deskundigheid op peil houden bij ${municipality.theMany}`,
    localAllowances: `de bijzondere taken bij ${municipality.theMany}`,
    centreAllowances: `de bijzondere taken in ${centre.theMany}`,
    centreUpkeep: `deskundigheid op peil houden in ${centre.theMany}`
  }
})
