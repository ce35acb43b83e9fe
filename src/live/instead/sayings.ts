/**
 * What is said by name in a live report: ranges of numbers and lines of calculations. Problems of files belong to the
 * command line; the bundle puts this in the place of `words/sayings.ts`, which has them all.
 */
import { nouns as daNouns } from "../../words/da/nouns.ts"
import { metrics as daMetrics } from "../../words/da/problems/metrics.ts"
import { formSteps as daFormSteps } from "../../words/da/labels/formSteps.ts"
import { moneySteps as daMoneySteps } from "../../words/da/labels/moneySteps.ts"
import { staffSteps as daStaffSteps } from "../../words/da/labels/staffSteps.ts"
import { steps as daSteps } from "../../words/da/labels/steps.ts"
import { serviceSteps as daServiceSteps } from "../../words/da/problems/serviceSteps.ts"
import { transitionSteps as daTransitionSteps } from "../../words/da/problems/transitionSteps.ts"
import { values as daValues } from "../../words/da/problems/values.ts"
import { nouns as enNouns } from "../../words/en/nouns.ts"
import { metrics as enMetrics } from "../../words/en/problems/metrics.ts"
import { formSteps as enFormSteps } from "../../words/en/labels/formSteps.ts"
import { moneySteps as enMoneySteps } from "../../words/en/labels/moneySteps.ts"
import { staffSteps as enStaffSteps } from "../../words/en/labels/staffSteps.ts"
import { steps as enSteps } from "../../words/en/labels/steps.ts"
import { serviceSteps as enServiceSteps } from "../../words/en/problems/serviceSteps.ts"
import { transitionSteps as enTransitionSteps } from "../../words/en/problems/transitionSteps.ts"
import { values as enValues } from "../../words/en/problems/values.ts"
import { nouns as nlNouns } from "../../words/nl/nouns.ts"
import { metrics as nlMetrics } from "../../words/nl/problems/metrics.ts"
import { formSteps as nlFormSteps } from "../../words/nl/labels/formSteps.ts"
import { moneySteps as nlMoneySteps } from "../../words/nl/labels/moneySteps.ts"
import { staffSteps as nlStaffSteps } from "../../words/nl/labels/staffSteps.ts"
import { steps as nlSteps } from "../../words/nl/labels/steps.ts"
import { serviceSteps as nlServiceSteps } from "../../words/nl/problems/serviceSteps.ts"
import { transitionSteps as nlTransitionSteps } from "../../words/nl/problems/transitionSteps.ts"
import { values as nlValues } from "../../words/nl/problems/values.ts"
import type { Lang } from "../../words/languages.ts"
import type { Nouns } from "../../words/Nouns.ts"

/** A part of what is said, in one language; some parts name places. */
type Part = (nouns: Nouns) => object

/** The parts that are at hand in the page; a test finds every name that its code may say among them. */
export const spoken: Readonly<Record<Lang, Readonly<Record<string, Part>>>> = {
  da: {
    formSteps: daFormSteps,
    metrics: daMetrics,
    moneySteps: daMoneySteps,
    staffSteps: daStaffSteps,
    steps: daSteps,
    serviceSteps: daServiceSteps,
    transitionSteps: daTransitionSteps,
    values: daValues
  },
  en: {
    formSteps: enFormSteps,
    metrics: enMetrics,
    moneySteps: enMoneySteps,
    staffSteps: enStaffSteps,
    steps: enSteps,
    serviceSteps: enServiceSteps,
    transitionSteps: enTransitionSteps,
    values: enValues
  },
  nl: {
    formSteps: nlFormSteps,
    metrics: nlMetrics,
    moneySteps: nlMoneySteps,
    staffSteps: nlStaffSteps,
    steps: nlSteps,
    serviceSteps: nlServiceSteps,
    transitionSteps: nlTransitionSteps,
    values: nlValues
  }
}

const nouns: Readonly<Record<Lang, Nouns>> = { da: daNouns, en: enNouns, nl: nlNouns }

/** A part of what is said in a language; made once, because every line of a calculation asks. */
export const sayingsOf = (lang: Lang, part: string): object => {
  const key = `${lang} ${part}`
  const made = known.get(key) ?? spoken[lang][part]!(nouns[lang])
  known.set(key, made)
  return made
}

const known = new Map<string, object>()
