/** What cannot be added up when municipalities merge. */
import { say } from "../../words/Lang.ts"
import type { Words } from "../fileWords.ts"

export const mergedWords = {
  textsDiffer: (column: string, code: string, one: string, other: string): Words => ({
    message: say("tables.textsDiffer", { code, one, other, column }),
    hint: say("tables.textsDifferHint")
  }),
  noWeights: (column: string): Words => ({
    message: say("tables.noWeights", { column }),
    hint: say("tables.noWeightsHint")
  }),
  averaged: (column: string, population: string): Words => ({
    message: say("tables.averaged", { column, population }),
    hint: say("tables.averagedHint")
  })
} as const
