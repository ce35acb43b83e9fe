/** What is said of a file that stands where another was asked for, in English. */
import type { Holes } from "../../Holes.ts"

export const misplaced = () => ({
  thisIs: ({ what, wanted }: Holes<"what" | "wanted">): string => `this is ${what}, not ${wanted}`,
  next: ({ use, wanted }: Holes<"use" | "wanted">): string => `${use}; name ${wanted} here`,
  answer: "an answer that casecap wrote as JSON",
  answerUse: (_: Holes<"file">): string => "the scenarios that it was computed from stand in it under `file`",
  checks: "a file of checks",
  checksUse: ({ file }: Holes<"file">): string => `\`casecap test ${file}\` tries them`,
  lock: "a lock (casecap.lock.yaml)",
  lockUse: (_: Holes<"file">): string => "`casecap test` reads and keeps it by itself",
  markdown: "a text in Markdown",
  markdownUse: ({ file }: Holes<"file">): string => `\`casecap memo --verify ${file}\` checks it if it is a memo`,
  memo: "a memo",
  page: "a web page",
  pageUse: ({ file }: Holes<"file">): string => `\`casecap memo --verify ${file}\` checks it if it is a memo`,
  part: "a part of a run",
  partUse: (_: Holes<"file">): string => "`casecap merge` puts all parts together",
  pdf: "a PDF",
  pdfUse: ({ file }: Holes<"file">): string => `\`casecap memo --verify ${file}\` checks it if it is a memo`,
  picture: "a picture",
  pictureUse: (_: Holes<"file">): string => "a browser shows it",
  scenario: "a scenario",
  scenarioUse: ({ file }: Holes<"file">): string => `\`casecap run ${file}\` computes it`,
  schema: "a schema",
  schemaUse: (_: Holes<"file">): string => "an editor checks what is written by it",
  table: "a table",
  tableUse: (_: Holes<"file">): string => "a scenario names it under `municipalities: table:`",
  wordFile: "a Word file",
  wordFileUse: ({ file }: Holes<"file">): string => `\`casecap memo --verify ${file}\` checks it if it is a memo`,
  workbook: "a workbook",
  workbookUse: ({ file }: Holes<"file">): string => `\`casecap import ${file}\` brings its changes back`
})
