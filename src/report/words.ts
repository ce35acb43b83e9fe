/** The terms of the field as texts, for pages that have not moved to words by language yet. */
import type { BridgeId, Quantity } from "../model/Quantity.ts"
import type { Basis, Status } from "../scenario/quantitySchema.ts"
import type { UnitId } from "../scenario/Unit.ts"
import { nouns as danishNouns } from "../words/da/nouns.ts"
import { terms as danish } from "../words/da/terms.ts"
import { nouns as englishNouns } from "../words/en/nouns.ts"
import { terms as english } from "../words/en/terms.ts"
import type { Text } from "../words/Lang.ts"
import { nouns as dutchNouns } from "../words/nl/nouns.ts"
import { terms as dutch } from "../words/nl/terms.ts"

const da = danish(danishNouns)
const en = english(englishNouns)
const nl = dutch(dutchNouns)

const texts = <Id extends string>(words: (terms: typeof en) => Readonly<Record<Id, string>>) =>
  Object.fromEntries(
    Object.entries<string>(words(en)).map(([id, inEnglish]) => [
      id,
      { da: words(da)[id as Id], en: inEnglish, nl: words(nl)[id as Id] }
    ])
  ) as Record<Id, Text>

export const quantityWords: Readonly<Record<Quantity, Text>> = texts(({ quantity }) => quantity)

export const bridgeWords: Readonly<Record<BridgeId, Text>> = texts(({ bridge }) => bridge)
export const basisWords: Readonly<Record<Basis, Text>> = texts(({ basis }) => basis)
export const statusWords: Readonly<Record<Status, Text>> = texts(({ status }) => status)
export const unitWords: Readonly<Record<UnitId, Text>> = texts(({ unit }) => unit)
export const fteWord: Text = unitWords.fte
