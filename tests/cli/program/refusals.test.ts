/** What command lines are refused for before a command is loaded, without a process for each. */
import { describe, expect, it } from "vitest"
import { EXACT_BLOCKS } from "../../../src/analysis/uncertainty/Spread.ts"
import { runProgram } from "../../../src/cli/program/program.ts"
import { MOST_KEPT_DRAWS } from "../../../src/cli/program/wholeNumber.ts"
import { BLOCK } from "../../../src/kernel/streams.ts"

const refusal = async (line: string, lang: "da" | "en" = "en"): Promise<string> =>
  runProgram(line.split(" "), lang, 80).then(
    () => "nothing",
    (error: Error) => (error.name === "Refusal" ? error.message : `defect: ${error.message}`)
  )

/** A line that is right but for what is added to it. */
const lines = {
  uncertainty: "uncertainty a.yaml",
  sensitivity: "sensitivity a.yaml",
  compare: "compare a.yaml b.yaml",
  memo: "memo a.yaml b.yaml",
  calibrate: "calibrate a.yaml --free x --to freed=1"
} as const

describe("a whole number", () => {
  it.each(Object.values(lines))("is what %s takes as its seed", async (line) => {
    for (const seed of ["-1.5", "-1", "0.5", "1e300"]) {
      const said = `--seed ${Number(seed)}: give a whole number from 0 to 9007199254740991`
      expect(await refusal(`${line} --seed ${seed}`)).toBe(said)
    }
    expect(await refusal(`${line} --seed -1`, "da")).toBe("--seed -1: angiv et helt tal fra 0 til 9007199254740991")
  })

  it.each([
    ["uncertainty", 1e9],
    ["sensitivity", 65_536],
    ["compare", 131_072],
    ["memo", 131_072]
  ] as const)("is how many draws %s takes, and not too large a one", async (command, most) => {
    for (const draws of [0, -1, 1.5, most + 1]) {
      const said = `--draws ${draws}: give a whole number from 1 to ${most}`
      expect(await refusal(`${lines[command]} --draws ${draws}`)).toBe(said)
    }
  })

  it("is how many threads and sets are asked for", async () => {
    expect(await refusal(`${lines.uncertainty} --threads 0`)).toBe("--threads 0: give a whole number from 1 to 64")
    expect(await refusal(`${lines.calibrate} --feasible 0`)).toBe("--feasible 0: give a whole number from 1 to 1000000")
  })

  it("of draws that are all kept is one that quantiles are exact of", () => {
    expect(MOST_KEPT_DRAWS).toBe(EXACT_BLOCKS * BLOCK)
  })
})

describe("--save", () => {
  it.each([
    ["check a.yaml", "check"],
    ["test", "test"],
    ["schema", "schema"],
    ["init", "init"],
    ["completion bash", "completion"],
    ["memo --verify a.md", "memo --verify"]
  ])("is refused by %s, which saves no scenario", async (line, command) => {
    expect(await refusal(`${line} --set x=1 --save new.yaml`)).toBe(
      `${command} saves no scenario; use casecap run FILE --set PATH=VALUE --save new.yaml`
    )
    expect(await refusal(`${line} --set x=1 --save new.yaml`, "da")).toContain(`${command} gemmer ikke noget scenarie`)
  })
})
