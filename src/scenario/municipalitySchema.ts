/** How a scenario names its table of municipalities: the file, how it is written, its columns, the rows that count. */
import { Schema } from "effect"
import { described, exampled, optional } from "./described.ts"
import { Code } from "./quantitySchema.ts"
import { whatIsWrongWithPattern } from "./table/rowPattern.ts"

const Columns = Schema.Array(Schema.String).check(Schema.isMinLength(1))

/** One character that is no digit. */
const Sign = Schema.String.check(Schema.isPattern(/^[^\d+-]$/u)).annotate({
  identifier: "Sign",
  description: "One character that is no digit"
})

const SignOfColumns = Schema.Union([Sign, Schema.Record(Schema.String, Sign)])

export const MunicipalityTable = Schema.Struct({
  table: exampled(
    Schema.String,
    "The file of the table, relative to the file that names it: CSV and its kin, or a workbook (.xlsx)",
    "kommuner.csv"
  ),
  sheet: optional(
    exampled(
      Schema.String.check(Schema.isMinLength(1)),
      "In a workbook, the sheet that holds the table; default: the first one that is not hidden and has its columns",
      "Sheet1"
    )
  ),
  range: optional(
    exampled(
      Schema.String.check(Schema.isPattern(/^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/u)),
      "In a workbook, the cells that hold the table with its heading; default: all that are filled",
      "A5:F103"
    )
  ),
  encoding: optional(
    exampled(
      Schema.String,
      "How the file's bytes are to be read, such as utf-8, windows-1252 or iso-8859-2: any label of the WHATWG " +
        "Encoding standard; default: byte-order mark, UTF-8, else windows-1252 with a warning",
      "windows-1252"
    )
  ),
  delimiter: optional(exampled(Sign, 'What parts the cells, such as ";" or "\\t"; default: judged by the lines', ";")),
  decimal: optional(
    exampled(
      SignOfColumns,
      'What parts decimals: "." or ",", for all columns or as {COLUMN: SIGN}; default: judged column by column',
      ","
    )
  ),
  thousands: optional(
    exampled(
      SignOfColumns,
      'What parts thousands, such as "." or " ", for all columns or as {COLUMN: SIGN}; default: spaces and ' +
        "apostrophes are read, points and commas only where they cannot be decimals",
      "."
    )
  ),
  missing: optional(
    described(
      Schema.Array(Schema.String),
      'Cells that mean "no figure", such as [".."]: an error where a figure is needed, with the rows named; default none'
    )
  ),
  skip: optional(
    exampled(
      Schema.Natural,
      "Lines above the heading that are left out; default: titles above it are found, with a warning",
      2
    )
  ),
  columns: optional(
    described(
      Schema.Record(Schema.String, Schema.Int.check(Schema.isGreaterThan(0))),
      "Names for columns by their number from 1, for those without one: {code: 1, name: 2}"
    )
  ),
  code: exampled(
    Schema.Union([
      Schema.String,
      Columns,
      Schema.Struct({
        parts: described(Columns, "Columns that make up the code, in order"),
        separator: optional(exampled(Schema.String, "What stands between the parts; default nothing", "-"))
      })
    ]),
    "Column that holds the code, or a list of columns that make it up, or {parts: […], separator: …}",
    "code"
  ),
  name: exampled(Schema.String, "Column that holds the name", "name"),
  population: optional(
    exampled(Schema.String, "Column that holds the population: shown, and used by scale curves", "population")
  ),
  region: optional(exampled(Schema.String, "Column that holds the region, for {regions: […]}", "region")),
  latitude: optional(exampled(Schema.String, "Column of the latitude in degrees, for maps; with longitude", "lat")),
  longitude: optional(exampled(Schema.String, "Column of the longitude in degrees, for maps; with latitude", "lon")),
  where: optional(
    described(
      Schema.Record(Schema.String, Schema.Union([Code, Schema.Array(Code).check(Schema.isMinLength(1))])),
      "Rows that are kept, by a column's text: {sex: Total, year: [2009, 2010]}"
    )
  ),
  drop: optional(
    described(
      Schema.Struct({
        codes: optional(described(Schema.Array(Code), "Codes of rows that are left out")),
        matching: optional(
          exampled(
            Schema.String.check(Schema.makeFilter(whatIsWrongWithPattern)),
            'Rows whose code or name matches this pattern are left out: "^08"',
            "^08"
          )
        )
      }),
      "Rows that are left out, such as totals; each is named by `check -v`. {codes: []} says that there are no totals"
    )
  ),
  pivot: optional(
    described(
      Schema.Struct({
        names: exampled(Schema.String, "Column whose texts become columns", "age"),
        values: exampled(Schema.String, "Column that holds their figures", "count")
      }),
      "A table with several rows a municipality made wide: {names: age, values: count}"
    )
  ),
  mergers: optional(
    exampled(
      Schema.String,
      "File with old code, new code and perhaps a share (default 1) and the new name, in this order: figures of old " +
        "codes are added up. A measure such as a pace is averaged by population",
      "mergers.csv"
    )
  )
}).annotate({ identifier: "MunicipalityTable", description: "The table of municipalities and how it is to be read" })
