/** A walk through two models at once that finds what can come from either, and how a mixture is built from the choices. */
import { productShape, restsOn } from "./derived.ts"
import { type Bond, isUnsaid, type Node, type SlotsNode } from "./Field.ts"
import type { MixedField, Mixture } from "./Mixture.ts"
import type { Model } from "./Model.ts"
import { ONE, type Slot } from "./Slot.ts"
import { modelFields } from "./modelFields.ts"

import type { Topic } from "./Topic.ts"
import { inOrder, topicsIn } from "./topicsIn.ts"
import { areAlike, isThing, slotsOf } from "./walk.ts"

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
  const structure: Pairing["structure"] = { topics: new Set(), slots: [[], []] }
  const pairing: Pairing = { models: [a, b], broken, nameOf, fields: [], structure }
  const build = pair(pairing, { node: modelFields, sides: [a, b], context: TOP })
  const { topic: _, ...top } = TOP
  const inseparable = { ...top, topics: inOrder(structure.topics), slots: structure.slots, alike: false }
  const fields = broken.size === 0 ? pairing.fields : [inseparable, ...pairing.fields]
  const cells = broken.has("cells") ? 0 : -1
  const municipalities = broken.has("municipalities") ? 0 : -1
  const centres = broken.size > 0 ? 0 : fields.findIndex(({ what }) => what === "centres")
  return {
    fields,
    mixture: (second) => {
      const from = (field: number): 0 | 1 => (second[field] === 1 ? 1 : 0)
      return {
        // Either side's numbers may stand anywhere in a mixture, and so its products are worked out.
        model: { ...(build(second) as Model), derived: [...a.derived, ...b.derived] },
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

/** What the walk knows and finds. */
interface Pairing {
  readonly models: readonly [Model, Model]
  readonly broken: ReadonlySet<Bond>
  readonly nameOf: (slot: Slot) => string
  readonly fields: Array<MixedField>
  /** What cannot be separated. */
  readonly structure: { readonly topics: Set<Topic>; readonly slots: readonly [Array<Slot>, Array<Slot>] }
}

/** Where a field stands, its two sides, and what holds for it from above. */
interface Place {
  readonly node: Node
  readonly sides: readonly [unknown, unknown]
  readonly context: Context
}

/** How to build this part of a mixture; asks for every field on the way. */
const pair = (pairing: Pairing, { node, sides, context: above }: Place): Build => {
  const context = node.topic === undefined ? above : { ...above, topic: node.topic }
  const place = { node, sides, context }
  const [x, y] = sides
  if (isBroken(pairing, node)) return inStructure(pairing, place)
  if (isUnsaid(node, x, pairing.models[0])) return () => y
  if (isUnsaid(node, y, pairing.models[1])) return () => x
  switch (node.kind) {
    case "slot":
      return oneSlot(pairing, x as Slot, y as Slot, context)
    case "slots":
      return pairSlots(pairing, { ...place, node })
    case "own":
      return () => x
    case "plain":
    case "index":
    case "column":
      return areAlike<unknown>(node, x, y) ? () => x : whole(pairing, place)
    case "record": {
      const [p, q] = [x as Parts, y as Parts]
      const isPlain = (parts: Parts) => node.unit === undefined || parts[node.unit] === ONE
      return isPlain(p) === isPlain(q) ? keyed(pairRecord(pairing, node, p, q, context)) : whole(pairing, place)
    }
    case "list":
      return pairList(pairing, { ...place, node })
    case "optional":
    case "orWord":
      if (isThing(x) && isThing(y)) return pair(pairing, { ...place, node: node.of })
      return x === y ? () => x : whole(pairing, place)
    case "choice": {
      const [p, q] = [x as Chosen, y as Chosen]
      if (p.kind !== q.kind) return whole(pairing, place)
      const of = { ...node.of[p.kind]!, oneName: true }
      return keyed([["kind", () => p.kind], ...pairRecord(pairing, of, { ...p }, { ...q }, context)])
    }
  }
}

const isBroken = ({ broken }: Pairing, { bond }: Node): boolean => bond !== undefined && broken.has(bond)

/** One field: the number of the choice decides. Behind what cannot be separated, where there is such. */
const choose = (
  { broken, fields }: Pairing,
  sides: Place["sides"],
  field: Omit<MixedField, "what" | "caseType" | "activity"> & Context
): Build => {
  const { topic: _, ...found } = field
  const number = (broken.size > 0 ? 1 : 0) + fields.push(found) - 1
  return (second) => sides[second[number] === 1 ? 1 : 0]
}

const oneSlot = (pairing: Pairing, x: Slot, y: Slot, context: Context): Build =>
  choose(pairing, [x, y], {
    ...context,
    topics: [context.topic],
    slots: [under(pairing, 0, [x]), under(pairing, 1, [y])],
    alike: productShape(pairing.models[0].derived, x) === productShape(pairing.models[1].derived, y)
  })

/** What numbers of a side rest on: a product stands for its factors, which have paths and ranges. */
const under = ({ models }: Pairing, side: 0 | 1, slots: ReadonlyArray<Slot>): ReadonlyArray<Slot> =>
  restsOn(models[side].derived, slots)

const whole = (pairing: Pairing, { node, sides, context }: Place): Build =>
  choose(pairing, sides, {
    ...context,
    topics: inOrder(new Set(topicsIn(node, context.topic))),
    slots: [under(pairing, 0, slotsOf<unknown>(node, sides[0])), under(pairing, 1, slotsOf<unknown>(node, sides[1]))],
    alike: false
  })

const inStructure = (pairing: Pairing, { node, sides, context }: Place): Build => {
  const { structure } = pairing
  for (const side of [0, 1] as const)
    structure.slots[side].push(...under(pairing, side, slotsOf<unknown>(node, sides[side])))
  // Topics of an organisation that also exist without one do not join the rest of it where one side has none.
  const joins = (topic: Topic) => node.bond !== "organisation" || !ALSO_WITHOUT.includes(topic)
  const isSilent = node.kind === "list" && sides.every((side) => node.silent?.(side as never) === true)
  if (!isSilent) for (const topic of topicsIn(node, context.topic).filter(joins)) structure.topics.add(topic)
  return (second) => sides[second[0] === 1 ? 1 : 0]
}

const pairSlots = (pairing: Pairing, place: Place & { readonly node: SlotsNode }): Build => {
  const { nameOf } = pairing
  const [x, y] = place.sides as readonly [ReadonlyArray<Slot>, ReadonlyArray<Slot>]
  const byPlace = place.node.byPlace === true && x.length === y.length
  const [p, q] = byPlace ? [x, y] : [byName(x, nameOf), byName(y, nameOf)]
  const paired = p.length === q.length && (byPlace || p.every((own, i) => nameOf(own) === nameOf(q[i]!)))
  return paired ? all(p.map((own, i) => oneSlot(pairing, own, q[i]!, place.context))) : whole(pairing, place)
}

const pairList = (pairing: Pairing, place: Place & { readonly node: Extract<Node, { kind: "list" }> }): Build => {
  const { node, sides, context } = place
  const index = node.axis === "caseTypes" ? "caseType" : node.axis === "activities" ? "activity" : undefined
  const at = (i: number) => (index === undefined ? context : { ...context, [index]: i })
  const [p, q] = sides as readonly [ReadonlyArray<unknown>, ReadonlyArray<unknown>]
  if (p.length !== q.length) return whole(pairing, place)
  return all(p.map((part, i) => pair(pairing, { node: node.of, sides: [part, q[i]], context: at(i) })))
}

/** The keys of a record; a set that stays together is one field where anything but its numbers differs. */
const pairRecord = (
  pairing: Pairing,
  { keys: nodes, together = [], oneName }: Extract<Node, { kind: "record" }>,
  x: Parts,
  y: Parts,
  context: Context
): ReadonlyArray<readonly [string, Build]> => {
  const sameFrame = (keys: ReadonlyArray<string>) => keys.every((key) => areAlike<unknown>(nodes[key]!, x[key], y[key]))
  const wholes = together
    .filter(({ keys }) => keys.every((key) => !isBroken(pairing, nodes[key]!)) && !sameFrame(keys))
    .map(({ keys: own, along = [], what }) => {
      const keys = [...own, ...along]
      const slotsIn = (side: 0 | 1, parts: Parts) =>
        under(
          pairing,
          side,
          keys.flatMap((key) => slotsOf<unknown>(nodes[key]!, parts[key]))
        )
      const topic = nodes[keys[0]!]!.topic ?? context.topic
      const field = {
        ...context,
        topic,
        topics: [topic],
        what,
        slots: [slotsIn(0, x), slotsIn(1, y)] as const,
        alike: false
      }
      return { keys, build: choose(pairing, [x, y], field) }
    })
  return Object.entries(nodes).map(([key, node]): readonly [string, Build] => {
    const group = wholes.find(({ keys }) => keys.includes(key))
    if (group !== undefined) return [key, (second) => (group.build(second) as Parts)[key]]
    const at = { ...context, what: oneName === true ? context.what : key }
    return [key, pair(pairing, { node, sides: [x[key], y[key]], context: at })]
  })
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

const ALSO_WITHOUT: ReadonlyArray<Topic> = ["competence", "management"]

const byName = (list: ReadonlyArray<Slot>, nameOf: (slot: Slot) => string): ReadonlyArray<Slot> =>
  list.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
