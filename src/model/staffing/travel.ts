/** Hours and kilometres from unit to unit. */
import type { Travel } from "./Staffing.ts"

/** From one unit to another, one way. */
export interface Distance {
  readonly hours: number
  readonly km: number
}

/** Distances at these values; `Infinity` hours where no way is known. */
export const distances = (
  { way, kmPerHour }: Travel,
  values: Float64Array,
  units: number
): ((from: number, to: number) => Distance) => {
  const speed = values[kmPerHour]!
  if (way.kind === "matrix")
    return (from, to) => {
      const hours = way.hours[from * units + to]!
      return { hours, km: hours * speed }
    }
  const circuity = values[way.circuity]!
  return (from, to) => {
    const km = circuity * greatCircle(way.latitude[from]!, way.longitude[from]!, way.latitude[to]!, way.longitude[to]!)
    return { hours: km / speed, km }
  }
}

/** Mean radius of the earth, IUGG. */
const EARTH_KM = 6371.0088

/**
 * Kilometres as the crow flies, by the haversine formula; degrees.
 *
 * @example greatCircle(0, 0, 0, 180) // => 20015.11…
 */
export const greatCircle = (latitude: number, longitude: number, latitude2: number, longitude2: number): number => {
  const north = Math.sin(radians(latitude2 - latitude) / 2) ** 2
  const east = Math.sin(radians(longitude2 - longitude) / 2) ** 2
  const half = north + Math.cos(radians(latitude)) * Math.cos(radians(latitude2)) * east
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half)))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
