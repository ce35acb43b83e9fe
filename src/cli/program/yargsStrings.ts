/** What yargs says by itself, in our words: lower case for messages, and Danish, which yargs does not know. */
import type { Text } from "../../words/Lang.ts"

// The published types know only plain strings, though yargs takes a plural form as well and needs it for some.
type Strings = Readonly<Record<string, string>>

/** Before the names in the message about an unknown word; `Refusal.ts` finds the names behind it. */
export const unknownWord: Readonly<Record<"da" | "en", string>> = { da: "ukendt: ", en: "unknown: " }

/** Before the counts in the message about too few files; `Refusal.ts` puts an example below it. */
export const tooFewWords: Readonly<Record<"da" | "en", string>> = {
  da: "for få filer eller navne: ",
  en: "too few files or names: "
}

/** What yargs says of too few, for commands that need more than their usage can say. */
export const tooFew = (given: number | string, needed: number | string): Exclude<Text, string> => ({
  da: `${tooFewWords.da}${given} er givet, ${needed} skal der til`,
  en: `${tooFewWords.en}${given} given, ${needed} needed`
})

const same = (text: string): string => ({ one: text, other: text }) as unknown as string

export const yargsStrings: Readonly<Record<"da" | "en", Strings>> = {
  en: {
    "Not enough non-option arguments: got %s, need at least %s": same(tooFew("%s", "%s").en),
    "Too many non-option arguments: got %s, maximum of %s": same("too many files or names: %s given, %s allowed"),
    "Missing required argument: %s": same("missing: %s"),
    "Missing argument value: %s": same("no value for %s"),
    "Unknown argument: %s": same(`${unknownWord.en}%s`),
    "Unknown command: %s": same(`${unknownWord.en}%s`),
    "Invalid values:": "not a possible value:",
    "Argument: %s, Given: %s, Choices: %s": "--%s is %s; choose one of %s",
    "Not enough arguments following: %s": "no value after --%s"
  },
  da: {
    "Commands:": "Kommandoer:",
    "Options:": "Valg:",
    "Examples:": "Eksempler:",
    "Positionals:": "Filer og navne:",
    "aliases:": "også:",
    command: "kommando",
    "Not enough non-option arguments: got %s, need at least %s": same(tooFew("%s", "%s").da),
    "Too many non-option arguments: got %s, maximum of %s": same("for mange filer eller navne: %s er givet, højst %s"),
    "Missing required argument: %s": same("mangler: %s"),
    "Missing argument value: %s": same("ingen værdi for %s"),
    "Unknown argument: %s": same(`${unknownWord.da}%s`),
    "Unknown command: %s": same(`${unknownWord.da}%s`),
    "Invalid values:": "ikke en mulig værdi:",
    "Argument: %s, Given: %s, Choices: %s": "--%s er %s; vælg mellem %s",
    "Not enough arguments following: %s": "ingen værdi efter --%s"
  }
}
