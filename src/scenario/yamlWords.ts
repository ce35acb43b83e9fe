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
      en: `${before},${after} is two entries: a comma parts entries`,
      nl: `${before},${after} zijn twee elementen: een komma scheidt elementen`
    },
    hint: {
      da: `skriv ${before}${after}, eller ${before}.${after} hvis det er decimaler`,
      en: `write ${before}${after}, or ${before}.${after} if these are decimals`,
      nl: `schrijf ${before}${after}, of ${before}.${after} als dit decimalen zijn`
    }
  }),
  empty: {
    message: { da: "filen er tom", en: "the file is empty", nl: "het bestand is leeg" },
    hint: {
      da: "`casecap init` skriver et kommenteret scenarie at begynde med",
      en: "`casecap init` writes a commented scenario to start from",
      nl: "`casecap init` schrijft een toegelicht scenario om mee te beginnen"
    }
  },
  notUtf8: {
    message: {
      da: "her står et tegn, der ikke er UTF-8",
      en: "here is a character that is not UTF-8",
      nl: "hier staat een teken dat geen UTF-8 is"
    },
    hint: { da: "gem filen som UTF-8", en: "save the file as UTF-8", nl: "bewaar het bestand als UTF-8" }
  },
  utf16: {
    message: {
      da: "filen er gemt som UTF-16",
      en: "the file is saved as UTF-16",
      nl: "het bestand is bewaard als UTF-16"
    },
    hint: { da: "gem den som UTF-8", en: "save it as UTF-8", nl: "bewaar het als UTF-8" }
  },
  binary: {
    message: { da: "filen er ikke tekst", en: "the file is no text", nl: "het bestand is geen tekst" },
    hint: { da: "et scenarie er en YAML-fil", en: "a scenario is a YAML file", nl: "een scenario is een YAML-bestand" }
  },
  tooManyNodes: {
    message: {
      da: "aliaser gentager for meget indhold",
      en: "aliases repeat too much content",
      nl: "aliassen herhalen te veel inhoud"
    },
    hint: {
      da: "skriv indholdet én gang, og brug `ref: parameters.NAVN` til tal",
      en: "write the content once, and use `ref: parameters.NAME` for numbers",
      nl: "schrijf de inhoud één keer, en gebruik `ref: parameters.NAAM` voor getallen"
    }
  },
  tooDeep: (levels: number): Words => ({
    message: {
      da: `der er mere end ${levels} niveauer`,
      en: `nested more than ${levels} deep`,
      nl: `meer dan ${levels} niveaus diep genest`
    },
    hint: {
      da: "et scenarie er aldrig så dybt",
      en: "a scenario is never this deep",
      nl: "een scenario is nooit zo diep"
    }
  }),
  duplicateKey: (key: string): Words => ({
    message: {
      da: `nøglen "${key}" står der to gange`,
      en: `the key "${key}" stands twice`,
      nl: `de sleutel "${key}" staat er twee keer`
    },
    hint: {
      da: "fjern den ene, eller saml deres indhold",
      en: "remove one of them, or merge their contents",
      nl: "verwijder er een, of voeg de inhoud samen"
    }
  }),
  tooManyEntries: (entries: number, most: number): Words => ({
    message: {
      da: `her står ${entries} linjer eller værdier; der er plads til ${most}`,
      en: `here stand ${entries} lines or values; there is room for ${most}`,
      nl: `hier staan ${entries} regels of waarden; er is plaats voor ${most}`
    },
    hint: { da: "er det den rigtige fil?", en: "is it the right file?", nl: "is het het juiste bestand?" }
  }),
  tooLong: (letters: number, most: number): Words => ({
    message: {
      da: `teksten har ${letters} tegn; der er plads til ${most}`,
      en: `the text has ${letters} characters; there is room for ${most}`,
      nl: `de tekst heeft ${letters} tekens; er is plaats voor ${most}`
    },
    hint: {
      da: "sæt et anførselstegn, der mangler, eller skriv kortere og henvis til et dokument",
      en: "add a quote that is missing, or write less and refer to a document",
      nl: "voeg een ontbrekend aanhalingsteken toe, of schrijf minder en verwijs naar een document"
    }
  }),
  tooManyAliases: (aliases: number): Words => ({
    message: {
      da: `mere end ${aliases} aliaser`,
      en: `more than ${aliases} aliases`,
      nl: `meer dan ${aliases} aliassen`
    },
    hint: {
      da: "brug `ref: parameters.NAVN` til tal og `extends` til resten",
      en: "use `ref: parameters.NAME` for numbers, `extends` for the rest",
      nl: "gebruik `ref: parameters.NAAM` voor getallen, `extends` voor de rest"
    }
  }),
  badAlias: (name: string): Words => ({
    message: {
      da: `intet anker &${name} står før aliasset`,
      en: `no anchor &${name} stands before this alias`,
      nl: `er staat geen anker &${name} vóór deze alias`
    },
    hint: {
      da: `skriv &${name} ved den første forekomst`,
      en: `write &${name} at the first occurrence`,
      nl: `schrijf &${name} bij het eerste voorkomen`
    }
  }),
  copiesRange: (name: string): Words => ({
    message: {
      da: `aliasset *${name} kopierer et tal med interval: kopierne trækkes uafhængigt af hinanden`,
      en: `the alias *${name} copies a number with a range: the copies are drawn independently`,
      nl: `de alias *${name} kopieert een getal met een bandbreedte: de kopieën worden onafhankelijk getrokken`
    },
    hint: {
      da: "sæt tallet under `parameters`, og brug `ref: parameters.NAVN`",
      en: "put the number under `parameters` and use `ref: parameters.NAME`",
      nl: "zet het getal onder `parameters` en gebruik `ref: parameters.NAAM`"
    }
  }),
  complexKey: {
    message: { da: "en nøgle skal være et ord", en: "a key must be a word", nl: "een sleutel moet een woord zijn" },
    hint: {
      da: "skriv nøglen som almindelig tekst før et kolon",
      en: "write the key as plain text before a colon",
      nl: "schrijf de sleutel als gewone tekst vóór een dubbele punt"
    }
  },
  thousands: (written: string, value: number): Words => ({
    message: {
      da: `${written} læses som ${value}`,
      en: `${written} is read as ${value}`,
      nl: `${written} wordt gelezen als ${value}`
    },
    hint: {
      da: `skriv ${written.replace(".", "")}, hvis punktummet skiller tusinder`,
      en: `write ${written.replace(".", "")} if the point parts thousands`,
      nl: `schrijf ${written.replace(".", "")} als de punt duizendtallen scheidt`
    }
  })
} as const
