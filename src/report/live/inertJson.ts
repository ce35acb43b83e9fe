/** Data as JSON that a page can carry: typed arrays and infinite numbers survive, and nothing in it can become markup. */
import { inertJson as withoutLive } from "../../kernel/inert.ts"
import { withoutRepeats, withRepeats } from "./saidOnce.ts"

/** Typed arrays by the name under which they travel. */
const arrays = { f64: Float64Array, i16: Int16Array, u8: Uint8Array, u16: Uint16Array, i32: Int32Array } as const

/**
 * To be put into a script element of a type that no browser runs: `<`, `>` and `&` are escaped, and so is every
 * character that acts.
 *
 * @throws RangeError for what has no such form (a map, a function, a number that is none)
 * @example inertJson({ a: 1, b: "</script>" }) // => {"data":{"a":1,"b":"\u003c/script\u003e"},"shared":[]}
 */
export const inertJson = (data: unknown): string =>
  withoutLive(JSON.stringify(withoutRepeats(packed(data)))).replace(
    /[<>&]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/** What was put in. */
export const fromInertJson = (text: string): unknown =>
  unpacked(withRepeats(JSON.parse(text) as Parameters<typeof withRepeats>[0]))

const packed = (value: unknown): unknown => {
  if (typeof value === "number") return packedNumber(value)
  if (typeof value === "function" || value instanceof Map || value instanceof Set)
    throw new RangeError("a live report holds plain data only")
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(packed)
  for (const [name, type] of Object.entries(arrays))
    if (value instanceof type) return { [`$${name}`]: [...value].map(packedNumber) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]))
}

const packedNumber = (value: number): unknown => {
  if (Number.isFinite(value)) return Object.is(value, -0) ? { $number: "-0" } : value
  if (Number.isNaN(value)) throw new RangeError("a live report holds no figure that is none")
  return { $number: value > 0 ? "Infinity" : "-Infinity" }
}

const unpacked = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(unpacked)
  const entries = Object.entries(value)
  const [key, inner] = entries[0] ?? ["", undefined]
  if (entries.length === 1 && key === "$number") return Number(inner)
  const type = key.startsWith("$") && entries.length === 1 ? arrays[key.slice(1) as keyof typeof arrays] : undefined
  if (type !== undefined) return type.from((inner as ReadonlyArray<unknown>).map((one) => Number(unpacked(one))))
  return Object.fromEntries(entries.map(([name, one]) => [name, unpacked(one)]))
}
