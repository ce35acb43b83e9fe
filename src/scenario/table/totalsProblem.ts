/** What is said of rows that look like totals, and the `drop` to write. */
import type { Problem } from "../Problem.ts"
import type { MunicipalitiesInput } from "../Scenario.ts"
import { inBothLanguages, listed } from "../wording.ts"
import { quotedCode } from "./cellWords.ts"
import type { Shaped } from "./shapeTable.ts"
import type { Totals } from "./totals.ts"

/** More codes than this are better told by what they have in common. */
const MOST_LISTED = 30

/** @param rows rows of the table by the totals' index */
export const totalsProblem = (
  totals: Totals,
  rows: ReadonlyArray<number>,
  { table, codes, names, codeColumn }: Shaped,
  before: MunicipalitiesInput["drop"]
): Problem => {
  const found = totals.rows.map((i) => rows[i]!)
  const shown = found.map((row) => (codes[row] === names[row] ? codes[row]! : `${codes[row]} ${names[row]}`))
  const many = found.length > 1
  const already = (before?.codes ?? []).map((code) => (typeof code === "number" ? String(code) : quotedCode(code)))
  const drop = `drop: {codes: [${[...already, ...found.slice(0, MOST_LISTED).map((row) => quotedCode(codes[row]!))].join(", ")}${
    found.length > MOST_LISTED ? ", …" : ""
  }]}`
  const rowsWord = { da: many ? "rækkerne" : "rækken", en: many ? "rows" : "row" }
  const exact = totals.by === "sum"
  return {
    severity: exact ? "error" : "warning",
    code: "total-row",
    path: "municipalities.table",
    message: inBothLanguages((_, lang) => {
      const list = listed(
        shown.map((name) => `"${name}"`),
        lang,
        8
      )
      return `${rowsWord[lang]} ${list} ${REASONS[totals.by][lang](many)}`
    }),
    hint: {
      da: `udelad ${many ? "dem" : "den"} med \`${drop}\` under \`municipalities:\`; er alle rækker kommuner, så skriv \`drop: {codes: []}\``,
      en: `leave ${many ? "them" : "it"} out with \`${drop}\` under \`municipalities:\`; if every row is a municipality, write \`drop: {codes: []}\``,
      nl: `laat ${many ? "ze" : "haar"} weg met \`${drop}\` onder \`municipalities:\`; als elke rij een gemeente is, schrijf \`drop: {codes: []}\``
    },
    span: table.span(found[0]!, codeColumn)
  }
}

const REASONS = {
  sum: {
    da: (many: boolean) => (many ? "er summer af andre rækker" : "er summen af andre rækker"),
    en: (many: boolean) => (many ? "are sums of other rows" : "is the sum of other rows")
  },
  rounding: {
    da: (many: boolean) => (many ? "er næsten summer af de andre" : "er næsten summen af de andre"),
    en: (many: boolean) => (many ? "are nearly sums of the others" : "is nearly the sum of the others")
  },
  name: {
    da: (many: boolean) =>
      many ? "hedder som totaler, ikke som kommuner" : "hedder som en total, ikke som en kommune",
    en: (many: boolean) =>
      many ? "are named like totals, not municipalities" : "is named like a total, not a municipality"
  },
  size: {
    da: () => "er større end alle andre tilsammen: måske en total",
    en: () => "is larger than all others together: perhaps a total"
  }
} as const
