/** Bench of the memo: the Danish pair with 100,000 draws in all four formats; the goal is 6 seconds. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const pair = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)

export const report = () => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-bench-"))
  const outputs = ["docx", "pdf", "html", "md"].flatMap((suffix) => ["-o", join(folder, `memo.${suffix}`)])
  const started = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ["dist/main.js", "memo", ...pair, "--draws", "100000", "--date", "2010-03-01", "--lang", "da", ...outputs],
    { encoding: "utf8" }
  )
  const seconds = (performance.now() - started) / 1000
  rmSync(folder, { recursive: true, force: true })
  return status === 0
    ? [`100,000 draws, docx + pdf + html + md: ${seconds.toFixed(1)} s (goal 6 s)`]
    : [`failed: ${stderr.slice(0, 300)}`]
}
