/** Pictures of a page as tables: a sheet shows their numbers. */
import type { Bars, Column, Quantile, Strip, Table } from "../Sheet.ts"

export const barsTable = ({ items, caption, ...style }: Bars): Table => ({
  kind: "table",
  id: "bars",
  ...(caption === undefined ? {} : { caption }),
  columns: [
    { id: "label", header: "", kind: "text" },
    { ...style, id: "value", header: "", kind: "number" }
  ],
  rows: items.map(({ label, value, tone = "plain" }) => [
    { value: label, tone },
    { value, tone }
  ])
})

const quantiles = ["p5", "p25", "p50", "p75", "p95"] as const satisfies ReadonlyArray<Quantile>

export const stripTable = ({ items, caption, ...style }: Strip): Table => ({
  kind: "table",
  id: "strip",
  ...(caption === undefined ? {} : { caption }),
  columns: [
    { id: "label", header: "", kind: "text" },
    ...quantiles.map((id): Column => ({ ...style, id, header: id, kind: "number" }))
  ],
  rows: items.map((item) => [item.label, ...quantiles.map((id) => item[id])])
})
