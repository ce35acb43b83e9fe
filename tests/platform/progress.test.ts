import { Effect } from "effect"
import { withProgress } from "../../src/platform/progress.ts"
import { Terminal } from "../../src/platform/Terminal.ts"
import { describe, expect, it } from "../support/effect.ts"

const onTerminal = (errorIsTerminal: boolean): Terminal => ({
  write: () => Effect.void,
  writeError: () => Effect.void,
  isTerminal: false,
  errorIsTerminal,
  columns: undefined,
  environment: {}
})

/** Everything written to stderr while an Effect runs. */
const stderrOf = <A, E>(run: Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const real = process.stderr.write
    let said = ""
    process.stderr.write = ((text: string) => ((said += text), true)) as typeof process.stderr.write
    const exit = yield* Effect.exit(run)
    process.stderr.write = real
    return { said, exit }
  })

describe("progress", () => {
  it.effect("draws nothing where nobody looks", () =>
    Effect.gen(function* () {
      const run = withProgress(3, "drawing", (tick) => Effect.as(tick(), "done"))
      const { said, exit } = yield* stderrOf(Effect.provideService(run, Terminal, onTerminal(false)))
      expect(said).toBe("")
      expect(exit).toMatchObject({ _tag: "Success", value: "done" })
    })
  )

  it.effect("ends with its result, failed or not, on a terminal too", () =>
    Effect.gen(function* () {
      const failing = withProgress(3, "drawing", (tick) => Effect.andThen(tick(2), Effect.fail("broken")))
      const { exit } = yield* stderrOf(Effect.provideService(failing, Terminal, onTerminal(true)))
      expect(exit._tag).toBe("Failure")
    })
  )
})
