/** Parameters that nothing refers to. */
import { say } from "../words/Lang.ts"
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"
import { at, type Tree } from "./Tree.ts"
import { kinds } from "./Unit.ts"

/** A parameter that nothing refers to stays in the ledger, so that nobody looks for it in vain. */
export const registerUnused = (name: string, scenario: Scenario, tree: Tree, ledger: Ledger): void => {
  const input = scenario.parameters![name]!
  const path = ["parameters", name]
  if (typeof input !== "number" && input.ref !== undefined) {
    ledger.slot(input, path, kinds.any, false)
    return
  }
  const slot = ledger.slot(input, path, kinds.any, false)
  // A base serves several scenarios, and not each of them needs all of its parameters.
  const own = at(tree, path)?.span.source === tree.span.source && scenario.organisation !== undefined
  if (own && ledger.uses(slot) === 0) {
    ledger.warn({
      path,
      at: "key",
      code: "unused-parameter",
      message: say("scenario.parameterNeverUsed", { name }),
      hint: say("scenario.useOrRemove", { name })
    })
  }
}
