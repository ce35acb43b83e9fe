/** The page of `memo --verify` in Danish. */
import type { verify as english } from "../en/verify.ts"
import { counted } from "./counted.ts"

export const verify: typeof english = () => ({
  title: ({ file }) => `Kontrol af ${file}`,
  heading: {
    edited: "Tal, der er rettet, efter at notatet blev skrevet",
    false: "Sætninger, der nu er forkerte",
    drifted: "Tal, der har flyttet sig",
    changed: "Antagelser, der er ændret siden",
    reworded: "Sætninger med anden ordlyd i filen"
  },
  otherChange: ({ id }) => `${id} er ændret på anden måde: opbygning, tabel eller fortrolige tal`,
  inAnotherOrder: ({ sentence }) => `${sentence} (rækkefølgen er en anden)`,
  noLongerSays: ({ figure, passage }) => `filen siger ikke længere ${figure} i: ${passage}`,
  saysInstead: ({ now, figure, passage }) => `filen siger ${now}, hvor der stod ${figure}: ${passage}`,
  note: {
    unrecorded: "Notatets sætninger blev ikke gemt, da det blev skrevet: kun dets tal er kontrolleret.",
    reworded: ({ count }) =>
      `Scenarierne er uændrede, men denne udgave af casecap formulerer ${counted(count, "sætning eller række", "sætninger og rækker")} anderledes.`,
    edited:
      "Ordlyden er rettet, efter at notatet blev skrevet. Tallene står der endnu; om de nye ord passer til dem, må læses efter.",
    pdf: "Teksten i en PDF læses ikke: om den er rettet, er ikke kontrolleret."
  },
  holds: ({ claims }) => `Notatet holder: ${counted(claims, "påstand", "påstande")} er regnet efter.`,
  doesNotHold: ({ counts }) => `Notatet holder ikke: ${counts}.`,
  count: {
    drifted: ({ claims, drifted }) =>
      `af ${counted(claims, "påstand", "påstande")} har ${counted(drifted, "tal", "tal")} flyttet sig`,
    false: ({ count }) => counted(count, "sætning er forkert", "sætninger er forkerte"),
    edited: ({ count }) => counted(count, "tal er rettet i filen", "tal er rettet i filen"),
    reworded: ({ count }) =>
      counted(count, "sætning eller række har fået andre ord", "sætninger og rækker har fået andre ord")
  },
  column: {
    metric: "Nøgletal",
    text: "Trykt",
    before: "Da",
    now: "Nu",
    scenario: "Scenarie",
    path: "Antagelse"
  },
  noRange: "uden spænd"
})
