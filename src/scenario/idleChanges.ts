/** Warnings about changes that cannot do anything: a number set on the command line that the scenario does not use. */
import { say } from "../words/Lang.ts"
import type { Assumption } from "./Ledger.ts"
import type { Problem } from "./Problem.ts"
import { SET_NAME } from "./Source.ts"
import { didYouMean, similarName } from "./wording.ts"

export const IDLE_CHANGE = "idle-change"

/** Whether a number was written on the command line. */
export const isSet = ({ node }: Assumption): boolean => node.span.source.name === SET_NAME

/** A what-if with no effect looks like a finding; a misspelt parameter is the usual cause. */
export const idleChanges = (assumptions: ReadonlyArray<Assumption>): ReadonlyArray<Problem> =>
  assumptions
    .filter((one) => one.usedAt.length === 0 && isSet(one))
    .map(({ path, node }) => {
      const similar = similarName(
        path,
        assumptions.flatMap((one) => (one.usedAt.length > 0 ? [one.path] : []))
      )
      return {
        severity: "warning",
        code: IDLE_CHANGE,
        path,
        message: say("scenario.unusedNumber"),
        hint: similar === undefined ? say("scenario.showsUsed") : didYouMean(similar),
        span: node.span
      }
    })
