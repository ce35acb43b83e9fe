/** Places as dots on a map: where they lie, as large as their weight, pushed apart until none hides another. */
import { largest, smallest } from "../../kernel/extremes.ts"

export interface MapPoint {
  readonly label: string
  /** In degrees. */
  readonly latitude: number
  readonly longitude: number
  /** What the area of the dot shows, from 0. */
  readonly weight: number
  /** What its colour shows. */
  readonly value: number
}

export interface MapDot {
  readonly point: MapPoint
  readonly x: number
  readonly y: number
  readonly radius: number
}

/**
 * Dots in a frame of so many pixels, and the height that they need. A degree of longitude is drawn as long as it is in
 * the middle of the map. More than MOST_APART dots stay where they lie, small enough to be told apart.
 */
export const dotsOnMap = (
  points: ReadonlyArray<MapPoint>,
  width: number
): { readonly dots: ReadonlyArray<MapDot>; readonly height: number } => {
  const place = placesOf(points)
  const across = Math.max(largest(place.map(({ x }) => x)), 1e-9)
  const down = Math.max(largest(place.map(({ y }) => y)), 1e-9)
  const inner = Math.max(1, width - 2 * MARGIN)
  const scale = Math.min(inner / across, TALLEST / down)
  const left = MARGIN + (inner - across * scale) / 2
  const weights = points.map(({ weight }) => Math.max(0, weight))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const inkPerWeight = total > 0 ? (SHARE_OF_INK * across * down * scale * scale) / Math.PI / total : 0
  const perRoot = Math.min(Math.sqrt(inkPerWeight), LARGEST / Math.sqrt(Math.max(largest(weights), 1e-300)))
  const dots = points.map((point, i) => ({
    point,
    x: left + place[i]!.x * scale,
    y: MARGIN + place[i]!.y * scale,
    radius: Math.max(SMALLEST, perRoot * Math.sqrt(weights[i]!))
  }))
  const apart = points.length <= MOST_APART ? pushedApart(dots) : dots
  const top = smallest(apart.map(({ y, radius }) => y - radius))
  const bottom = largest(apart.map(({ y, radius }) => y + radius))
  const kept = apart.map((dot) => ({
    ...dot,
    x: Math.min(width - dot.radius - 1, Math.max(dot.radius + 1, dot.x)),
    y: dot.y - top + 1
  }))
  return { dots: kept, height: bottom - top + 2 }
}

/** Every dot is compared with every other, which takes too long for more. */
const MOST_APART = 500
const MARGIN = 12
const TALLEST = 380
const SMALLEST = 2.2
const LARGEST = 26
/** Of the rectangle around all places. */
const SHARE_OF_INK = 0.2
const ROUNDS = 60
/** Pixels between dots. */
const AIR = 0.8
/** The share of the way back to where it lies that a dot goes in a round: it gives way only as far as it must. */
const HOMESICK = 0.04

/** From the north-west corner, in degrees of latitude. */
const placesOf = (points: ReadonlyArray<MapPoint>) => {
  const north = largest(points.map(({ latitude }) => latitude))
  const south = smallest(points.map(({ latitude }) => latitude))
  const west = smallest(points.map(({ longitude }) => longitude))
  const shorter = Math.cos((((north + south) / 2) * Math.PI) / 180)
  return points.map(({ latitude, longitude }) => ({ x: (longitude - west) * shorter, y: north - latitude }))
}

/** As in a cartogram of circles after Dorling (1996): pairs that overlap part by half of it each, then drift home. */
const pushedApart = (dots: ReadonlyArray<MapDot>): ReadonlyArray<MapDot> => {
  const x = Float64Array.from(dots, (dot) => dot.x)
  const y = Float64Array.from(dots, (dot) => dot.y)
  for (let round = 0; round < ROUNDS; round++) {
    // The last rounds only part them.
    if (round < ROUNDS - 10)
      for (const [i, dot] of dots.entries()) {
        x[i]! += (dot.x - x[i]!) * HOMESICK
        y[i]! += (dot.y - y[i]!) * HOMESICK
      }
    for (let i = 0; i < dots.length; i++) for (let j = i + 1; j < dots.length; j++) part(x, y, dots, i, j)
  }
  return dots.map((dot, i) => ({ ...dot, x: x[i]!, y: y[i]! }))
}

const part = (x: Float64Array, y: Float64Array, dots: ReadonlyArray<MapDot>, i: number, j: number): void => {
  const wanted = dots[i]!.radius + dots[j]!.radius + AIR
  const [east, south] = [x[j]! - x[i]!, y[j]! - y[i]!]
  const distance = Math.hypot(east, south)
  if (distance >= wanted) return
  const half = (wanted - distance) / 2
  // Two in one place go east and west.
  const [shiftX, shiftY] = distance < 1e-9 ? [half, 0] : [(half * east) / distance, (half * south) / distance]
  x[i]! -= shiftX
  y[i]! -= shiftY
  x[j]! += shiftX
  y[j]! += shiftY
}
