/** Service, in Danish. */
import type { service as english } from "../en/service.ts"
import { counted } from "./counted.ts"

export const service: typeof english = ({ municipality, centre }) => ({
  heading: "Service",
  side: {
    today: `I ${municipality.theMany} i dag`,
    local: `I ${municipality.theMany} bagefter`,
    centre: `På ${centre.many}`
  },
  channel: "Kanal",
  caseType: "Sagsområde",
  where: "Hvor",
  lines: "Linjer",
  erlang: "Erlang",
  present: "Til stede",
  staffed: "Bemandet",
  work: "Arbejde",
  occupancy: "Belægning",
  perDay: "Sager om dagen",
  required: "Nødvendigt om dagen",
  extra: "Ekstra årsv.",
  waits: "Dages ventetid",
  late: "For sent",
  level: ({ channel, share, seconds }) => `${channel}: ${share} får svar inden ${seconds} sekunder.`,
  meanWait: ({ channel, seconds }) => `${channel}: ${seconds} sekunders ventetid i gennemsnit.`,
  decided: ({ caseType, share, days }) => `${caseType}: ${share} afgøres inden ${days} arbejdsdage.`,
  cost: ({ fte }) => `Servicemålene koster ${fte} årsværk bagefter, ledelse iberegnet.`,
  scale: ({ factor, without }) =>
    `Også dagens personale holder disse mål, så minutterne ganges med ${factor} i stedet for ${without}.`,
  prices: "Hvad et andet servicemål koster",
  pricesNote: "flere eller færre årsværk end det mål, der er sat, ledelse iberegnet",
  promise: "Servicemål",
  within: ({ days }) => counted(days, "dag", "dage"),
  pooling: ({ channel, lines, erlang, split, centres, network }) =>
    `${channel}: ${counted(lines, "linje", "linjer")} på ${erlang} Erlang i gennemsnit ville kræve ${split.any} personer eller ${split.whole} hele; ${counted(centres.lines, "linje", "linjer")} på ${centre.many} kræver ${centres.any} eller ${centres.whole}, én linje for alle ${network.any} eller ${network.whole}.`,
  scenario: ({ letter, sentence }) => `${letter}: ${sentence}`,
  none: "intet servicemål"
})
