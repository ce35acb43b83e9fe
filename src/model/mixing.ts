/** A walk through two models at once that finds what can come from either, and how a mixture is built from the choices. */
import { type Bond, type Node, nodesBelow } from "./Field.ts"
import type { MixedField, Mixture } from "./Mixture.ts"
import type { Model } from "./Model.ts"
import { ONE, type Slot } from "./Slot.ts"
import { modelFields } from "./modelFields.ts"

import { type Topic, TOPICS } from "./Topic.ts"
import { isThing, slotsOf, textOf } from "./walk.ts"

/** Whether two models have the same indexes. */
export interface Alignment {
  readonly municipalities: boolean
  readonly caseTypes: boolean
}

/** Part of a mixture, given which fields come from the second model. */
type Build = (second: ArrayLike<number>) => unknown

/** Two models on joint slots. What cannot be separated is one field, the first, named `structure`. */
export const mixing = (
  a: Model,
  b: Model,
  alignment: Alignment,
  nameOf: (slot: Slot) => string
): { readonly fields: ReadonlyArray<MixedField>; readonly mixture: (second: ArrayLike<number>) => Mixture } => {
  const broken = brokenBonds(a, b, alignment)
  const pairing = makePairing(a, b, broken, nameOf)
  const build = pairing.pair(modelFields, a, b, TOP)
  const fields = pairing.fields()
  const cells = broken.has("cells") ? 0 : -1
  const municipalities = broken.has("municipalities") ? 0 : -1
  const centres = broken.size > 0 ? 0 : fields.findIndex(({ what }) => what === "centres")
  return {
    fields,
    mixture: (second) => {
      const from = (field: number): 0 | 1 => (second[field] === 1 ? 1 : 0)
      return {
        model: build(second) as Model,
        caseTypesFrom: from(cells),
        municipalitiesFrom: from(municipalities),
        centresFrom: from(centres)
      }
    }
  }
}

const brokenBonds = (a: Model, b: Model, { municipalities, caseTypes }: Alignment): ReadonlySet<Bond> =>
  new Set<Bond>([
    ...(caseTypes ? [] : (["cells"] as const)),
    ...(caseTypes && municipalities ? [] : (["municipalities"] as const)),
    ...((a.organisation === null) === (b.organisation === null) ? [] : (["organisation"] as const))
  ])

/** Where a field stands, and what holds for it from above. */
interface Context {
  readonly topic: Topic
  readonly what: string
  readonly caseType: number
  readonly activity: number
}

const TOP: Context = { topic: "demand", what: "structure", caseType: -1, activity: -1 }

const makePairing = (a: Model, b: Model, broken: ReadonlySet<Bond>, nameOf: (slot: Slot) => string) => {
  const fields: Array<MixedField> = []
  const structure = { topics: new Set<Topic>(), slots: [[], []] as [Array<Slot>, Array<Slot>] }

  const isBroken = ({ bond }: Node): boolean => bond !== undefined && broken.has(bond)

  /** One field: the number of the choice decides. */
  const choose = (
    { topic: above, ...context }: Context,
    sides: readonly [unknown, unknown],
    slots: MixedField["slots"],
    alike: boolean,
    topics: ReadonlyArray<Topic> = [above]
  ): Build => {
    const field = (broken.size > 0 ? 1 : 0) + fields.push({ topics, ...context, slots, alike }) - 1
    return (second) => sides[second[field] === 1 ? 1 : 0]
  }

  const whole = (node: Node, x: unknown, y: unknown, context: Context): Build =>
    choose(
      context,
      [x, y],
      [slotsOf<unknown>(node, x), slotsOf<unknown>(node, y)],
      false,
      inOrder(new Set(topicsIn(node, context.topic)))
    )

  const oneSlot = (x: Slot, y: Slot, context: Context): Build => choose(context, [x, y], [[x], [y]], true)

  const inStructure = (node: Node, x: unknown, y: unknown, context: Context): Build => {
    structure.slots[0].push(...slotsOf<unknown>(node, x))
    structure.slots[1].push(...slotsOf<unknown>(node, y))
    // Topics of an organisation that also exist without one do not join the rest of it where one side has none.
    const joins = (topic: Topic) => node.bond !== "organisation" || !ALSO_WITHOUT.includes(topic)
    for (const topic of topicsIn(node, context.topic).filter(joins)) structure.topics.add(topic)
    return (second) => (second[0] === 1 ? y : x)
  }

  const pairLists = (x: ReadonlyArray<Slot>, y: ReadonlyArray<Slot>, byPlace: boolean, node: Node, at: Context) => {
    const [p, q] = byPlace && x.length === y.length ? [x, y] : [byName(x, nameOf), byName(y, nameOf)]
    const paired = p.length === q.length && (p === x || p.every((own, i) => nameOf(own) === nameOf(q[i]!)))
    return paired ? all(p.map((own, i) => oneSlot(own, q[i]!, at))) : whole(node, x, y, at)
  }

  const pairRecord = (
    node: Extract<Node, { kind: "record" }>,
    x: Parts,
    y: Parts,
    context: Context
  ): ReadonlyArray<readonly [string, Build]> => {
    const { together = [], oneName } = node
    const apart = together.filter(({ keys }) => {
      const frame = (parts: Parts) =>
        keys.map((key) => textOf<unknown>(node.keys[key]!, parts[key], () => "")).join(";")
      return keys.every((key) => !isBroken(node.keys[key]!)) && frame(x) !== frame(y)
    })
    const wholes = new Map<string, Build>()
    return Object.entries(node.keys).map(([key, of]): readonly [string, Build] => {
      const group = apart.find(({ keys }) => keys.includes(key))
      if (group === undefined)
        return [key, pair(of, x[key], y[key], { ...context, what: oneName ? context.what : key })]
      const build = wholes.get(group.what) ?? pairGroup(node, group, x, y, context)
      wholes.set(group.what, build)
      return [key, (second) => (build(second) as Parts)[key]]
    })
  }

  const pairGroup = (
    node: Extract<Node, { kind: "record" }>,
    { keys, what }: { readonly keys: ReadonlyArray<string>; readonly what: string },
    x: Parts,
    y: Parts,
    context: Context
  ): Build => {
    const slotsIn = (parts: Parts) => keys.flatMap((key) => slotsOf<unknown>(node.keys[key]!, parts[key]))
    const topic = node.keys[keys[0]!]!.topic ?? context.topic
    return choose({ ...context, topic, what }, [x, y], [slotsIn(x), slotsIn(y)], false)
  }

  /** How to build this part of a mixture; asks for every field on the way. */
  const pair = (node: Node, x: unknown, y: unknown, above: Context): Build => {
    const context = node.topic === undefined ? above : { ...above, topic: node.topic }
    if (isBroken(node)) return inStructure(node, x, y, context)
    if (isUnsaid(node, x, a)) return () => y
    if (isUnsaid(node, y, b)) return () => x
    switch (node.kind) {
      case "slot":
        return oneSlot(x as Slot, y as Slot, context)
      case "slots":
        return pairLists(x as ReadonlyArray<Slot>, y as ReadonlyArray<Slot>, node.byPlace === true, node, context)
      case "own":
        return () => x
      case "plain":
      case "index":
      case "column":
        return textOf<unknown>(node, x, String) === textOf<unknown>(node, y, String)
          ? () => x
          : whole(node, x, y, context)
      case "record": {
        const [p, q] = [x as Parts, y as Parts]
        const isPlain = (parts: Parts) => node.unit === undefined || parts[node.unit] === ONE
        return isPlain(p) === isPlain(q) ? keyed(pairRecord(node, p, q, context)) : whole(node, x, y, context)
      }
      case "list": {
        const index = node.axis === "caseTypes" ? "caseType" : node.axis === "activities" ? "activity" : undefined
        const at = (i: number) => (index === undefined ? context : { ...context, [index]: i })
        const [p, q] = [x as ReadonlyArray<unknown>, y as ReadonlyArray<unknown>]
        if (p.length !== q.length) return whole(node, x, y, context)
        return all(p.map((part, i) => pair(node.of, part, q[i], at(i))))
      }
      case "optional":
      case "orWord":
        if (isThing(x) && isThing(y)) return pair(node.of, x, y, context)
        return x === y ? () => x : whole(node, x, y, context)
      case "choice": {
        const [p, q] = [x as Chosen, y as Chosen]
        if (p.kind !== q.kind) return whole(node, x, y, context)
        const of = { ...node.of[p.kind]!, oneName: true }
        return keyed([["kind", () => p.kind], ...pairRecord(of, { ...p }, { ...q }, context)])
      }
    }
  }

  return {
    pair,
    fields: (): ReadonlyArray<MixedField> => {
      if (broken.size === 0) return fields
      return [{ ...TOP, topics: inOrder(structure.topics), slots: structure.slots, alike: false }, ...fields]
    }
  }
}

type Parts = Readonly<Record<string, unknown>>

interface Chosen {
  readonly kind: string
}

const all =
  (builds: ReadonlyArray<Build>): Build =>
  (second) =>
    builds.map((build) => build(second))

const keyed =
  (builds: ReadonlyArray<readonly [string, Build]>): Build =>
  (second) => {
    const out: Record<string, unknown> = {}
    for (const [key, build] of builds) out[key] = build(second)
    return out
  }

const isUnsaid = (node: Node, value: unknown, model: Model): boolean => {
  if (!("unsaid" in node) || node.unsaid === undefined) return false
  return typeof node.unsaid === "function" ? node.unsaid(value as never, model) : value === node.unsaid
}

const ALSO_WITHOUT: ReadonlyArray<Topic> = ["competence", "management"]

/** What the fields of a node are about. */
const topicsIn = (node: Node, above: Topic): ReadonlyArray<Topic> => {
  const topic = node.topic ?? above
  const found = nodesBelow(node).flatMap(([, child]) => topicsIn(child, topic))
  return found.length > 0 ? found : [topic]
}

const inOrder = (topics: ReadonlySet<Topic>): ReadonlyArray<Topic> => TOPICS.filter((topic) => topics.has(topic))

const byName = (list: ReadonlyArray<Slot>, nameOf: (slot: Slot) => string): ReadonlyArray<Slot> =>
  list.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
