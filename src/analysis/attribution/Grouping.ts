/** How finely a difference is split: by topic, or by path where that is asked for. */
import { closestName } from "../../kernel/distance.ts"
import { type Topic, TOPICS } from "../../model/Topic.ts"
import { say } from "../../words/Lang.ts"
import type { Told } from "../../words/told.ts"

export interface Grouping {
  /** Every differing path stands alone, whatever its topics. */
  readonly allByPath: boolean
  /** Topics that are split into their paths. */
  readonly byPath: ReadonlySet<Topic>
}

export const BY_TOPIC: Grouping = { allByPath: false, byPath: new Set() }
export const BY_PATH: Grouping = { allByPath: true, byPath: new Set() }

/**
 * Read `--group`: `topic` (the default), `path`, or `TOPIC=path` to split one topic; repeatable.
 *
 * @example readGrouping(["handOffs=path"]) // => { grouping: { allByPath: false, byPath: Set { "handOffs" } } }
 */
export const readGrouping = (texts: ReadonlyArray<string>): { readonly grouping: Grouping } | Told => {
  const byPath = new Set<Topic>()
  let allByPath = false
  for (const text of texts) {
    if (text === "topic") continue
    if (text === "path") {
      allByPath = true
      continue
    }
    const [name = "", how, ...rest] = text.split("=")
    const topic = TOPICS.find((known) => known === name)
    if (topic === undefined) return unknownTopic(name)
    if (how !== "path" || rest.length > 0) {
      return {
        message: say("questions.noGrouping", { text }),
        hint: say("questions.writePath", { name })
      }
    }
    byPath.add(topic)
  }
  return { grouping: { allByPath, byPath } }
}

const unknownTopic = (name: string) => {
  const similar = closestName(name, [...TOPICS, "path", "topic"])
  return {
    message: say("questions.noGroupToo", { name }),
    hint:
      similar === undefined
        ? say("questions.writeDetail", { topics: TOPICS.join(", ") })
        : say("questions.didYouMean", { similar })
  }
}
