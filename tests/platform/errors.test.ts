/** What is said of files that cannot be read or written. */
import { describe, expect, it } from "vitest"
import { UnreadableFile, UnwritableFile } from "../../src/platform/errors.ts"
import { textIn } from "../../src/words/Lang.ts"

describe("a path that nobody would see", () => {
  it.each(["", "s.yaml ", " s.yaml"])("stands in quotes: %j", (path) => {
    for (const error of [
      new UnreadableFile({ path, reason: "ENOENT" }),
      new UnwritableFile({ path, reason: "EACCES" })
    ])
      expect(textIn(error.text, "en")).toContain(`"${path}"`)
  })

  it("stands plainly elsewhere", () => {
    expect(textIn(new UnreadableFile({ path: "my s.yaml", reason: "ENOENT" }).text, "en")).toContain("my s.yaml:")
  })
})
