/** Which signs part decimals and thousands in one column: declared, shown by its cells, or asked for. */
import type { Cell } from "./Cells.ts"
import { type Form, formOf, type Sign } from "./numberForm.ts"

/** What a column holds: things that are counted, which are whole, or a measure such as a pace. */
export type Holds = "counts" | "measures"

export interface Signs {
  readonly decimal: string | undefined
  readonly thousands: string | undefined
}

export type Judgement =
  | ({ readonly kind: "clear" } & Signs)
  /** Read by what the rest of the file shows; open to doubt, with the cell that needed it. */
  | ({ readonly kind: "byTheRest"; readonly at: number } & Signs)
  /** `60.000`: nothing says whether it is 60 or 60000. */
  | { readonly kind: "unclear"; readonly sign: Sign; readonly at: number }
  /** Two cells that cannot both be right. */
  | { readonly kind: "torn"; readonly at: number; readonly other: number }

/** Judge a column by its cells, in the order given; `at` and `other` are their indexes. */
export const judgeSigns = (
  cells: ReadonlyArray<Cell>,
  holds: Holds,
  declared: Signs,
  /** The sign that parts decimals elsewhere in the file beyond doubt, and whether points usually do. */
  rest: { readonly decimal: () => Sign | undefined; readonly pointsPartDecimals: boolean }
): Judgement => {
  const seen = survey(cells)
  if (declared.decimal !== undefined || declared.thousands !== undefined) return underDeclared(seen, holds, declared)
  const mixed = holds === "counts" ? looksDivided(seen) : undefined
  if (mixed !== undefined) return { kind: "unclear", sign: ".", at: mixed }
  for (const sign of SIGNS) {
    const [decimal, thousands] = [seen.decimal[sign], seen.thousands[sign]]
    if (decimal !== undefined && thousands !== undefined) return { kind: "torn", at: decimal, other: thousands }
  }
  for (const kind of ["decimal", "thousands"] as const) {
    const [point, comma] = [seen[kind]["."], seen[kind][","]]
    if (point !== undefined && comma !== undefined)
      return { kind: "torn", at: Math.min(point, comma), other: Math.max(point, comma) }
  }
  const clear = (decimal: Sign | undefined, thousands: Sign | undefined): Judgement => ({
    kind: "clear",
    decimal,
    thousands
  })
  const decimal = firstOf(seen.decimal)
  const thousands = firstOf(seen.thousands)
  const [point, comma] = [seen.either["."], seen.either[","]]
  if (point !== undefined && comma !== undefined)
    return { kind: "torn", at: Math.min(point, comma), other: Math.max(point, comma) }
  const sign: Sign | undefined = point !== undefined ? "." : comma !== undefined ? "," : undefined
  if (sign === undefined)
    return clear(decimal ?? (thousands === undefined ? undefined : otherSign(thousands)), thousands)
  const at = seen.either[sign]!
  if (thousands === sign || (decimal !== undefined && decimal !== sign)) return clear(otherSign(sign), sign)
  if (thousands !== undefined) return clear(sign, thousands)
  if (decimal === sign) {
    if (seen.uneven !== undefined) return { kind: "unclear", sign, at: seen.uneven }
    return holds === "counts" && seen.small !== undefined ? { kind: "unclear", sign, at } : clear(sign, undefined)
  }
  const usual = rest.decimal()
  if (usual === otherSign(sign)) return { kind: "byTheRest", at, decimal: usual, thousands: sign }
  if (sign === "." && rest.pointsPartDecimals && holds === "measures" && seen.thousandLike === undefined)
    return clear(".", undefined)
  return { kind: "unclear", sign, at }
}

const SIGNS = [".", ","] as const
const otherSign = (sign: string): Sign => (sign === "." ? "," : ".")

type First = { readonly [sign in Sign]: number | undefined }

interface Survey {
  readonly decimal: First
  readonly thousands: First
  readonly either: First
  /** Among decimals of several lengths, a cell with a 0 at its end: who writes all digits writes as many everywhere. */
  readonly uneven: number | undefined
  /** `60.000`: nobody writes three zeros behind a sign unless it parts thousands. */
  readonly thousandLike: number | undefined
  /** A whole number of three digits or fewer, without any sign. */
  readonly small: number | undefined
  /** A number of the workbook with up to three decimals, below 1,000. */
  readonly fraction: number | undefined
}

const survey = (cells: ReadonlyArray<Cell>): Survey => {
  const decimal: Record<Sign, number | undefined> = { ".": undefined, ",": undefined }
  const thousands = { ...decimal }
  const either = { ...decimal }
  let [small, fraction, thousandLike, zeroEnd]: Array<number | undefined> = []
  let otherLength = false
  for (const [i, cell] of cells.entries()) {
    if (typeof cell === "number") {
      if (Number.isInteger(cell)) small ??= Math.abs(cell) < 1000 ? i : undefined
      else if (hasThreeDecimals(cell)) fraction ??= i
      continue
    }
    const form: Form = formOf(cell)
    if (form.kind === "plain") small ??= cell.length <= 3 ? i : undefined
    else if (form.kind === "decimal") {
      decimal[form.sign] ??= i
      otherLength ||= form.digits !== 3
    } else if (form.kind === "thousands") {
      thousands[form.sign] ??= i
      if (form.decimal !== undefined) decimal[form.decimal] ??= i
    } else if (form.kind === "either") {
      either[form.sign] ??= i
      if (cell.endsWith("0")) zeroEnd ??= i
      if (cell.endsWith("000")) thousandLike ??= i
    }
  }
  return { decimal, thousands, either, uneven: otherLength ? zeroEnd : undefined, thousandLike, small, fraction }
}

const hasThreeDecimals = (value: number): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/u.test(String(value))

/** Counts of which a program divided some by a thousand: 673.469 beside 198. */
const looksDivided = ({ fraction, small }: Survey): number | undefined =>
  fraction !== undefined && small !== undefined ? fraction : undefined

const underDeclared = (seen: Survey, holds: Holds, { decimal, thousands }: Signs): Judgement => {
  const divides = decimal === "." || decimal === "," ? seen.either[decimal] : undefined
  const isClear = divides !== undefined && seen.decimal[decimal as Sign] !== undefined
  if (divides !== undefined && !isClear && holds === "counts" && seen.small !== undefined)
    return { kind: "unclear", sign: decimal as Sign, at: divides }
  const multiplies = thousands === "." || thousands === "," ? seen.either[thousands] : undefined
  if (multiplies !== undefined && holds === "measures" && seen.thousands[thousands as Sign] === undefined)
    return { kind: "unclear", sign: thousands as Sign, at: multiplies }
  // Where spaces part thousands, a point or a comma can only part decimals.
  const shownDecimal = firstOf(seen.decimal) ?? firstOf(seen.either)
  const byThousands = thousands === "." || thousands === "," ? otherSign(thousands) : shownDecimal
  const byDecimal = decimal === "." || decimal === "," ? otherSign(decimal) : undefined
  return { kind: "clear", decimal: decimal ?? byThousands, thousands: thousands ?? byDecimal }
}

const firstOf = (first: First): Sign | undefined => SIGNS.find((sign) => first[sign] !== undefined)
