/** Maps hide no municipality behind another, and say by shade and name where a number is high. */
import { describe, expect, it } from "vitest"
import { dotsOnMap } from "../../../src/report/charts/dotsOnMap.ts"
import { mapChart, type MapPoint } from "../../../src/report/charts/mapChart.ts"
import { overlaps, textBoxes } from "./textBoxes.ts"

const place = (label: string, latitude: number, longitude: number, more: Partial<MapPoint> = {}): MapPoint => ({
  label,
  latitude,
  longitude,
  weight: 1,
  value: 0,
  ...more
})
/** Forty places within a tenth of a degree, three of them in one place, and two far off. */
const crowd: ReadonlyArray<MapPoint> = [
  ...Array.from({ length: 40 }, (_, i) =>
    place(`Place ${i}`, 55.6 + (i % 7) / 100, 12.4 + (i % 5) / 60, { weight: 1 + i, value: i - 10 })
  ),
  place("North", 57.6, 10, { weight: 5, value: 80 }),
  place("Island", 55.1, 14.9, { weight: 0, value: -60 })
]
const options = { lang: "en", colourTitle: "Share that leaves, per cent", areaTitle: "Area: FTE" } as const

describe("dots on a map", () => {
  it.each([290, 640])("none hides another at %i pixels, and none is outside", (width) => {
    const { dots, height } = dotsOnMap(crowd, width)
    for (const [i, one] of dots.entries()) {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(0)
      expect(one.x + one.radius).toBeLessThanOrEqual(width)
      expect(one.y - one.radius).toBeGreaterThanOrEqual(0)
      expect(one.y + one.radius).toBeLessThanOrEqual(height)
      for (const other of dots.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.8 * (one.radius + other.radius))
    }
  })

  it("lie as on the ground: north above south, west left of east, with areas as their weights", () => {
    const { dots } = dotsOnMap([place("a", 57, 9, { weight: 40 }), place("b", 55, 11, { weight: 10 })], 400)
    expect(dots[0]!.y).toBeLessThan(dots[1]!.y)
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x)
    expect(dots[0]!.radius / dots[1]!.radius).toBeCloseTo(2, 6)
    // A degree of longitude at 56° is 0.56 of a degree of latitude.
    expect((dots[1]!.x - dots[0]!.x) / (dots[1]!.y - dots[0]!.y)).toBeCloseTo(Math.cos((56 * Math.PI) / 180), 6)
  })

  it("one place, or several in one place, is a map too", () => {
    expect(dotsOnMap([place("a", 55, 9)], 300).dots).toHaveLength(1)
    for (const { x, y } of dotsOnMap([place("a", 55, 9), place("b", 55, 9)], 300).dots)
      expect([x, y].every(Number.isFinite)).toBe(true)
  })
})

describe("the chart", () => {
  it.each([290, 640])("names the ends, and its words do not meet at %i pixels", (width) => {
    const { svg, alt } = mapChart(crowd, { ...options, width })
    expect(alt).toContain("Highest: North (80)")
    expect(alt).toContain("Lowest: Island (−60)")
    expect(svg).toContain("<title>Place 7: −3</title>")
    expect(overlaps(textBoxes(svg))).toEqual([])
  })

  it("shades equal values alike and tells the sides of zero apart", () => {
    const shadesIn = (svg: string) =>
      new Map(
        [...svg.matchAll(/<circle fill-opacity="([\d.]+)" fill="(#\w+)"[^>]*><title>([^:]+):/gu)].map(
          ([, opacity, fill, name]) => [name, `${fill} ${opacity}`]
        )
      )
    const shades = shadesIn(
      mapChart(
        [
          place("low", 55, 9, { value: -40 }),
          place("alike", 56, 9, { value: -40 }),
          place("high", 56, 10, { value: 40 }),
          place("mild", 55, 10, { value: 1 })
        ],
        options
      ).svg
    )
    expect(shades.size).toBe(4)
    expect(shades.get("low")).toBe(shades.get("alike"))
    expect(shades.get("low")!.slice(0, 7)).not.toBe(shades.get("high")!.slice(0, 7))
    expect(shades.get("mild")).not.toBe(shades.get("high"))
  })
})
