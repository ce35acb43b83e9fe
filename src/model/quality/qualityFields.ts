/** The part of the table of model fields that is about people being there. */
import { plain, record, slot } from "../Field.ts"
import type { Quality } from "./Quality.ts"

export const qualityFields = record<Quality>(
  {
    workingDays: slot(),
    absence: record<Quality["absence"]>({ local: slot(), centre: slot(), commonShare: slot(), vacancy: slot() }),
    atLeast: plain(),
    target: slot()
  },
  { topic: "robustness", together: [{ keys: ["atLeast"], what: "coverage" }] }
)
