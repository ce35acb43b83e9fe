/** Points that nothing beats: none of them is dominated, and neither order nor thinning changes that. */
import { Schema } from "effect"
import { efficientSet, spreadAlong } from "../../../src/analysis/trade/efficientSet.ts"
import { equalShareOf } from "../../../src/analysis/trade/equalShare.ts"
import { describe, expect, it } from "../../support/effect.ts"

const Coordinate = Schema.Int.check(Schema.isBetween({ minimum: -20, maximum: 20 }))
const Points = Schema.Array(Schema.Struct({ x: Coordinate, y: Coordinate })).check(Schema.isMinLength(1))

describe("the efficient set", () => {
  it.prop("holds no dominated point, and every point outside is beaten or equalled by one of it", Points, (points) => {
    const set = efficientSet(points)
    const beats = (i: number, j: number) => {
      const [one, other] = [points[i]!, points[j]!]
      return one.x >= other.x && one.y >= other.y
    }
    for (const i of set) for (const j of set) if (i !== j) expect(beats(i, j)).toBe(false)
    for (const i of points.keys()) expect(set.some((j) => beats(j, i))).toBe(true)
  })

  it.prop("does not depend on the order of the points", Points, (points) => {
    const pointsOf = (list: typeof points) => efficientSet(list).map((i) => `${list[i]!.x} ${list[i]!.y}`)
    expect(pointsOf(points.toReversed())).toEqual(pointsOf(points))
  })

  it("leaves out what is no number", () => {
    expect(
      efficientSet([
        { x: NaN, y: 1 },
        { x: 0, y: 0 },
        { x: Infinity, y: -1 }
      ])
    ).toEqual([1])
  })

  it.prop("is spread with both its ends, in its order", Points, (points) => {
    const set = efficientSet(points)
    const shown = spreadAlong(points, set, 3)
    expect(shown.length).toBe(Math.min(3, set.length))
    expect(shown[0]).toBe(set[0])
    expect(shown.at(-1)).toBe(set.at(-1))
    expect(shown.map((i) => set.indexOf(i))).toEqual(shown.map((i) => set.indexOf(i)).toSorted((a, b) => a - b))
  })
})

describe("an equal share of the joint gain", () => {
  const points = [
    { x: 10, y: 0 },
    { x: 6, y: 7 },
    { x: 5, y: 5 },
    { x: 0, y: 10 }
  ]

  it("is where both have come nearest to the same share of what each could gain", () => {
    expect(equalShareOf(points, [0, 1, 2, 3], { x: 0, y: 0 })).toBe(2)
    expect(equalShareOf(points, [0, 1, 3], { x: 0, y: 0 })).toBe(1)
  })

  it("is not there where one of them can gain nothing", () => {
    expect(equalShareOf(points, [0], { x: 0, y: 0 })).toBeNull()
    expect(equalShareOf(points, [], { x: 0, y: 0 })).toBeNull()
  })
})
