/** Why a file is no spreadsheet that can be read, and what to do. */
import type { Problem } from "../Problem.ts"
import { makeSource } from "../Source.ts"
import type { SpreadsheetRefusal } from "./readSpreadsheet.ts"
import type { SheetRefusal } from "./Spreadsheet.ts"

/** The problem of a whole file, or of one of its sheets. */
export const unreadableSpreadsheet = (
  file: string,
  refusal: SpreadsheetRefusal | SheetRefusal,
  path = ""
): Problem => ({
  severity: "error",
  code: "bad-spreadsheet",
  path,
  ...words[refusal],
  span: { source: makeSource(file, ""), start: 0, end: 1 }
})

const words: Readonly<Record<SpreadsheetRefusal | SheetRefusal, Pick<Problem, "message" | "hint">>> = {
  notZip: {
    message: {
      da: "filen er ikke en regnearksbog (.xlsx)",
      en: "the file is no workbook (.xlsx)",
      nl: "het bestand is geen werkmap (.xlsx)"
    },
    hint: {
      da: "gem den som Excel-projektmappe (.xlsx), eller brug CSV",
      en: "save it as an Excel workbook (.xlsx), or use CSV",
      nl: "sla het op als Excel-werkmap (.xlsx), of gebruik CSV"
    }
  },
  locked: {
    message: {
      da: "bogen er beskyttet med adgangskode, eller den er i det gamle format .xls",
      en: "the workbook is protected by a password, or it is in the old format .xls",
      nl: "de werkmap is beveiligd met een wachtwoord, of heeft de oude indeling .xls"
    },
    hint: {
      da: "åbn den, fjern adgangskoden, og gem den som .xlsx",
      en: "open it, remove the password, and save it as .xlsx",
      nl: "open haar, verwijder het wachtwoord en sla haar op als .xlsx"
    }
  },
  broken: {
    message: {
      da: "bogen er beskadiget",
      en: "the workbook is damaged",
      nl: "de werkmap is beschadigd"
    },
    hint: {
      da: "åbn den i et regneark, lad det reparere den, og gem den igen",
      en: "open it in a spreadsheet, let that repair it, and save it again",
      nl: "open haar in een rekenblad, laat dat haar herstellen en sla haar opnieuw op"
    }
  },
  tooLarge: {
    message: {
      da: "bogen er pakket ud for stor: højst 256 MB og 2.000.000 celler",
      en: "the workbook is too large when unpacked: at most 256 MB and 2,000,000 cells",
      nl: "de werkmap is uitgepakt te groot: hoogstens 256 MB en 2.000.000 cellen"
    },
    hint: {
      da: "kopiér kun de rækker og kolonner, der skal bruges, til en ny bog",
      en: "copy only the rows and columns that are needed into a new workbook",
      nl: "kopieer alleen de benodigde rijen en kolommen naar een nieuwe werkmap"
    }
  },
  noWorkbook: {
    message: {
      da: "filen er en zip-fil, men ikke en regnearksbog",
      en: "the file is a zip file, but no workbook",
      nl: "het bestand is een zipbestand, maar geen werkmap"
    },
    hint: {
      da: "gem den som Excel-projektmappe (.xlsx), eller brug CSV",
      en: "save it as an Excel workbook (.xlsx), or use CSV",
      nl: "sla het op als Excel-werkmap (.xlsx), of gebruik CSV"
    }
  }
}
