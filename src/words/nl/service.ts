/** Service, in Dutch. */
import type { service as english } from "../en/service.ts"
import { counted } from "./counted.ts"

export const service: typeof english = ({ municipality, centre }) => ({
  heading: "Dienstverlening",
  side: {
    today: `Bij ${municipality.theMany} nu`,
    local: `Bij ${municipality.theMany} daarna`,
    centre: `In ${centre.many}`
  },
  channel: "Kanaal",
  caseType: "Zaaktype",
  where: "Waar",
  lines: "Lijnen",
  erlang: "Erlang",
  present: "Aanwezig",
  staffed: "Bezetting fte",
  work: "Werk fte",
  occupancy: "Bezettingsgraad",
  perDay: "Zaken per dag",
  required: "Nodig per dag",
  extra: "Extra fte",
  waits: "Dagen wachten",
  late: "Te laat",
  level: ({ channel, share, seconds }) => `${channel}: ${share} beantwoord binnen ${seconds} seconden.`,
  meanWait: ({ channel, seconds }) => `${channel}: gemiddeld ${seconds} seconden wachten.`,
  decided: ({ caseType, share, days }) => `${caseType}: ${share} beslist binnen ${days} werkdagen.`,
  cost: ({ fte }) => `De beloften kosten daarna ${fte} fte, leiding inbegrepen.`,
  scale: ({ factor, without }) =>
    `Ook het huidige personeel houdt deze beloften, dus worden minuten met ${factor} vermenigvuldigd in plaats van ${without}.`,
  prices: "Wat een andere belofte kost",
  pricesNote: "meer of minder fte dan de gedane belofte, leiding inbegrepen",
  promise: "Belofte",
  within: ({ days }) => counted(days, "dag", "dagen"),
  pooling: ({ channel, lines, erlang, split, centres, network }) =>
    `${channel}: ${counted(lines, "lijn", "lijnen")} van gemiddeld ${erlang} Erlang zouden ${split.any} mensen vergen, of ${split.whole} hele; ${counted(centres.lines, "lijn", "lijnen")} in ${centre.many} ${centres.lines === 1 ? "vergt" : "vergen"} ${centres.any} of ${centres.whole}, één lijn voor alles ${network.any} of ${network.whole}.`,
  scenario: ({ letter, sentence }) => `${letter}: ${sentence}`,
  none: "geen belofte"
})
