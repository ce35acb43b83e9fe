/** What can be wrong with a table in a workbook, in Dutch. */
import type { sheets as english } from "../../en/problems/sheets.ts"

export const sheets: typeof english = () => ({
  workbookNoVisibleSheet: "de werkmap heeft geen zichtbaar blad",
  workbookNoSheet: ({ asked }) => `de werkmap heeft geen blad "${asked}"`,
  showOrName: "maak het blad zichtbaar, of noem het met `sheet:`",
  thereAre: ({ known }) => `er zijn: ${known}`,
  emptySheet: ({ sheet }) => `het blad "${sheet}" is leeg`,
  emptySheetHint: "noem een ander met `sheet:` onder `municipalities:`",
  emptyRange: ({ range }) => `het bereik ${range} is leeg`,
  emptyRangeHint: "verbeter `range:`, of laat het weg",
  uncalculated: ({ cells }) =>
    `${cells} formules zijn nooit berekend en worden als lege cellen gelezen; de eerste staat hier`,
  uncalculatedHint: "open de werkmap in een rekenblad en sla haar op",
  linked: ({ cells }) =>
    `${cells} cellen halen hun waarde uit een andere werkmap; ze worden gelezen zoals ze waren toen deze werd opgeslagen`,
  linkedHint: "plak de waarden in plaats van de koppelingen",
  hidden: ({ rows }) => `${rows} verborgen rijen van het blad worden ook gelezen`,
  hiddenHint: "verwijder ze, of laat ze weg met `where:` of `drop:`",
  date: ({ found }) => `het rekenblad heeft van deze cel een datum gemaakt (${found})`,
  dateHint: "geef de kolom de notatie tekst of getal en schrijf de cel opnieuw",
  notZip: "het bestand is geen werkmap (.xlsx)",
  notZipHint: "sla het op als Excel-werkmap (.xlsx), of gebruik CSV",
  locked: "de werkmap is beveiligd met een wachtwoord, of heeft de oude indeling .xls",
  lockedHint: "open haar, verwijder het wachtwoord en sla haar op als .xlsx",
  broken: "de werkmap is beschadigd",
  brokenHint: "open haar in een rekenblad, laat dat haar herstellen en sla haar opnieuw op",
  tooLarge: "de werkmap is uitgepakt te groot: hoogstens 256 MB en 2.000.000 cellen",
  tooLargeHint: "kopieer alleen de benodigde rijen en kolommen naar een nieuwe werkmap",
  noWorkbook: "het bestand is een zipbestand, maar geen werkmap"
})
