/** Groups of differing fields: the players among whom a difference is shared out. */
import type { MixedField } from "../../model/Mixture.ts"
import { differs } from "../../model/pairModels.ts"
import { movesNoFte, TOPICS, type Topic } from "../../model/Topic.ts"
import type { Slot } from "../../model/Slot.ts"
import type { UnitId } from "../../scenario/Unit.ts"
import type { Grouping } from "./Grouping.ts"
import type { ScenarioPair } from "./ScenarioPair.ts"

/** Why several topics move together. */
type Because = "municipalities" | "caseTypes" | "organisation" | "invalid"

export interface Group {
  /** A topic, several joined by `+`, `organisation`, or the path or paths that it holds. */
  readonly id: string
  readonly topics: ReadonlyArray<Topic>
  /** Empty for a group that is one topic or one path. */
  readonly because: ReadonlyArray<Because>
  /** Set where the group is named by its paths. */
  readonly paths: ReadonlyArray<string> | undefined
  /** Places in `models.fields`. */
  readonly fields: ReadonlyArray<number>
  readonly differences: ReadonlyArray<PathDifference>
  /** Names of what differs in more than numbers, such as `centres`. */
  readonly structures: ReadonlyArray<string>
}

/** One number that differs; null where a scenario does not have it. Neutral values have no path. */
export interface PathDifference {
  readonly paths: readonly [string | null, string | null]
  readonly values: readonly [number | null, number | null]
  readonly unit: UnitId
}

/**
 * The groups that differ, in the order of topics. What belongs to several topics at once joins them into one group.
 *
 * @param withDraws count as different what only has another range or is drawn by itself
 * @param matters whether fields of a topic can move what is asked for; money moves no FTE
 */
export const groupsOf = (
  pair: ScenarioPair,
  grouping: Grouping,
  withDraws: boolean,
  matters: (topic: Topic) => boolean = (topic) => !movesNoFte(topic)
): ReadonlyArray<Group> => {
  const { fields, values } = pair.models
  const differing = fields.flatMap((field, i) =>
    field.topics.some(matters) && (differs(field, values) || (withDraws && drawsDiffer(field, pair))) ? [i] : []
  )
  const sets = unite(differing, (i) => keysOf(fields[i]!, pair, grouping))
  return sets
    .map((members) => makeGroup(members, pair, grouping))
    .toSorted((one, other) => rank(one) - rank(other) || one.fields[0]! - other.fields[0]!)
}

/** One group of several that cannot be evaluated apart. */
export const mergeGroups = (groups: ReadonlyArray<Group>, pair: ScenarioPair): Group => {
  const topics = TOPICS.filter((topic) => groups.some((group) => group.topics.includes(topic)))
  return {
    id: groups.map(({ id }) => id).join("+"),
    topics,
    because: [...new Set([...groups.flatMap(({ because }) => because), "invalid" as const])],
    paths: groups.every(({ paths }) => paths !== undefined) ? groups.flatMap(({ paths }) => paths!) : undefined,
    ...contentOf(
      groups.flatMap(({ fields }) => fields).toSorted((a, b) => a - b),
      pair
    )
  }
}

const rank = ({ topics }: Group): number => TOPICS.indexOf(topics[0]!)

/** What a field shares with others: its topics, or where it is split by path its paths. */
const keysOf = (field: MixedField, pair: ScenarioPair, { allByPath, byPath }: Grouping): ReadonlyArray<string> => {
  if (!allByPath && !field.topics.every((topic) => byPath.has(topic))) return field.topics
  const paths = [...field.slots[0], ...field.slots[1]].flatMap((slot) => pair.assumptionAt(slot)?.path ?? [])
  return field.alike && paths.length > 0 ? paths : [...paths, structureName(field, pair)]
}

const makeGroup = (members: ReadonlyArray<number>, pair: ScenarioPair, grouping: Grouping): Group => {
  const fields = members.map((i) => pair.models.fields[i]!)
  const topics = TOPICS.filter((topic) => fields.some((field) => field.topics.includes(topic)))
  const split = grouping.allByPath || topics.every((topic) => grouping.byPath.has(topic))
  const because = fields.some(({ what }) => what === "structure") ? reasonsOf(pair) : []
  const content = contentOf(members, pair)
  const paths = split ? pathNames(content) : undefined
  const onlyOrganisation = because.length === 1 && because[0] === "organisation"
  const id = paths?.join("+") ?? (onlyOrganisation ? "organisation" : topics.join("+"))
  return { id, topics, because, paths, ...content }
}

const reasonsOf = ({ alignment, scenarios }: ScenarioPair): ReadonlyArray<Because> => {
  const [first, second] = scenarios.map(({ compiled }) => compiled.model.organisation === null)
  return [
    ...(alignment.municipalities ? [] : (["municipalities"] as const)),
    ...(alignment.caseTypes ? [] : (["caseTypes"] as const)),
    ...(first === second ? [] : (["organisation"] as const))
  ]
}

const contentOf = (
  members: ReadonlyArray<number>,
  pair: ScenarioPair
): Pick<Group, "fields" | "differences" | "structures"> => {
  const fields = members.map((i) => pair.models.fields[i]!)
  const found = new Map<string, PathDifference>()
  for (const field of fields) {
    for (const difference of differencesIn(field, pair)) found.set(JSON.stringify(difference.paths), difference)
  }
  const structures = fields.filter(({ alike }) => !alike).map((field) => structureName(field, pair))
  return { fields: members, differences: [...found.values()], structures: [...new Set(structures)] }
}

/** Numbers of a field that differ: slot by slot where it is built alike, else path by path. */
const differencesIn = (field: MixedField, pair: ScenarioPair): ReadonlyArray<PathDifference> => {
  const [first, second] = field.slots
  if (field.alike) return first.map((slot, i) => differenceOf(slot, second[i]!, pair))
  const pathOf = (slot: Slot) => pair.assumptionAt(slot)?.path
  const paths = new Set([...first, ...second].flatMap((slot) => pathOf(slot) ?? []))
  return [...paths]
    .map((path) => {
      const find = (slots: ReadonlyArray<Slot>) => slots.find((slot) => pathOf(slot) === path)
      return differenceOf(find(first), find(second), pair)
    })
    .filter(({ values: [x, y] }) => x !== y)
}

const differenceOf = (first: Slot | undefined, second: Slot | undefined, pair: ScenarioPair): PathDifference => {
  const assumptions = [first, second].map((slot) => (slot === undefined ? undefined : pair.assumptionAt(slot)))
  const value = (slot: Slot | undefined) => (slot === undefined ? null : pair.models.values[slot]!)
  return {
    paths: [assumptions[0]?.path ?? null, assumptions[1]?.path ?? null],
    values: [value(first), value(second)],
    unit: (assumptions[0] ?? assumptions[1])?.kind.unit ?? "number"
  }
}

/** Sorted, so that a group has the same name whichever file comes first. */
const pathNames = ({ differences, structures }: Pick<Group, "differences" | "structures">): ReadonlyArray<string> =>
  structures.length > 0
    ? [...structures].sort()
    : [...new Set(differences.flatMap(({ paths }) => paths.filter((path) => path !== null)))].sort()

const structureName = ({ what, caseType, activity }: MixedField, { names: [names] }: ScenarioPair): string => {
  const [c, i] = [names.caseTypes[caseType]?.id, names.activities[caseType]?.[activity]?.id]
  return [what, c, i].filter((part) => part !== undefined).join(".")
}

/** Same central values, but another range, or the same range of two paths: draws tell them apart. */
const drawsDiffer = ({ slots: [first, second] }: MixedField, pair: ScenarioPair): boolean =>
  first.some((slot, i) => {
    const [a, b] = [pair.assumptionAt(slot), pair.assumptionAt(second[i]!)]
    const [x, y] = [a?.distribution ?? null, b?.distribution ?? null]
    if (x === null && y === null) return false
    return a?.path !== b?.path || JSON.stringify(x) !== JSON.stringify(y)
  })

/** The smallest sets in which two members that share a key stand together, each in rising order. */
const unite = (
  members: ReadonlyArray<number>,
  keysOfMember: (member: number) => ReadonlyArray<string>
): ReadonlyArray<ReadonlyArray<number>> => {
  let sets: Array<{ readonly keys: Set<string>; readonly members: Array<number> }> = []
  for (const member of members) {
    const keys = keysOfMember(member)
    const touched = sets.filter((set) => keys.some((key) => set.keys.has(key)))
    const united = {
      keys: new Set([...touched.flatMap((set) => [...set.keys]), ...keys]),
      members: [...touched.flatMap((set) => set.members), member].toSorted((a, b) => a - b)
    }
    sets = [...sets.filter((set) => !touched.includes(set)), united]
  }
  return sets.map((set) => set.members)
}
