/** The topics by which assumptions are grouped in Danish. */
import type { topics as english } from "../en/topics.ts"
import { capital } from "../capital.ts"

export const topics: typeof english = ({ municipality, centre }) => ({
  topic: {
    demand: "Efterspørgsel",
    unitTimes: "Enhedstider",
    automation: "Automatisering i dag",
    workingTime: "Arbejdstid",
    relativeUnitTime: `${capital(municipality.theMany)}s tempo`,
    baseline: "Udgangspunkt",
    shares: "Andele, der flytter",
    extraAutomation: "Ekstra automatisering",
    centreProductivity: `${capital(centre.theMany)}s produktivitet`,
    localUnitTime: "Tempo på det, der bliver",
    handOffs: "Overdragelser",
    competence: "Kompetencer",
    management: "Ledelse",
    coordination: "Koordinering",
    centres: capital(centre.many),
    givenSavings: "Givne besparelser",
    unitCosts: "Hvad et årsværk koster",
    directCosts: "Andre udgifter",
    release: "Stillinger, der kan frigøres",
    settlement: "Afregning",
    oneOff: "Engangsudgifter",
    appraisal: "Investeringsvurdering",
    robustness: "Bemanding og fravær",
    transition: "Overgang",
    staffing: "Personale over for behov"
  },
  organisation: "Organisationen",
  whole: {
    municipalities: capital(municipality.theMany),
    caseTypes: "Sagsområder og aktiviteter",
    organisation: "Organisationen"
  },
  because: {
    municipalities: `scenarierne har ikke de samme ${municipality.many}`,
    caseTypes: "scenarierne har ikke de samme sagsområder og aktiviteter",
    organisation: "kun det ene scenarie har en organisation",
    invalid: "hver for sig giver de en umulig blanding"
  },
  structure: {
    centres: `${centre.theMany} og hvem de betjener`,
    recipients: "fordelingen af modtagere",
    relativeUnitTime: `reglen for ${municipality.theMany}s tempo`,
    population: "folketallene",
    observed: "observationen",
    scaleHandOffs: "om overdragelser skaleres",
    scaleCurve: "stordriftskurven",
    money: "økonomien",
    quality: "bemanding og fravær",
    transition: "overgangen",
    transitionMonths: "de måneder, der ses på",
    waves: "bølgerne og den første dag",
    follow: "hvem der følger med",
    ramp: "hvordan folk læres op",
    coverage: "hvor mange der skal være til stede",
    givenSavings: "listen over givne besparelser",
    unitCosts: "hvad udgiften pr. årsværk afhænger af",
    directCosts: "listen over andre udgifter",
    release: "reglen for hele stillinger",
    settlement: "reglerne for, hvem der betaler",
    oneOff: "listen over engangsudgifter",
    appraisal: "årene i investeringsvurderingen",
    centreUnitTime: `reglen for ${centre.theMany}s tempo`,
    workingTime: "regnet i timer eller dage",
    centreWorkingTime: `${centre.theMany}s arbejdstid`,
    upkeep: "opgaverne i kompetencevedligeholdelsen",
    localUpkeep: `${municipality.theMany}s kompetencevedligeholdelse`,
    localAllowances: `de særlige opgaver i ${municipality.theMany}`,
    centreAllowances: `de særlige opgaver på ${centre.many}`,
    centreUpkeep: `${centre.theMany}s kompetencevedligeholdelse`
  }
})
