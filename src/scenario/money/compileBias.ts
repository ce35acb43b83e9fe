/** A category of `oneOff.bias` as entries, for what names it: its own bounds, else those of the published table. */
import type { Bias } from "../../model/money/Money.ts"
import type { Slot } from "../../model/Slot.ts"
import type { Transition } from "../../model/transition/Transition.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { Scenario } from "../Scenario.ts"
import { kinds } from "../Unit.ts"
import type { OverrunNames } from "../Names.ts"
import type { BiasInput } from "./oneOffSchema.ts"
import { moneyWords } from "./moneyWords.ts"
import { OVERRUNS_FROM, type Overrun, USUAL_OVERRUNS } from "./usualOverruns.ts"

interface Around {
  readonly scenario: Scenario
  readonly ledger: Ledger
}

/**
 * What a cost is uplifted by.
 *
 * @param path of the name
 * @param of the cost that names it
 * @returns null where nothing is named, or what is named has no bounds for such a cost, which is reported
 */
export const compileBias = (
  around: Around,
  name: string | undefined,
  path: Path,
  of: Exclude<Overrun, "time">
): Bias | null => {
  const given = named(around, name, path)
  if (given === undefined) return null
  const { ledger } = around
  const at = biasPath(name!)
  const table = given.category === undefined ? null : USUAL_OVERRUNS[given.category][of]
  const bound = (key: "upper" | "lower"): Slot | undefined => {
    const own = given[key] ?? (table === null ? undefined : { value: table[key], ...PUBLISHED })
    return own === undefined ? undefined : ledger.slot(own, [...at, key], kinds.uplift)
  }
  const [upper, lower] = [bound("upper"), bound("lower")]
  if (upper === undefined || lower === undefined) {
    if (given.category === undefined) {
      const said = moneyWords.missing(upper === undefined ? "upper" : "lower", moneyWords.because.bounds)
      ledger.report({ path: at, at: "key", code: "missing-key", ...said })
    } else
      ledger.report({
        path,
        at: "value",
        code: "illegal-value",
        ...moneyWords.otherOverrun(given.category, of === "oneOff")
      })
    return null
  }
  const values = ledger.values()
  if (values[lower]! > values[upper]!) {
    const said = moneyWords.biasUpsideDown(values[upper]!, values[lower]!)
    ledger.report({
      path: [...at, given.lower === undefined ? "upper" : "lower"],
      at: "value",
      code: "illegal-value",
      ...said
    })
  }
  return { upper: { slot: upper }, lower: { slot: lower }, mitigation: mitigationOf(around, name!, given) }
}

/** By how much the preparation of a change overruns; only the table says so. */
export const compileOverrun = (
  around: Around,
  name: string | undefined,
  path: Path
): Transition["preparation"]["overrun"] => {
  const given = named(around, name, path)
  if (given === undefined) return null
  const time = given.category === undefined ? null : USUAL_OVERRUNS[given.category].time
  if (time === null) {
    around.ledger.report({ path, at: "value", code: "illegal-value", ...moneyWords.noOverrunOfTime(name!) })
    return null
  }
  return { ...time, mitigation: mitigationOf(around, name!, given) }
}

/** What names a kind of over-optimism of the published table. */
export const overrunNames = ({ money, transition }: Scenario): ReadonlyArray<OverrunNames> => {
  const { bias = {}, ...items } = money?.oneOff ?? {}
  const those = (costs: object, name: string) =>
    Object.values(costs).flatMap((cost: { readonly bias?: string }, i) => (cost.bias === name ? [i] : []))
  return Object.entries(bias).flatMap(([id, { category, upper, lower }]) => {
    if (category === undefined) return []
    return [
      {
        id,
        category,
        ownBounds: upper !== undefined || lower !== undefined,
        oneOff: those(items, id),
        yearly: those(money?.direct?.centre ?? {}, id),
        delays: transition?.preparation.bias === id
      }
    ]
  })
}

const PUBLISHED = { basis: "sourced", source: OVERRUNS_FROM } as const

const biasPath = (name: string): Path => ["money", "oneOff", "bias", name]

const named = ({ scenario, ledger }: Around, name: string | undefined, path: Path): BiasInput | undefined => {
  if (name === undefined) return undefined
  const table = scenario.money?.oneOff?.bias ?? {}
  if (!Object.hasOwn(table, name))
    ledger.report({ path, at: "value", code: "unknown-name", ...moneyWords.noBias(name, Object.keys(table)) })
  return table[name]
}

const mitigationOf = ({ ledger }: Around, name: string, { mitigation }: BiasInput) => ({
  slot: ledger.slot(mitigation, [...biasPath(name), "mitigation"], kinds.share)
})
