/** The factor on unit times in WebAssembly: Newton's method of `fastScale.ts`, on a known number of case types. */
import { call, f64, get, i32, ifThen, repeatWhile, RETURN, set } from "../../kernel/wasm/code.ts"
import { F64, I32, type WasmFunction } from "../../kernel/wasm/wasmModule.ts"
import { MAX_STEPS } from "../fastScale.ts"
import type { GroupPlaces } from "./searchCode.ts"

const [START, OBSERVED, LEAST, LEAST_UPKEEP, UPKEEP_PER_FTE, CORE] = [0, 1, 2, 3, 4, 5]

/**
 * Takes: where to start; FTE observed, without managers and what is fixed; work with which the fewest trained people
 * are busy, and their upkeep; upkeep per FTE beyond; core FTE at factor 1 per unit of volume, case type by case type.
 * Gives the factor; 0 where there is none.
 *
 * @param search the place of `searchFunction`
 */
export const rootFunction = (groups: ReadonlyArray<GroupPlaces>, search: number): WasmFunction => {
  const from = CORE + groups.length
  const [scale, slope, minimums, piece, step, below] = [from, from + 1, from + 2, from + 3, from + 4, from + 5]
  return {
    takes: Array.from({ length: from }, () => F64),
    gives: [F64],
    locals: [F64, F64, F64, F64, I32, I32],
    body: [
      ...[...get(START), ...set(scale), ...f64.of(-1), ...set(piece)],
      ...repeatWhile([
        ...[...f64.of(0), ...set(slope), ...f64.of(0), ...set(minimums)],
        ...groups.flatMap(({ starts, paced, sums, total }, k) => [
          ...[...get(LEAST), ...get(scale), ...get(CORE + k), f64.mul, f64.div],
          ...[...i32.of(starts), ...i32.of(paced), ...call(search), ...set(below)],
          ...[...get(below), ...i32.of(3), i32.shl, ...f64.load(sums), ...get(UPKEEP_PER_FTE), f64.mul],
          ...[...f64.of(total), f64.add, ...get(CORE + k), f64.mul, ...get(slope), f64.add, ...set(slope)],
          ...[...get(below), i32.toF64, ...get(minimums), f64.add, ...set(minimums)]
        ]),
        // From the right of the root the counts can only grow, so equal sums mean the same piece.
        ...ifThen([...get(minimums), ...get(piece), f64.equal], [...get(scale), RETURN]),
        ...[...get(minimums), ...set(piece)],
        ...[...get(OBSERVED), ...get(minimums), ...get(LEAST_UPKEEP), f64.mul, f64.sub],
        ...[...get(slope), f64.div, ...set(scale)],
        ...[...get(step), ...i32.of(1), i32.add, ...set(step)],
        ...[...get(scale), ...f64.of(0), f64.greater, ...get(step), ...i32.of(MAX_STEPS), i32.lessSigned, i32.and]
      ]),
      // Not above 0, or not there after all these steps: the other engine says what it is.
      ...f64.of(0)
    ]
  }
}
