/** Cold starts: how many times a bare Node each command takes, from the shell and back. Needs `dist`. */
import { spawnSync } from "node:child_process"
import { root } from "./bundled.mjs"

const main = "dist/main.js"
const state = "scenarios/denmark-2010/state-b.yaml"
const goals = [
  ["--help", [main, "--help"], 2.5],
  ["check", [main, "check", state], 3.5],
  ["run", [main, "run", state], 4]
]

const ROUNDS = 9

const once = (args) => {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" })
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`)
  return performance.now() - started
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

export const report = async () => {
  const times = new Map([["bare", []], ...goals.map(([name]) => [name, []])])
  // Round by round, so that a busy machine is busy for all of them.
  for (let round = 0; round < ROUNDS; round++) {
    times.get("bare").push(once(["-e", "0"]))
    for (const [name, args] of goals) times.get(name).push(once(args))
  }
  const bare = median(times.get("bare"))
  return [
    `node -e 0: ${bare.toFixed(0)} ms (median of ${ROUNDS})`,
    ...goals.map(([name, , goal]) => {
      const time = median(times.get(name))
      return `casecap ${name}: ${time.toFixed(0)} ms, ${(time / bare).toFixed(2)} times bare Node (goal ${goal})`
    })
  ]
}
