/** What can be wrong with the file of a table, in Danish and English. */
import type { Words } from "../fileWords.ts"
import type { Text } from "../../words/Lang.ts"
import { shown } from "../wording.ts"

export const tableWords = {
  binary: (format: "zip" | "oldExcel" | "pdf" | "unknown"): Words => ({
    message: {
      da: `filen er ${BINARY[format].da}, ikke tekst`,
      en: `the file is ${BINARY[format].en}, no text`
    },
    hint:
      format === "pdf"
        ? { da: "hent tabellen som CSV", en: "get the table as CSV", nl: "haal de tabel op als CSV" }
        : { da: "gem regnearket som CSV", en: "save the spreadsheet as CSV", nl: "bewaar het rekenblad als CSV" }
  }),
  unknownEncoding: (label: string): Words => ({
    message: {
      da: `der er ingen tegnkodning "${shown(label)}"`,
      en: `there is no encoding "${shown(label)}"`,
      nl: `er is geen codering "${shown(label)}"`
    },
    hint: {
      da: "skriv for eksempel utf-8, windows-1252, windows-1250, iso-8859-2, macintosh eller utf-16le",
      en: "write such as utf-8, windows-1252, windows-1250, iso-8859-2, macintosh or utf-16le",
      nl: "schrijf bijvoorbeeld utf-8, windows-1252, windows-1250, iso-8859-2, macintosh of utf-16le"
    }
  }),
  brokenBytes: (encoding: string, declared: boolean): Words => ({
    message: {
      da: `her står bytes, som ikke er ${encoding}${declared ? "" : ", som resten af filen er"}`,
      en: `bytes stand here that are not ${encoding}${declared ? "" : ", as the rest of the file is"}`,
      nl: `hier staan bytes die geen ${encoding} zijn${declared ? "" : ", zoals de rest van het bestand"}`
    },
    hint: {
      da: declared
        ? "skriv den rigtige tegnkodning, fx `encoding: windows-1252`"
        : "ret linjen, eller skriv tegnkodningen, fx `encoding: windows-1252` under `municipalities:`",
      en: declared
        ? "write the right encoding, such as `encoding: windows-1252`"
        : "correct the line, or write the encoding, such as `encoding: windows-1252` under `municipalities:`"
    }
  }),
  allSkipped: (skip: number): Words => ({
    message: {
      da: `der er ingen række efter de ${skip} linjer, der springes over`,
      en: `no row stands below the ${skip} lines that are skipped`,
      nl: `er staat geen rij onder de ${skip} regels die worden overgeslagen`
    },
    hint: {
      da: "skriv antallet af linjer over overskriften",
      en: "write the number of lines above the heading",
      nl: "schrijf het aantal regels boven de kop"
    }
  }),
  titles: (title: string, first: number, last: number): Words => ({
    message: {
      da: `${lineRange(first, last, "da")} ("${shown(title)}") er læst som titel over tabellen`,
      en: `${lineRange(first, last, "en")} ("${shown(title)}") ${first < last ? "were" : "was"} read as a title above the table`
    },
    hint: {
      da: `er det rigtigt, så skriv \`skip: ${last}\` under \`municipalities:\`, eller # foran linjen`,
      en: `if that is right, write \`skip: ${last}\` under \`municipalities:\`, or # before the line`,
      nl: `als dat klopt, schrijf \`skip: ${last}\` onder \`municipalities:\`, of # vóór de regel`
    }
  }),
  notes: (note: string, first: number, last: number): Words => ({
    message: {
      da: `${lineRange(first, last, "da")} ("${shown(note)}") er læst som note under tabellen`,
      en: `${lineRange(first, last, "en")} ("${shown(note)}") ${first < last ? "were" : "was"} read as a note below the table`
    },
    hint: {
      da: "er det rigtigt, så skriv # foran linjen",
      en: "if that is right, write # before the line",
      nl: "als dat klopt, schrijf # vóór de regel"
    }
  }),
  noColumn: (number: number, columns: number): Words => ({
    message: {
      da: `tabellen har ingen kolonne nr. ${number}`,
      en: `the table has no column ${number}`,
      nl: `de tabel heeft geen kolom ${number}`
    },
    hint: { da: `den har ${columns}`, en: `it has ${columns}`, nl: `zij heeft er ${columns}` }
  }),
  nameTaken: (name: string, number: number): Words => ({
    message: {
      da: `kolonne ${number} hedder allerede "${name}"`,
      en: `column ${number} is already named "${name}"`,
      nl: `kolom ${number} heet al "${name}"`
    },
    hint: { da: "vælg et andet navn", en: "choose another name", nl: "kies een andere naam" }
  }),
  empty: {
    message: { da: "tabellen er tom", en: "the table is empty", nl: "de tabel is leeg" },
    hint: {
      da: "skriv en linje med overskrifter og en linje pr. kommune",
      en: "write a heading line and one line a municipality",
      nl: "schrijf een kopregel en één regel per gemeente"
    }
  },
  noRows: {
    message: {
      da: "tabellen har overskrifter, men ingen rækker",
      en: "the table has a heading and no rows",
      nl: "de tabel heeft een kop en geen rijen"
    },
    hint: {
      da: "skriv en linje pr. kommune",
      en: "write one line a municipality",
      nl: "schrijf één regel per gemeente"
    }
  },
  syntax: (code: string): Words => ({
    message: syntaxMessages[code] ?? {
      da: `det er ikke gyldig CSV (${code})`,
      en: `this is not valid CSV (${code})`,
      nl: `dit is geen geldige CSV (${code})`
    },
    hint: {
      da: "kontrollér anførselstegnene fra denne linje",
      en: "check the quotes from this line on",
      nl: "controleer de aanhalingstekens vanaf deze regel"
    }
  }),
  tooShort: (cells: number, columns: number, delimiter: string): Words => ({
    message: {
      da: `rækken er for kort: ${cells} celler, overskriften har ${columns}`,
      en: `the row is too short: ${cells} cells, the heading has ${columns}`,
      nl: `de rij is te kort: ${cells} cellen, de kop heeft er ${columns}`
    },
    hint: {
      da: `tilføj de celler, der mangler, eller skilletegnene "${delimiter}"`,
      en: `add the missing cells, or the delimiters "${delimiter}"`,
      nl: `vul de ontbrekende cellen aan, of de scheidingstekens "${delimiter}"`
    }
  }),
  misfits: (wrong: number, rows: number, columns: number, delimiter: string): Words => ({
    message: {
      da: `${wrong} af ${rows} rækker passer ikke til overskriftens ${columns} kolonner`,
      en: `${wrong} of ${rows} rows do not fit the heading's ${columns} columns`,
      nl: `${wrong} van ${rows} rijen passen niet bij de ${columns} kolommen van de kop`
    },
    hint: {
      da: `er det den rigtige fil? den er læst med skilletegn "${delimiter}"; skriv ellers \`delimiter:\``,
      en: `is it the right file? it was read with delimiter "${delimiter}"; else write \`delimiter:\``,
      nl: `is het het juiste bestand? het is gelezen met scheidingsteken "${delimiter}"; schrijf anders \`delimiter:\``
    }
  }),
  tooLong: (cells: number, columns: number): Words => ({
    message: {
      da: `rækken er for lang: ${cells} celler, overskriften har ${columns}`,
      en: `the row is too long: ${cells} cells, the heading has ${columns}`,
      nl: `de rij is te lang: ${cells} cellen, de kop heeft er ${columns}`
    },
    hint: {
      da: "sæt en celle med skilletegn i anførselstegn",
      en: "quote a cell that holds the delimiter",
      nl: "zet een cel met het scheidingsteken erin tussen aanhalingstekens"
    }
  })
} as const

const BINARY = {
  zip: {
    da: "pakket (zip, som i en projektmappe)",
    en: "packed (zip, as a workbook is)",
    nl: "ingepakt (zip, zoals een werkmap)"
  },
  oldExcel: { da: "en gammel Excel-projektmappe", en: "an old Excel workbook", nl: "een oude Excel-werkmap" },
  pdf: { da: "en PDF", en: "a PDF", nl: "een pdf" },
  unknown: { da: "binær", en: "binary", nl: "binair" }
} as const

const lineRange = (first: number, last: number, lang: "da" | "en"): string => {
  if (first === last) return lang === "da" ? `linje ${first}` : `line ${first}`
  return lang === "da" ? `linje ${first}–${last}` : `lines ${first}–${last}`
}

const syntaxMessages: Readonly<Record<string, Text>> = {
  CSV_QUOTE_NOT_CLOSED: {
    da: "et anførselstegn lukkes aldrig",
    en: "a quote is never closed",
    nl: "een aanhalingsteken wordt nooit gesloten"
  },
  INVALID_OPENING_QUOTE: {
    da: "et anførselstegn står midt i en celle",
    en: "a quote stands in the middle of a cell",
    nl: "er staat een aanhalingsteken midden in een cel"
  },
  CSV_INVALID_CLOSING_QUOTE: {
    da: "der står tekst efter et afsluttende anførselstegn",
    en: "text follows a closing quote",
    nl: "er volgt tekst na een sluitend aanhalingsteken"
  }
}
