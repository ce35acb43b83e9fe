/** The language of help and messages, known before the command line is parsed, because parsing speaks already. */
import { languages, type Lang } from "../../words/languages.ts"

/**
 * `--lang` decides; else the locale in the order POSIX gives it (LC_ALL, LC_MESSAGES, LANG: the first that is set).
 * English for every locale whose language there is not.
 */
export const languageOf = (argv: ReadonlyArray<string>, environment: NodeJS.ProcessEnv): Lang => {
  const options = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length)
  const asked = options.flatMap((word, index) =>
    word === "--lang" ? (options[index + 1] ?? []) : word.startsWith("--lang=") ? word.slice("--lang=".length) : []
  )
  const last = asked.at(-1)
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  const spoken = /^[a-z]{2,}/u.exec(locale.toLowerCase())?.[0]
  return languages.find((lang) => lang === last) ?? languages.find((lang) => lang === spoken) ?? "en"
}
