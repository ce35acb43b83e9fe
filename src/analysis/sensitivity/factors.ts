/** Factors: the inputs whose part in the uncertainty is told apart; alone, or together as a group. */
import { closestName } from "../../kernel/distance.ts"
import { type Topic, TOPICS } from "../../model/Topic.ts"
import { say } from "../../words/Lang.ts"
import type { Told } from "../../words/told.ts"
import type { Target } from "./Target.ts"

export interface Factor {
  /** A path, a topic, the name of a group, or correlated paths joined by ` + `. */
  readonly id: string
  readonly kind: "path" | "topic" | "named" | "correlated"
  /** Places in `Target.inputs`, rising. */
  readonly inputs: ReadonlyArray<number>
}

/** How inputs are put together; what no group holds stands alone. */
export interface FactorGrouping {
  readonly topics: ReadonlySet<Topic>
  readonly named: ReadonlyArray<{ readonly name: string; readonly prefixes: ReadonlyArray<string> }>
}

export const EACH_ALONE: FactorGrouping = { topics: new Set(), named: [] }

export type GroupingReading = { readonly grouping: FactorGrouping } | Told

/**
 * Read `--group`: `path` (the default), `topic` for all topics, one topic, or `NAME=PATH,PATH…` where a path stands for
 * everything below it as well; repeatable.
 *
 * @example readFactorGrouping(["pace=parameters.benchmarkSpread,parameters.benchmarkReliability"], paths)
 */
export const readFactorGrouping = (texts: ReadonlyArray<string>, paths: ReadonlyArray<string>): GroupingReading => {
  const topics = new Set<Topic>()
  const named: Array<FactorGrouping["named"][number]> = []
  for (const text of texts) {
    const equals = text.indexOf("=")
    if (equals > 0) {
      const prefixes = text
        .slice(equals + 1)
        .split(",")
        .map((prefix) => prefix.trim())
      const missing = prefixes.find((prefix) => !paths.some((path) => isBelow(path, prefix)))
      if (missing !== undefined) return noPath(missing, paths)
      named.push({ name: text.slice(0, equals).trim(), prefixes })
      continue
    }
    const topic = TOPICS.find((known) => known === text)
    if (text === "topic") for (const each of TOPICS) topics.add(each)
    else if (topic !== undefined) topics.add(topic)
    else if (text !== "path") return noTopic(text)
  }
  return { grouping: { topics, named } }
}

/**
 * The factors of a target. Correlated inputs have no shares of their own, because they do not vary apart: they join one
 * another, and with them the groups that they belong to. In the order of their first input.
 */
export const factorsOf = (
  target: Target,
  grouping: FactorGrouping,
  topicOf: (path: string) => Topic | undefined
): ReadonlyArray<Factor> => {
  const own = target.inputs.map((path, input): Factor => {
    const group = grouping.named.find(({ prefixes }) => prefixes.some((prefix) => isBelow(path, prefix)))
    if (group !== undefined) return { id: group.name, kind: "named", inputs: [input] }
    const topic = topicOf(path)
    if (topic !== undefined && grouping.topics.has(topic)) return { id: topic, kind: "topic", inputs: [input] }
    return { id: path, kind: "path", inputs: [input] }
  })
  const byId = new Map<string, Factor>()
  for (const factor of own) {
    const key = `${factor.kind} ${factor.id}`
    const before = byId.get(key)
    byId.set(key, before === undefined ? factor : { ...before, inputs: [...before.inputs, ...factor.inputs] })
  }
  let factors = [...byId.values()]
  for (const { places } of target.correlated) {
    const touched = factors.filter(({ inputs }) => inputs.some((input) => places.includes(input)))
    if (touched.length < 2) continue
    const joined: Factor = {
      id: touched.map(({ id }) => id).join(" + "),
      kind: "correlated",
      inputs: touched.flatMap(({ inputs }) => inputs).toSorted((a, b) => a - b)
    }
    factors = [...factors.filter((factor) => !touched.includes(factor)), joined]
  }
  return factors.toSorted((one, other) => one.inputs[0]! - other.inputs[0]!)
}

const isBelow = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}.`)

const noPath = (prefix: string, paths: ReadonlyArray<string>): GroupingReading => {
  const similar = closestName(prefix, paths)
  return {
    message: say("questions.noneBelow", { prefix }),
    hint: similar === undefined ? say("questions.listAllPaths") : say("questions.didYouMean", { similar })
  }
}

const noTopic = (text: string): GroupingReading => {
  const similar = closestName(text, [...TOPICS, "path", "topic"])
  return {
    message: say("questions.noGroup", { text }),
    hint:
      similar === undefined
        ? say("questions.writeGrouping", { topics: TOPICS.join(", ") })
        : say("questions.didYouMean", { similar })
  }
}
