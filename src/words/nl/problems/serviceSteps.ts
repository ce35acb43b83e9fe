/** The steps behind a figure of service, in Dutch. */
import type { serviceSteps as english } from "../../en/problems/serviceSteps.ts"

export const serviceSteps: typeof english = ({ municipality, centre }) => ({
  today: "Dienstverlening nu",
  local: `Dienstverlening bij ${municipality.theMany}`,
  centre: `Dienstverlening in ${centre.theMany}`,
  channelLocal: ({ channel }) => `${channel}, bij ${municipality.theMany}`,
  channelCentre: ({ channel }) => `${channel}, in ${centre.theMany}`,
  cases: ({ caseType }) => `${caseType}: op tijd beslist`,
  minusLocal: `min dienstverlening bij ${municipality.theMany}`,
  minusCentre: `min dienstverlening in ${centre.theMany}`,
  extra: "Extra fte voor dienstverlening",
  contribution: "Bijdrage aan vrijgespeelde fte",
  staffed: "Bezetting in fte",
  present: "aanwezige mensen",
  minusWork: "min het werk zelf",
  minusBlend: "min vrije tijd die aan zaken wordt besteed",
  byWork: "de extra fte van de lijn, verdeeld naar het werk erin",
  morePerDay: "zaken per dag boven het gemiddelde",
  workingDays: "werkdagen",
  hoursEach: "uren per zaak",
  caseHours: "zaakuren",
  occupancy: "Bezettingsgraad",
  occupancyNote: "werk / bezette tijd",
  promiseCost: "Wat de beloften kosten",
  promiseCostNote:
    "extra fte met de beloften − zonder (alleen werk, hoogste bezettingsgraad en minimale aanwezigheid), met leiding",
  waitDays: "Dagen tot een beslissing",
  waitDaysNote:
    "gemiddelde over de zaken van twee jaar: de voorraad van de maand / wat per dag wordt beslist, en toeval",
  late: "Aandeel te laat beslist",
  lateNote: "aandeel van de zaken van twee jaar dat langer wacht dan beloofd",
  backlog: "Meeste wachtende zaken",
  backlogNote:
    "grootste voorraad aan een maandeinde: max(0, voorraad + instroom + navraag − beslist), opgeteld over de locaties"
})
