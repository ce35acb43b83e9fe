/** What can be wrong with a YAML file before anybody asks what it says, in Danish and English. */
import { say } from "../words/Lang.ts"
import { type Told, told } from "../words/told.ts"

/** A number that a comma parts into two entries. */
export interface PartedNumber {
  readonly before: string
  readonly after: string
}

const couldBeThousands = (before: string, after: string): boolean =>
  /^-?[1-9]\d{0,2}$/u.test(before) && after.length === 3

export const yamlWords = {
  commaInNumber: ({ before, after }: PartedNumber): Told => ({
    message: say("yaml.commaInNumber", { before, after }),
    hint: couldBeThousands(before, after)
      ? say("yaml.commaInNumberHint", { before, after })
      : say("values.decimalPoint", { number: `${before}.${after}` })
  }),
  empty: told("yaml.empty"),
  notUtf8: told("yaml.notUtf8"),
  utf16: told("yaml.utf16"),
  binary: told("yaml.binary"),
  tooManyNodes: told("yaml.tooManyNodes"),
  tooDeep: (levels: number): Told => ({
    message: say("yaml.nestedMoreThanDeep", { levels }),
    hint: say("yaml.scenarioNeverDeep")
  }),
  duplicateKey: (key: string): Told => told("yaml.duplicateKey", { key }),
  tooManyEntries: (entries: number, most: number): Told => told("yaml.tooManyEntries", { entries, most }),
  tooLong: (letters: number, most: number): Told => told("yaml.tooLong", { letters, most }),
  tooManyAliases: (aliases: number): Told => told("yaml.tooManyAliases", { aliases }),
  badAlias: (name: string): Told => ({
    message: say("yaml.badAlias", { name }),
    hint: say("yaml.badAliasHint", { name })
  }),
  copiesRange: (name: string): Told => told("yaml.copiesRange", { name }),
  complexKey: told("yaml.complexKey"),
  thousands: (written: string, value: number): Told => ({
    message: say("yaml.thousands", { written, value }),
    hint: say("yaml.thousandsHint", { written: written.replace(".", "") })
  })
} as const
