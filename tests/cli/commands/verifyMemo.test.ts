/** `memo --verify` with files in the place of the memo's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { memo } from "../../../src/cli/commands/memo.ts"
import { verifyMemo } from "../../../src/cli/commands/verifyMemo.ts"
import type { UsageError } from "../../../src/cli/errors.ts"
import { textIn } from "../../../src/words/Lang.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { memoFiles } from "../../support/memoPair.ts"

const { output: _, ...plain } = plainArguments
let folder = ""
const at = (name: string) => join(folder, name)
const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text)
}
const verify = (file: string, files: ReadonlyArray<string>) =>
  printed(verifyMemo({ ...plain, lang: "en", verify: at(file), files: files.map(at) }))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "casecap-verify-"))
  write(memoFiles())
  const files = [at("0.yaml"), at("1.yaml")]
  await printed(memo({ ...plain, lang: "da", files, draws: 1024, date: "2010-03-01", output: [at("n.md")] }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe("verify with other files", () => {
  it("computes with them in the place of those recorded", async () => {
    write({ "other.yaml": memoFiles({ share: 0.7 })["1.yaml"] ?? "" })
    expect((await verify("n.md", ["0.yaml", "1.yaml"])).failure).toBeUndefined()
    expect((await verify("n.md", ["0.yaml", "other.yaml"])).failure).toMatchObject({ _tag: "ChecksFailed" })
  })

  it("takes as many as the memo has scenarios, and in its order", async () => {
    const refusal = async (files: ReadonlyArray<string>) => {
      const { failure } = await verify("n.md", files)
      expect(failure).toMatchObject({ _tag: "UsageError" })
      const { text } = failure as UsageError
      return [textIn(text, "da"), textIn(text, "en")].map((words) => words.replaceAll(`${folder}/`, ""))
    }
    expect(await refusal(["1.yaml"])).toEqual([
      "--verify n.md: notatet har 2 scenarier, og der er angivet 1 fil; angiv lige så mange i notatets rækkefølge",
      "--verify n.md: the memo has 2 scenarios and 1 file is given; give as many, in the memo's order"
    ])
    expect((await refusal(["0.yaml", "1.yaml", "1.yaml"]))[1]).toContain("3 files are given")
    expect(await refusal(["1.yaml", "0.yaml"])).toEqual([
      "--verify n.md: filerne står i en anden rækkefølge end notatets scenarier; angiv dem sådan: 0.yaml 1.yaml",
      "--verify n.md: the files are in another order than the memo's scenarios; give them as 0.yaml 1.yaml"
    ])
  })
})

describe("verify with a record that no command writes", () => {
  it.each([
    ["negative draws", '"draws":1024', '"draws":-1024'],
    ["a part of a draw", '"draws":1024', '"draws":0.5'],
    ["more draws than are taken", '"draws":1024', '"draws":1e9'],
    ["a negative seed", '"seed":1', '"seed":-1'],
    ["one scenario", /"files":\[.*?\],"also"/su, '"files":[],"also"']
  ])("refuses %s", async (_, written, other) => {
    const text = readFileSync(at("n.md"), "utf8")
    const changed = text.replace(written, other)
    expect(changed).not.toBe(text)
    write({ "other.md": changed })
    expect((await verify("other.md", [])).failure).toMatchObject({ _tag: "InvalidInput" })
  })
})
