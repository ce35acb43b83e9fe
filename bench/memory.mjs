/** The most memory that `uncertainty` takes, in a process of its own. Needs `dist`. */
import { spawnSync } from "node:child_process"
import { root } from "./bundled.mjs"

const pair = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)

/**
 * The program with a note of its largest memory on stderr, in kB. Where there is one, it is read from /proc: the resource
 * usage of a child counts the memory that its parent, this bench, had when it started it.
 */
const script = `const { existsSync, readFileSync } = require("node:fs")
const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]
process.on("exit", () => console.error(existsSync("/proc/self/status") ? own() : process.resourceUsage().maxRSS))
process.argv.splice(1, 0, "dist/main.js")
require(process.cwd() + "/dist/program.js")`

export const report = async () =>
  [1, 2].map((threads) => {
    const args = ["uncertainty", ...pair, "--draws", "100000", "--threads", String(threads), "--json"]
    const started = performance.now()
    const { stderr, status } = spawnSync(process.execPath, ["-e", script, ...args], { cwd: root, encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
    const [seconds, megabytes] = [(performance.now() - started) / 1000, Number(stderr.trim()) / 1024]
    return (
      `casecap uncertainty, 100,000 paired draws, ${threads} thread${threads === 1 ? "" : "s"}: ` +
      `${seconds.toFixed(2)} s from the shell and back, ${megabytes.toFixed(0)} MB at most (goal 300)`
    )
  })
