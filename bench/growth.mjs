/** How the time of whole commands grows: processor time of processes, and its exponent. Needs `dist`. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { enlargedFolder } from "./enlargedFolder.mjs"
import { manyNumbersFolder } from "./manyNumbersFolder.mjs"
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

/** Case types and activities of each: 30, 300 and 3,000 uncertain numbers; and 5 and 60 case types with six numbers each. */
const NUMBERS = [
  [3, 5],
  [15, 10],
  [60, 25]
]
const CASE_TYPES = [
  [5, 3],
  [60, 3]
]

const timeOf = (args) => processorTime(process.execPath, ["dist/main.js", ...args])

export const report = async () => [
  ...growth(
    "municipalities",
    SIZES.map((times) => times * MUNICIPALITIES),
    SIZES.map((times) => enlargedFolder("scenarios/denmark-2010", times)),
    (folder) => commands(join(folder, "state-b.yaml"), join(folder, "inter-municipal-b.yaml")),
    1.1
  ),
  ...growth(
    "uncertain numbers",
    NUMBERS.map(([caseTypes, activities]) => 2 * caseTypes * activities),
    NUMBERS.map((size) => manyNumbersFolder(...size)),
    ofNumbers,
    1.3
  ),
  ...growth(
    "case types",
    CASE_TYPES.map(([caseTypes]) => caseTypes),
    CASE_TYPES.map((size) => manyNumbersFolder(...size)),
    ofNumbers,
    1.3
  )
]

/** All but the memo. */
const ofNumbers = (folder) => commands(join(folder, "one.yaml"), join(folder, "other.yaml")).slice(0, -1)

const growth = (what, sizes, folders, commandsIn, goal) => {
  try {
    const table = folders.map((folder) => commandsIn(folder).map(timeOf))
    return commandsIn("").map(([name], k) => {
      const seconds = table.map((row) => row[k])
      const steps = seconds.slice(1).map((time, i) => {
        const exponent = Math.log(time / seconds[i]) / Math.log(sizes[i + 1] / sizes[i])
        return `${sizes[i + 1]}: ${time.toFixed(1)} s, exponent ${exponent.toFixed(2)}`
      })
      return `${name}, ${what} ${sizes[0]}: ${seconds[0].toFixed(1)} s; ${steps.join("; ")} (goal ${goal})`
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}
