/** What can be wrong with the cells of a column of numbers, and what to write instead. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import type { Path } from "../Ledger.ts"
import { listed } from "../wording.ts"
import type { Judgement } from "./columnSigns.ts"
import { isBeyondMeasure } from "../Unit.ts"
import { yamlText } from "./longTable.ts"
import { couldBeCode, numberReader, type Sign } from "./numberForm.ts"

interface Named {
  readonly code: string
  readonly name: string
  readonly line: number
}

/** What a scenario says of a table: where its signs are declared, and whether single rows can be left out. */
export interface Place {
  readonly key: string
  readonly drops: boolean
}

/** Signs with which offices say that there is no figure. */
const NO_FIGURE = /^(?:\.{1,3}|…|-|–|—|:|\*|x|\.\.\.|n\/?a|#n\/a|nan|null|na\b.*|n\.a\.|c|u|z|k\.a\.|\?)$/iu

const both = (decimal: string, thousands: string, name: string) => ({
  decimals: `decimal: {${yamlText(name)}: "${decimal}"}`,
  thousands: `thousands: {${yamlText(name)}: "${thousands}"}`
})

export const cellWords = {
  empty: (column: string, path: Path, code: string): Told => ({
    message: say("cells.empty", { column, path: path.join(".") }),
    hint: say("cells.emptyHint", { code: quotedCode(code) })
  }),
  noNumber: (
    column: string,
    shown: string,
    text: string,
    asked: { readonly judgement: Judgement; readonly code: string; readonly place: Place }
  ): Told => ({
    message: say("cells.noNumber", { column, shown }),
    hint: hintFor(text, shown, column, asked)
  }),
  outOfRange: (column: string, text: string, above: boolean): Told => told("cells.outOfRange", { column, above, text }),
  noPlace: (column: string, code: string): Told => told("staffProblems.noCoordinates", { column, code }),
  noDegrees: (column: string, text: string): Told => told("cells.noDegrees", { column, text }),
  /** A code such as `101E010031` is a power of ten to whoever reads numbers. */
  asPower: (text: string): Told["hint"] =>
    /e/iu.test(text) ? say("cells.powerOfTen", { text }) : say("cells.outOfRangeHint"),
  missing: (column: string, path: Path, rows: ReadonlyArray<Named>): Told => ({
    message: say("cells.missing", { column, path: path.join("."), rows: namedRows(rows) }),
    hint: say("cells.missingHint", { rows: dropping(rows) })
  }),
  /** `60.000`: both readings, and how to say which. */
  unclear: (column: string, text: string, sign: Sign, { key }: Place): Told => {
    const asThousands = numberReader(undefined, sign)(text)
    const asDecimals = numberReader(sign, undefined)(text)
    const { thousands, decimals } = both(sign, sign, column)
    const large = asThousands ?? (asDecimals ?? 0) * 1000
    const small = asDecimals ?? 0
    const shown = `"${text}"`
    return {
      message: say("cells.thousandsOrDecimals", { column, shown, large, small }),
      hint: say("cells.writeUnder", { key, thousands, large, decimals, small })
    }
  },
  torn: (column: string, text: string, other: string, line: number): Told =>
    told("cells.torn", { column, text, other, line }),
  byTheRest: (column: string, text: string, thousandsSign: string, decimalSign: string): Told => {
    const { thousands, decimals } = both(thousandsSign, thousandsSign, column)
    const value = numberReader(decimalSign, thousandsSign)(text)
    const [cell, sign] = [`"${text}"`, `"${decimalSign}"`]
    return {
      message: say("cells.readBySign", { column, cell, value: String(value), sign }),
      hint: say("cells.rightWriteElse", { thousands, decimals })
    }
  },
  oneSignForBoth: (column: string, sign: string): Told => told("cells.oneSignForBoth", { column, sign }),
  twoSigns: (one: string, oneSign: string, other: string, otherSign: string): Told => ({
    message: say("cells.twoSigns", { one, other, oneSign, otherSign }),
    hint: say("cells.twoSignsHint", { one: yamlText(one), oneSign, other: yamlText(other), otherSign })
  })
} as const

/** A code in YAML: text wherever YAML would make a number of it that lost something. */
export const quotedCode = (code: string): string =>
  /^[1-9]\d{0,14}$/u.test(code) || /^[\p{L}][\p{L}\p{N}]*$/u.test(code) ? code : JSON.stringify(code)

const hintFor = (
  text: string,
  shown: string,
  column: string,
  { judgement, code, place }: { readonly judgement: Judgement; readonly code: string; readonly place: Place }
): Told["hint"] => {
  if (place.drops && NO_FIGURE.test(text)) {
    return say("cells.markMissing", { shown, code: quotedCode(code) })
  }
  if (!/\d/u.test(text)) return say("cells.numberOrOtherColumn")
  if (couldBeCode(text))
    return isBeyondMeasure(Number(text)) ? cellWords.asPower(shown) : say("cells.powerOrCode", { value: Number(text) })
  if (/^[-+]?[\d.,]+(?:[eE][-+]?\d+)?$/u.test(text) === false) {
    const number = /^[-+\u2212]?\d[\d.,' \u00A0\u2009\u202F]*/u.exec(text)?.[0].trim()
    const marks = number === undefined ? "" : text.slice(number.length).trim()
    if (number !== undefined && marks !== "" && !/^[eE]/u.test(marks)) {
      return say("cells.numberAlone", { marks: marks.slice(0, 20) })
    }
    return say("cells.numberOrOtherColumn")
  }
  const { decimal, thousands } =
    judgement.kind === "clear" || judgement.kind === "byTheRest"
      ? judgement
      : { decimal: undefined, thousands: undefined }
  return say("cells.readWithSigns", {
    decimal: signWords(decimal),
    thousands: signWords(thousands),
    column: yamlText(column)
  })
}

const signWords = (sign: string | undefined): Text => (sign === undefined ? say("cells.signWords") : `"${sign}"`)

const namedRows = (rows: ReadonlyArray<Named>): Text => listed(rows.map(rowWords), 6)

const rowWords = ({ code, name, line }: Named): Text => say("cells.rowWords", { code, name, line })

const dropping = (rows: ReadonlyArray<Named>): string =>
  `drop: {codes: [${rows.map(({ code }) => quotedCode(code)).join(", ")}]}`
