/** The language of help and messages, known before the command line is parsed, because parsing speaks already. */
import type { Lang } from "../../words/Lang.ts"

/**
 * `--lang` decides; else the locale in the order POSIX gives it (LC_ALL, LC_MESSAGES, LANG: the first that is set).
 * Danish for a Danish locale, English for every other.
 */
export const languageOf = (argv: ReadonlyArray<string>, environment: NodeJS.ProcessEnv): Lang => {
  const options = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length)
  const asked = options.flatMap((word, index) =>
    word === "--lang" ? (options[index + 1] ?? []) : word.startsWith("--lang=") ? word.slice("--lang=".length) : []
  )
  const last = asked.at(-1)
  if (last === "da" || last === "en") return last
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  return /^da(?![a-z])/iu.test(locale) ? "da" : "en"
}
