/** `-` on the command line: standard input for a scenario, standard output for `-o`, and nowhere else. */
import { say, type Text } from "../words/Lang.ts"

/** What `-` is to every part of the program. */
export const STANDARD = "-"

/** yargs makes an empty word of a lone dash; this stands for it until the arguments are read. */
const IN_DISGUISE = "\u0001-\u0001"

export const disguised = (argv: ReadonlyArray<string>): ReadonlyArray<string> =>
  argv.map((word) => (word === STANDARD ? IN_DISGUISE : word))

const undisguised = (word: string): string => word.replaceAll(IN_DISGUISE, STANDARD)

/** Arguments as they were typed. */
export const undisguisedAll = <A extends object>(parsed: A): A =>
  Object.fromEntries(
    Object.entries(parsed).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string"
        ? undisguised(value)
        : Array.isArray(value)
          ? value.map((one: unknown) => (typeof one === "string" ? undisguised(one) : one))
          : value
    ])
  ) as A

/**
 * Why a `-` cannot stand where it does, if it cannot.
 *
 * @param command as it is typed
 * @param readsScenarios whether the files of the command are scenarios that may come from standard input
 */
export const misplacedDash = (
  command: string,
  args: Readonly<Record<string, unknown>>,
  readsScenarios: boolean
): Text | undefined => {
  const has = (value: unknown) => value === STANDARD || (Array.isArray(value) && value.includes(STANDARD))
  if (!readsScenarios && (has(args["files"]) || has(args["paths"]))) {
    return say("commandLine.noStandardInput", { command })
  }
  const option = FILE_OPTIONS.find((name) => has(args[name]))
  if (option !== undefined) {
    const typed = `--${option.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
    return say("commandLine.needsName", { option: typed })
  }
  const base = [args["file"], args["files"]].some(has)
  if (base && (args["save"] !== undefined || args["saveDir"] !== undefined)) {
    return say("commandLine.standardInputHasNoName")
  }
  return undefined
}

/** Options that name a file or a folder and cannot do without a name. */
const FILE_OPTIONS = ["save", "saveDir", "template", "verify", "also", "picture", "noDeal"]
