/** Servicemål i et dansk notat. */
import type { service as english } from "../../en/memo/service.ts"
import { said } from "../../said.ts"
import { counted } from "../counted.ts"

export const service: typeof english = ({ municipality, centre }) => ({
  heading: ({ costs }) => said`Servicemålene koster ${costs}`,
  costIn: ({ model, fte }) => said`${fte} i ${model}`,
  what: ({ see }) =>
    said`Servicemålet afgøres ved bordet, og det gør dets pris også: ${see} viser, hvor mange årsværk det næste skrappere mål kræver mere og det næste lempeligere mindre, ledelse iberegnet.`,
  pooling: ({ channel, model, split, lines, centres, centreLines, network }) =>
    said`${channel}: det, der flytter i ${model}, ville binde ${split} personer på ${counted(lines, "linje", "linjer")} i ${municipality.theMany}, ${centres} på ${counted(centreLines, "linje", "linjer")} på ${centre.many} og ${network} på én linje for alle.`,
  table: "Hvad der loves, og hvad et andet servicemål kræver (årsværk)",
  promise: "Servicemål",
  made: ({ model }) => `${model}: lovet`,
  stricter: "skrappere",
  weaker: "lempeligere",
  answered: ({ share, seconds }) => said`${share} inden ${seconds} sek.`,
  waited: ({ seconds }) => said`${seconds} sek. i gennemsnit`,
  decided: ({ share, days }) => said`${share} inden ${days} dage`,
  at: {
    share: ({ at }) => `${at}: `,
    days: ({ days }) => `${counted(days, "dag", "dage")}: `
  },
  note: "Dage er arbejdsdage. Streg: intet skrappere eller lempeligere mål er regnet."
})
