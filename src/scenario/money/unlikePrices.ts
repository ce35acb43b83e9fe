/** Scenarios in different currencies or prices of different years cannot be compared: said at both files. */
import type { Loaded } from "../load.ts"
import type { Problem } from "../Problem.ts"
import type { Text } from "../../words/Lang.ts"
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
    hint: {
      da: "sammenlign kun scenarier i samme valuta og samme prisniveau; `index:` omregner beløb fra andre år",
      en: "compare scenarios in one currency and one price level only; `index:` converts amounts of other years",
      nl: "vergelijk alleen scenario's in één valuta en één prijspeil; `index:` rekent bedragen van andere jaren om"
    },
    span: (at(tree, ["money", key]) ?? tree).span
  }
}

const ofCurrency = (file: string, code: string): Text => ({
  da: `${file} er i ${code}, det andet scenarie i en anden valuta`,
  en: `${file} is in ${code}, the other scenario in another currency`,
  nl: `${file} is in ${code}, het andere scenario in een andere valuta`
})
const ofYear = (file: string, year: string): Text => ({
  da: `${file} er i ${year}-priser, det andet scenarie i et andet års`,
  en: `${file} is in prices of ${year}, the other scenario in those of another year`,
  nl: `${file} is in prijzen van ${year}, het andere scenario in die van een ander jaar`
})
