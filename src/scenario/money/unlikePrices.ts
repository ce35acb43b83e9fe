/** Scenarios in different currencies or prices of different years cannot be compared: said at both files. */
import type { Loaded } from "../load.ts"
import type { Problem } from "../Problem.ts"
import { say, type Text } from "../../words/Lang.ts"
import { at } from "../Tree.ts"

/** One problem for each scenario that is priced otherwise than the first one with money, and one for that one. */
export const unlikePrices = (loaded: ReadonlyArray<Loaded>): ReadonlyArray<Problem> => {
  const priced = loaded.filter(({ scenario }) => scenario.money !== undefined)
  const [first, ...others] = priced
  if (first === undefined) return []
  return KEYS.flatMap((key) => {
    const unlike = others.filter(({ scenario }) => scenario.money![key] !== first.scenario.money![key])
    return unlike.length === 0 ? [] : [first, ...unlike].map((one) => problemOf(one, key))
  })
}

const KEYS = ["currency", "priceLevel"] as const

const problemOf = ({ file, scenario, tree }: Loaded, key: (typeof KEYS)[number]): Problem => {
  const value = scenario.money![key]
  return {
    severity: "error",
    code: "unlike-prices",
    path: `money.${key}`,
    message: key === "currency" ? ofCurrency(file, String(value)) : ofYear(file, String(value)),
    hint: say("moneyProblems.compareInOneCurrency"),
    span: (at(tree, ["money", key]) ?? tree).span
  }
}

const ofCurrency = (file: string, code: string): Text => say("moneyProblems.ofCurrency", { file, code })
const ofYear = (file: string, year: string): Text => say("moneyProblems.ofYear", { file, year })
