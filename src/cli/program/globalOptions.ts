/** The options of every command. */
import { languages } from "../../words/languages.ts"
import type { Option } from "./Option.ts"

export const globalOptions = {
  json: { kind: "flag", group: "output" },
  csv: {
    kind: "flag",
    group: "output"
  },
  "csv-dialect": {
    kind: "string",
    group: "output",
    choices: ["rfc4180", "excel-da"],
    default: "rfc4180"
  },
  markdown: { kind: "flag", group: "output" },
  output: {
    kind: "string",
    alias: "o",
    once: true,
    group: "output"
  },
  lang: {
    kind: "string",
    group: "output",
    choices: languages
  },
  trace: { kind: "flag", group: "output" },
  set: {
    kind: "strings",
    group: "scenario"
  },
  save: {
    kind: "string",
    once: true,
    group: "scenario"
  },
  force: {
    kind: "flag",
    group: "scenario"
  }
} as const satisfies Readonly<Record<string, Option>>

export type GlobalOption = keyof typeof globalOptions
