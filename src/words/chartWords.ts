/** What pictures say, by language: a few words, which every picture is drawn with at once. */
import { charts as da } from "./da/charts.ts"
import { charts as en } from "./en/charts.ts"
import type { Lang } from "./languages.ts"
import { charts as nl } from "./nl/charts.ts"

export const chartWords: Readonly<Record<Lang, typeof en>> = { da, en, nl }
