/**
 * The least real number of agents that answers a share in time, read from tables: a country's lines, hour by hour and
 * factor by factor, ask for it millions of times, and it is a smooth function of three numbers.
 *
 * Load, promised time over time of a call, and the share that may be late are cut into boxes on their logarithms. A box
 * is a polynomial through exact answers at Chebyshev's points, made when it is first asked for. Boxes stand where they
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

/** A load over another, with its logarithm: lines share the shape of their days. */
export interface RelativeLoad {
  readonly load: number
  readonly logLoad: number
}

/**
 * Agents of a line at each of some loads, written to `out`; rising loads are read fastest.
 *
 * @param perTime promised time over time of a call
 */
export type LevelTable = (
  erlang: number,
  perTime: number,
  loads: ReadonlyArray<RelativeLoad>,
  out: Float64Array
) => void

/**
 * The table at a share that may be answered late, above 0. Relative error below 1e-11; outside its boxes it asks
 * `leastForLevel`.
 *
 * @example levelTable(0.2)(10, 20 / 180, [{ load: 1, logLoad: 0 }], out) // out[0] => 13.0372…
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
  const boxesOfLoad = LOADS.to - LOADS.from
  const squares: Array<Float64Array | undefined> = Array.from({ length: (TIMES.to - TIMES.from) * boxesOfLoad })
  const row = new Float64Array(LOADS.points)
  const squareAt = (i: number, j: number): Float64Array => {
    const index = (j - TIMES.from) * boxesOfLoad + i - LOADS.from
    const known = squares[index]
    if (known !== undefined) return known
    const square = new Float64Array(LOADS.points * TIMES.points)
    alongLast(boxAt(i, j, k), SHARES.points, z, square)
    squares[index] = square
    return square
  }
  return (erlang, perTime, loads, out) => {
    const logErlang = Math.log(erlang)
    const time = Math.log(perTime) / TIMES.width
    const j = Math.floor(time)
    const isInside = isKnown && j >= TIMES.from && j < TIMES.to
    let rowOf = NaN
    for (let at = 0; at < loads.length; at++) {
      const { load, logLoad } = loads[at]!
      const octave = (logErlang + logLoad) / LOADS.width
      const i = Math.floor(octave)
      if (!isInside || i < LOADS.from || i >= LOADS.to) {
        out[at] = leastForLevel({ erlang: erlang * load, perTime, late })
        continue
      }
      if (i !== rowOf) alongLast(squareAt(i, j), TIMES.points, 2 * (time - j) - 1, row)
      rowOf = i
      const x = 2 * (octave - i) - 1
      let excess = 0
      for (let power = LOADS.points - 1; power >= 0; power--) excess = excess * x + row[power]!
      out[at] = erlang * load + excess
    }
  }
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
