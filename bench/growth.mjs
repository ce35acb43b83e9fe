/** How the time of whole commands grows with municipalities: processor time of processes, and its exponent. Needs `dist`. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { enlargedFolder } from "./enlargedFolder.mjs"
import { processorTime } from "./processorTime.mjs"

/** Municipalities in hundreds, nearly. GROWTH=1,10,100,1000 asks for the largest as well, which takes minutes. */
const SIZES = (process.env.GROWTH ?? "1,10,100").split(",").map(Number)
const MUNICIPALITIES = 98

const commands = (state, joint) => [
  ["run", state],
  ["compare", state, joint],
  ["break-even", state, joint],
  ["sensitivity", state, joint],
  ["uncertainty", state, joint, "--draws", "16384", "--threads", "1"],
  ["memo", state, joint, "-o", `${state}.md`, "--draws", "4096"]
]

const timeOf = (args) => processorTime(process.execPath, ["dist/main.js", ...args])

export const report = async () => {
  const folders = SIZES.map((times) => enlargedFolder("scenarios/denmark-2010", times))
  try {
    const table = folders.map((folder) =>
      commands(join(folder, "state-b.yaml"), join(folder, "inter-municipal-b.yaml")).map(timeOf)
    )
    return commands("", "").map(([name], k) => {
      const seconds = table.map((row) => row[k])
      const steps = seconds.slice(1).map((time, i) => {
        const exponent = Math.log(time / seconds[i]) / Math.log(SIZES[i + 1] / SIZES[i])
        return `${SIZES[i + 1] * MUNICIPALITIES}: ${time.toFixed(1)} s, exponent ${exponent.toFixed(2)}`
      })
      return `${name}, municipalities ${SIZES[0] * MUNICIPALITIES}: ${seconds[0].toFixed(1)} s; ${steps.join("; ")} (goal 1.1)`
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}
