/** The fitted assumptions of the Danish case come out of the commands that CALIBRATION.md gives. */
import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { calibrate, type Calibration } from "../../../src/analysis/calibration/calibrate.ts"
import { readGoal } from "../../../src/analysis/calibration/Goal.ts"
import { readUnknowns } from "../../../src/analysis/calibration/Unknown.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const folder = "scenarios/denmark-2010"
const commands = [...readFileSync(`${folder}/CALIBRATION.md`, "utf8").matchAll(/```sh\n(?<line>[^`]*)```/gu)].map(
  (match) => match.groups!.line!.replaceAll("\\\n", " ").trim().split(/\s+/u)
)

const after = (words: ReadonlyArray<string>, option: string) =>
  words.flatMap((word, i) => (word === option ? [words[i + 1]!] : []))

/** The value and range that a parameter has before any fit: in the base of all, or in the base of its model. */
const unfitted = (path: string): string => {
  const name = path.replace("parameters.", "")
  const stated = ["base", "state", "inter-municipal"]
    .map((file) => parse(readFileSync(`${folder}/${file}.yaml`, "utf8")).parameters?.[name])
    .find((found) => found !== undefined)
  return `${path}=${JSON.stringify({ value: stated.value, pert: stated.pert })}`
}

const run = async (words: ReadonlyArray<string>, fromStated: boolean): Promise<Calibration> => {
  const free = after(words, "--free")
  const scenarios = await Promise.all(
    words
      .filter((word) => word.endsWith(".yaml"))
      .map(async (file) => {
        const shipped = await loadFile(file)
        const own = free.filter((path) => shipped.compiled.assumptions.some((one) => one.path === path))
        return fromStated ? loadFile(file, own.map(unfitted)) : shipped
      })
  )
  const unknowns = free.flatMap((path) => {
    const found = readUnknowns(path, scenarios)
    return "message" in found ? [] : found.unknowns
  })
  const goals = after(words, "--to").flatMap((text) => {
    const found = readGoal(text, scenarios)
    return "message" in found ? [] : [found.goal]
  })
  return calibrate(scenarios, unknowns, goals)
}

describe("the commands of CALIBRATION.md", () => {
  it("are two, one for each reading", () => {
    expect(commands.map((words) => after(words, "--to").length)).toEqual([3, 4])
  })

  it.each(commands.map((words, i) => ["AB"[i]!, words] as const))(
    "find the shipped values of reading %s again, also from the unfitted ones",
    async (_, words) => {
      const shipped = await run(words, false)
      expect(shipped.unknowns).toHaveLength(after(words, "--to").length)
      for (const { unknown, value } of shipped.unknowns) {
        expect(unknown.assumption.basis).toBe("fitted")
        expect(value).toBeCloseTo(unknown.prior, 6)
      }
      const anew = await run(words, true)
      expect(anew.isFeasible).toBe(true)
      for (const [i, { value }] of anew.unknowns.entries()) expect(value).toBeCloseTo(shipped.unknowns[i]!.value, 6)
    }
  )
})
