import { Effect } from "effect"
import { Files } from "../../src/platform/Files.ts"
import type { OutputOptions } from "../../src/cli/format.ts"
import { emit, emitText, warn, type Answer } from "../../src/cli/output.ts"
import { Terminal } from "../../src/platform/Terminal.ts"
import { describe, expect, it } from "../support/effect.ts"

const answer: Answer = {
  sheet: () => ({
    title: { da: "Svar", en: "Answer" },
    blocks: [{ kind: "table", id: "t", columns: [{ id: "fte", header: "FTE", kind: "number" }], rows: [[1.5]] }]
  }),
  json: () => ({ fte: 1.5 })
}

/** What reaches stdout, stderr and a file `out.*` when something is emitted to a colour terminal. */
const emitted = <E>(
  what: Effect.Effect<void, E, Files>,
  file = "none"
): Effect.Effect<{ out: string; error: string; file: string }, E> =>
  Effect.gen(function* () {
    const said = { out: "", error: "" }
    const terminal: Terminal = {
      write: (text) => Effect.sync(() => void (said.out += text)),
      writeError: (text) => Effect.sync(() => void (said.error += text)),
      isTerminal: true,
      errorIsTerminal: true,
      columns: 100,
      environment: {}
    }
    yield* Effect.provideService(what, Terminal, terminal)
    const files = yield* Files
    const written = (yield* files.exists(file)) ? yield* Effect.orDie(files.read(file, 1e6)) : new Uint8Array()
    return { ...said, file: new TextDecoder("utf-8", { ignoreBOM: true }).decode(written) }
  }).pipe(Effect.provide(Files.memory({})))

const inEnglish = (options: Partial<OutputOptions>): OutputOptions => ({ lang: "en", ...options })

describe("an answer", () => {
  it.effect("comes in every format, computed only when it is asked for", () =>
    Effect.gen(function* () {
      const never = () => {
        throw new Error("not asked for")
      }
      const json = yield* emitted(emit({ ...answer, sheet: never }, inEnglish({ json: true })))
      expect(json.out).toBe('{\n  "fte": 1.5\n}\n')
      const csv = yield* emitted(emit({ ...answer, json: never }, inEnglish({ csv: true, csvDialect: "excel-da" })))
      expect(csv.out).toBe("\ufefffte\r\n1,5\r\n")
      expect((yield* emitted(emit(answer, inEnglish({ markdown: true })))).out).toContain("| 1.5 |")
      expect((yield* emitted(emit(answer, { lang: "da" }))).out).toContain("\u001b[1mSvar")
    })
  )

  it.effect("is the same CSV in every language, unless it is for Danish Excel", () =>
    Effect.gen(function* () {
      const columns = [{ id: "word", header: "", kind: "text" }] as const
      const words: Answer = {
        sheet: () => ({ blocks: [{ kind: "table", id: "t", columns, rows: [[{ da: "andel", en: "share" }]] }] }),
        json: () => null
      }
      expect((yield* emitted(emit(words, { lang: "da", csv: true }))).out).toBe("word\r\nshare\r\n")
      const excel = yield* emitted(emit(words, { lang: "da", csv: true, csvDialect: "excel-da" }))
      expect(excel.out).toBe("\ufeffword\r\nandel\r\n")
    })
  )

  it.effect("goes to a file without colour, and stdout stays empty", () =>
    Effect.gen(function* () {
      const text = yield* emitted(emit(answer, inEnglish({ output: "out.txt" })), "out.txt")
      expect(text).toEqual({ out: "", error: "", file: "Answer\n\nFTE\n───\n1.5\n" })
      expect((yield* emitted(emit(answer, inEnglish({ output: "out.csv" })), "out.csv")).file).toBe("fte\r\n1.5\r\n")
    })
  )

  it.effect("is refused when the format cannot be told", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(emitted(emit(answer, inEnglish({ output: "out.xyz" }))))
      expect(error).toMatchObject({ _tag: "UsageError" })
    })
  )
})

describe("finished text and warnings", () => {
  it.effect("go where they belong", () =>
    Effect.gen(function* () {
      expect((yield* emitted(emitText("schema\n", {}))).out).toBe("schema\n")
      expect((yield* emitted(emitText("schema\n", { output: "s.json" }), "s.json")).file).toBe("schema\n")
      expect((yield* emitted(warn({ da: "gammel", en: "old" }, "da"))).error).toBe("advarsel: gammel\n")
      const long = `${"et ord efter et andet ".repeat(8)}til sidst`
      const { error } = yield* emitted(warn(long, "da"))
      expect(error.split("\n").filter((line) => line.length > 100)).toEqual([])
      expect(error.replaceAll(/\s+/gu, " ")).toBe(`advarsel: ${long} `)
    })
  )
})
