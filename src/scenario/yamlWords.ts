/** What can be wrong with a YAML file before anybody asks what it says, in Danish and English. */
import type { Text } from "../words/Lang.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

/** A number that a comma parts into two entries. */
export interface PartedNumber {
  readonly before: string
  readonly after: string
}

export const yamlWords = {
  commaInNumber: ({ before, after }: PartedNumber): Words => ({
    message: {
      da: `${before},${after} er to led: et komma skiller led fra hinanden`,
      en: `${before},${after} is two entries: a comma parts entries`
    },
    hint: {
      da: `skriv ${before}${after}, eller ${before}.${after} hvis det er decimaler`,
      en: `write ${before}${after}, or ${before}.${after} if these are decimals`
    }
  }),
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
  duplicateKey: (key: string): Words => ({
    message: { da: `nøglen "${key}" står der to gange`, en: `the key "${key}" stands twice` },
    hint: { da: "fjern den ene, eller saml deres indhold", en: "remove one of them, or merge their contents" }
  }),
  tooManyEntries: (entries: number, most: number): Words => ({
    message: {
      da: `her står ${entries} linjer eller værdier; der er plads til ${most}`,
      en: `here stand ${entries} lines or values; there is room for ${most}`
    },
    hint: { da: "er det den rigtige fil?", en: "is it the right file?" }
  }),
  tooLong: (letters: number, most: number): Words => ({
    message: {
      da: `teksten har ${letters} tegn; der er plads til ${most}`,
      en: `the text has ${letters} characters; there is room for ${most}`
    },
    hint: {
      da: "sæt et anførselstegn, der mangler, eller skriv kortere og henvis til et dokument",
      en: "add a quote that is missing, or write less and refer to a document"
    }
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
