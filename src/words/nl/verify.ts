/** The page of `memo --verify` in Dutch. */
import type { verify as english } from "../en/verify.ts"
import { counted } from "./counted.ts"

export const verify: typeof english = () => ({
  title: ({ file }) => `Controle van ${file}`,
  holds: ({ lines }) =>
    `De notitie klopt: opnieuw gemaakt uit haar scenario's zegt zij hetzelfde, in ${counted(lines, "regel", "regels")}.`,
  doesNotHold: ({ counts }) => `De notitie klopt niet: ${counts}.`,
  count: {
    figureEdited: ({ count }) => counted(count, "cijfer in het bestand gewijzigd", "cijfers in het bestand gewijzigd"),
    wordEdited: ({ count }) => counted(count, "tekst in het bestand gewijzigd", "teksten in het bestand gewijzigd"),
    figureDrifted: ({ count }) => counted(count, "cijfer verschoven", "cijfers verschoven"),
    wordDrifted: ({ count }) => counted(count, "zin zou nu anders luiden", "zinnen zouden nu anders luiden"),
    reworded: ({ count }) =>
      counted(count, "zin anders verwoord door een andere versie", "zinnen anders verwoord door een andere versie"),
    gone: ({ count }) => counted(count, "passage verdwenen", "passages verdwenen"),
    added: ({ count }) => counted(count, "passage toegevoegd", "passages toegevoegd"),
    picture: ({ count }) => counted(count, "afbeelding of opmaak gewijzigd", "afbeeldingen of opmaak gewijzigd")
  },
  kind: {
    figureEdited: "Cijfer gewijzigd",
    wordEdited: "Woorden gewijzigd",
    figureDrifted: "Cijfer verschoven",
    wordDrifted: "Zin verschoven",
    reworded: "Anders verwoord door een andere versie",
    gone: "Verdwenen",
    added: "Toegevoegd",
    picture: "Afbeelding of opmaak gewijzigd"
  },
  says: ({ words }) => `het bestand zegt: ${words}`,
  should: ({ words }) => `de scenario's zeggen: ${words}`,
  under: ({ heading }) => `onder \u2018${heading}\u2019`,
  onTop: "in de kop",
  more: ({ count }) => `nog ${count}; --json heeft alles`,
  unconfirmed: ({ said }) =>
    `Zoals op de opdrachtregel gegeven toen de notitie werd geschreven, en door geen scenario bevestigd: ${said}.`,
  asked: { to: "ontvanger", from: "afzender", date: "datum" },
  template: ({ name }) =>
    `Volgens eigen opgave is de notitie gemaakt met het Word-sjabloon ${name}: geef het met --template, anders telt alles wat het in de notitie zet als toegevoegd.`,
  font: ({ name }) =>
    `Volgens eigen opgave is de notitie gemaakt met het lettertype ${name}: geef het met --font, anders telt de PDF als een andere.`,
  madeFrom: ({ files, draws, seed }) =>
    `Opnieuw gemaakt uit ${files}, met ${counted(draws, "trekking", "trekkingen")}, startgetal ${seed}.`,
  withChanges: ({ file, changes }) => `${file} met ${changes}`,
  changed: "Aannames die sindsdien zijn gewijzigd",
  otherChange: ({ id }) => `${id} is op een andere manier gewijzigd: opbouw, tabel, woorden of vertrouwelijke getallen`,
  column: {
    kind: "Wat",
    under: "Waar",
    says: "Het bestand zegt",
    should: "De scenario's zeggen",
    then: "Toen",
    now: "Nu",
    scenario: "Scenario",
    path: "Aanname"
  },
  noRange: "geen bandbreedte",
  unreadable: {
    unknownFormat:
      "het bestand is geen docx, pdf, html of markdown: geef een notitie die casecap memo heeft geschreven",
    otherFormat:
      "het bestand bevat een andere opmaak dan de naam zegt, zodat een lezer iets anders kan zien: geef het de uitgang die bij de inhoud past",
    none: "de notitie draagt niets om haar mee te controleren: schrijf haar opnieuw met casecap memo",
    damaged:
      "wat de notitie over zichzelf vastlegt, is niet te lezen: het bestand is gewijzigd of door een andere versie geschreven; schrijf haar opnieuw",
    tooLarge:
      "het bestand is uitgepakt groter dan een notitie ooit is en wordt niet gelezen: geef een notitie die casecap memo heeft geschreven"
  },
  error: "fout"
})
