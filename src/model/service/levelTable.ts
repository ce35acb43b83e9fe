/**
 * The least real number of agents that answers a share in time, read from tables: a country's lines, hour by hour and
 * factor by factor, ask for it millions of times, and it is a smooth function of three numbers.
 *
 * Load, promised time over time of a call, and the share that may be late are cut into boxes on their logarithms. A box is
 * a polynomial through exact answers at Chebyshev's points, made when it is first asked for. Boxes stand where they
 * stand whoever asks, so an answer rests on its three numbers and on nothing that was asked before.
 */
import { alongLast, chebyshevPoints, valuesToPowers } from "../../kernel/chebyshev.ts"
import { leastForLevel } from "./leastForLevel.ts"

/** Boxes along an axis: how wide they are in the logarithm, the points along each, and the boxes that there may be. */
interface Axis {
  readonly width: number
  readonly points: number
  readonly from: number
  readonly to: number
}

/** Loads of 0.008 to 1,024 Erlang. */
const LOADS: Axis = { width: Math.LN2, points: 11, from: -7, to: 10 }
/** Promised times of a thousandth to a thousand times a call. */
const TIMES: Axis = { width: 1 / 4, points: 7, from: -28, to: 28 }
/** Late shares of 0.001 to 1. */
const SHARES: Axis = { width: 1 / 2, points: 7, from: -14, to: 0 }

const COUNTS = [LOADS.points, TIMES.points, SHARES.points]
const SQUARE = LOADS.points * TIMES.points

/**
 * Agents by load and promised time over time of a call, at one late share. Takes logarithms, because the parts of a day
 * share them.
 */
export type LevelTable = (erlang: number, logErlang: number, logPerTime: number) => number

/**
 * The table at a share that may be answered late, above 0. Relative error below 1e-11; outside its boxes it asks
 * `leastForLevel`.
 *
 * @example levelTable(0.2)(10, Math.log(10), Math.log(20 / 180)) // => 13.0372…
 */
export const levelTable = (late: number): LevelTable => {
  const [latest] = recent
  if (latest?.late === late) return latest.table
  const at = recent.findIndex((one) => one.late === late)
  const [known] = at < 0 ? [] : recent.splice(at, 1)
  const found = known ?? { late, table: tableAt(late) }
  recent.unshift(found)
  recent.length = Math.min(recent.length, MOST_RECENT)
  return found.table
}

/** Shares that a scenario promises, and those around them in a table of prices. */
const MOST_RECENT = 12

const recent: Array<{ readonly late: number; readonly table: LevelTable }> = []

const tableAt = (late: number): LevelTable => {
  const shares = Math.log(late) / SHARES.width
  const k = Math.floor(shares)
  const isKnown = k >= SHARES.from && k < SHARES.to
  const z = 2 * (shares - k) - 1
  const loads = LOADS.to - LOADS.from
  const squares: Array<Float64Array | undefined> = Array.from({ length: (TIMES.to - TIMES.from) * loads })
  return (erlang, logErlang, logPerTime) => {
    const load = logErlang / LOADS.width
    const time = logPerTime / TIMES.width
    const i = Math.floor(load)
    const j = Math.floor(time)
    if (!isKnown || i < LOADS.from || i >= LOADS.to || j < TIMES.from || j >= TIMES.to)
      return leastForLevel({ erlang, perTime: Math.exp(logPerTime), late })
    const index = (j - TIMES.from) * loads + i - LOADS.from
    let square = squares[index]
    if (square === undefined) {
      square = new Float64Array(SQUARE)
      alongLast(boxAt(i, j, k), SHARES.points, z, square)
      squares[index] = square
    }
    return erlang + excess(square, 2 * (load - i) - 1, 2 * (time - j) - 1)
  }
}

/** Written out for the seven points of `TIMES`: a loop would take twice as long. */
const excess = (square: Float64Array, x: number, y: number): number => {
  let sum = 0
  for (let at = SQUARE - TIMES.points; at >= 0; at -= TIMES.points) {
    const high = ((square[at + 6]! * y + square[at + 5]!) * y + square[at + 4]!) * y + square[at + 3]!
    sum = sum * x + ((high * y + square[at + 2]!) * y + square[at + 1]!) * y + square[at]!
  }
  return sum
}

/** Coefficients of agents above the load in one box. */
const boxAt = (i: number, j: number, k: number): Float64Array => {
  const key = ((i - LOADS.from) * (TIMES.to - TIMES.from) + j - TIMES.from) * -SHARES.from + k - SHARES.from
  const known = boxes.get(key)
  if (known !== undefined) return known
  const values = pointsOf(LOADS, i).map((erlang) =>
    pointsOf(TIMES, j).map((perTime) =>
      pointsOf(SHARES, k).map((late) => leastForLevel({ erlang, perTime, late }) - erlang)
    )
  )
  const box = Float64Array.from(values.flat(2))
  for (const axis of COUNTS.keys()) valuesToPowers(box, COUNTS, axis)
  boxes.set(key, box)
  return box
}

/** Some three kilobytes each. */
const boxes = new Map<number, Float64Array>()

const pointsOf = ({ width, points }: Axis, box: number): ReadonlyArray<number> =>
  Array.from(chebyshevPoints(points), (x) => Math.exp((box + (x + 1) / 2) * width))
