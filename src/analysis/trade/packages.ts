/** All packages: every lever at one side's value, half-way or the other's. */
import type { Lever } from "./levers.ts"

/** How far each lever is from the first side's value (0) to the second's (1). */
export type Package = ReadonlyArray<number>

/** More levers than this make more packages than anybody waits for. */
export const MOST_LEVERS = 10

const WITH_HALF = [0, 0.5, 1]
const WITHOUT_HALF = [0, 1]

/** Every combination, the first side's own first and the second side's last; one where there are no levers. */
export const allPackages = (levers: ReadonlyArray<Pick<Lever, "divisible">>): ReadonlyArray<Package> =>
  levers.reduce<ReadonlyArray<Package>>(
    (before, { divisible }) =>
      before.flatMap((one) => (divisible ? WITH_HALF : WITHOUT_HALF).map((share) => [...one, share])),
    [[]]
  )

/** The same package as the second side sees it: from its own value to the first's. */
export const fromOtherSide = (one: Package): Package => one.map((share) => 1 - share)
