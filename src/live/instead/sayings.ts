/**
 * What is said by name in a live report: ranges of numbers and lines of calculations. Problems of files belong to the
 * command line; the bundle puts this in the place of `words/sayings.ts`, which has them all.
 */
import { transitionSteps as daTransition } from "../../words/da/problems/transitionSteps.ts"
import { values as daValues } from "../../words/da/problems/values.ts"
import { transitionSteps as enTransition } from "../../words/en/problems/transitionSteps.ts"
import { values as enValues } from "../../words/en/problems/values.ts"
import type { Lang } from "../../words/languages.ts"
import { transitionSteps as nlTransition } from "../../words/nl/problems/transitionSteps.ts"
import { values as nlValues } from "../../words/nl/problems/values.ts"

/** The parts that are at hand in the page; a test finds every name that its code may say among them. */
export const spoken = {
  da: { values: daValues, transitionSteps: daTransition },
  en: { values: enValues, transitionSteps: enTransition },
  nl: { values: nlValues, transitionSteps: nlTransition }
} as const

/** A part of what is said in a language. */
export const sayingsOf = (lang: Lang, part: keyof (typeof spoken)["en"]): unknown => spoken[lang][part]()
