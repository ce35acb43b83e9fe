/** The page of `check` in Danish. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  given: ({ file, assumptions }) =>
    `${file}: i orden; en offentliggjort business case med givne beløb, ${counted(assumptions, "antagelse", "antagelser")}.`,
  read: ({ file, municipalities, caseTypes, assumptions, table, how, leftOut }) =>
    `${file}: i orden; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "sagsområde", "sagsområder")}, ${counted(assumptions, "antagelse", "antagelser")}. ${table} er læst som ${how}.${leftOut === 0 ? "" : ` ${counted(leftOut, "række", "rækker")} udeladt.`}`,
  asText: ({ encoding, delimiter }) => `${encoding} med skilletegn »${delimiter}«`,
  asSheet: ({ sheet }) => `arket ${sheet}`,
  column: ({ column, decimal, thousands }) =>
    `${column} med ${[
      ...(thousands === undefined ? [] : [`tusindtegn »${thousands}«`]),
      ...(decimal === undefined ? [] : [`decimaltegn »${decimal}«`])
    ].join(" og ")}`,
  row: ({ code, name, line }) => `${code} ${name} (linje ${line})`,
  leftOut: "Udeladte rækker",
  tab: "tab"
})
