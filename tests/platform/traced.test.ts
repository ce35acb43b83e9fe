import { Effect } from "effect"
import { traced } from "../../src/platform/traced.ts"
import { describe, expect, it } from "../support/effect.ts"

const step = (name: string, milliseconds: number) => Effect.withSpan(Effect.sleep(milliseconds), name)

const tracedText = async (work: Effect.Effect<unknown, unknown>) => {
  let told = ""
  await Effect.runPromiseExit(traced(work, { start: "loading", tell: (text) => (told += text) }))
  return told.trimEnd().split("\n")
}

describe("traced", () => {
  it("tells every step under the one that called it, with milliseconds; steps of one name are summed", async () => {
    const inner = Effect.all([step("read", 30), step("compile", 1), step("read", 30)])
    const lines = await tracedText(Effect.withSpan(Effect.andThen(inner, step("emit", 1)), "run"))
    expect(lines.map((line) => line.slice(0, 40).trimEnd())).toEqual([
      "loading",
      "run",
      "  read ×2",
      "  compile",
      "  emit"
    ])
    for (const line of lines) expect(line).toMatch(/ \d+ ms$/u)
    const of = (place: number) => Number(/(\d+) ms$/u.exec(lines[place]!)![1])
    expect(of(2)).toBeGreaterThanOrEqual(55)
    expect(of(1)).toBeGreaterThanOrEqual(of(2) + of(3))
  })

  it("tells it when the work fails or is interrupted, too", async () => {
    expect(await tracedText(Effect.withSpan(Effect.fail("no"), "run"))).toHaveLength(2)
    expect(await tracedText(Effect.withSpan(Effect.interrupt, "run"))).toHaveLength(2)
  })
})
