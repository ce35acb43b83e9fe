/** The commands as the manual page takes them, from the same declarations and words as help. */
import { type ManCommand, type ManOption, manPage } from "../../report/reference/manPage.ts"
import type { AnyCommand } from "./command.ts"
import { globalOptions } from "./globalOptions.ts"
import type { Option } from "./Option.ts"
import { helpOf, type HelpWords } from "./register.ts"

export const manual = (commands: ReadonlyArray<AnyCommand>, { help }: HelpWords): string =>
  manPage(
    commands.map((command) => manCommand(command, help)),
    manOptions(globalOptions, help.options)
  )

const manCommand = (command: AnyCommand, help: HelpWords["help"]): ManCommand => {
  const { describe, options = {}, examples } = helpOf(command, help)
  return {
    usage: command.usage,
    describe,
    options: manOptions(command.options ?? {}, { ...help.options, ...options }),
    examples: command.examples.map((commandLine, i) => [commandLine, examples[i] ?? ""] as const)
  }
}

const manOptions = (
  options: Readonly<Record<string, Option>>,
  words: Readonly<Record<string, string>>
): ReadonlyArray<ManOption> =>
  Object.entries(options).map(([name, { kind, alias }]) => ({
    name,
    alias,
    takesValue: kind !== "flag",
    describe: words[name] ?? ""
  }))
