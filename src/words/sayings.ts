/** What is said of input and of requests: every command may have to, so all of it is at hand in every language. */
import { commandLine as daCommandLine } from "./da/commandLine.ts"
import { errors as daErrors } from "./da/errors.ts"
import { nouns as daNouns } from "./da/nouns.ts"
import { commandLine as enCommandLine } from "./en/commandLine.ts"
import { errors as enErrors } from "./en/errors.ts"
import { nouns as enNouns } from "./en/nouns.ts"
import type { Lang } from "./languages.ts"
import { commandLine as nlCommandLine } from "./nl/commandLine.ts"
import { errors as nlErrors } from "./nl/errors.ts"
import { nouns as nlNouns } from "./nl/nouns.ts"
import type { Nouns } from "./Nouns.ts"

const called =
  (nouns: Nouns) =>
  <Words>(part: (nouns: Nouns) => Words): Words =>
    part(nouns)

const [inDanish, inEnglish, inDutch] = [called(daNouns), called(enNouns), called(nlNouns)]

const en = { commandLine: inEnglish(enCommandLine), errors: inEnglish(enErrors) }
const da: typeof en = { commandLine: inDanish(daCommandLine), errors: inDanish(daErrors) }
const nl: typeof en = { commandLine: inDutch(nlCommandLine), errors: inDutch(nlErrors) }

export type Sayings = typeof en

export const sayings: Readonly<Record<Lang, Sayings>> = { da, en, nl }
