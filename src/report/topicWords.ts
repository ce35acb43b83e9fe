/** The topics by which assumptions are grouped as texts, for the memo, which has not moved to words by language yet. */
import type { Group } from "../analysis/attribution/Group.ts"
import { nouns as danishNouns } from "../words/da/nouns.ts"
import { topics as danish } from "../words/da/topics.ts"
import { nouns as englishNouns } from "../words/en/nouns.ts"
import { topics as english } from "../words/en/topics.ts"
import { inBoth, type Text } from "../words/Lang.ts"
import { nouns as dutchNouns } from "../words/nl/nouns.ts"
import { topics as dutch } from "../words/nl/topics.ts"
import { groupName as nameIn } from "./groupName.ts"

const spoken = { da: danish(danishNouns), en: english(englishNouns), nl: dutch(dutchNouns) }
const { da, en, nl } = spoken

const texts = <Id extends string>(words: (topics: typeof en) => Readonly<Record<Id, string>>) =>
  Object.fromEntries(
    Object.entries<string>(words(en)).map(([id, inEnglish]) => [
      id,
      { da: words(da)[id as Id], en: inEnglish, nl: words(nl)[id as Id] }
    ])
  ) as Record<Id, Text>

export const topicWords = texts(({ topic }) => topic)

/** A group as a reader sees it: its topics, or the paths that it holds. */
export const groupName = (group: Pick<Group, "id" | "topics" | "paths">): Text =>
  inBoth((lang) => nameIn(group, { topics: spoken[lang], lang }))

/** What differs as a whole, by the reason why its topics could not be told apart. */
export const wholeWords = texts(({ whole }) => whole)

/** What differs in more than numbers, by the name of the model's field. */
export const structureWords: Readonly<Record<string, Text>> = texts<string>(({ structure }) => structure)
