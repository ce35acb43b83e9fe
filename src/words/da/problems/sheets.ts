/** What can be wrong with a table in a workbook, in Danish. */
import type { sheets as english } from "../../en/problems/sheets.ts"

export const sheets: typeof english = () => ({
  workbookNoVisibleSheet: "bogen har intet synligt ark",
  workbookNoSheet: ({ asked }) => `bogen har intet ark "${asked}"`,
  showOrName: "vis arket, eller nævn det med `sheet:`",
  thereAre: ({ known }) => `der er: ${known}`,
  emptySheet: ({ sheet }) => `arket "${sheet}" er tomt`,
  emptySheetHint: "nævn et andet med `sheet:` under `municipalities:`",
  emptyRange: ({ range }) => `området ${range} er tomt`,
  emptyRangeHint: "ret `range:`, eller udelad det",
  uncalculated: ({ cells }) => `${cells} formler er aldrig regnet ud og læses som tomme celler; den første står her`,
  uncalculatedHint: "åbn bogen i et regneark, og gem den",
  linked: ({ cells }) =>
    `${cells} celler henter deres værdi fra en anden bog; de læses, som de var, da denne blev gemt`,
  linkedHint: "indsæt værdierne i stedet for henvisningerne",
  hidden: ({ rows }) => `${rows} skjulte rækker på arket læses med`,
  hiddenHint: "slet dem, eller udelad dem med `where:` eller `drop:`",
  date: ({ found }) => `regnearket har gjort cellen til en dato (${found})`,
  dateHint: "giv kolonnen formatet tekst eller tal, og skriv cellen igen",
  notZip: "filen er ikke en regnearksbog (.xlsx)",
  notZipHint: "gem den som Excel-projektmappe (.xlsx), eller brug CSV",
  locked: "bogen er beskyttet med adgangskode, eller den er i det gamle format .xls",
  lockedHint: "åbn den, fjern adgangskoden, og gem den som .xlsx",
  broken: "bogen er beskadiget",
  brokenHint: "åbn den i et regneark, lad det reparere den, og gem den igen",
  tooLarge: "bogen er pakket ud for stor: højst 256 MB og 2.000.000 celler",
  tooLargeHint: "kopiér kun de rækker og kolonner, der skal bruges, til en ny bog",
  noWorkbook: "filen er en zip-fil, men ikke en regnearksbog"
})
