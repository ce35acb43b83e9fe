/** What cannot be added up when municipalities merge. */
import type { Words } from "../fileWords.ts"

export const mergedWords = {
  textsDiffer: (column: string, code: string, one: string, other: string): Words => ({
    message: {
      da: `kommuner, der bliver til "${code}", har "${one}" og "${other}" i kolonnen "${column}"`,
      en: `municipalities that become "${code}" have "${one}" and "${other}" in column "${column}"`
    },
    hint: {
      da: "giv dem samme tekst, eller giv den nye kode en egen række",
      en: "give them the same text, or give the new code a row of its own"
    }
  }),
  noWeights: (column: string): Words => ({
    message: {
      da: `kolonnen "${column}" kan ikke lægges sammen for kommuner, der er slået sammen`,
      en: `column "${column}" cannot be added up over municipalities that merged`
    },
    hint: {
      da: "angiv `population:`, så vejes den efter befolkning",
      en: "give `population:`, and it is averaged by population"
    }
  }),
  averaged: (column: string, population: string): Words => ({
    message: {
      da: `kolonnen "${column}" er for sammenlagte kommuner et gennemsnit vejet med "${population}"`,
      en: `column "${column}" is averaged by "${population}" over municipalities that merged`
    },
    hint: {
      da: "er det ikke det rigtige, så giv de nye koder egne rækker",
      en: "if that is not right, give the new codes rows of their own"
    }
  })
} as const
