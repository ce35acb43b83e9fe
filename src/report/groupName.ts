/** What a group of assumptions is called. */
import type { Group } from "../analysis/attribution/Group.ts"
import { formatList } from "../words/numbers.ts"
import type { Words } from "../words/wordsIn.ts"

/** A group as a reader sees it: its topics, or the paths that it holds. */
export const groupName = (
  { id, topics, paths }: Pick<Group, "id" | "topics" | "paths">,
  { topics: words, lang }: Words<"topics">
): string => {
  if (paths !== undefined) return paths.join(" + ")
  if (id === "organisation") return words.organisation
  const names = topics.map((topic) => words.topic[topic])
  return formatList(
    names.map((name, place) => (place === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))),
    lang
  )
}
