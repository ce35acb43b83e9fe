/** Reads a scenario for the oracle: YAML, `extends`, the table of municipalities and plain central numbers (DESIGN 3). */
import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { parse } from "yaml"

export type Tree = { readonly [key: string]: unknown }
export type Row = Readonly<Record<string, string>>

/** A merged scenario with its table, or a scenario written in code. */
export interface Input {
  readonly scenario: Tree
  readonly rows: ReadonlyArray<Row>
}

const isTree = (node: unknown): node is Tree => typeof node === "object" && node !== null && !Array.isArray(node)

/** What stands at a path; undefined where any part of the path is missing. */
export const at = (node: unknown, ...path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((place, key) => (isTree(place) ? place[key] : undefined), node)

export const tree = (node: unknown, ...path: ReadonlyArray<string>): Tree => {
  const place = at(node, ...path)
  return isTree(place) ? place : {}
}

const distributions = ["pert", "triangular", "uniform", "normal90", "lognormal90"]

// A map is a number when it says how large it is. Ambiguous in DESIGN: a child that gives only `status: agreed` merges.
const isNumber = (node: unknown): boolean =>
  typeof node === "number" || (isTree(node) && ["value", "ref", ...distributions].some((key) => key in node))

/** Maps merge, lists are replaced, `null` deletes, a number is atomic. */
export const merge = (parent: unknown, child: unknown): unknown => {
  if (!isTree(child)) return child
  // Decided: a number and another kind of map (a benchmark rule, say) replace each other whole.
  const base: Tree = isTree(parent) && !isNumber(child) && !(isNumber(parent) && "benchmark" in child) ? parent : {}
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(child)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(base[key], value)
  }
  return merged
}

/**
 * The file with everything it extends, each file once: where two bases share a base, their differences add up. The
 * table's path is resolved against the file that names it.
 */
const readMerged = (file: string, laid = new Set<string>()): Tree => {
  if (laid.has(file)) return {}
  laid.add(file)
  const own: unknown = parse(readFileSync(file, "utf8"))
  if (!isTree(own)) throw new Error(`${file} is no scenario`)
  const parents = own["extends"] === undefined ? [] : [own["extends"]].flat()
  const table = at(own, "municipalities", "table")
  const located: Tree =
    typeof table === "string"
      ? { ...own, municipalities: { ...tree(own, "municipalities"), table: resolve(dirname(file), table) } }
      : own
  let merged: unknown = {}
  for (const parent of parents) merged = merge(merged, readMerged(resolve(dirname(file), String(parent)), laid))
  return tree(merge(merged, located))
}

export const readInput = (file: string): Input => {
  const scenario = readMerged(file)
  return { scenario, rows: readTable(String(at(scenario, "municipalities", "table"))) }
}

/** Comma or semicolon, quotes, a byte-order mark, `#` lines; with semicolons a comma is the decimal sign. */
const readTable = (file: string): ReadonlyArray<Row> => parseTable(readFileSync(file, "utf8"))

export const parseTable = (text: string): ReadonlyArray<Row> => {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  const separator = (lines[0] ?? "").includes(";") ? ";" : ","
  const cells = lines.map((line) => splitLine(line, separator))
  const header = cells[0] ?? []
  const plain = (cell: string) => (separator === ";" && /^-?\d+,\d+$/.test(cell) ? cell.replace(",", ".") : cell)
  return cells
    .slice(1)
    .map((line) => Object.fromEntries(header.map((name, i) => [name.trim(), plain((line[i] ?? "").trim())])))
}

const splitLine = (line: string, separator: string): ReadonlyArray<string> => {
  const cells = [""]
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) cells.push("")
    else cells[cells.length - 1] += sign
  }
  return cells
}

/** The central value: given, or the mode of pert and triangular, or the median of the others. */
export const number = (scenario: Tree, node: unknown): number => {
  if (typeof node === "number") return node
  if (!isTree(node)) throw new Error(`no number: ${JSON.stringify(node)}`)
  if (typeof node["ref"] === "string") return number(scenario, at(scenario, ...node["ref"].split(".")))
  if (typeof node["value"] === "number") return node["value"]
  const ends = (key: string) => node[key] as ReadonlyArray<number> | undefined
  const three = ends("pert") ?? ends("triangular")
  if (three) return three[1]!
  const even = ends("uniform") ?? ends("normal90")
  if (even) return (even[0]! + even[1]!) / 2
  const log = ends("lognormal90")
  if (log) return Math.sqrt(log[0]! * log[1]!)
  throw new Error(`no number: ${JSON.stringify(node)}`)
}
