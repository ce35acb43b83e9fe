/** `casecap memo`: the negotiation memo in Word, PDF, HTML and Markdown, and the check of one that was written. */
import type { MemoArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseSave } from "./refuseSave.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"
import { tooFew } from "./yargsStrings.ts"

export const memoCommand: Command<MemoArguments> = {
  usage: "memo [files..]",
  describe: {
    da: "skriv et notat til forhandlingsbordet, eller kontrollér et, der er skrevet",
    en: "write a memo for the negotiating table, or check one that was written"
  },
  answer: "text",
  readsStandardInput: false,
  positionals: {
    files: {
      describe: {
        da: "to eller flere scenariefiler; den første er reference",
        en: "two or more scenario files; the first is the reference"
      }
    }
  },
  options: {
    output: {
      kind: "strings",
      alias: "o",
      describe: {
        da: "skriv til en fil: .docx, .pdf, .html eller .md; kan gentages for samme notat i flere formater",
        en: "write to a file: .docx, .pdf, .html or .md; repeatable for the same memo in several formats"
      }
    },
    for: {
      kind: "string",
      describe: {
        da: "partens id fra scenarierne, eller neutral; en parts notat er internt",
        en: "a party's id from the scenarios, or neutral; a party's memo is internal"
      }
    },
    also: {
      kind: "words",
      describe: {
        da: "den samme sammenligning i en anden læsning: lige så mange filer som notatet, efter dets egne; kan gentages",
        en: "the same comparison in another reading: as many files as the memo has, behind its own; repeatable"
      }
    },
    to: { kind: "string", describe: { da: "modtager", en: "recipient" } },
    from: { kind: "string", describe: { da: "afsender", en: "sender" } },
    date: {
      kind: "string",
      describe: {
        da: "dato, ÅÅÅÅ-MM-DD; ellers scenariets, ellers i dag",
        en: "date, YYYY-MM-DD; else the scenario's, else today"
      }
    },
    municipality: {
      kind: "string",
      describe: {
        da: "kommunekode: kommunens egne to sider",
        en: "municipality code: the municipality's own two pages"
      }
    },
    template: {
      kind: "string",
      describe: { da: "Word-skabelon, hvis typografier bruges", en: "Word template whose styles are used" }
    },
    draws: { kind: "number", describe: { da: "trækninger; ellers 20.480", en: "draws; 20,480 when left out" } },
    seed: {
      kind: "number",
      describe: { da: "frø for tilfældige tal; ellers 1", en: "seed of random numbers; else 1" }
    },
    verify: {
      kind: "string",
      once: true,
      describe: {
        da: "kontrollér et notat: regn dets tal efter, med filerne i notatet eller dem, der angives",
        en: "check a memo: compute its figures again, with the files it names or those that are given"
      }
    }
  },
  examples: [
    ["memo a.yaml b.yaml --lang da -o notat.docx", { da: "et neutralt notat i Word", en: "a neutral memo in Word" }],
    [
      "memo a.yaml b.yaml --for kl -o notat.docx -o notat.pdf",
      { da: "KL's eget, i to formater", en: "the party's own, in two formats" }
    ],
    [
      "memo a.yaml b.yaml --also c.yaml d.yaml -o notat.docx",
      { da: "med en anden læsning i en tabel for sig", en: "with another reading in a table of its own" }
    ],
    ["memo --verify notat.docx", { da: "holder tallene endnu?", en: "do the figures still hold?" }]
  ],
  refuse: ({ files = [], also = [], output = [], verify, json, csv, draws, seed, save }) => {
    const wrong =
      wholeNumber("draws", draws, 1, MOST_KEPT_DRAWS) ??
      seedNumber(seed) ??
      (verify === undefined ? undefined : refuseSave("memo --verify", save))
    if (wrong !== undefined) return wrong
    if (verify !== undefined && output.length > 1) {
      return {
        da: `--verify skriver én rapport, men -o er angivet ${output.length} gange; angiv det én gang`,
        en: `--verify writes one report, but -o is given ${output.length} times; give it once`
      }
    }
    if (verify === undefined && (json || csv)) {
      return {
        da: "et notat skrives som .docx, .pdf, .html eller .md; --json og --csv gælder kun --verify",
        en: "a memo is written as .docx, .pdf, .html or .md; --json and --csv are for --verify only"
      }
    }
    if (verify !== undefined || files.length >= 2) return undefined
    return also.length === 0
      ? tooFew(files.length, 2)
      : {
          da: "memo skal have to eller flere scenariefiler; skriv dem før --also, som tager alle filer efter sig",
          en: "memo needs two or more scenario files; write them before --also, which takes every file behind it"
        }
  },
  run: async (args) =>
    args.verify === undefined
      ? (await import("../commands/memo.ts")).run(args)
      : (await import("../commands/verifyMemo.ts")).run(args)
}
