/** `casecap trade`: what two parties can live with. */
import type { TradeArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"

export const tradeCommand: Command<TradeArguments> = {
  usage: "trade <files..>",
  describe: {
    da: "pakker, som begge parter kan leve med: hvad hver får, og hvad ingen anden pakke slår",
    en: "packages that both parties can live with: what each gets, and what no other package beats",
    nl: "pakketten waar beide partijen mee kunnen leven: wat elk krijgt, en wat geen ander pakket verslaat"
  },
  answer: "sheet",
  readsStandardInput: false,
  positionals: {
    files: {
      describe: {
        da: "de to parters scenarier; flere filer stilles ved siden af",
        en: "the scenarios of the two parties; further files are set beside them",
        nl: "de scenario's van de twee partijen; verdere bestanden komen ernaast"
      }
    }
  },
  options: {
    for: {
      kind: "string",
      describe: {
        da: "partens id: viser dens fortrolige tal, mål og grænser; ellers neutral",
        en: "a party's id: shows its private numbers, objectives and reservations; else neutral",
        nl: "de id van een partij: toont haar vertrouwelijke getallen, doelen en grenzen; anders neutral"
      }
    },
    beliefs: {
      kind: "string",
      describe: {
        da: "partens id: dens antagelser gælder for begge; ellers hver parts egne",
        en: "a party's id: its beliefs count for both; else each party's own",
        nl: "de id van een partij: haar aannames gelden voor beide; anders die van elk zelf"
      }
    },
    "no-deal": {
      kind: "string",
      describe: {
        da: "scenariet, der gælder uden aftale; ellers den første fil",
        en: "the scenario that holds without agreement; else the first file",
        nl: "het scenario dat zonder akkoord geldt; anders het eerste bestand"
      }
    },
    draws: {
      kind: "number",
      describe: {
        da: "trækninger til sandsynligheden for hver grænse; ellers 1.024",
        en: "draws for the probability of each reservation; 1,024 when left out",
        nl: "trekkingen voor de kans op elke grens; anders 1.024"
      }
    },
    seed: {
      kind: "number",
      describe: {
        da: "frø for tilfældige tal; ellers 1",
        en: "seed of random numbers; else 1",
        nl: "startwaarde van toevalsgetallen; anders 1"
      }
    },
    picture: {
      kind: "string",
      once: true,
      describe: {
        da: "skriv også et billede: .svg eller .png",
        en: "write a picture as well: .svg or .png",
        nl: "schrijf ook een afbeelding: .svg of .png"
      }
    },
    "save-dir": {
      kind: "string",
      once: true,
      describe: {
        da: "skriv hver vist pakke som scenarier i denne mappe, ét pr. part",
        en: "write each package shown as scenarios in this folder, one a party",
        nl: "schrijf elk getoond pakket als scenario's in deze map, één per partij"
      }
    },
    force: {
      kind: "flag",
      describe: {
        da: "overskriv filer, som findes",
        en: "write over files that exist",
        nl: "overschrijf bestaande bestanden"
      }
    }
  },
  examples: [
    [
      "trade state-b.yaml inter-municipal-b.yaml",
      {
        da: "hvad kan byttes mod hvad",
        en: "what can be traded for what",
        nl: "wat kan tegen wat worden uitgeruild"
      }
    ],
    [
      "trade state-b.yaml inter-municipal-b.yaml --for kl --no-deal status-quo-b.yaml",
      {
        da: "KL's eget, målt mod i dag",
        en: "the party's own, measured against today",
        nl: "voor de partij zelf, afgezet tegen vandaag"
      }
    ],
    [
      "trade state-b.yaml inter-municipal-b.yaml --save-dir pakker --picture pakker.svg",
      {
        da: "pakkerne som scenarier, og et billede",
        en: "the packages as scenarios, and a picture",
        nl: "de pakketten als scenario's, en een afbeelding"
      }
    ]
  ],
  refuse: ({ draws, seed, picture }) => {
    const wrong = wholeNumber("draws", draws, 1, MOST_KEPT_DRAWS) ?? seedNumber(seed)
    if (wrong !== undefined || picture === undefined || /\.(?:svg|png)$/iu.test(picture)) return wrong
    return {
      da: `--picture ${picture}: et billede skrives som .svg eller .png`,
      en: `--picture ${picture}: a picture is written as .svg or .png`,
      nl: `--picture ${picture}: een afbeelding wordt geschreven als .svg of .png`
    }
  },
  run: async (args) => (await import("../commands/trade.ts")).run(args)
}
