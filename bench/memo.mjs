/** Bench of the memo: the Danish pair with 100,000 draws in all four formats; the goal is 2.5 processor seconds. Needs `dist`. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const pair = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)

/** The program with a note of the processor seconds of all its threads on stderr. */
const script = `process.on("exit", () => {
  const { user, system } = process.cpuUsage()
  console.error((user + system) / 1e6)
})
process.argv.splice(1, 0, "dist/main.js")
require(process.cwd() + "/dist/program.js")`

/** Markdown needs the same figures and pictures and no library, so it is what the other formats are measured by. */
export const report = () => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-bench-"))
  try {
    const alone = measured(folder, ["md"])
    const all = measured(folder, ["docx", "pdf", "html", "md"])
    return [
      `100,000 draws, Markdown alone: ${shown(alone)}`,
      `100,000 draws, docx + pdf + html + md: ${shown(all)} (goal 2.5 processor seconds)`,
      `all four to Markdown alone: ${(all.seconds / alone.seconds).toFixed(2)} × in time, ` +
        `${(all.processor / alone.processor).toFixed(2)} × in processor time`
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const measured = (folder, suffixes) => {
  const outputs = suffixes.flatMap((suffix) => ["-o", join(folder, `memo.${suffix}`)])
  const args = ["memo", ...pair, "--draws", "100000", "--date", "2010-03-01", "--lang", "da", ...outputs]
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ["-e", script, ...args], { encoding: "utf8" })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(stderr)
  return { seconds, processor: Number(stderr.trim().split("\n").at(-1)) }
}

const shown = ({ seconds, processor }) =>
  `${seconds.toFixed(2)} s from the shell and back, ${processor.toFixed(1)} processor seconds`
