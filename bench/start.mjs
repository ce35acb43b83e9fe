/** Cold starts: how many times the processor time of a bare Node each command takes, on each Node. Needs `dist`. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { root } from "./bundled.mjs"
import { processorTime } from "./processorTime.mjs"

const main = "dist/main.js"
const state = "scenarios/denmark-2010/state-b.yaml"
const commands = [
  ["--help", [main, "--help"]],
  ["check", [main, "check", state]],
  ["run", [main, "run", state]],
  ["compare", [main, "compare", state, "scenarios/denmark-2010/inter-municipal-b.yaml"]]
]

/** Where `npm run node24` puts it. */
const node24 = join(root, "node_modules/.cache/node24/node_modules/.bin/node")

const ROUNDS = 5

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const startsOf = (node) => {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()
  const times = new Map([["bare", []], ...commands.map(([name]) => [name, []])])
  // What a Node keeps of compiled code is there after the first call.
  for (const [, args] of commands) processorTime(node, args)
  // Round by round, so that a busy machine is busy for all of them.
  for (let round = 0; round < ROUNDS; round++) {
    times.get("bare").push(processorTime(node, ["-e", "0"]))
    for (const [name, args] of commands) times.get(name).push(processorTime(node, args))
  }
  const bare = median(times.get("bare"))
  return [
    `Node ${version}, -e 0: ${bare.toFixed(3)} s of processor (median of ${ROUNDS})`,
    ...commands.map(([name]) => {
      const time = median(times.get(name))
      return `Node ${version}, casecap ${name}: ${time.toFixed(3)} s, ${(time / bare).toFixed(2)} times bare Node`
    })
  ]
}

export const report = async () => [
  ...startsOf(process.execPath),
  ...(existsSync(node24) ? startsOf(node24) : ["Node 24: not here; `npm run node24` fetches it"])
]
