/** A package as a scenario file: it extends one party's file and sets every lever as the package has it. */
import { parse, stringify } from "yaml"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { savedScenario } from "../../scenario/savedScenario.ts"
import { at, plain } from "../../scenario/Tree.ts"
import { assumptionAt } from "../memo/subject.ts"
import { DECIDED_STRUCTURES } from "./decidedStructures.ts"
import { type Lever, leversFrom } from "./levers.ts"
import { cheapestAt, mixWritten, PLACES_OF_MIXES } from "./mixWritten.ts"
import type { Package } from "./packages.ts"

/**
 * @param pair the file that is extended, and the other one, whose values its levers go to
 * @param shares how far each lever goes, from the own value (0) to the other's (1)
 * @param base the own file's path, relative to the new one
 */
export const packageOverlay = (
  [own, other]: readonly [own: Loaded, other: Loaded],
  ids: ReadonlyArray<string>,
  shares: Package,
  base: string,
  { id, title }: { readonly id: string; readonly title: unknown }
): string => {
  const written = parse(savedScenario(base, own, "en")) as Record<string, unknown>
  const root: Record<string, unknown> = { ...written, id, title }
  const { levers } = leversFrom(own, other, ids)
  for (const [i, lever] of levers.entries()) {
    const share = shares[i]!
    if (share === 0) continue
    if (lever.group.structures.length === 0)
      for (const [path, record] of numbersOf(lever, own, other, share)) put(root, path, record)
    else
      for (const path of pathsOf(lever, [own, other]))
        put(root, path, replacing(writtenAt(own, path), resolved(other, path)))
  }
  // With other numbers another mix could be the cheapest: what was found stays, as it does while packages are compared.
  const taken = new Set(levers.flatMap(({ group }, i) => (shares[i] === 0 ? [] : structuresOf(group))))
  for (const place of PLACES_OF_MIXES) {
    const found = cheapestAt(place.comesWith.some((name) => taken.has(name)) ? other : own, place)
    if (found !== undefined) put(root, found.path, replacing(writtenAt(own, found.path), found.mix))
  }
  return stringify(root, { lineWidth: 0 })
}

/** What hangs on whether to reorganise is taken over with it. */
const structuresOf = ({ structures, because }: Lever["group"]): ReadonlyArray<string> =>
  because.length > 0 ? [...structures, "structure"] : structures

/** Where the structures of a lever stand. */
const pathsOf = (
  { group: { structures, because } }: Lever,
  both: ReadonlyArray<Loaded>
): ReadonlyArray<ReadonlyArray<string>> =>
  because.length > 0 ? [["organisation"]] : structures.flatMap((name) => DECIDED_STRUCTURES[name]?.(both) ?? [])

type Written = readonly [path: ReadonlyArray<string>, record: unknown]

/** Every number of a lever at its place: the own path where it has one value there, else where the other file uses it. */
const numbersOf = ({ group }: Lever, own: Loaded, other: Loaded, share: number): ReadonlyArray<Written> => {
  const targets = group.differences.map(({ paths: [mine, theirs], values: [from, to] }) => ({
    mine,
    theirs,
    value: (from ?? 0) + share * ((to ?? 0) - (from ?? 0))
  }))
  return targets.flatMap(({ mine, theirs, value }): ReadonlyArray<Written> => {
    const alike = targets.filter((one) => one.mine === mine).every((one) => one.value === value)
    const assumption = mine === null ? undefined : assumptionAt(own, mine)
    const record = recordOf(assumption, value)
    // Today's own value serves the status quo as well, which no package changes.
    const isTodays = assumption?.usedAt.every((place) => place.startsWith("competence.")) === true
    if (mine !== null && alike && !isTodays) return [[mine.split("."), record]]
    const places = theirs === null ? [] : (assumptionAt(other, theirs)?.usedAt ?? [])
    return places.map((place): Written => [place.split("."), record])
  })
}

/** What is proposed rests on nothing yet, and stays as secret as the number it takes the place of. */
const recordOf = (assumption: Assumption | undefined, value: number) => ({
  value,
  basis: "assumed",
  ...(assumption?.owner === undefined ? {} : { owner: assumption.owner }),
  status: "open",
  ...(assumption?.private === true ? { private: true } : {})
})

const writtenAt = ({ tree }: Loaded, path: ReadonlyArray<string>): unknown => {
  const found = at(tree, path)
  return found === undefined ? undefined : plain(found)
}

/** What a file writes at a path, with the numbers that its parameters hold, and the mix that it finds, in their place. */
const resolved = (loaded: Loaded, path: ReadonlyArray<string>): unknown => {
  const visit = (node: unknown, place: ReadonlyArray<string>): unknown => {
    if (node === "leastCost" && place.at(-1) === "choose") return mixWritten(loaded, place)
    if (Array.isArray(node)) return node.map((item) => visit(item, place))
    if (typeof node !== "object" || node === null) return node
    const { ref } = node as { readonly ref?: unknown }
    if (typeof ref === "string") return writtenAt(loaded, ref.split("."))
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, visit(inner, [...place, key])]))
  }
  return visit(writtenAt(loaded, path), path)
}

/** What has to be written over `before` so that `after` stands there: keys that are gone are deleted with null. */
const replacing = (before: unknown, after: unknown): unknown => {
  if (after === undefined) return before === undefined ? undefined : null
  if (!isMap(before) || !isMap(after) || isNumber(after)) return after
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  return {
    ...Object.fromEntries(gone.map((key) => [key, null])),
    ...Object.fromEntries(Object.entries(after).map(([key, value]) => [key, replacing(before[key], value)]))
  }
}

const isMap = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === "object" && node !== null && !Array.isArray(node)

const isNumber = (node: Readonly<Record<string, unknown>>): boolean =>
  "value" in node || "ref" in node || "product" in node

const put = (root: Record<string, unknown>, path: ReadonlyArray<string>, value: unknown): void => {
  if (value === undefined) return
  let node = root
  for (const step of path.slice(0, -1)) {
    const inner = node[step]
    // What is taken away holds nothing.
    if (inner === null) return
    node[step] = isMap(inner) ? { ...inner } : {}
    node = node[step] as Record<string, unknown>
  }
  node[path.at(-1)!] = value
}
