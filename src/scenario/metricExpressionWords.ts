/** What can be wrong with a metric of scenarios and draws, and the next step. */
import { say, type Text } from "../words/Lang.ts"
import { placeText } from "./metricPlace.ts"
import { alternatives } from "./wording.ts"

/** The longest that anybody meant has two scenarios, two places and a percentile; calls cannot nest deep in it. */
export const MAX_LETTERS = 500

export const FUNCTIONS = ["difference", "p5", "p50", "p95", "probability"] as const

export const message = {
  expected: say("metrics.expected"),
  tooLong: (letters: number): Text => say("metrics.tooLong", { letters, maxletters: MAX_LETTERS }),
  trailing: (rest: string): Text => say("metrics.trailing", { rest }),
  unknownFunction: (name: string): Text => say("metrics.unknownFunction", { name }),
  nested: (name: string): Text => say("metrics.nested", { name }),
  noRelation: say("metrics.noRelation"),
  unclosed: say("metrics.unclosed"),
  oneScenario: say("metrics.oneScenario"),
  differenceOfOne: say("metrics.differenceOfOne"),
  whichScenario: (count: number): Text => say("metrics.whichScenario", { count }),
  noScenario: (id: string): Text => say("metrics.noScenario", { id }),
  twice: (id: string): Text => say("metrics.twice", { id })
}

export const hints = {
  grammar: say("metrics.grammar"),
  quoted: (written: string): Text => say("metrics.quoted", { written }),
  byId: say("metrics.byId"),
  functions: (similar: string | undefined): Text =>
    similar === undefined
      ? say("metrics.thereAre", { functions: FUNCTIONS.join(", ") })
      : say("metrics.didYouMean", { similar }),
  inside: say("metrics.inside"),
  worldOnly: say("metrics.worldOnly"),
  byBoth: say("metrics.byBoth"),
  probability: say("metrics.probability"),
  close: say("metrics.close"),
  twoScenarios: say("metrics.twoScenarios"),
  pick: (texts: ReadonlyArray<string>): Text => say("metrics.pick", { texts: alternatives(texts) }),
  known: (similar: string | undefined, ids: ReadonlyArray<string>): Text =>
    similar === undefined ? say("metrics.scenarios", { ids: ids.join(", ") }) : say("metrics.didYouMean", { similar }),
  rename: say("metrics.rename")
} as const

/** A place with spaces or signs of the grammar in it has to stand in quotes. */
export const trailingHint = (text: string, rest: number): Text => {
  const at = text.indexOf("@")
  if (at < 0 || at > rest || text[at + 1] === '"') return hints.grammar
  return hints.quoted(`${text.slice(0, at + 1)}${placeText(text.slice(at + 1).trim())}`)
}
