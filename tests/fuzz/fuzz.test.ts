/**
 * Thousands of inputs that are nearly right (`npm run fuzz`), some in every run of the suite: each ends with an answer
 * or a problem that says where it is, never with a defect, a stack, more than a gigabyte or a run that does not end.
 *
 * FUZZ_RUNS says how many, FUZZ_SEED from which number on; a failure names its number.
 */
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { bareEnvironment, casecap, mainPath } from "../support/casecap.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { type Attempt, attemptOf, checks, type Made, other } from "./inputs.ts"

const runs = Number(process.env.FUZZ_RUNS ?? 16)
const first = Number(process.env.FUZZ_SEED ?? 1)
/** Five seconds where the fuzzer has the machine to itself; beside the rest of the suite it has not. */
const MOST_MILLISECONDS = process.env.FUZZ_RUNS === undefined ? 20_000 : 5_000
const MOST_MEGABYTES = 1024
const EXPECTED = new Set([0, 1, 2, 64, 66])

let folder = ""
let made: Made = { memo: "", page: "", word: new Uint8Array(), lock: "" }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "casecap-fuzz-"))
  const good = { "s.yaml": tinyScenario, "m.csv": tinyTable, "t.yaml": other, "c.checks.yaml": checks }
  for (const [name, text] of Object.entries(good)) writeFileSync(join(folder, name), text)
  const outputs = ["md", "html", "docx"].flatMap((suffix) => ["-o", `n.${suffix}`])
  expect((await casecap(["memo", "s.yaml", "t.yaml", "--draws", "1024", ...outputs], { folder })).code).toBe(0)
  expect((await casecap(["test", ".", "--update", "--note", "n"], { folder })).code).toBe(0)
  made = {
    memo: readFileSync(join(folder, "n.md"), "utf8"),
    page: readFileSync(join(folder, "n.html"), "utf8"),
    word: readFileSync(join(folder, "n.docx")),
    lock: readFileSync(join(folder, "casecap.lock.yaml"), "utf8")
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const ended = ({ files, args }: Attempt, place: string) =>
  new Promise<{ readonly code: number | null; readonly said: string }>((done) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
    const program = join(dirname(mainPath), "program.js")
    const child = spawn(
      process.execPath,
      // No shell can pass a NUL.
      [
        `--max-old-space-size=${MOST_MEGABYTES}`,
        program,
        ...args.map((arg) => arg.replaceAll("\u0000", "")),
        "--lang",
        "en"
      ],
      {
        cwd: place,
        env: bareEnvironment,
        timeout: MOST_MILLISECONDS,
        killSignal: "SIGKILL"
      }
    )
    let said = ""
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
    child.on("close", (code) => done({ code, said }))
  })

it(`${runs} inputs from ${first} on end with an answer or a problem`, async () => {
  const wrong: Array<unknown> = []
  for (let number = first; number < first + runs; number++) {
    const place = mkdtempSync(join(folder, "run-"))
    const attempt = attemptOf(number, made)
    const { code, said } = await ended(attempt, place)
    const isDefect = /\n\s+at \S+ \(|defect of ours|\[object Object\]/u.test(said)
    // A file may hold `.nan`, and is told so where it is refused.
    const isNothing = code !== 2 && /\bNaN\b/u.test(said)
    const isWrong = code === null || !EXPECTED.has(code) || isDefect || isNothing
    if (isWrong) wrong.push({ number, what: attempt.what, args: attempt.args, code, said: said.slice(0, 600) })
    if (code === 2 && !/-->|error/u.test(said)) wrong.push({ number, code, said: said.slice(0, 600) })
    rmSync(place, { recursive: true })
  }
  expect(wrong).toEqual([])
}, 3_600_000)
