/** The page of `memo --verify` in Danish. */
import type { verify as english } from "../en/verify.ts"
import { counted } from "./counted.ts"

export const verify: typeof english = () => ({
  title: ({ file }) => `Kontrol af ${file}`,
  holds: ({ lines }) =>
    `Notatet holder: lavet på ny ud fra scenarierne siger det det samme, i ${counted(lines, "linje", "linjer")}.`,
  doesNotHold: ({ counts }) => `Notatet holder ikke: ${counts}.`,
  count: {
    figureEdited: ({ count }) => counted(count, "tal rettet i filen", "tal rettet i filen"),
    wordEdited: ({ count }) => counted(count, "formulering rettet i filen", "formuleringer rettet i filen"),
    figureDrifted: ({ count }) => counted(count, "tal har flyttet sig", "tal har flyttet sig"),
    wordDrifted: ({ count }) => counted(count, "sætning ville nu være en anden", "sætninger ville nu være andre"),
    reworded: ({ count }) =>
      counted(
        count,
        "sætning formuleret anderledes af en anden version",
        "sætninger formuleret anderledes af en anden version"
      ),
    gone: ({ count }) => counted(count, "passage mangler", "passager mangler"),
    added: ({ count }) => counted(count, "passage er føjet til", "passager er føjet til"),
    picture: ({ count }) => counted(count, "billede eller opsætning er ændret", "billeder eller opsætninger er ændret")
  },
  kind: {
    figureEdited: "Tal rettet",
    wordEdited: "Ord rettet",
    figureDrifted: "Tal har flyttet sig",
    wordDrifted: "Sætning har flyttet sig",
    reworded: "Formuleret anderledes af en anden version",
    gone: "Mangler",
    added: "Føjet til",
    picture: "Billede eller opsætning ændret"
  },
  says: ({ words }) => `filen siger: ${words}`,
  should: ({ words }) => `scenarierne siger: ${words}`,
  under: ({ heading }) => `under »${heading}«`,
  onTop: "i hovedet",
  more: ({ count }) => `${counted(count, "til", "til")}; --json har alt`,
  unconfirmed: ({ said }) =>
    `Som angivet på kommandolinjen, da notatet blev skrevet, og ikke bekræftet af noget scenarie: ${said}.`,
  asked: { to: "modtager", from: "afsender", date: "dato" },
  template: ({ name }) =>
    `Notatet er efter eget udsagn lavet med Word-skabelonen ${name}: angiv den med --template, ellers tæller alt, hvad den sætter ind i notatet, som tilføjet.`,
  font: ({ name }) =>
    `Notatet er efter eget udsagn lavet med skrifttypen ${name}: angiv den med --font, ellers tæller PDF’en som en anden.`,
  madeFrom: ({ files, draws, seed }) =>
    `Lavet på ny af ${files} med ${counted(draws, "trækning", "trækninger")}, frø ${seed}.`,
  withChanges: ({ file, changes }) => `${file} med ${changes}`,
  changed: "Antagelser, der er ændret siden",
  otherChange: ({ id }) => `${id} er ændret på anden måde: struktur, tabel, ord eller fortrolige tal`,
  column: {
    kind: "Hvad",
    under: "Hvor",
    says: "Filen siger",
    should: "Scenarierne siger",
    then: "Da",
    now: "Nu",
    scenario: "Scenarie",
    path: "Antagelse"
  },
  noRange: "intet spænd",
  unreadable: {
    unknownFormat: "filen er hverken docx, pdf, html eller markdown: angiv et notat, som casecap memo har skrevet",
    otherFormat:
      "filen indeholder et andet format, end navnet siger, så en læser kan se noget andet: giv den den endelse, som svarer til indholdet",
    none: "notatet bærer intet at kontrollere det efter: skriv det igen med casecap memo",
    damaged:
      "notatets oplysninger om sig selv kan ikke læses: filen er ændret eller skrevet af en anden version; skriv det igen",
    tooLarge:
      "filen fylder udpakket mere, end et notat nogensinde gør, og læses ikke: angiv et notat, som casecap memo har skrevet"
  },
  error: "fejl"
})
