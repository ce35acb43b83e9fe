/** What has changed since it was accepted, like a plan: which numbers, and how many FTE each of them moved. */
import { exactShapley, permutationShapley } from "../../kernel/shapley.ts"
import { sequence } from "../../kernel/streams.ts"
import { allocate } from "../../model/allocate.ts"
import { national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Span } from "../../scenario/Source.ts"
import type { LockedNumber, LockedScenario } from "./Lock.ts"
import { lockedNumber, type Snapshot, snapshotOf } from "./snapshot.ts"

/** The metrics whose movement is attributed. */
export const MOVED = ["local", "centre", "freed"] as const
type Moved = Readonly<Record<(typeof MOVED)[number], number>>

export interface NumberChange {
  readonly sign: "~" | "+" | "-"
  readonly path: string
  readonly before: LockedNumber | null
  readonly after: LockedNumber | null
  /** Where it is written now; absent for what is gone. */
  readonly span?: Span
  readonly hasSource: boolean
  /** FTE that it moved; null for what came or went, whose effect is part of the structure's. */
  readonly moved: Moved | null
}

export interface LockPlan {
  /** As the user reaches it. */
  readonly file: string
  /** Its name in the lock file. */
  readonly name: string
  readonly accepted: { readonly date: string; readonly note: string }
  readonly numbers: ReadonlyArray<NumberChange>
  /** Who serves whom, tables, rules, numbers that came or went, or the program itself; absent where nothing of it changed. */
  readonly structure?: Moved
  readonly total: Moved
  readonly results: ReadonlyArray<{
    readonly metric: string
    readonly before: number | null
    readonly after: number | null
  }>
  /** Whether any municipality's baseline or local moved. */
  readonly municipalitiesChanged: boolean
  /** Codes that were accepted and are no longer there, and the reverse. */
  readonly municipalitiesGone: ReadonlyArray<string>
  readonly municipalitiesNew: ReadonlyArray<string>
}

/** The plan of one scenario; undefined where everything is as it was accepted. */
export const planOf = (name: string, loaded: Loaded, locked: LockedScenario): LockPlan | undefined => {
  const now = snapshotOf(loaded, locked)
  const numbers = changedNumbers(loaded, locked)
  const results = changedResults(locked, now)
  const sameStructure = locked.structure === now.structure && numbers.every(({ sign }) => sign === "~")
  const onlyFingerprint = numbers.length === 0 && sameStructure && locked.fingerprint !== now.fingerprint
  const municipalitiesChanged = locked.municipalities !== now.municipalities
  if (numbers.length === 0 && results.length === 0 && sameStructure && !onlyFingerprint && !municipalitiesChanged) {
    return undefined
  }
  const { parts, structure, total } = attributed(loaded, locked, numbers)
  const structural =
    !sameStructure || onlyFingerprint || MOVED.some((metric) => Math.abs(structure[metric]) > TOLERANCE)
  return {
    file: loaded.file,
    name,
    accepted: { date: locked.date, note: locked.note },
    numbers: numbers.map((change) => ({
      ...change,
      moved: change.sign === "~" ? (parts.get(change.path) ?? NOTHING) : null
    })),
    ...(structural ? { structure } : {}),
    total,
    results,
    municipalitiesChanged,
    municipalitiesGone: without(locked.codes ?? [], now.codes ?? []),
    municipalitiesNew: locked.codes === undefined ? [] : without(now.codes ?? [], locked.codes)
  }
}

const without = (codes: ReadonlyArray<string>, others: ReadonlyArray<string>): ReadonlyArray<string> => {
  const known = new Set(others)
  return codes.filter((code) => !known.has(code))
}

/** Values of the current model with every number that has a path in the lock at its locked value. */
export const lockedValues = ({ compiled }: Loaded, { assumptions }: Pick<Snapshot, "assumptions">): Float64Array => {
  const values = Float64Array.from(compiled.model.values)
  for (const { path, slot } of compiled.assumptions) {
    const locked = assumptions[path]
    if (locked !== undefined) values[slot] = valueOf(locked)
  }
  return values
}

/** Results are recorded to 1e-6, so two of them differ when more than rounding lies between. */
export const differs = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : !(Math.abs(a - b) <= TOLERANCE + 1e-9 * Math.abs(a))

const TOLERANCE = 2e-6
const NOTHING: Moved = { local: 0, centre: 0, freed: 0 }

type WrittenChange = Omit<NumberChange, "moved">

const changedNumbers = ({ compiled }: Loaded, { assumptions }: LockedScenario): ReadonlyArray<WrittenChange> => {
  const now = new Map(compiled.assumptions.map((one) => [one.path, one]))
  const here = compiled.assumptions.flatMap((one): ReadonlyArray<WrittenChange> => {
    const before = assumptions[one.path] ?? null
    const after = lockedNumber(one)
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const { path, node, source } = one
    return [
      { sign: before === null ? "+" : "~", path, before, after, span: node.span, hasSource: source !== undefined }
    ]
  })
  const gone = Object.entries(assumptions).flatMap(([path, before]): ReadonlyArray<WrittenChange> =>
    now.has(path) ? [] : [{ sign: "-", path, before, after: null, hasSource: true }]
  )
  return [...here, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1))
}

const changedResults = (locked: LockedScenario, now: Snapshot): LockPlan["results"] =>
  [...new Set([...Object.keys(locked.results), ...Object.keys(now.results)])].sort().flatMap((metric) => {
    const before = locked.results[metric] ?? null
    const after = now.results[metric] ?? null
    // A municipality that enters or leaves the five largest has not changed by that.
    if ((before === null || after === null) && metric.includes("@")) return []
    return differs(before, after) ? [{ metric, before, after }] : []
  })

/** Shapley values over the numbers that changed, on the current model; what is left is the structure's. */
const attributed = (loaded: Loaded, locked: LockedScenario, numbers: ReadonlyArray<WrittenChange>) => {
  const { model, assumptions } = loaded.compiled
  const slots = new Map(assumptions.map(({ path, slot }) => [path, slot]))
  const players = numbers.filter(({ sign, before, after }) => sign === "~" && valueOf(before!) !== valueOf(after!))
  const old = lockedValues(loaded, locked)
  const known = new Map<string, Moved>()
  const game = (isNew: (player: number) => boolean): Moved => {
    const members = players.map((_, i) => (isNew(i) ? "1" : "0")).join("")
    const found = known.get(members)
    if (found !== undefined) return found
    const values = Float64Array.from(old)
    for (const [i, { path }] of players.entries())
      if (isNew(i)) values[slots.get(path)!] = model.values[slots.get(path)!]!
    const allocation = allocate(model, values)
    const [local, centre, freed] = MOVED.map((quantity) => measure(model, allocation, national(quantity))) as [
      number,
      number,
      number
    ]
    const moved = { local, centre, freed }
    known.set(members, moved)
    return moved
  }
  const before = game(() => false)
  const after = game(() => true)
  const each = (of: (metric: (typeof MOVED)[number]) => number): Moved => ({
    local: of("local"),
    centre: of("centre"),
    freed: of("freed")
  })
  const lockedAt = (metric: string) => locked.results[metric] ?? 0
  const total = each((metric) => after[metric] - lockedAt(metric))
  // Old numbers that no longer fit the model at all have no effect of their own.
  if (!MOVED.every((metric) => Number.isFinite(before[metric])))
    return { parts: new Map<string, Moved>(), structure: total, total }
  const shapley = Object.fromEntries(
    MOVED.map((metric) => [metric, partsOf(players.length, (isNew) => game(isNew)[metric], loaded.file)])
  )
  const parts = new Map(players.map(({ path }, i) => [path, each((metric) => shapley[metric]![i]!)]))
  return { parts, structure: each((metric) => before[metric] - lockedAt(metric)), total }
}

/** With more players than this, orders are sampled; every order still sums to the total. */
const EXACT_PLAYERS = 8
const PERMUTATIONS = 16

const partsOf = (players: number, value: (isNew: (player: number) => boolean) => number, key: string): Float64Array =>
  players <= EXACT_PLAYERS
    ? exactShapley(players, (mask) => value((i) => ((mask >> i) & 1) === 1))
    : permutationShapley(players, (members) => value((i) => members[i] === 1), PERMUTATIONS, sequence(`lock ${key}`, 1))
        .values

const valueOf = (number: LockedNumber): number => (typeof number === "number" ? number : number.value)
