/** What cannot be added up when municipalities merge. */
import type { Words } from "../fileWords.ts"

export const mergedWords = {
  textsDiffer: (column: string, code: string, one: string, other: string): Words => ({
    message: {
      da: `kommuner, der bliver til "${code}", har "${one}" og "${other}" i kolonnen "${column}"`,
      en: `municipalities that become "${code}" have "${one}" and "${other}" in column "${column}"`,
      nl: `gemeenten die "${code}" worden hebben "${one}" en "${other}" in kolom "${column}"`
    },
    hint: {
      da: "giv dem samme tekst, eller giv den nye kode en egen række",
      en: "give them the same text, or give the new code a row of its own",
      nl: "geef ze dezelfde tekst, of geef de nieuwe code een eigen rij"
    }
  }),
  noWeights: (column: string): Words => ({
    message: {
      da: `kolonnen "${column}" kan ikke lægges sammen for kommuner, der er slået sammen`,
      en: `column "${column}" cannot be added up over municipalities that merged`,
      nl: `kolom "${column}" is niet op te tellen over gefuseerde gemeenten`
    },
    hint: {
      da: "angiv `population:`, så vejes den efter befolkning",
      en: "give `population:`, and it is averaged by population",
      nl: "geef `population:`, dan wordt zij gemiddeld naar inwonertal"
    }
  }),
  averaged: (column: string, population: string): Words => ({
    message: {
      da: `kolonnen "${column}" er for sammenlagte kommuner et gennemsnit vejet med "${population}"`,
      en: `column "${column}" is averaged by "${population}" over municipalities that merged`,
      nl: `kolom "${column}" is naar "${population}" gemiddeld over gefuseerde gemeenten`
    },
    hint: {
      da: "er det ikke det rigtige, så giv de nye koder egne rækker",
      en: "if that is not right, give the new codes rows of their own",
      nl: "als dat niet klopt, geef de nieuwe codes eigen rijen"
    }
  })
} as const
