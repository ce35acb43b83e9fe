/** What is said about a table in a workbook. */
import type { Text } from "../quantitySchema.ts"
import { listed } from "../wording.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const workbookWords = {
  noSheet: (asked: string | undefined, known: ReadonlyArray<string>): Words => ({
    message:
      asked === undefined
        ? {
            da: "bogen har intet synligt ark",
            en: "the workbook has no visible sheet",
            nl: "de werkmap heeft geen zichtbaar blad"
          }
        : {
            da: `bogen har intet ark "${asked}"`,
            en: `the workbook has no sheet "${asked}"`,
            nl: `de werkmap heeft geen blad "${asked}"`
          },
    hint:
      known.length === 0
        ? {
            da: "vis arket, eller nævn det med `sheet:`",
            en: "show the sheet, or name it with `sheet:`",
            nl: "maak het blad zichtbaar, of noem het met `sheet:`"
          }
        : {
            da: `der er: ${listed(known, "da")}`,
            en: `there are: ${listed(known, "en")}`,
            nl: `er zijn: ${known.join(", ")}`
          }
  }),
  emptySheet: (sheet: string): Words => ({
    message: {
      da: `arket "${sheet}" er tomt`,
      en: `the sheet "${sheet}" is empty`,
      nl: `het blad "${sheet}" is leeg`
    },
    hint: {
      da: "nævn et andet med `sheet:` under `municipalities:`",
      en: "name another with `sheet:` under `municipalities:`",
      nl: "noem een ander met `sheet:` onder `municipalities:`"
    }
  }),
  emptyRange: (range: string): Words => ({
    message: {
      da: `området ${range} er tomt`,
      en: `the range ${range} is empty`,
      nl: `het bereik ${range} is leeg`
    },
    hint: {
      da: "ret `range:`, eller udelad det",
      en: "correct `range:`, or leave it out",
      nl: "verbeter `range:`, of laat het weg"
    }
  }),
  uncalculated: (cells: number): Words => ({
    message: {
      da: `${cells} formler er aldrig regnet ud og læses som tomme celler; den første står her`,
      en: `${cells} formulas were never calculated and are read as empty cells; the first is here`,
      nl: `${cells} formules zijn nooit berekend en worden als lege cellen gelezen; de eerste staat hier`
    },
    hint: {
      da: "åbn bogen i et regneark, og gem den",
      en: "open the workbook in a spreadsheet, and save it",
      nl: "open de werkmap in een rekenblad en sla haar op"
    }
  }),
  linked: (cells: number): Words => ({
    message: {
      da: `${cells} celler henter deres værdi fra en anden bog; de læses, som de var, da denne blev gemt`,
      en: `${cells} cells take their value from another workbook; they are read as they were when this one was saved`,
      nl: `${cells} cellen halen hun waarde uit een andere werkmap; ze worden gelezen zoals ze waren toen deze werd opgeslagen`
    },
    hint: {
      da: "indsæt værdierne i stedet for henvisningerne",
      en: "paste the values in place of the links",
      nl: "plak de waarden in plaats van de koppelingen"
    }
  }),
  hidden: (rows: number): Words => ({
    message: {
      da: `${rows} skjulte rækker på arket læses med`,
      en: `${rows} hidden rows of the sheet are read as well`,
      nl: `${rows} verborgen rijen van het blad worden ook gelezen`
    },
    hint: {
      da: "slet dem, eller udelad dem med `where:` eller `drop:`",
      en: "delete them, or leave them out with `where:` or `drop:`",
      nl: "verwijder ze, of laat ze weg met `where:` of `drop:`"
    }
  }),
  date: (found: string): Words => ({
    message: {
      da: `regnearket har gjort cellen til en dato (${found})`,
      en: `the spreadsheet has made this cell a date (${found})`,
      nl: `het rekenblad heeft van deze cel een datum gemaakt (${found})`
    },
    hint: {
      da: "giv kolonnen formatet tekst eller tal, og skriv cellen igen",
      en: "format the column as text or number, and write the cell again",
      nl: "geef de kolom de notatie tekst of getal en schrijf de cel opnieuw"
    }
  })
} as const
