/** Beloften aan wie belt, langskomt of aanvraagt, in een Nederlandse notitie. */
import type { service as english } from "../../en/memo/service.ts"
import { said } from "../../said.ts"
import { counted } from "../counted.ts"

export const service: typeof english = ({ municipality, centre }) => ({
  heading: ({ costs }) => said`De servicebeloften kosten ${costs}`,
  costIn: ({ model, fte }) => said`${fte} in ${model}`,
  what: ({ see }) =>
    said`Wat wordt beloofd, wordt aan tafel beslist, en daarmee ook de prijs: ${see} laat zien hoeveel fte de eerstvolgende strengere belofte meer vraagt en de eerstvolgende soepelere minder, leiding inbegrepen.`,
  pooling: ({ channel, model, split, lines, centres, centreLines, network }) =>
    said`${channel}: wat in ${model} overgaat, zou ${split} mensen vergen op ${counted(lines, "lijn", "lijnen")} bij ${municipality.theMany}, ${centres} op ${counted(centreLines, "lijn", "lijnen")} in ${centre.many} en ${network} op één lijn voor alles.`,
  table: "Wat wordt beloofd, en wat een andere belofte vraagt (fte)",
  promise: "Belofte",
  made: ({ model }) => `${model}: beloofd`,
  stricter: "strenger",
  weaker: "soepeler",
  answered: ({ share, seconds }) => said`${share} binnen ${seconds} sec.`,
  waited: ({ seconds }) => said`gemiddeld ${seconds} sec.`,
  decided: ({ share, days }) => said`${share} binnen ${days} dagen`,
  at: {
    share: ({ at }) => `${at}: `,
    days: ({ days }) => `${counted(days, "dag", "dagen")}: `
  },
  note: "Dagen zijn werkdagen. Een streepje: geen strengere of soepelere belofte is doorgerekend."
})
