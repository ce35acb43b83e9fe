/** The page of `check` in Danish. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  read: ({ file, municipalities, caseTypes, assumptions, table, encoding, delimiter, decimal }) =>
    `${file}: i orden; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "sagsområde", "sagsområder")}, ${counted(assumptions, "antagelse", "antagelser")}. ${table} er læst som ${encoding} med skilletegn »${delimiter}« og decimaltegn »${decimal}«.`,
  tab: "tab"
})
