/** What a user reads when the fault is ours: free of Effect, because a failed import must be able to say it too. */
import { textIn, type Lang, type Text } from "../words/Lang.ts"

/** The report of a defect: what it is, what to do with it, and the cause as the engine tells it. */
export const defectReport = (cause: unknown, lang: Lang): string => {
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return `casecap: ${textIn(apology, lang)}\n\n${told}\n`
}

const apology: Text = {
  da: "det er en fejl hos os, ikke i dine filer; send os venligst kommandoen og det, der står herunder",
  en: "this is a defect of ours, not of your files; please send us the command and what stands below"
}
