/** Centre by centre: FTE by what they are for, and whole posts. */
import type { RunFindings } from "../../analysis/runFindings.ts"
import { type WholePosts, wholePosts } from "../../model/wholePosts.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Table } from "../Sheet.ts"
import { resultDecimals } from "./resultDecimals.ts"

export const centreBlocks = (findings: RunFindings, words: Words<"run">): ReadonlyArray<Block> => {
  const { run, lang } = words
  const { centres } = findings.loaded.compiled.names
  const whole = wholePosts(findings.result.centres)
  if (centres.length === 0) return [centreTable(findings, whole, words)]
  return [
    centreTable(findings, whole, words),
    { kind: "paragraph", tone: "note", text: run.posts },
    ...whole.losers.map((g): Block => {
      const named = { centre: textIn(centres[g]!.label, lang), posts: whole.posts[g]!, total: whole.total }
      return { kind: "paragraph", tone: "warning", text: run.losesByOneMore(named) }
    })
  ]
}

const centreTable = (
  { loaded, result }: RunFindings,
  { posts, total: inAll }: WholePosts,
  { run }: Words<"run">
): Table => {
  const { model, names } = loaded.compiled
  const n = names.caseTypes.length
  const { centres } = result.allocation
  const sum = (cells: Float64Array, g: number) => cells.slice(g * n, (g + 1) * n).reduce((total, x) => total + x, 0)
  const served = (g: number) => {
    const organisation = model.organisation!
    return names.municipalities.filter(
      (_, m) => organisation.participates[m] === 1 && organisation.centreOf.slice(m * n, (m + 1) * n).includes(g)
    ).length
  }
  const row = (g: number): ReadonlyArray<Cell> => [
    { value: names.centres[g]!.id, label: names.centres[g]!.label },
    served(g),
    sum(centres.core, g),
    sum(centres.transaction, g),
    sum(centres.upkeep, g),
    centres.management[g]! + centres.coordination[g]!,
    result.centres[g]!,
    posts[g]!
  ]
  const total = (cells: Float64Array) => cells.reduce((sum, x) => sum + x, 0)
  return {
    kind: "table",
    id: "centres",
    main: true,
    columns: [
      { id: "centre", header: run.centreColumn.centre, kind: "text", labelled: true },
      { id: "served", header: run.centreColumn.served, kind: "number", decimals: 0 },
      { id: "core", header: run.centreColumn.core, kind: "number", decimals: resultDecimals(result) },
      { id: "transaction", header: run.centreColumn.transaction, kind: "number", decimals: resultDecimals(result) },
      { id: "upkeep", header: run.centreColumn.upkeep, kind: "number", decimals: resultDecimals(result) },
      { id: "whole", header: run.centreColumn.whole, kind: "number", decimals: resultDecimals(result) },
      { id: "fte", header: run.centreColumn.fte, kind: "number", decimals: resultDecimals(result) },
      { id: "posts", header: run.centreColumn.posts, kind: "number", decimals: 0 }
    ],
    rows: names.centres.map((_, g) => row(g)),
    footers:
      names.centres.length === 0
        ? []
        : [
            [
              run.total,
              null,
              total(centres.core),
              total(centres.transaction),
              total(centres.upkeep),
              total(centres.management) + total(centres.coordination),
              result.fte.centre,
              inAll
            ]
          ]
  }
}
