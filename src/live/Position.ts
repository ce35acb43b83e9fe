/** What somebody has moved: which model, and which of its numbers to what. It is kept in the address of the page. */
import type { LiveData } from "../report/live/LiveData.ts"
import { illegal } from "../scenario/Unit.ts"
import { kindOf } from "./revived.ts"

export interface Change {
  readonly path: string
  readonly value: number
}

export interface Position {
  /** Place of the model that is varied. */
  readonly base: number
  /** In the order in which they were first made. */
  readonly changes: ReadonlyArray<Change>
}

/** A change made; one that leads back to the file's own number is none. */
export const withChange = (position: Position, change: Change, own: number): Position => {
  const { changes } = position
  const rest = changes.filter(({ path }) => path !== change.path)
  if (change.value === own) return { ...position, changes: rest }
  const known = changes.some(({ path }) => path === change.path)
  return {
    ...position,
    changes: known ? changes.map((one) => (one.path === change.path ? change : one)) : [...rest, change]
  }
}

/**
 * As the part of an address behind `#`.
 *
 * @example addressOf({ base: 1, changes: [{ path: "a.share", value: 0.5 }] }, data) // => "model=B&a.share=0.5"
 */
export const addressOf = ({ base, changes }: Position, { models }: LiveData): string =>
  [["model", models[base]!.letter] as const, ...changes.map(({ path, value }) => [path, String(value)] as const)]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join("&")

/** Whether an address says something that makes no sense here, so that less is moved than its writer meant. */
export const isPartlyIgnored = (address: string, data: LiveData): boolean => {
  const position = positionIn(address, data)
  const pairs = pairsIn(address)
  if (position === undefined) return pairs.length > 0
  const own = data.models[position.base]!.movable!.assumptions
  return pairs.some(
    ([key, written]) =>
      key !== "model" &&
      !position.changes.some(({ path }) => path === key) &&
      !own.some(({ path, value }) => path === key && value === Number(written))
  )
}

/** What an address says, as far as it makes sense here: a path that there is, a number that is legal. */
export const positionIn = (address: string, data: LiveData): Position | undefined => {
  const pairs = pairsIn(address)
  const letter = pairs.find(([key]) => key === "model")?.[1]
  const base = data.models.findIndex((model) => model.letter === letter && model.movable !== null)
  if (base < 0) return undefined
  const known = new Map(data.models[base]!.movable!.assumptions.map((one) => [one.path, one]))
  const changes = pairs.flatMap(([path, written]): ReadonlyArray<Change> => {
    const one = known.get(path)
    const value = Number(written)
    if (one === undefined || written.trim() === "" || value === one.value) return []
    return illegal(kindOf(one), value) === undefined ? [{ path, value }] : []
  })
  return { base, changes }
}

const pairsIn = (address: string) => address.replace(/^#/u, "").split("&").flatMap(decoded)

/** An address may have been cut or mistyped. */
const decoded = (pair: string): ReadonlyArray<readonly [string, string]> => {
  const [key, value] = pair.split("=", 2)
  if (key === undefined || value === undefined) return []
  try {
    return [[decodeURIComponent(key), decodeURIComponent(value)]]
  } catch {
    return []
  }
}
