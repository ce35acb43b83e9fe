/** The options of every command. */
import type { Text } from "../../words/Lang.ts"
import { languages } from "../../words/languages.ts"
import type { Option } from "./Option.ts"

const outputGroup: Text = { da: "Udskrift:", en: "Output:" }
const scenarioGroup: Text = { da: "Scenarie:", en: "Scenario:" }

const declared = {
  json: { kind: "flag", group: outputGroup, describe: { da: "som JSON", en: "as JSON" } },
  csv: {
    kind: "flag",
    group: outputGroup,
    describe: { da: "hovedtabellen som CSV", en: "the main table as CSV" }
  },
  "csv-dialect": {
    kind: "string",
    group: outputGroup,
    choices: ["rfc4180", "excel-da"],
    default: "rfc4180",
    describe: {
      da: "excel-da: semikolon, decimalkomma og BOM, som dansk Excel åbner rigtigt",
      en: "excel-da: semicolons, decimal commas and a BOM, as Danish Excel opens right"
    }
  },
  markdown: { kind: "flag", group: outputGroup, describe: { da: "som Markdown", en: "as Markdown" } },
  output: {
    kind: "string",
    alias: "o",
    once: true,
    group: outputGroup,
    describe: {
      da: "skriv til en fil; .json, .csv, .md, .xlsx og .txt vælger formatet",
      en: "write to a file; .json, .csv, .md, .xlsx and .txt choose the format"
    }
  },
  lang: {
    kind: "string",
    group: outputGroup,
    choices: languages,
    describe: { da: "sprog; ellers systemets", en: "language; the system's when left out" }
  },
  set: {
    kind: "strings",
    group: scenarioGroup,
    describe: {
      da: "STI=VÆRDI sætter en antagelse, FIL::STI=VÆRDI i én af flere filer; kan gentages",
      en: "PATH=VALUE sets an assumption, FILE::PATH=VALUE in one of several files; repeatable"
    }
  },
  save: {
    kind: "string",
    once: true,
    group: scenarioGroup,
    describe: {
      da: "gem --set som et nyt scenarie, der bygger på det oprindelige",
      en: "save --set as a new scenario that extends the original"
    }
  },
  force: {
    kind: "flag",
    group: scenarioGroup,
    describe: {
      da: "lad --save overskrive en fil, som findes",
      en: "let --save write over a file that exists",
      nl: "laat --save een bestaand bestand overschrijven"
    }
  }
} as const satisfies Readonly<Record<string, Option>>

export type GlobalOption = keyof typeof declared

/** By the name under which each is typed. */
export const globalOptions: Readonly<Record<string, Option>> = declared
