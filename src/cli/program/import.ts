/** `casecap import`: a colleague's edits in a workbook, back as a scenario. */
import type { ImportArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const importCommand: Command<ImportArguments> = {
  usage: "import <workbook>",
  describe: {
    da: "hent ændringer i en regnearksbog tilbage i et scenarie",
    en: "bring changes in a workbook back into a scenario",
    nl: "breng wijzigingen in een werkmap terug in een scenario"
  },
  answer: "sheet",
  readsStandardInput: false,
  without: ["set"],
  positionals: {
    workbook: {
      describe: {
        da: "regnearksbog, som casecap har skrevet",
        en: "workbook that casecap wrote",
        nl: "werkmap die casecap heeft geschreven"
      }
    }
  },
  options: {
    into: {
      kind: "string",
      once: true,
      describe: {
        da: "skriv ændringerne ind i dette scenarie, eller i et nyt, der bygger på det oprindelige",
        en: "write the changes into this scenario, or into a new one that extends the original",
        nl: "schrijf de wijzigingen in dit scenario, of in een nieuw dat het oorspronkelijke uitbreidt"
      }
    },
    save: {
      kind: "string",
      once: true,
      describe: {
        da: "skriv dem som et nyt scenarie, der bygger på det oprindelige",
        en: "write them as a new scenario that extends the original",
        nl: "schrijf ze als een nieuw scenario dat het oorspronkelijke uitbreidt"
      }
    },
    yes: {
      kind: "flag",
      describe: { da: "skriv uden at spørge", en: "write without asking", nl: "schrijf zonder te vragen" }
    },
    rebase: {
      kind: "flag",
      describe: {
        da: "også når scenariet er ændret, siden bogen blev skrevet",
        en: "also when the scenario has changed since the workbook was written",
        nl: "ook als het scenario is gewijzigd sinds de werkmap werd geschreven"
      }
    },
    of: {
      kind: "string",
      describe: {
        da: "hvilket af bogens scenarier: dets bogstav eller id",
        en: "which of the workbook's scenarios: its letter or id",
        nl: "welk van de scenario's in de werkmap: de letter of id"
      }
    }
  },
  examples: [
    ["import book.xlsx", { da: "vis planen", en: "show the plan", nl: "toon het plan" }],
    [
      "import book.xlsx --save mine.yaml --yes",
      { da: "som et nyt scenarie", en: "as a new scenario", nl: "als een nieuw scenario" }
    ]
  ],
  refuse: ({ into, save, yes }) =>
    into !== undefined && save !== undefined
      ? {
          da: "--into og --save udelukker hinanden; vælg den ene",
          en: "--into and --save exclude each other; choose one",
          nl: "--into en --save sluiten elkaar uit; kies er een"
        }
      : yes && into === undefined && save === undefined
        ? {
            da: "--yes skriver, men intet siger hvor; tilføj --save FIL eller --into FIL",
            en: "--yes writes, but nothing says where; add --save FILE or --into FILE",
            nl: "--yes schrijft, maar niets zegt waar; voeg --save BESTAND of --into BESTAND toe"
          }
        : undefined,
  run: async (args) => (await import("../commands/import.ts")).run(args)
}
