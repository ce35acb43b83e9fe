/** What is said of a file that stands where another was asked for, in Danish. */
import type { misplaced as english } from "../../en/problems/misplaced.ts"

export const misplaced: typeof english = () => ({
  thisIs: ({ what, wanted }) => `det er ${what}, ikke ${wanted}`,
  next: ({ use, wanted }) => `${use}; angiv ${wanted} her`,
  answer: "et svar, som casecap har skrevet som JSON",
  answerUse: () => "de scenarier, det er beregnet af, står i det under `file`",
  checks: "en fil med kontroller",
  checksUse: ({ file }) => `\`casecap test ${file}\` prøver dem`,
  lock: "en lås (casecap.lock.yaml)",
  lockUse: () => "`casecap test` læser og passer den selv",
  markdown: "en tekst i Markdown",
  markdownUse: ({ file }) => `\`casecap memo --verify ${file}\` kontrollerer den, hvis den er et notat`,
  memo: "et notat",
  page: "en webside",
  pageUse: ({ file }) => `\`casecap memo --verify ${file}\` kontrollerer den, hvis den er et notat`,
  part: "en del af en beregning",
  partUse: () => "`casecap merge` sætter alle dele sammen",
  pdf: "en PDF",
  pdfUse: ({ file }) => `\`casecap memo --verify ${file}\` kontrollerer den, hvis den er et notat`,
  picture: "et billede",
  pictureUse: () => "en browser viser det",
  scenario: "et scenarie",
  scenarioUse: ({ file }) => `\`casecap run ${file}\` beregner det`,
  schema: "et skema",
  schemaUse: () => "en editor retter det skrevne efter det",
  table: "en tabel",
  tableUse: () => "et scenarie nævner den under `municipalities: table:`",
  wordFile: "en Word-fil",
  wordFileUse: ({ file }) => `\`casecap memo --verify ${file}\` kontrollerer den, hvis den er et notat`,
  workbook: "en regnearksbog",
  workbookUse: ({ file }) => `\`casecap import ${file}\` henter dens ændringer tilbage`
})
