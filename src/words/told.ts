/** What was found, and the next step: two messages of one name. */
import { type Facts, type MessageName, type Named, say, type Text } from "./Lang.ts"

export interface Told {
  readonly message: Text
  /** The next step. */
  readonly hint: Text
}

/** Messages beside which the next step stands under the same name and `Hint`, the same whatever the facts are. */
type WithHint = {
  readonly [Name in MessageName]: `${Name}Hint` extends MessageName
    ? Named<`${Name}Hint`> extends string
      ? Name
      : never
    : never
}[MessageName]

/**
 * A message by its name, with its next step.
 *
 * @example told("transitionProblems.noWaves").hint // => say("transitionProblems.noWavesHint")
 */
export const told = <Name extends WithHint>(name: Name, ...facts: Facts<Named<Name>>): Told => ({
  message: say(name, ...facts),
  hint: { say: `${name}Hint` as MessageName, facts: {} }
})
