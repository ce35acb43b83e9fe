/**
 * Bench of workbooks: the Danish case with formulas (goal 2 s and 1 MB), and 9,800 municipalities without (goal 10 s and
 * 300 MB). Needs `dist`.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** The program with a note of its processor seconds and its memory on stderr. */
const script = `process.on("exit", () => {
  const { user, system } = process.cpuUsage()
  console.error((user + system) / 1e6 + " " + process.resourceUsage().maxRSS / 1024)
})
if (!process.argv.includes(process.env.CASECAP_MAIN)) process.argv.splice(1, 0, process.env.CASECAP_MAIN)
require(process.env.CASECAP_MAIN)`

const main = join(process.cwd(), "dist", "main.js")

/** CSV needs the same result and no library, so it is what a workbook is measured by. */
export const report = () => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-bench-"))
  try {
    cpSync("scenarios", join(folder, "scenarios"), { recursive: true })
    writeFileSync(join(folder, "casecap.yaml"), "")
    writeFileSync(join(folder, "many.csv"), manyMunicipalities())
    writeFileSync(join(folder, "many.yaml"), many)
    const small = "scenarios/denmark-2010/inter-municipal-b.yaml"
    const csv = measured(folder, [small, "-o", "small.csv"])
    const live = measured(folder, [small, "--live", "-o", "small.xlsx"])
    const text = measured(folder, ["many.yaml", "--by", "municipality", "-o", "many.csv.csv"])
    const book = measured(folder, ["many.yaml", "-o", "many.xlsx"])
    return [
      `98 municipalities, CSV: ${shown(csv)}`,
      `98 municipalities, workbook with formulas: ${shown(live)} (goal 2 s and 1 MB)`,
      `9,800 municipalities, CSV: ${shown(text)}`,
      `9,800 municipalities, workbook: ${shown(book)} (goal 10 s and 300 MB of memory)`,
      `workbook to CSV: ${ratio(live, csv)} × in processor time for 98, ${ratio(book, text)} × for 9,800`
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const copies = 100

/** Every municipality a hundred times, each with a code of its own. */
const manyMunicipalities = () => {
  const lines = readFileSync("scenarios/denmark-2010/municipalities.csv", "utf8").trim().split("\n")
  const [heading, ...rows] = lines.filter((line) => !line.startsWith("#"))
  const all = Array.from({ length: copies }, (_, copy) =>
    rows.map((row) =>
      row.replace(/^(\d+),([^,]*)/u, (_, code, name) => `${Number(code) * copies + copy},${name} ${copy}`)
    )
  )
  return [heading, ...all.flat()].join("\n")
}

const many = `casecap: 1
id: many
title: Many
extends: scenarios/denmark-2010/inter-municipal-b.yaml
municipalities: {table: many.csv}
baseline: {employees: ${2000 * copies}}
`

const measured = (folder, args) => {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ["-e", script, "run", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CASECAP_MAIN: main }
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(stderr)
  // A command with a large table works in a second process, which tells its own.
  const told = stderr
    .split("\n")
    .filter((line) => /^[\d.]+ [\d.]+$/u.test(line))
    .map((line) => line.split(" ").map(Number))
  const processor = told.reduce((sum, [one]) => sum + one, 0)
  const memory = Math.max(...told.map(([, one]) => one))
  return { seconds, processor, memory, size: statSync(join(folder, args.at(-1))).size }
}

const ratio = (one, other) => (one.processor / other.processor).toFixed(2)

const shown = ({ seconds, processor, memory, size }) =>
  `${seconds.toFixed(2)} s, ${processor.toFixed(2)} processor seconds, ${memory.toFixed(0)} MB of memory, ` +
  `${(size / 1e6).toFixed(2)} MB of file`
