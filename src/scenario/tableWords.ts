/** What can be wrong with a CSV file as a whole, in Danish and English. */
import type { Text } from "./quantitySchema.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const tableWords = {
  binary: {
    message: { da: "filen er ikke tekst", en: "the file is no text" },
    hint: { da: "gem regnearket som CSV", en: "save the spreadsheet as CSV" }
  },
  empty: {
    message: { da: "tabellen er tom", en: "the table is empty" },
    hint: {
      da: "skriv en linje med overskrifter og en linje pr. kommune",
      en: "write a heading line and one line a municipality"
    }
  },
  noRows: {
    message: { da: "tabellen har overskrifter, men ingen rækker", en: "the table has a heading and no rows" },
    hint: { da: "skriv en linje pr. kommune", en: "write one line a municipality" }
  },
  syntax: (code: string): Words => ({
    message: syntaxMessages[code] ?? {
      da: `det er ikke gyldig CSV (${code})`,
      en: `this is not valid CSV (${code})`
    },
    hint: { da: "kontrollér anførselstegnene fra denne linje", en: "check the quotes from this line on" }
  }),
  twoColumns: (column: string): Words => ({
    message: { da: `to kolonner hedder "${column}"`, en: `two columns are named "${column}"` },
    hint: { da: "omdøb den ene", en: "rename one of them" }
  }),
  tooShort: (cells: number, columns: number, delimiter: string): Words => ({
    message: {
      da: `rækken er for kort: ${cells} celler, overskriften har ${columns}`,
      en: `the row is too short: ${cells} cells, the heading has ${columns}`
    },
    hint: {
      da: `tilføj de celler, der mangler, eller skilletegnene "${delimiter}"`,
      en: `add the missing cells, or the delimiters "${delimiter}"`
    }
  }),
  misfits: (wrong: number, rows: number, columns: number, delimiter: string): Words => ({
    message: {
      da: `${wrong} af ${rows} rækker passer ikke til overskriftens ${columns} kolonner`,
      en: `${wrong} of ${rows} rows do not fit the heading's ${columns} columns`
    },
    hint: {
      da: `er det den rigtige fil? den er læst med skilletegn "${delimiter}"; skriv ellers "# delimiter: …" øverst`,
      en: `is it the right file? it was read with delimiter "${delimiter}"; else write "# delimiter: …" on top`
    }
  }),
  tooLong: (cells: number, columns: number): Words => ({
    message: {
      da: `rækken er for lang: ${cells} celler, overskriften har ${columns}`,
      en: `the row is too long: ${cells} cells, the heading has ${columns}`
    },
    hint: { da: "sæt en celle med skilletegn i anførselstegn", en: "quote a cell that holds the delimiter" }
  })
} as const

const syntaxMessages: Readonly<Record<string, Text>> = {
  CSV_QUOTE_NOT_CLOSED: { da: "et anførselstegn lukkes aldrig", en: "a quote is never closed" },
  INVALID_OPENING_QUOTE: {
    da: "et anførselstegn står midt i en celle",
    en: "a quote stands in the middle of a cell"
  },
  CSV_INVALID_CLOSING_QUOTE: {
    da: "der står tekst efter et afsluttende anførselstegn",
    en: "text follows a closing quote"
  }
}
