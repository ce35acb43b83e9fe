/** Processor time of whole commands: on a machine that others use as well, the clock on the wall says nothing. */
import { spawnSync } from "node:child_process"
import { root } from "./bundled.mjs"

/** Seconds of a process and all that it starts, as the shell counts them. */
export const processorTime = (node, args) => {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null'
  const { stderr, status } = spawnSync("bash", ["-c", script, "_", node, ...args], { cwd: root, encoding: "utf8" })
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`)
  const [user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number)
  return user + system
}
