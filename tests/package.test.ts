/** The package as others get it: packed, installed into an empty folder, run, imported and compiled against. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memoFiles } from "./support/memoPair.ts"

let folder = ""
let packed: ReadonlyArray<string> = []
const at = (path: string) => join(folder, path)
const npm = (args: ReadonlyArray<string>, cwd: string) =>
  spawnSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel", "error"], { cwd, encoding: "utf8" })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-package-"))
  const { stdout, stderr, status } = npm(["pack", "--json", "--pack-destination", folder], ".")
  if (status !== 0) throw new Error(stderr)
  // What the scripts before it print stands in front.
  const [made] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as ReadonlyArray<{
    readonly filename: string
    readonly files: ReadonlyArray<{ readonly path: string }>
  }>
  packed = made!.files.map(({ path }) => path)
  writeFileSync(at("package.json"), '{ "name": "empty", "type": "module", "private": true }')
  install(made!.filename)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** By npm; where no registry answers, unpacked beside what the package says that it needs, and nothing else. */
const install = (archive: string): void => {
  const { status, stderr } = npm(["install", "--prefer-offline", at(archive)], folder)
  if (status === 0) return
  if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/u.test(stderr))
    throw new Error(stderr)
  rmSync(at("node_modules"), { recursive: true, force: true })
  mkdirSync(at("node_modules/casecap"), { recursive: true })
  execFileSync("tar", ["-xzf", at(archive), "--strip-components=1", "-C", at("node_modules/casecap")])
  const manifest = JSON.parse(readFileSync(at("node_modules/casecap/package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true })
    symlinkSync(resolve("node_modules", name), at(`node_modules/${name}`))
  }
}

const installed = "node_modules/casecap"
const casecap = (...args: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at(`${installed}/dist/main.js`), ...args], {
    cwd: folder,
    encoding: "utf8"
  })
  return { status, stdout, stderr }
}

describe("the package", () => {
  it("holds the program, the library, the scenarios and what is to be read, and nothing else", () => {
    const rooms = new Set(packed.map((path) => (path.includes("/") ? path.split("/")[0] : path)))
    const texts = ["CHANGELOG.md", "LICENSE", "README.md"]
    expect([...rooms].sort()).toEqual([...texts, "dist", "docs", "package.json", "scenarios"])
    expect(packed.filter((path) => path.startsWith("docs/"))).toEqual(["docs/casecap.1", "docs/scenario-language.md"])
    const kinds = new Set(
      packed.filter((path) => path.startsWith("dist/")).map((path) => /\.(?:d\.ts|\w+)$/u.exec(path)![0])
    )
    expect([...kinds].sort()).toEqual([".css", ".d.ts", ".js", ".json", ".mjs"])
  })

  it("runs as a command", () => {
    expect(casecap("--version").stdout.trim()).toBe(
      (JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }).version
    )
    const run = casecap("run", `${installed}/scenarios/denmark-2010/state-b.yaml`, "--json")
    expect(run).toMatchObject({ status: 0, stderr: "" })
    const checked = casecap("test", `${installed}/scenarios/published`)
    expect(checked).toMatchObject({ status: 0, stderr: "" })
  })

  it("writes a memo with its own fonts and typesetter", () => {
    for (const [name, text] of Object.entries(memoFiles())) writeFileSync(at(name), text)
    const { status, stderr } = casecap(
      "memo",
      "0.yaml",
      "1.yaml",
      "--draws",
      "1024",
      "-o",
      "memo.pdf",
      "-o",
      "memo.docx"
    )
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(readFileSync(at("memo.pdf")).subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("is imported and computes", () => {
    writeFileSync(
      at("use.mjs"),
      `import { compare, load, run, sample } from "casecap"
const folder = "node_modules/casecap/scenarios/denmark-2010"
const [a, b] = await Promise.all(["state-b", "inter-municipal-b"].map((name) => load(\`\${folder}/\${name}.yaml\`)))
const draws = sample([a, b], { draws: 1024 })
let refused = ""
try { draws.inputs("misspelt") } catch (thrown) { refused = thrown.name }
console.log(JSON.stringify({
  freed: Math.round(run(a).at("freed")),
  difference: compare(a, b).difference("freed") < 0,
  draws: draws.values("difference(freed)").length,
  refused
}))
`
    )
    const out = execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" })
    expect(JSON.parse(out)).toEqual({ freed: 684, difference: true, draws: 1024, refused: "CasecapError" })
  })

  it("has types that compile under strict rules, and that a wrong use breaks", () => {
    const config = {
      compilerOptions: { strict: true, noEmit: true, module: "NodeNext", target: "ES2022", types: ["node"] },
      files: ["use.ts"]
    }
    writeFileSync(at("tsconfig.json"), JSON.stringify(config))
    // Whoever compiles for Node has these two; they are no part of the package.
    for (const name of ["@types/node", "undici-types", "vitest"]) {
      mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true })
      rmSync(at(`node_modules/${name}`), { recursive: true, force: true })
      symlinkSync(resolve("node_modules", name), at(`node_modules/${name}`))
    }
    writeFileSync(
      at("use.ts"),
      `import { compare, load, run, sample, type Scenario } from "casecap"
import "casecap/vitest"
const one: Scenario = await load("a.yaml", { set: { "parameters.x": 3 } })
export const freed: number = run(one).at("freed") + compare(one, one).fte.local
export const values: Float64Array = sample(one, { draws: 1024 }).values("freed")
// @ts-expect-error: said of a line in which nothing is wrong, this is an error itself.
run(one).att
`
    )
    const tsc = [resolve("node_modules/typescript/bin/tsc"), "-p", folder]
    expect(spawnSync(process.execPath, tsc, { encoding: "utf8" }).stdout).toBe("")
  })
})
