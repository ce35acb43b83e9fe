/** Setting a PDF on a thread gives what setting it here gives, and the thread never outlives its scope. */
import { Effect, Exit, Fiber, Scope } from "effect"
import type { Worker } from "node:worker_threads"
import { describe, expect } from "vitest"
import { writePdf } from "../../../src/report/memo/pdf.ts"
import type { Typeset } from "../../../src/report/memo/typeset.ts"
import { typesetOnThread } from "../../../src/report/memo/typesetOnThread.ts"
import { it } from "../../support/effect.ts"
import { sampleMemo } from "./sampleMemo.ts"

const onThread = (set: Typeset, title: string) =>
  Effect.promise(async () => Buffer.from(await writePdf({ ...sampleMemo, title }, set)))
const here = (title: string) => Effect.promise(async () => Buffer.from(await writePdf({ ...sampleMemo, title })))

describe("a PDF set on a thread", () => {
  it.effect("has the same bytes as one set here, also when two are asked for at once", () =>
    Effect.gen(function* () {
      const set = yield* typesetOnThread
      const titles = ["Første notat", "Andet notat"]
      const found = yield* Effect.all(
        titles.map((title) => onThread(set, title)),
        { concurrency: 2 }
      )
      for (const [i, title] of titles.entries()) expect(found[i]!.equals(yield* here(title))).toBe(true)
    })
  )

  it.effect("names a page problem, and the next one is set all the same", () =>
    Effect.gen(function* () {
      const set = yield* typesetOnThread
      const broken = { main: "#nothing-of-the-kind()", files: new Map<string, string>() }
      yield* Effect.promise(() =>
        expect(set(broken)).rejects.toMatchObject({
          _tag: "PdfFailed",
          problems: [expect.stringContaining("unknown variable")]
        })
      )
      expect((yield* onThread(set, "Notat")).subarray(0, 5).toString()).toBe("%PDF-")
    })
  )

  it.effect("ends with its scope in the middle of a page", () =>
    Effect.gen(function* () {
      const started = new Promise<Worker>((resolve) => process.once("worker", resolve))
      const scope = yield* Scope.make()
      const set = yield* Scope.provide(typesetOnThread, scope)
      const thread = yield* Effect.promise(() => started)
      // Work for hours: a count whose body is empty is not left out.
      const endless = {
        main: "#for a in range(100000) { for b in range(100000) {} }",
        files: new Map<string, string>()
      }
      const waiting = yield* Effect.forkChild(Effect.promise(() => set(endless)))
      yield* Effect.promise(() => busy(thread))
      expect(thread.threadId).toBeGreaterThan(0)
      yield* Fiber.interrupt(waiting)
      yield* Scope.close(scope, Exit.void)
      // A thread that has ended has no number.
      expect(thread.threadId).toBe(-1)
    })
  )
})

/** Resolves when a thread that has loaded Typst has gone on with its work for a while. */
const busy = async (thread: Worker): Promise<void> => {
  for (let rounds = 0; rounds < 3;) {
    const before = thread.performance.eventLoopUtilization()
    await new Promise((resolve) => setTimeout(resolve, 200))
    rounds = thread.performance.eventLoopUtilization(before).utilization > 0.99 ? rounds + 1 : 0
  }
}
