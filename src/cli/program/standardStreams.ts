/** `-` on the command line: standard input for a scenario, standard output for `-o`, and nowhere else. */
import type { Text } from "../../words/Lang.ts"

/** What `-` is to every part of the program. */
export const STANDARD = "-"

/** yargs makes an empty word of a lone dash; this stands for it until the arguments are read. */
const IN_DISGUISE = "\u0001-\u0001"

export const disguised = (argv: ReadonlyArray<string>): ReadonlyArray<string> =>
  argv.map((word) => (word === STANDARD ? IN_DISGUISE : word))

export const undisguised = (word: string): string => word.replaceAll(IN_DISGUISE, STANDARD)

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
    return {
      da: `${command} læser ikke fra standardinddata: svaret nævner de filer, det bygger på; skriv filerne`,
      en: `${command} does not read standard input: its answer names the files that it rests on; name the files`,
      nl: `${command} leest niet van standaardinvoer: het antwoord noemt de bestanden waarop het rust; noem de bestanden`
    }
  }
  const option = FILE_OPTIONS.find((name) => has(args[name]))
  if (option !== undefined) {
    const typed = `--${option.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
    return {
      da: `${typed} kræver et navn; - er standardinddata for et scenarie og standardudskriften for -o`,
      en: `${typed} needs a name; - is standard input for a scenario and standard output for -o`,
      nl: `${typed} vraagt een naam; - is standaardinvoer voor een scenario en standaarduitvoer voor -o`
    }
  }
  const base = [args["file"], args["files"]].some(has)
  if (base && (args["save"] !== undefined || args["saveDir"] !== undefined)) {
    return {
      da: "et scenarie fra standardinddata har intet navn, som en gemt fil kunne bygge på; gem det først i en fil",
      en: "a scenario from standard input has no name that a saved file could extend; put it into a file first",
      nl: "een scenario van standaardinvoer heeft geen naam waarop een bewaard bestand kan bouwen; zet het eerst in een bestand"
    }
  }
  return undefined
}

/** Options that name a file or a folder and cannot do without a name. */
const FILE_OPTIONS = ["save", "saveDir", "template", "verify", "also", "picture", "noDeal"]
