/** What can be wrong with a YAML file before anybody asks what it says, in Danish and English. */
import type { Text } from "./quantitySchema.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const yamlWords = {
  empty: {
    message: { da: "filen er tom", en: "the file is empty" },
    hint: {
      da: "`casecap init` skriver et kommenteret scenarie at begynde med",
      en: "`casecap init` writes a commented scenario to start from"
    }
  },
  notUtf8: {
    message: { da: "her står et tegn, der ikke er UTF-8", en: "here is a character that is not UTF-8" },
    hint: { da: "gem filen som UTF-8", en: "save the file as UTF-8" }
  },
  utf16: {
    message: { da: "filen er gemt som UTF-16", en: "the file is saved as UTF-16" },
    hint: { da: "gem den som UTF-8", en: "save it as UTF-8" }
  },
  binary: {
    message: { da: "filen er ikke tekst", en: "the file is no text" },
    hint: { da: "et scenarie er en YAML-fil", en: "a scenario is a YAML file" }
  },
  tooManyNodes: {
    message: { da: "aliaser gentager for meget indhold", en: "aliases repeat too much content" },
    hint: {
      da: "skriv indholdet én gang, og brug `ref: parameters.NAVN` til tal",
      en: "write the content once, and use `ref: parameters.NAME` for numbers"
    }
  },
  tooDeep: (levels: number): Words => ({
    message: { da: `der er mere end ${levels} niveauer`, en: `nested more than ${levels} deep` },
    hint: { da: "et scenarie er aldrig så dybt", en: "a scenario is never this deep" }
  }),
  tooManyAliases: (aliases: number): Words => ({
    message: { da: `mere end ${aliases} aliaser`, en: `more than ${aliases} aliases` },
    hint: {
      da: "brug `ref: parameters.NAVN` til tal og `extends` til resten",
      en: "use `ref: parameters.NAME` for numbers, `extends` for the rest"
    }
  }),
  badAlias: (name: string): Words => ({
    message: { da: `intet anker &${name} står før aliasset`, en: `no anchor &${name} stands before this alias` },
    hint: { da: `skriv &${name} ved den første forekomst`, en: `write &${name} at the first occurrence` }
  }),
  copiesRange: (name: string): Words => ({
    message: {
      da: `aliasset *${name} kopierer et tal med interval: kopierne trækkes uafhængigt af hinanden`,
      en: `the alias *${name} copies a number with a range: the copies are drawn independently`
    },
    hint: {
      da: "sæt tallet under `parameters`, og brug `ref: parameters.NAVN`",
      en: "put the number under `parameters` and use `ref: parameters.NAME`"
    }
  }),
  complexKey: {
    message: { da: "en nøgle skal være et ord", en: "a key must be a word" },
    hint: { da: "skriv nøglen som almindelig tekst før et kolon", en: "write the key as plain text before a colon" }
  },
  thousands: (written: string, value: number): Words => ({
    message: { da: `${written} læses som ${value}`, en: `${written} is read as ${value}` },
    hint: {
      da: `skriv ${written.replace(".", "")}, hvis punktummet skiller tusinder`,
      en: `write ${written.replace(".", "")} if the point parts thousands`
    }
  })
} as const

/** The parser's own complaints, by its codes. `key` is the word that stands at the place. */
export const syntaxWords = (code: string, message: string, key: string): Words & { readonly code: string } => {
  if (code === "DUPLICATE_KEY") {
    return {
      code: "duplicate-key",
      message: { da: `nøglen "${key}" står der to gange`, en: `the key "${key}" stands twice` },
      hint: { da: "fjern den ene, eller saml deres indhold", en: "remove one of them, or merge their contents" }
    }
  }
  const known = SYNTAX.find((rule) => rule.code === code && (rule.says === undefined || message.includes(rule.says)))
  return known === undefined
    ? { code: "yaml-syntax", message: notYaml, hint: lookAround }
    : { code: known.problem ?? "yaml-syntax", message: known.message, hint: known.hint ?? lookAround }
}

const notYaml: Text = { da: "det er ikke gyldig YAML her", en: "this is not valid YAML" }
const lookAround: Text = {
  da: "kontrollér indrykning, anførselstegn og parenteser lige før dette sted",
  en: "check indentation, quotes and brackets just before this place"
}
const indent: Text = {
  da: "ryk nøgler på samme niveau lige langt ind, med mellemrum",
  en: "indent keys of one level alike, with spaces"
}
const quote: Text = {
  da: "kontrollér indrykningen, og sæt tekst med kolon i anførselstegn",
  en: "check indentation, and quote text that holds a colon"
}

const SYNTAX: ReadonlyArray<{
  readonly code: string
  /** Part of the parser's own message, where its code says too little. */
  readonly says?: string
  readonly problem?: string
  readonly message: Text
  readonly hint?: Text
}> = [
  {
    code: "TAB_AS_INDENT",
    message: { da: "der er rykket ind med tabulator", en: "a tab is used for indentation" },
    hint: { da: "ryk ind med mellemrum", en: "indent with spaces" }
  },
  {
    code: "MULTIPLE_DOCS",
    message: { da: "der er mere end ét dokument i filen", en: "more than one document in the file" },
    hint: {
      da: "skriv hvert scenarie i sin egen fil, og fjern `---`",
      en: "write each scenario in a file of its own, and remove the `---`"
    }
  },
  {
    code: "TAG_RESOLVE_FAILED",
    message: { da: "mærker som !x bruges ikke i et scenarie", en: "tags such as !x are not used in a scenario" },
    hint: { da: "fjern mærket: kun almindelige værdier", en: "remove the tag: only plain values" }
  },
  {
    code: "BAD_INDENT",
    says: "end with",
    message: { da: "en klamme lukkes aldrig", en: "a bracket is never closed" }
  },
  {
    code: "MISSING_CHAR",
    says: "end with",
    message: { da: "en klamme lukkes aldrig", en: "a bracket is never closed" }
  },
  { code: "BAD_INDENT", message: { da: "indrykningen passer ikke", en: "the indentation does not fit" }, hint: indent },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: { da: "to koloner på én linje", en: "two colons in one line" },
    hint: quote
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: { da: "en nøgle skal stå på én linje med sit kolon", en: "a key must stand in one line with its colon" },
    hint: quote
  },
  {
    code: "MISSING_CHAR",
    says: "followed by map values",
    message: { da: "her mangler et kolon", en: "a colon is missing here" },
    hint: { da: "skriv nøgle: værdi", en: "write key: value" }
  },
  {
    code: "MISSING_CHAR",
    says: "quote",
    message: { da: "et anførselstegn lukkes aldrig", en: "a quote is never closed" },
    hint: { da: "luk det, hvor teksten slutter", en: "close it where the text ends" }
  },
  {
    code: "MISSING_CHAR",
    says: "Missing ,",
    message: { da: "her mangler et komma", en: "a comma is missing here" },
    hint: { da: "skil det, der står i klammer, med komma", en: "part what stands in brackets by commas" }
  },
  {
    code: "MISSING_CHAR",
    says: "Missing space after :",
    message: { da: "her mangler et mellemrum efter kolon", en: "a space is missing after the colon" },
    hint: { da: "skriv nøgle: værdi", en: "write key: value" }
  },
  {
    code: "MISSING_CHAR",
    says: "Comments",
    message: { da: "en kommentar skal have et mellemrum foran #", en: "a comment needs a space before #" },
    hint: { da: "sæt et mellemrum, eller sæt teksten i anførselstegn", en: "add a space, or quote the text" }
  },
  {
    code: "BAD_SCALAR_START",
    message: { da: "en værdi kan ikke begynde med dette tegn", en: "a value cannot start with this character" },
    hint: { da: "sæt værdien i anførselstegn, hvis den er tekst", en: "quote the value if it is text" }
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: { da: "ukendt \\-tegn i anførselstegn", en: "unknown \\ escape inside quotes" },
    hint: { da: "brug enkelte anførselstegn, eller skriv \\\\", en: "use single quotes, or write \\\\" }
  },
  {
    code: "BAD_ALIAS",
    message: { da: "et alias eller anker mangler sit navn", en: "an alias or anchor lacks its name" },
    hint: { da: "skriv &navn og *navn", en: "write &name and *name" }
  },
  {
    code: "RESOURCE_EXHAUSTION",
    problem: "too-large",
    message: { da: "for mange niveauer i klammer", en: "brackets are nested too deep" },
    hint: { da: "et scenarie er aldrig så dybt", en: "a scenario is never this deep" }
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: "Unexpected scalar at node end",
    message: { da: "her står tekst, hvor værdien allerede er slut", en: "text follows where the value has ended" },
    hint: quote
  }
]
