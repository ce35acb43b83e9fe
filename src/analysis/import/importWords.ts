/** What can be wrong with a workbook that comes back. */
import type { Text } from "../../words/Lang.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const importWords = {
  noRecord: {
    message: {
      da: "filen er ikke en bog, som casecap har skrevet",
      en: "this is no workbook that casecap wrote",
      nl: "dit is geen werkmap die casecap heeft geschreven"
    },
    hint: {
      da: "skriv en med `casecap run FIL -o bog.xlsx`; det skjulte ark `casecap` skal blive i bogen",
      en: "write one with `casecap run FILE -o book.xlsx`; its hidden sheet `casecap` must stay in it",
      nl: "schrijf er een met `casecap run BESTAND -o boek.xlsx`; het verborgen blad `casecap` moet erin blijven"
    }
  },
  noSheet: (sheet: string): Words => ({
    message: {
      da: `arket "${sheet}" findes ikke længere`,
      en: `the sheet "${sheet}" is not there any more`,
      nl: `het blad "${sheet}" is er niet meer`
    },
    hint: {
      da: "giv arket sit gamle navn igen",
      en: "give the sheet its old name again",
      nl: "geef het blad zijn oude naam terug"
    }
  }),
  noHeading: (heading: string): Words => ({
    message: {
      da: `kolonnen "${heading}" findes ikke længere`,
      en: `the column "${heading}" is not there any more`,
      nl: `de kolom "${heading}" is er niet meer`
    },
    hint: {
      da: "giv kolonnen sin overskrift igen",
      en: "give the column its heading again",
      nl: "geef de kolom haar kop terug"
    }
  }),
  unknownRow: (path: string, similar: string | undefined): Words => ({
    message: {
      da: `bogen blev ikke skrevet med et tal "${path}"`,
      en: `the workbook was written without a number "${path}"`,
      nl: `de werkmap is geschreven zonder een getal "${path}"`
    },
    hint:
      similar === undefined
        ? {
            da: "fjern rækken; nye tal skrives i scenariet",
            en: "remove the row; new numbers are written in the scenario",
            nl: "verwijder de rij; nieuwe getallen komen in het scenario"
          }
        : { da: `mente du "${similar}"?`, en: `did you mean "${similar}"?`, nl: `bedoelde u "${similar}"?` }
  }),
  twice: (path: string, cell: string): Words => ({
    message: {
      da: `"${path}" står der to gange`,
      en: `"${path}" stands there twice`,
      nl: `"${path}" staat er twee keer`
    },
    hint: {
      da: `den står også i ${cell}; fjern den ene række`,
      en: `it is also in ${cell}; remove one of the rows`,
      nl: `het staat ook in ${cell}; verwijder een van de rijen`
    }
  }),
  noNumber: (found: string): Words => ({
    message: {
      da: `her skal stå et tal, men her står "${found}"`,
      en: `a number is needed here, got "${found}"`,
      nl: `hier hoort een getal, maar er staat "${found}"`
    },
    hint: {
      da: "skriv et tal, som regnearket forstår som et tal",
      en: "write a number that the spreadsheet takes for one",
      nl: "schrijf een getal dat het rekenblad als getal leest"
    }
  }),
  date: (found: string): Words => ({
    message: {
      da: `regnearket har gjort cellen til en dato (${found})`,
      en: `the spreadsheet has made this cell a date (${found})`,
      nl: `het rekenblad heeft van deze cel een datum gemaakt (${found})`
    },
    hint: {
      da: "giv cellen et talformat, og skriv tallet igen",
      en: "give the cell a number format, and write the number again",
      nl: "geef de cel een getalnotatie en schrijf het getal opnieuw"
    }
  }),
  uncalculated: {
    message: {
      da: "cellen har en formel, som intet program har regnet ud",
      en: "this cell has a formula that no program has calculated",
      nl: "deze cel heeft een formule die geen programma heeft berekend"
    },
    hint: {
      da: "åbn bogen i et regneark, gem den, og prøv igen",
      en: "open the workbook in a spreadsheet, save it, and try again",
      nl: "open de werkmap in een rekenblad, sla haar op en probeer het opnieuw"
    }
  },
  empty: {
    message: { da: "værdien er slettet", en: "the value is gone", nl: "de waarde is weg" },
    hint: {
      da: "skriv et tal, eller fjern hele rækken for at lade tallet være",
      en: "write a number, or remove the whole row to leave the number alone",
      nl: "schrijf een getal, of verwijder de hele rij om het getal te laten staan"
    }
  },
  unknownWord: (found: string, known: ReadonlyArray<string>): Words => ({
    message: { da: `"${found}" kendes ikke`, en: `"${found}" is not known`, nl: `"${found}" is onbekend` },
    hint: {
      da: `skriv en af: ${known.join(", ")}`,
      en: `write one of: ${known.join(", ")}`,
      nl: `schrijf een van: ${known.join(", ")}`
    }
  }),
  noDay: (found: string): Words => ({
    message: {
      da: `"${found}" er ikke en tid`,
      en: `"${found}" is no day`,
      nl: `"${found}" is geen datum`
    },
    hint: {
      da: "skriv 2010, 2010-03 eller 2010-03-01",
      en: "write 2010, 2010-03 or 2010-03-01",
      nl: "schrijf 2010, 2010-03 of 2010-03-01"
    }
  }),
  rangeWithoutKind: {
    message: {
      da: "der er grænser, men intet siger, hvilket interval det er",
      en: "there are bounds, but nothing says which range it is",
      nl: "er zijn grenzen, maar niets zegt welke bandbreedte het is"
    },
    hint: {
      da: "skriv pert, triangular, uniform, normal90 eller lognormal90, eller slet grænserne",
      en: "write pert, triangular, uniform, normal90 or lognormal90, or remove the bounds",
      nl: "schrijf pert, triangular, uniform, normal90 of lognormal90, of verwijder de grenzen"
    }
  },
  rangeWithout: (heading: string): Words => ({
    message: {
      da: `intervallet mangler "${heading}"`,
      en: `the range lacks "${heading}"`,
      nl: `de bandbreedte mist "${heading}"`
    },
    hint: {
      da: "skriv tallet, eller slet intervallet",
      en: "write the number, or remove the range",
      nl: "schrijf het getal, of verwijder de bandbreedte"
    }
  }),
  unsorted: (ends: ReadonlyArray<number>): Words => ({
    message: {
      da: `intervallets tal står ikke i rækkefølge: ${ends.join(", ")}`,
      en: `the numbers of the range are not in order: ${ends.join(", ")}`,
      nl: `de getallen van de bandbreedte staan niet op volgorde: ${ends.join(", ")}`
    },
    hint: {
      da: "skriv dem fra den laveste til den højeste",
      en: "write them from the lowest to the highest",
      nl: "schrijf ze van laag naar hoog"
    }
  })
} as const
