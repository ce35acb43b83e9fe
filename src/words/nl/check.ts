/** The page of `check` in Dutch. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  read: ({ file, counts, table, encoding, delimiter, decimal }) =>
    `${file}: in orde; ${counted(counts.municipalities, municipality.one, municipality.many)}, ${counted(counts.caseTypes, "zaaktype", "zaaktypen")}, ${counted(counts.assumptions, "aanname", "aannames")}. ${table} is gelezen als ${encoding} met scheidingsteken "${delimiter}" en decimaalteken "${decimal}".`,
  tab: "tab"
})
