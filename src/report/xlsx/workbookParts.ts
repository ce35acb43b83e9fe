/** The words that every workbook is made of. */
import type { Words } from "../../words/wordsIn.ts"

export const workbookParts = ["memo", "money", "moneyBook", "shared", "terms", "workbook"] as const
export type WorkbookPart = (typeof workbookParts)[number]

export type WorkbookWords = Words<WorkbookPart>
