/** The languages there are, with how each writes numbers. */
import { numerals as da } from "./da/numerals.ts"
import { numerals as en } from "./en/numerals.ts"
import { numerals as nl } from "./nl/numerals.ts"

export const numerals = { da, en, nl } as const

export type Lang = keyof typeof numerals

export const languages = ["da", "en", "nl"] as const satisfies ReadonlyArray<Lang>
