/** Who lends whom, on the page of `staff --lend`: the plan, what stays unmet, what one more person is worth, how long. */
import type { LendFindings } from "../../analysis/lending/lendFindings.ts"
import { LONGEST_LOAN } from "../../analysis/lending/neededMonths.ts"
import { DAYS_PER_MONTH } from "../../model/staffing/retrainOrLend.ts"
import type { StaffFindings } from "../../analysis/staffFindings.ts"
import { currencyWord } from "../../words/currencies.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import { fteDecimals } from "../fteDecimals.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { MOST_LINES, type LendContext, special, unit } from "./lendPage.ts"
import { retrainBlocks } from "./retrainPage.ts"
import { neededTable } from "./staffNeeded.ts"

export const lendBlocks = (
  staff: StaffFindings,
  found: LendFindings,
  words: LendContext["words"]
): ReadonlyArray<Block> => {
  const page: LendContext = { staff, found, words, names: namesOf(staff), decimals: decimalsOf(staff) }
  return [
    { kind: "heading", level: 2, text: words.staff.lending.heading },
    { kind: "paragraph", text: summary(page) },
    ...loanTable(page),
    ...retrainBlocks(page),
    ...unmetTable(page),
    ...worthList(page),
    ...neededTable(page),
    { kind: "paragraph", text: notes(page), tone: "note" }
  ]
}

const namesOf = ({ loaded }: StaffFindings): LendContext["names"] => {
  const { names } = loaded.compiled
  return { ...names, staffing: names.staffing! }
}

/** People are counted, FTE are measured. */
const decimalsOf = ({ staffing, total }: StaffFindings): number => (staffing.wholePeople ? 0 : fteDecimals(total.need))

const summary = ({ staff, found: { plan }, words, names, decimals }: LendContext): string => {
  const { lang } = words
  const say = words.staff.lending
  const number = (fte: number, digits = decimals) => formatNumber(fte, lang, digits)
  const lent = sum(plan.loans, ({ fte }) => fte)
  const unmet = plan.unmet.reduce((total, fte) => total + fte, 0)
  const fteDigits = fteDecimals(staff.total.need)
  return [
    say.summary({
      loans: plan.loans.length,
      lent: number(lent),
      covered: number(staff.total.tooFew - unmet, fteDigits),
      shortage: number(staff.total.tooFew, fteDigits),
      unmet: number(unmet, fteDigits),
      whole: staff.staffing.wholePeople
    }),
    ...(plan.retrained.length > 0 ? [say.retrained({ fte: number(sum(plan.retrained, ({ fte }) => fte)) })] : []),
    ...(names.staffing.currency === ""
      ? []
      : [
          say.cost({
            amount: formatNumber(plan.cost, lang, 0),
            currency: currencyWord(names.staffing.currency, lang)
          })
        ]),
    ...(unmet > 0 ? [say.worst({ share: formatPercent(plan.worst, lang, 0) })] : [])
  ].join(" ")
}

const sum = <A>(list: ReadonlyArray<A>, of: (one: A) => number): number =>
  list.reduce((total, one) => total + of(one), 0)

const loanTable = (page: LendContext): ReadonlyArray<Block> => {
  const { found, words, staff, decimals } = page
  const { loans } = found.plan
  if (loans.length === 0) return []
  const say = words.staff.lending
  const columns: ReadonlyArray<Column> = [
    { id: "from", header: say.column.from, kind: "text", labelled: true },
    { id: "to", header: say.column.to, kind: "text", labelled: true },
    { id: "specialism", header: words.staff.specialism, kind: "text", labelled: true },
    { id: "term", header: say.column.term, kind: "text", labelled: true },
    { id: "fte", header: staff.staffing.wholePeople ? say.column.people : say.column.fte, kind: "number", decimals },
    { id: "covers", header: say.column.covers, kind: "number", decimals: fteDecimals(staff.total.need) },
    { id: "hours", header: say.column.hours, kind: "number", decimals: 1 }
  ]
  const rows = loans.map(({ from, to, specialism, term, fte, covers: met, hours }): ReadonlyArray<Cell> => [
    unit(page, from),
    unit(page, to),
    special(page, specialism),
    termCell(page, term),
    fte,
    met,
    hours
  ])
  const more = rows.length - MOST_LINES
  return [
    { kind: "table", id: "shownLoans", columns, rows: rows.slice(0, MOST_LINES) },
    ...(more > 0 ? [{ kind: "paragraph", text: words.staff.more({ cells: more }), tone: "note" } as const] : []),
    { kind: "table", id: "loans", columns, rows, main: true, forPrograms: true }
  ]
}

/** What stays unmet, the most first. */
const unmetTable = (page: LendContext): ReadonlyArray<Block> => {
  const { found, words, staff } = page
  const n = page.names.staffing.specialisms.length
  const cells = [...found.plan.unmet]
    .map((fte, cell) => ({ fte, cell }))
    .filter(({ fte }) => fte > 0)
    .sort((a, b) => b.fte - a.fte || a.cell - b.cell)
  if (cells.length === 0) return []
  const more = cells.length - MOST_LINES
  return [
    { kind: "heading", level: 2, text: words.staff.lending.unmetHeading },
    {
      kind: "table",
      id: "unmet",
      columns: [
        { id: "code", header: words.staff.municipality, kind: "text", labelled: true },
        { id: "specialism", header: words.staff.specialism, kind: "text", labelled: true },
        {
          id: "unmet",
          header: words.staff.lending.column.unmet,
          kind: "number",
          decimals: fteDecimals(staff.total.need)
        }
      ],
      rows: cells
        .slice(0, MOST_LINES)
        .map(({ fte, cell }) => [unit(page, Math.floor(cell / n)), special(page, cell % n), fte])
    },
    ...(more > 0 ? [{ kind: "paragraph", text: words.staff.more({ cells: more }), tone: "note" } as const] : [])
  ]
}

const worthList = (page: LendContext): ReadonlyArray<Block> => {
  const { found, words, names } = page
  if (found.oneMore.length === 0) return []
  return [
    { kind: "heading", level: 2, text: words.staff.lending.worthHeading },
    {
      kind: "list",
      items: found.oneMore.map(({ specialism, municipality, met }) =>
        words.staff.lending.worth({
          specialism: textIn(names.staffing.specialisms[specialism]!.label, words.lang),
          place: names.municipalities[municipality]!.name,
          met: formatNumber(met, words.lang, 2)
        })
      )
    }
  ]
}

const notes = ({ staff, found, words, names }: LendContext): string => {
  const say = words.staff.lending
  const { plan, terms } = found
  const tooLong = terms.flatMap(({ days }, i) =>
    days > LONGEST_LOAN * DAYS_PER_MONTH ? [names.staffing.terms[i]!] : []
  )
  return [
    say.rule({ worstFirst: staff.staffing.worstFirst }),
    found.hardlyNeeded > 0 ? say.partOfAPost({ people: found.hardlyNeeded }) : "",
    plan.unique === false ? say.notUnique : "",
    plan.proven ? "" : say.notProven,
    found.needed === null ? say.noEnd({ months: LONGEST_LOAN }) : "",
    ...tooLong.map(({ label }) => say.tooLong({ term: textIn(label, words.lang), months: LONGEST_LOAN })),
    say.noNames
  ]
    .filter((text) => text !== "")
    .join(" ")
}

const termCell = ({ names, words }: LendContext, term: number): Cell => {
  const { id, label } = names.staffing.terms[term]!
  return { value: id, label: textIn(label, words.lang) }
}
