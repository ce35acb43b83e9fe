/** The page of `check` in Danish. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  read: ({ file, counts, table, encoding, delimiter, decimal }) =>
    `${file}: i orden; ${counted(counts.municipalities, municipality.one, municipality.many)}, ${counted(counts.caseTypes, "sagsområde", "sagsområder")}, ${counted(counts.assumptions, "antagelse", "antagelser")}. ${table} er læst som ${encoding} med skilletegn »${delimiter}« og decimaltegn »${decimal}«.`,
  tab: "tab"
})
