import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"

/** The rooms of the house and the doors between them. A door that is not here does not exist. */
const doors: Record<string, ReadonlyArray<string>> = {
  kernel: [],
  model: ["kernel"],
  scenario: ["model", "kernel"],
  analysis: ["scenario", "model", "kernel"],
  report: ["analysis", "scenario", "model", "kernel"],
  cli: ["report", "analysis", "scenario", "model", "kernel"],
  api: ["analysis", "scenario", "model", "kernel", "cli"]
}

/** Rooms that stay plain TypeScript, so they run in a worker or a browser without Effect or Node. */
const plain: Record<string, ReadonlyArray<string>> = { kernel: ["simple-statistics"], model: [] }

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
const roomOf = (file: string) => file.split("/")[0] ?? ""
const importsOf = (file: string) =>
  [...readFileSync(join("src", file), "utf8").matchAll(/(?:from |import |import\()"([^"]+)"/g)].map(
    (match) => match[1] ?? ""
  )
const entered = (file: string) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => roomOf(relative("src", join("src", dirname(file), specifier))))
    .filter((room) => room !== roomOf(file))

describe("architecture", () => {
  it.each(files)("%s uses only its doors", (file) => {
    expect(doors[roomOf(file)]).toEqual(expect.arrayContaining(entered(file)))
  })

  it.each(files.filter((file) => roomOf(file) in plain))("%s is plain TypeScript", (file) => {
    const outside = importsOf(file).filter((specifier) => !specifier.startsWith("."))
    expect(plain[roomOf(file)]).toEqual(expect.arrayContaining(outside))
  })
})
