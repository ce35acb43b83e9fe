/** What can be wrong with a YAML file before anybody asks what it says, in Danish and English. */
import { say, type Text } from "../words/Lang.ts"

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
    message: say("yaml.commaInNumber", { before, after }),
    hint: say("yaml.commaInNumberHint", { before, after })
  }),
  empty: {
    message: say("yaml.empty"),
    hint: say("yaml.emptyHint")
  },
  notUtf8: {
    message: say("yaml.notUtf8"),
    hint: say("yaml.notUtf8Hint")
  },
  utf16: {
    message: say("yaml.utf16"),
    hint: say("yaml.utf16Hint")
  },
  binary: {
    message: say("yaml.binary"),
    hint: say("yaml.binaryHint")
  },
  tooManyNodes: {
    message: say("yaml.tooManyNodes"),
    hint: say("yaml.tooManyNodesHint")
  },
  tooDeep: (levels: number): Words => ({
    message: say("yaml.nestedMoreThanDeep", { levels }),
    hint: say("yaml.scenarioNeverDeep")
  }),
  duplicateKey: (key: string): Words => ({
    message: say("yaml.duplicateKey", { key }),
    hint: say("yaml.duplicateKeyHint")
  }),
  tooManyEntries: (entries: number, most: number): Words => ({
    message: say("yaml.tooManyEntries", { entries, most }),
    hint: say("yaml.tooManyEntriesHint")
  }),
  tooLong: (letters: number, most: number): Words => ({
    message: say("yaml.tooLong", { letters, most }),
    hint: say("yaml.tooLongHint")
  }),
  tooManyAliases: (aliases: number): Words => ({
    message: say("yaml.tooManyAliases", { aliases }),
    hint: say("yaml.tooManyAliasesHint")
  }),
  badAlias: (name: string): Words => ({
    message: say("yaml.badAlias", { name }),
    hint: say("yaml.badAliasHint", { name })
  }),
  copiesRange: (name: string): Words => ({
    message: say("yaml.copiesRange", { name }),
    hint: say("yaml.copiesRangeHint")
  }),
  complexKey: {
    message: say("yaml.complexKey"),
    hint: say("yaml.complexKeyHint")
  },
  thousands: (written: string, value: number): Words => ({
    message: say("yaml.thousands", { written, value }),
    hint: say("yaml.thousandsHint", { written: written.replace(".", "") })
  })
} as const
