/** The reference page of the scenario language, as Markdown made from the schema. */
import { allKeys, type KeyReference, NAME, numberKeys } from "../../scenario/reference.ts"
import { escaped } from "../markdownText.ts"

export const referencePage = (): string => {
  const keys = allKeys()
  const sections = new Map<string, Array<KeyReference>>()
  for (const key of keys) {
    const [top = ""] = key.path
    sections.set(top, [...(sections.get(top) ?? []), key])
  }
  const alone = [...sections].filter(([, list]) => list.length === 1).flatMap(([, list]) => list)
  const others = [...sections].filter(([, list]) => list.length > 1)
  const blocks = [
    "# The scenario language",
    INTRODUCTION,
    "## Keys without others below",
    table(alone),
    ...others.flatMap(([top, list]) => [`## ${top}`, table(list)]),
    "## A number",
    NUMBERS,
    table(numberKeys())
  ]
  return `${blocks.join("\n\n")}\n`
}

const INTRODUCTION = [
  "Every key of a scenario file: what it means, what may stand there, what holds where it is left out, and an example.",
  "Made from the schema that files are checked against; `casecap explain KEY` shows one of them",
  "(`casecap explain organisation.share`).",
  `${NAME} is a name that you choose: a small letter, then letters and digits.`,
  'Where "value" says what a number counts, a number may be bare, `{ref: parameters.NAME}`, or a record',
  "(see [A number](#a-number)). Keys of a shape that was described before are not listed again.",
  "Where several forms may stand in a place, `must be there in {a, b}` says which of them needs the key."
].join("\n")

const NUMBERS =
  "A number is bare (`0.3`), refers to a parameter (`{ref: parameters.NAME}`), or is a record of these keys."

/** Not padded: the widest cell would make every line as wide. */
const table = (keys: ReadonlyArray<KeyReference>): string =>
  [
    ["Key", "Meaning", "Value", "Default", "Example"],
    ["---", "---", "---", "---", "---"],
    ...keys.map((key) => [
      `\`${key.path.join(".")}\``,
      escaped(key.meaning),
      escaped(key.value),
      escaped(whereLeftOut(key)),
      `\`${key.example}\``.replaceAll("|", "\\|")
    ])
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const whereLeftOut = ({ required, neededIn, default: fallback = "" }: KeyReference): string => {
  if (required) return "must be there"
  if (neededIn === undefined) return fallback
  return `must be there in ${neededIn}${fallback === "" ? "" : `, else ${fallback}`}`
}
