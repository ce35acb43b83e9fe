/** The steps behind a figure of service, in Danish. */
import type { serviceSteps as english } from "../../en/problems/serviceSteps.ts"

export const serviceSteps: typeof english = ({ municipality, centre }) => ({
  today: "Service i dag",
  local: `Service i ${municipality.theMany}`,
  centre: `Service på ${centre.theMany}`,
  channelLocal: ({ channel }) => `${channel}, i ${municipality.theMany}`,
  channelCentre: ({ channel }) => `${channel}, på ${centre.theMany}`,
  cases: ({ caseType }) => `${caseType}: afgørelse til tiden`,
  minusLocal: `minus service i ${municipality.theMany}`,
  minusCentre: `minus service på ${centre.theMany}`,
  extra: "Ekstra årsværk til service",
  contribution: "Bidrag til frigjorte årsværk",
  staffed: "Bemanding",
  present: "personer til stede",
  minusWork: "minus arbejdet selv",
  minusBlend: "minus ledig tid, der bruges på sager",
  byWork: "linjens ekstra årsværk, fordelt efter arbejdet i den",
  morePerDay: "sager om dagen ud over gennemsnittet",
  workingDays: "arbejdsdage",
  hoursEach: "timer pr. sag",
  caseHours: "sagstimer",
  occupancy: "Belægningsgrad",
  occupancyNote: "arbejde / bemandet tid",
  promiseCost: "Hvad servicemålene koster",
  promiseCostNote:
    "ekstra årsværk med servicemål − uden (kun arbejde, højeste belægning og mindst til stede), med ledelse",
  waitDays: "Dage til afgørelse",
  waitDaysNote: "gennemsnit over to års sager: bunken i måneden / det, der afgøres om dagen, og det tilfældige",
  late: "Andel afgjort for sent",
  lateNote: "andel af to års sager, der venter længere end lovet",
  backlog: "Flest ventende sager",
  backlogNote:
    "største bunke ved en måneds udgang: max(0, bunke + tilgang + rykkere − afgjorte), lagt sammen over stederne"
})
