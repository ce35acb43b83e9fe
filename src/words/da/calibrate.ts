/** The page of `calibrate` in Danish. */
import type { calibrate as english } from "../en/calibrate.ts"
import { counted } from "./counted.ts"

export const calibrate: typeof english = () => ({
  title: "Tilpasning til offentliggjorte tal",
  allMet: "Alle tal rammes.",
  notMet: ({ missed }) =>
    `Tallene kan ikke alle rammes inden for intervallerne: ${missed} rammes ikke. Vist er den nærmeste tilpasning.`,
  atLimit: ({ names }) => `Ved enden af sit interval: ${names}.`,
  fitted: {
    caption: "Tilpassede antagelser",
    path: "Antagelse",
    stated: "Angivet",
    fitted: "Tilpasset",
    range: "Interval",
    shift: "Skift (sd)",
    left: "Tvivl tilbage"
  },
  targets: {
    caption: "Offentliggjorte tal",
    metric: "Nøgletal",
    wanted: "Skal være",
    before: "Før",
    fitted: "Nu",
    residual: "Afvigelse",
    met: "Ramt"
  },
  yes: "ja",
  no: "nej",
  undetermined: "Hvad tallene ikke afgør",
  determined: ({ count }) =>
    `Tallene afgør ${counted(count, "ubekendt: intervallet siger kun, hvor langt den", "ubekendte: intervallerne siger kun, hvor langt de")} må flytte sig.`,
  unnoticed: ({ name }) => `${name} afgøres ikke: tallene mærker den ikke`,
  tradeOff: ({ steps }) => `${steps} ophæver hinanden: tallene mærker det ikke`,
  starts: ({ agreed, tried }) =>
    `Vægtet mindste kvadrater inden for intervallerne, trukket mod det angivne; ${agreed} af ${tried} startpunkter endte her.`,
  feasible: {
    heading: "Alt, der passer med tallene",
    fte: "Årsværk",
    difference: "Forskel i frigjort",
    path: "Antagelse",
    sets: ({ found, tried, within, seed }) =>
      `${counted(found, "sæt", "sæt")} fra ${counted(tried, "punkt", "punkter")}, der er trukket fra intervallerne og flyttet til det nærmeste sæt, der rammer tallene${within ? "; et tal med tolerance er for hvert sæt trukket jævnt inden for den" : ""} (frø ${seed}).`,
    rangeless: ({ names }) =>
      `Uden angivet interval, og derfor trukket jævnt over alt, der gennemsøges: ${names}. Et angivet interval ville give et spænd, der siger mere.`
  },
  band: {
    lowest: "Lavest",
    p5: "5 %",
    p50: "Median",
    p95: "95 %",
    highest: "Højest"
  },
  written: ({ files }) => `Skrevet: ${files}.`
})
