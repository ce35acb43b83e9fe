/** What is said of a file that stands where another was asked for, in Dutch. */
import type { misplaced as english } from "../../en/problems/misplaced.ts"

export const misplaced: typeof english = () => ({
  thisIs: ({ what, wanted }) => `dit is ${what}, ${wanted.replace(/^een /u, "geen ")}`,
  next: ({ use, wanted }) => `${use}; noem hier ${wanted}`,
  answer: "een antwoord dat casecap als JSON heeft geschreven",
  answerUse: () => "de scenario's waaruit het is berekend, staan erin onder `file`",
  checks: "een bestand met controles",
  checksUse: ({ file }) => `\`casecap test ${file}\` toetst ze`,
  lock: "een vergrendeling (casecap.lock.yaml)",
  lockUse: () => "`casecap test` leest en onderhoudt die zelf",
  markdown: "een tekst in Markdown",
  markdownUse: ({ file }) => `\`casecap memo --verify ${file}\` controleert die als het een notitie is`,
  memo: "een notitie",
  page: "een webpagina",
  pageUse: ({ file }) => `\`casecap memo --verify ${file}\` controleert die als het een notitie is`,
  part: "een deel van een berekening",
  partUse: () => "`casecap merge` voegt alle delen samen",
  pdf: "een pdf",
  pdfUse: ({ file }) => `\`casecap memo --verify ${file}\` controleert die als het een notitie is`,
  picture: "een afbeelding",
  pictureUse: () => "een browser toont die",
  scenario: "een scenario",
  scenarioUse: ({ file }) => `\`casecap run ${file}\` rekent het door`,
  schema: "een schema",
  schemaUse: () => "een editor controleert daarmee wat wordt geschreven",
  table: "een tabel",
  tableUse: () => "een scenario noemt die onder `municipalities: table:`",
  wordFile: "een Word-bestand",
  wordFileUse: ({ file }) => `\`casecap memo --verify ${file}\` controleert dat als het een notitie is`,
  workbook: "een werkmap",
  workbookUse: ({ file }) => `\`casecap import ${file}\` brengt de wijzigingen terug`
})
