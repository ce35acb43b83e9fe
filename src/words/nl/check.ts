/** The page of `check` in Dutch. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  read: ({ file, municipalities, caseTypes, assumptions, table, encoding, delimiter, decimal }) =>
    `${file}: in orde; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "zaaktype", "zaaktypen")}, ${counted(assumptions, "aanname", "aannames")}. ${table} is gelezen als ${encoding} met scheidingsteken "${delimiter}" en decimaalteken "${decimal}".`,
  tab: "tab"
})
