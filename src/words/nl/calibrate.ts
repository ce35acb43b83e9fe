/** The page of `calibrate` in Dutch. */
import type { calibrate as english } from "../en/calibrate.ts"
import { counted } from "./counted.ts"

export const calibrate: typeof english = () => ({
  title: "Kalibratie op gepubliceerde cijfers",
  allMet: "Alle cijfers worden gehaald.",
  notMet: ({ missed }) =>
    `Niet alle cijfers zijn binnen de bandbreedtes te halen: ${missed} niet gehaald. Getoond is de dichtstbijzijnde kalibratie.`,
  atLimit: ({ names }) => `Aan het eind van de bandbreedte: ${names}.`,
  fitted: {
    caption: "Gekalibreerde aannames",
    path: "Aanname",
    stated: "Opgegeven",
    fitted: "Gekalibreerd",
    range: "Bandbreedte",
    shift: "Verschuiving (sd)",
    left: "Resterende twijfel"
  },
  targets: {
    caption: "Gepubliceerde cijfers",
    metric: "Kengetal",
    wanted: "Moet zijn",
    before: "Was",
    fitted: "Nu",
    residual: "Afwijking",
    met: "Gehaald"
  },
  yes: "ja",
  no: "nee",
  undetermined: "Wat de cijfers niet bepalen",
  determined: ({ count }) =>
    `De cijfers bepalen ${counted(count, "onbekende: de bandbreedte zegt alleen hoe ver die", "onbekenden: de bandbreedtes zeggen alleen hoe ver die")} mag verschuiven.`,
  unnoticed: ({ name }) => `${name} wordt niet bepaald: de cijfers merken er niets van`,
  tradeOff: ({ steps }) => `${steps} heffen elkaar op: de cijfers merken er niets van`,
  starts: ({ agreed, tried }) =>
    `Gewogen kleinste kwadraten binnen de bandbreedtes, getrokken naar wat is opgegeven; ${agreed} van de ${tried} startpunten kwamen hier uit.`,
  feasible: {
    heading: "Alles wat bij de cijfers past",
    fte: "Fte",
    difference: "Verschil in vrijgespeeld",
    path: "Aanname",
    sets: ({ found, tried, within, seed }) =>
      `${counted(found, "set", "sets")} uit ${counted(tried, "punt", "punten")}, getrokken uit de bandbreedtes en verplaatst naar de dichtstbijzijnde set die de cijfers haalt${within ? "; een cijfer met een tolerantie is voor elke set gelijkmatig daarbinnen getrokken" : ""} (startgetal ${seed}).`,
    rangeless: ({ names }) =>
      `Zonder opgegeven bandbreedte, en daarom gelijkmatig getrokken over alles wat wordt doorzocht: ${names}. Een opgegeven bandbreedte zou een uitkomst geven die meer zegt.`
  },
  band: {
    lowest: "Laagst",
    p5: "5%",
    p50: "Mediaan",
    p95: "95%",
    highest: "Hoogst"
  },
  written: ({ files }) => `Geschreven: ${files}.`
})
