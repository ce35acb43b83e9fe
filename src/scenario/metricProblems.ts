/** Why a text is no metric, in words. */
import type { QuantityId } from "../model/quantities.ts"
import type { Section } from "../model/Quantity.ts"
import { say, type Text } from "../words/Lang.ts"
import { type Told, told } from "../words/told.ts"
import { suggestion } from "./wording.ts"

const noMetric = (text: string): Text => say("metrics.noMetric", { text })

const SECTIONS: Readonly<Record<Section, Text>> = {
  money: say("metrics.money"),
  service: say("metrics.service"),
  quality: say("metrics.quality"),
  transition: say("metrics.transition"),
  staffing: say("metrics.staffing")
}

const KINDS = {
  metric: say("metrics.metric"),
  caseType: say("metrics.caseType"),
  place: say("metrics.place")
} as const

/** What to ask for instead: the names that fit, or what is said of those that every scenario has. */
const instead = (names: ReadonlyArray<string>, otherwise: Text): Text => {
  if (names.length === 0) return otherwise
  const [before, last] = [names.slice(0, -1).join(", "), names.at(-1)!]
  if (before === "") return say("metrics.ask", { last })
  return say("metrics.askToo", { before, last })
}

export const metricProblems = {
  grammar: (text: string): Told => ({
    message: noMetric(text),
    hint: say("metrics.grammarHint")
  }),
  noMonth: (text: string, quantity: QuantityId): Told => ({
    message: say("metrics.noMonth", { text, quantity }),
    hint: say("metrics.noMonthHint", { text })
  }),
  neverInMonth: (quantity: QuantityId, ids: ReadonlyArray<string>): Told => ({
    message: say("metrics.neverInMonth", { quantity }),
    hint: instead(ids, noMetric(quantity))
  }),
  monthBeyond: (month: string, first: string, last: string, months: number): Told => ({
    message: say("metrics.monthBeyond", { month }),
    hint: say("metrics.monthBeyondHint", { first, last, months })
  }),
  oneOf: (text: string, ids: ReadonlyArray<string>): Told => ({
    message: noMetric(text),
    hint: say("metrics.oneOfHint", { ids: ids.join(", ") })
  }),
  similar: (text: string, known: ReadonlyArray<string>): Told => ({
    message: noMetric(text),
    hint: suggestion(text, known)
  }),
  unknown: (name: string, kind: keyof typeof KINDS, known: ReadonlyArray<string>): Told => ({
    message: say("metrics.unknown", { kinds: KINDS[kind], name }),
    hint: suggestion(name, known)
  }),
  noSection: (section: Section): Told => ({
    message: say("metrics.noSection", { sections: SECTIONS[section] }),
    hint: say("metrics.noSectionHint", { section })
  }),
  noPromise: (caseType: string, promised: ReadonlyArray<string>): Told => ({
    message: say("metrics.noPromise", { caseType }),
    hint: instead(promised, say("metrics.noPromiseHint"))
  }),
  noAppraisal: told("metrics.noAppraisal"),
  notReleased: (quantity: QuantityId): Told => told("metrics.notReleased", { quantity }),
  notByCaseType: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Told => ({
    message: say("metrics.notByCaseType", { quantity }),
    hint: instead(ofSection, say("metrics.askOfAll"))
  }),
  notAtMunicipality: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Told => ({
    message: say("metrics.notAtMunicipality", { quantity }),
    hint: instead(ofSection, say("metrics.askLeavesOrLocal"))
  }),
  notAtCentre: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Told => ({
    message: say("metrics.notAtCentre", { quantity }),
    hint: instead(ofSection, say("metrics.askAtCentre"))
  })
}
