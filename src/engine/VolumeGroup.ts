/**
 * Volumes of the municipalities that are treated alike, so arranged that sums with a minimum need no loop over them.
 */
import { trainedPeople } from "../model/quality/coverage.ts"

/**
 * Municipalities with volume in one case type. `paced` is volume times relative unit time: what core work grows with.
 */
export interface VolumeGroup {
  /** The municipalities, in the order of the other arrays. */
  readonly members: Int32Array
  readonly paced: Float64Array
  /** Plain volumes, where hand-offs are counted and a pace makes them differ from `paced`; else null. */
  readonly volumes: Float64Array | null
  /**
   * When `paced` rises: sums of it from each place to the end, and a 0. Null when the pace differs from draw to draw.
   */
  readonly sumsFrom: Float64Array | null
  /** How many members fall in the buckets before each bucket of `bucketOf`; empty when `sumsFrom` is null. */
  readonly starts: Uint32Array
  /** Sum of `paced`. */
  total: number
}

/**
 * Arrange the municipalities of `members` that have volume.
 *
 * @param sorted whether `paced` holds for all draws, so that sorting it once pays
 */
export const volumeGroup = (
  members: ReadonlyArray<number>,
  paced: Float64Array,
  volumes: Float64Array,
  sorted: boolean
): VolumeGroup => {
  const kept = members.filter((m) => volumes[m]! > 0)
  if (sorted) kept.sort((a, b) => paced[a]! - paced[b]!)
  const values = Float64Array.from(kept, (m) => paced[m]!)
  const sumsFrom = new Float64Array(values.length + 1)
  for (let i = values.length - 1; i >= 0; i--) sumsFrom[i] = sumsFrom[i + 1]! + values[i]!
  const samePace = sorted && kept.every((m) => paced[m] === volumes[m])
  return {
    members: Int32Array.from(kept),
    paced: values,
    volumes: samePace ? null : Float64Array.from(kept, (m) => volumes[m]!),
    sumsFrom: sorted ? sumsFrom : null,
    starts: sorted ? startsOf(values) : new Uint32Array(0),
    total: sumsFrom[0]!
  }
}

/** Take over another pace, for a group whose order is not kept. */
export const repace = (group: VolumeGroup, paced: Float64Array): void => {
  let total = 0
  for (let i = 0; i < group.members.length; i++) total += group.paced[i] = paced[group.members[i]!]!
  group.total = total
}

/**
 * `Σ max(minimum, (core·paced + handOffs·volume) / ftePerTrained)` over the members with work: the people to keep
 * trained. A search where the order is known, a loop where it is not.
 */
export const peopleIn = (
  group: VolumeGroup,
  core: number,
  handOffs: number,
  minimum: number,
  ftePerTrained: number
): number => {
  const { volumes, paced } = group
  if (paced.length === 0) return 0
  if (handOffs !== 0 && volumes !== null) {
    let people = 0
    for (let i = 0; i < paced.length; i++) {
      const work = core * paced[i]! + handOffs * volumes[i]!
      if (work > 0) people += Math.max(minimum, work / ftePerTrained)
    }
    return people
  }
  const perVolume = core + handOffs
  if (!(perVolume > 0)) return 0
  const limit = (minimum * ftePerTrained) / perVolume
  const below = countBelow(group, limit)
  return minimum * below + (perVolume * sumAbove(group, limit, below)) / ftePerTrained
}

/**
 * The members with core work by how many people can do it, as `trainedPeople` counts them: so many members of so many
 * people each, where the order is known as many at once as have as many.
 */
export const membersByPeople = (
  group: VolumeGroup,
  {
    core,
    handOffs,
    minimum,
    ftePerTrained
  }: Readonly<Record<"core" | "handOffs" | "minimum" | "ftePerTrained", number>>,
  add: (people: number, members: number) => void
): void => {
  const { volumes, paced, sumsFrom } = group
  if (!(core > 0)) return
  const alike = sumsFrom !== null && (handOffs === 0 || volumes === null)
  for (let i = 0, end = 1; i < paced.length; i = end, end++) {
    if (!(paced[i]! > 0)) continue
    const work = core * paced[i]! + handOffs * (volumes === null ? paced[i]! : volumes[i]!)
    const people = trainedPeople(work, ftePerTrained, minimum)
    const most = alike ? (people * ftePerTrained) / (core + handOffs) : 0
    while (end < paced.length && paced[end]! <= most) end++
    add(people, end - i)
  }
}

/** How many members have at most `limit` of paced volume. */
export const countBelow = ({ paced, sumsFrom, starts }: VolumeGroup, limit: number): number => {
  if (sumsFrom === null) {
    let count = 0
    for (let i = 0; i < paced.length; i++) if (paced[i]! <= limit) count++
    return count
  }
  const bucket = bucketOf(limit)
  let low = starts[bucket]!
  let high = starts[bucket + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (paced[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Paced volume of the members that have more than `limit`; `below` is how many have not. */
export const sumAbove = ({ paced, sumsFrom }: VolumeGroup, limit: number, below: number): number => {
  if (sumsFrom !== null) return sumsFrom[below]!
  let sum = 0
  for (let i = 0; i < paced.length; i++) if (paced[i]! > limit) sum += paced[i]!
  return sum
}

/**
 * The bucket of a number that is not negative: its exponent and leading bits, so that buckets are a thirty-second of an
 * octave wide and a search among sorted volumes starts where it nearly ends.
 */
const bucketOf = (value: number): number => {
  number[0] = value
  const bucket = (highWord[1]! >> BUCKET_SHIFT) - FIRST_BUCKET
  return bucket < 0 ? 0 : bucket < BUCKETS ? bucket : BUCKETS - 1
}

const startsOf = (sorted: Float64Array): Uint32Array => {
  const starts = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < sorted.length; i++) starts[bucketOf(sorted[i]!) + 1]!++
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!
  return starts
}

const number = new Float64Array(1)
/** The high word of `number` holds its exponent (little-endian, as is every machine that runs Node). */
const highWord = new Int32Array(number.buffer)
/** Of the 20 bits after the exponent, 5 count. */
export const BUCKET_SHIFT = 15
/** From 2⁻¹⁶ to 2³²; volumes outside share the first and the last bucket. */
export const FIRST_BUCKET = (1023 - 16) << 5
export const BUCKETS = 48 << 5
