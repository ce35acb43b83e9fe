/** Shares of sites in their work in WebAssembly: the loop of `sumLanes`, for any number of case types. */
import { type Code, f64x2, get, i32, repeatWhile, set } from "../../kernel/wasm/code.ts"
import { I32, V128 } from "../../kernel/wasm/wasmModule.ts"
import type { SiteVolumes } from "./Step.ts"
import { VECTOR_BYTES } from "../../kernel/wasm/Room.ts"
import type { Writer } from "./Writer.ts"

/**
 * Write the loop; gives the locals that hold the sums, case type by case type. Work is counted in units of the least
 * upkeep, so that of a cell is w·v + max(1, y·v), where v is its volume. All shares of a site are 1 together, so the
 * last case type has what the others leave.
 *
 * @param perVolume the locals of upkeep per unit of volume, case type by case type, then those of work (`w`)
 */
export const sharesCode = (
  { push, local, constant, room }: Writer,
  volumes: SiteVolumes,
  perVolume: ReadonlyArray<number>
): ReadonlyArray<number> => {
  const n = volumes.length
  const vectors = (count: number) => Array.from({ length: count }, () => local(V128))
  // Site after site, every volume in both halves of a vector.
  const places = Array.from(volumes[0]!, (_, site) => volumes.flatMap((column) => [column[site]!, column[site]!]))
  const sites = room.hold(places.flat())
  const [one, perWork] = vectors(2)
  const [sums, works] = [vectors(n), vectors(n)]
  const site = local(I32)
  push(constant(1), set(one!), i32.of(sites), set(site))
  for (const sum of sums) push(constant(0), set(sum))
  const whole = works.slice(1).reduce<Code>((sum, work) => [...sum, ...get(work), ...f64x2.add], get(works[0]!))
  push(
    repeatWhile([
      ...works.flatMap((work, c) => {
        const volume = [...get(site), ...f64x2.load(c * VECTOR_BYTES)]
        const upkeep = [...volume, ...get(perVolume[c]!), ...f64x2.mul, ...get(one!), ...f64x2.max]
        return [...volume, ...get(perVolume[n + c]!), ...f64x2.mul, ...upkeep, ...f64x2.add, ...set(work)]
      }),
      ...[...get(one!), ...whole, ...f64x2.div, ...set(perWork!)],
      ...sums.slice(1).flatMap((sum, c) => {
        return [...get(sum), ...get(works[c]!), ...get(perWork!), ...f64x2.mul, ...f64x2.add, ...set(sum)]
      }),
      ...[...get(site), ...i32.of(n * VECTOR_BYTES), i32.add, ...set(site)],
      ...[...get(site), ...i32.of(sites + n * VECTOR_BYTES * places.length), i32.lessSigned]
    ])
  )
  const [last, ...others] = sums
  push(constant(places.length), set(last!))
  for (const other of others) push(get(last!), get(other), f64x2.sub, set(last!))
  return [...others, last!]
}
