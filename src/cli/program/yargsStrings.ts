/** What yargs says, in our words: only what it can still say, because the rest is said before it is asked. */
import { say, textIn, type Lang, type Saying } from "../../words/Lang.ts"

/** Before the words that are not understood; `Refusal.ts` looks for suggestions behind it. */
export const unknownLead = (lang: Lang): string => textIn(say("commandLine.unknown", { words: "" }), lang)

/** Before the counts in the message about too few files; `Refusal.ts` puts an example below it. */
export const tooFewLead = (lang: Lang): string => textIn(tooFew("", ""), lang).split(":")[0] ?? ""

/** What yargs says of too few, for commands that need more than their usage can say. */
export const tooFew = (given: number | string, needed: number | string): Saying =>
  say("commandLine.tooFew", { given: String(given), needed: String(needed) })

// The published types know only plain strings, though yargs takes a plural as well.
const same = (text: string): string => ({ one: text, other: text }) as unknown as string

/** By the words that yargs has for it; `%s` is what it puts in. */
export const yargsStrings = (lang: Lang): Readonly<Record<string, string>> => {
  const said = (saying: Saying) => textIn(saying, lang)
  return {
    "Commands:": said(say("commandLine.commands")),
    "Options:": said(say("commandLine.options")),
    "Examples:": said(say("commandLine.examples")),
    "Positionals:": said(say("commandLine.positionals")),
    "aliases:": said(say("commandLine.aliases")),
    command: said(say("commandLine.command")),
    "Not enough non-option arguments: got %s, need at least %s": same(said(tooFew("%s", "%s"))),
    "Too many non-option arguments: got %s, maximum of %s": same(
      said(say("commandLine.tooMany", { given: "%s", allowed: "%s" }))
    ),
    "Missing required argument: %s": same(said(say("commandLine.missing", { names: "%s" }))),
    "Missing argument value: %s": same(said(say("commandLine.noValueFor", { names: "%s" }))),
    "Unknown argument: %s": same(said(say("commandLine.unknown", { words: "%s" }))),
    "Unknown command: %s": same(said(say("commandLine.unknown", { words: "%s" }))),
    "Invalid values:": said(say("commandLine.notPossible")),
    "Argument: %s, Given: %s, Choices: %s": said(
      say("commandLine.choose", { option: "%s", given: "%s", choices: "%s" })
    ),
    "Not enough arguments following: %s": said(say("commandLine.noValueAfter", { option: "%s" }))
  }
}
