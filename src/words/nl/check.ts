/** The page of `check` in Dutch. */
import type { check as english } from "../en/check.ts"
import { counted } from "./counted.ts"

export const check: typeof english = ({ municipality }) => ({
  given: ({ file, assumptions }) =>
    `${file}: in orde; een gepubliceerde businesscase met gegeven bedragen, ${counted(assumptions, "aanname", "aannames")}.`,
  read: ({ file, municipalities, caseTypes, assumptions, table, how, leftOut }) =>
    `${file}: in orde; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "zaaktype", "zaaktypen")}, ${counted(assumptions, "aanname", "aannames")}. ${table} is gelezen als ${how}.${leftOut === 0 ? "" : ` ${counted(leftOut, "rij", "rijen")} weggelaten.`}`,
  asText: ({ encoding, delimiter }) => `${encoding} met scheidingsteken "${delimiter}"`,
  asSheet: ({ sheet }) => `blad ${sheet}`,
  column: ({ column, decimal, thousands }) =>
    `${column} met ${[
      ...(thousands === undefined ? [] : [`duizendtalteken "${thousands}"`]),
      ...(decimal === undefined ? [] : [`decimaalteken "${decimal}"`])
    ].join(" en ")}`,
  row: ({ code, name, line }) => `${code} ${name} (regel ${line})`,
  leftOut: "Weggelaten rijen",
  tab: "tab"
})
