/** The Danish scenarios over a table in which every municipality stands so many times, each time a little smaller. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A folder of its own, to be removed by whoever asked. */
export const enlargedFolder = (folder, times) => {
  const copy = mkdtempSync(join(tmpdir(), "casecap-table-"))
  cpSync(folder, copy, { recursive: true })
  if (times === 1) return copy
  const table = join(copy, "municipalities.csv")
  const lines = readFileSync(table, "utf8").trimEnd().split("\n")
  const head = lines.findIndex((line) => !line.startsWith("#"))
  const counts = lines[head].split(",").map((name) => name.startsWith("pop"))
  const cellOf = (cell, i, k) => {
    if (i === 0) return `${cell}${k === 0 ? "" : `x${k}`}`
    return counts[i] ? Math.ceil(Number(cell) * (1 - k / (times * 2))) : cell
  }
  const rows = Array.from({ length: times }, (_, k) =>
    lines.slice(head + 1).map((line) =>
      line
        .split(",")
        .map((cell, i) => cellOf(cell, i, k))
        .join(",")
    )
  )
  writeFileSync(table, [...lines.slice(0, head + 1), ...rows.flat(), ""].join("\n"))
  // More municipalities keep more people trained, so there must be as many more employees.
  const base = join(copy, "base-b.yaml")
  const text = readFileSync(base, "utf8")
  const [value, low, high] = [2000, 1900, 2100].map((count) => count * times)
  const more = text.replace(
    "value: 2000, pert: [1900, 2000, 2100]",
    `value: ${value}, pert: [${low}, ${value}, ${high}]`
  )
  if (more === text) throw new Error("base-b.yaml does not say how many employees there are")
  writeFileSync(base, more)
  return copy
}
