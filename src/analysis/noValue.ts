/** Metrics that have no number: a payback that never comes cannot be searched, fitted, drawn or held to a band. */
import { say, type Text } from "../words/Lang.ts"
import type { Told } from "../words/told.ts"

/** Why a question about a metric cannot be answered. */
export const noValueToday = (metric: string): Told => ({
  message: say("questions.noValueToday", { metric }),
  hint: NEXT
})

export const noValueInDraws = (metric: string): Told => ({
  message: say("questions.noValueInDraws", { metric }),
  hint: NEXT
})

const NEXT: Text = say("questions.askNpvSavingMetricFte")
