/** A test run as a table for programs: one row a check, with its figure and band where it has one. */
import { nameOf } from "../../analysis/checks/Check.ts"
import type { TestReport } from "../../analysis/TestReport.ts"
import { position } from "../../scenario/Source.ts"
import type { Column, Table, Value } from "../Sheet.ts"

export const outcomeTable = ({ run }: TestReport): Table => ({
  kind: "table",
  id: "checks",
  columns: [
    text("file"),
    number("line"),
    text("name"),
    text("status"),
    text("metric"),
    text("unit"),
    number("actual"),
    number("low"),
    number("high"),
    number("distance"),
    text("found")
  ],
  rows: run.outcomes.map(({ check, status, found, measured }): ReadonlyArray<Value> => {
    const place = [check.span.source.name, position(check.span).line, nameOf(check), status]
    if (measured === undefined) return [...place, null, null, null, null, null, null, found]
    const { metric, unit, actual, band, distance } = measured
    return [...place, metric, unit, actual, bound(band.low), bound(band.high), distance, found]
  })
})

/** Where nothing bounds it there is no number. */
const bound = (end: number): number | null => (Number.isFinite(end) ? end : null)

const text = (id: string): Column => ({ id, header: id, kind: "text" })
const number = (id: string): Column => ({ id, header: id, kind: "number", style: "value" })
