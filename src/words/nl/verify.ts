/** The page of `memo --verify` in Dutch. */
import type { verify as english } from "../en/verify.ts"
import { counted } from "./counted.ts"

export const verify: typeof english = () => ({
  title: ({ file }) => `Controle van ${file}`,
  heading: {
    edited: "Cijfers die zijn gewijzigd nadat de notitie was geschreven",
    false: "Zinnen die nu onjuist zouden zijn",
    drifted: "Cijfers die zijn verschoven",
    changed: "Aannames die sindsdien zijn gewijzigd",
    reworded: "Zinnen die in het bestand anders zijn geformuleerd"
  },
  otherChange: ({ id }) => `${id} is op een andere manier gewijzigd: opbouw, tabel of vertrouwelijke getallen`,
  inAnotherOrder: ({ sentence }) => `${sentence} (in een andere volgorde)`,
  noLongerSays: ({ figure, passage }) => `in het bestand staat niet langer ${figure} in: ${passage}`,
  saysInstead: ({ now, figure, passage }) => `in het bestand staat ${now} waar ${figure} stond: ${passage}`,
  note: {
    unrecorded:
      "De zinnen van de notitie zijn bij het schrijven niet vastgelegd: alleen de cijfers zijn gecontroleerd.",
    reworded: ({ count }) =>
      `De scenario's zijn ongewijzigd, maar deze versie van casecap formuleert ${counted(count, "zin of rij", "zinnen en rijen")} anders.`,
    edited:
      "De bewoording is gewijzigd nadat de notitie was geschreven. De cijfers staan er nog; of de nieuwe woorden erbij passen, moet een lezer beoordelen.",
    pdf: "De tekst van een pdf wordt niet gelezen: of die is gewijzigd, is niet gecontroleerd."
  },
  holds: ({ claims }) => `De notitie klopt: ${counted(claims, "bewering", "beweringen")} opnieuw berekend.`,
  doesNotHold: ({ counts }) => `De notitie klopt niet: ${counts}.`,
  count: {
    drifted: ({ claims, drifted }) =>
      `van ${counted(claims, "bewering", "beweringen")} ${drifted === 1 ? "is" : "zijn"} ${counted(drifted, "cijfer", "cijfers")} verschoven`,
    false: ({ count }) => counted(count, "zin is onjuist", "zinnen zijn onjuist"),
    edited: ({ count }) =>
      counted(count, "cijfer is in het bestand gewijzigd", "cijfers zijn in het bestand gewijzigd"),
    reworded: ({ count }) =>
      counted(count, "zin of rij is anders geformuleerd", "zinnen en rijen zijn anders geformuleerd")
  },
  column: {
    metric: "Kengetal",
    text: "Gedrukt",
    before: "Toen",
    now: "Nu",
    scenario: "Scenario",
    path: "Aanname"
  },
  noRange: "geen bandbreedte"
})
