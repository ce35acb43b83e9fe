/** The topics of a field and of everything below it. */
import { type Node, nodesBelow } from "./Field.ts"
import { type Topic, TOPICS } from "./Topic.ts"

/** What the fields of a node are about. */
export const topicsIn = (node: Node, above: Topic): ReadonlyArray<Topic> => {
  const topic = node.topic ?? above
  const found = nodesBelow(node).flatMap(([, child]) => topicsIn(child, topic))
  return found.length > 0 ? found : [topic]
}

/** Topics in the order in which they are shown. */
export const inOrder = (topics: ReadonlySet<Topic>): ReadonlyArray<Topic> => TOPICS.filter((topic) => topics.has(topic))
