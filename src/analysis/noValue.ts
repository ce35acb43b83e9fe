/** Metrics that have no number: a payback that never comes cannot be searched, fitted, drawn or held to a band. */
import type { Text } from "../scenario/quantitySchema.ts"

/** Why a question about a metric cannot be answered. */
export const noValueToday = (metric: string): { readonly message: Text; readonly hint: Text } => ({
  message: {
    da: `${metric} har ingen værdi i scenariet, som det står (en udgift, der aldrig tjenes ind, har ingen tilbagebetalingstid)`,
    en: `${metric} has no value in the scenario as it stands (a cost that is never earned back has no payback)`,
    nl: `${metric} heeft geen waarde in het scenario zoals het er staat (kosten die nooit worden terugverdiend hebben geen terugverdientijd)`
  },
  hint: NEXT
})

export const noValueInDraws = (metric: string): { readonly message: Text; readonly hint: Text } => ({
  message: {
    da: `${metric} har ingen værdi i nogle af trækningerne, så dens spredning findes ikke`,
    en: `${metric} has no value in some of the draws, so it has no spread`,
    nl: `${metric} heeft in sommige trekkingen geen waarde, dus ook geen spreiding`
  },
  hint: NEXT
})

const NEXT: Text = {
  da: "spørg efter npv, saving eller et nøgletal i årsværk",
  en: "ask for npv, saving or a metric in FTE",
  nl: "vraag naar npv, saving of een kengetal in fte"
}
