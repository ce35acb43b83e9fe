/** Shares of sites in their work in WebAssembly: the loop of `sumLanes`, for any number of case types. */
import { type Code, f64x2, get, i32, repeatWhile, set } from "../../kernel/wasm/code.ts"
import { I32, V128 } from "../../kernel/wasm/wasmModule.ts"
import type { SiteVolumes } from "./Step.ts"
import { VECTOR_BYTES } from "../../kernel/wasm/Room.ts"
import type { Writer } from "./Writer.ts"

/**
 * Write the loop; gives the locals that hold the sums, case type by case type.
 *
 * @param perY the local of work per unit of y, and those of y per unit of volume, case type by case type
 */
export const sharesCode = (
  { push, local, constant, room }: Writer,
  volumes: SiteVolumes,
  [perY, ...y]: ReadonlyArray<number>
): ReadonlyArray<number> => {
  const n = volumes.length
  const vectors = (count: number) => Array.from({ length: count }, () => local(V128))
  // Site after site, every volume in both halves of a vector.
  const sites = room.hold(
    Array.from(volumes[0]!, (_, site) => volumes.flatMap((column) => [column[site]!, column[site]!])).flat()
  )
  const [one, lanes, inverse, perWork] = vectors(4)
  const [sums, works] = [vectors(n), vectors(n)]
  const site = local(I32)
  push(constant(1), set(one!), constant(n), set(lanes!), constant(0), set(inverse!), i32.of(sites), set(site))
  for (const sum of sums) push(constant(0), set(sum))
  const whole = works.reduce<Code>((sum, work) => [...sum, ...get(work), ...f64x2.add], get(lanes!))
  push(
    repeatWhile([
      ...works.flatMap((work, c) => [
        ...[...get(site), ...f64x2.load(c * VECTOR_BYTES), ...get(y[c]!), ...f64x2.mul, ...set(work)],
        ...[...get(work), ...get(perY!), ...f64x2.mul, ...get(work), ...get(one!), ...f64x2.sub, ...f64x2.abs],
        ...[...f64x2.add, ...set(work)]
      ]),
      ...[...get(one!), ...whole, ...f64x2.div, ...set(perWork!)],
      ...[...get(inverse!), ...get(perWork!), ...f64x2.add, ...set(inverse!)],
      ...sums.flatMap((sum, c) => [
        ...[...get(sum), ...get(works[c]!), ...get(perWork!), ...f64x2.mul, ...f64x2.add, ...set(sum)]
      ]),
      ...[...get(site), ...i32.of(n * VECTOR_BYTES), i32.add, ...set(site)],
      ...[...get(site), ...i32.of(sites + n * VECTOR_BYTES * volumes[0]!.length), i32.lessSigned]
    ])
  )
  for (const sum of sums) push(get(sum), get(inverse!), f64x2.add, set(sum))
  return sums
}
