/** A command's page in every language from one run: what it finds is the same, and only how it is said is not. */
import { Effect } from "effect"
import { vi } from "vitest"
import * as output from "../../src/cli/output.ts"
import type { OutputOptions } from "../../src/cli/format.ts"
import { languages, type Lang } from "../../src/words/languages.ts"
import type { Files } from "../../src/platform/Files.ts"
import { Terminal } from "../../src/platform/Terminal.ts"
import { printed, type Printed } from "./command.ts"

/** Asks for pages by name; each command runs when its first language is asked for. */
export const pagesInEveryLanguage = () => {
  const known = new Map<string, Promise<Readonly<Record<Lang, Printed>>>>()
  return async <E>(name: string, lang: Lang, command: () => Effect.Effect<void, E, Files>): Promise<Printed> => {
    const pages = known.get(name) ?? inEveryLanguage(command())
    known.set(name, pages)
    return (await pages)[lang]
  }
}

/** The answer goes out once a language; a warning or a failure before it is part of every page. */
const inEveryLanguage = async <E>(command: Effect.Effect<void, E, Files>): Promise<Readonly<Record<Lang, Printed>>> => {
  const out = Object.fromEntries(languages.map((lang) => [lang, ""])) as Record<Lang, string>
  const { emit } = output
  const spoken = (answer: Parameters<typeof emit>[0], options: OutputOptions) =>
    Effect.gen(function* () {
      const terminal = yield* Terminal
      for (const lang of languages) {
        const write = (text: string) => Effect.sync(() => void (out[lang] += text))
        yield* emit(answer, { ...options, lang }).pipe(Effect.provideService(Terminal, { ...terminal, write }))
      }
    })
  const spy = vi.spyOn(output, "emit").mockImplementation(spoken as typeof emit)
  try {
    const { error, failure } = await printed(command)
    return Object.fromEntries(
      languages.map((lang) => [lang, { out: out[lang], error, failure }])
    ) as unknown as Readonly<Record<Lang, Printed>>
  } finally {
    spy.mockRestore()
  }
}
