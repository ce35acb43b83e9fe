/** What a user reads when the fault is ours: free of Effect, because a failed import must be able to say it too. */
import { say, textIn, type Lang } from "../words/Lang.ts"

/** The report of a defect: what it is, what to do with it, and the cause as the engine tells it. */
export const defectReport = (cause: unknown, lang: Lang): string => {
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return `casecap: ${textIn(say("commandLine.apology"), lang)}\n\n${told}\n`
}
