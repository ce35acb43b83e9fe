/** Points that lie so far out that the others would be one dot. */

interface Valued {
  readonly value: number
  /** The one that a picture is about. */
  readonly marked?: boolean
}

/** Far points are named and not drawn, so that the many can be told apart; one that the picture is about is drawn. */
export const brokenOut = <Point extends Valued>(
  sorted: ReadonlyArray<Point>
): { readonly body: ReadonlyArray<Point>; readonly islands: ReadonlyArray<Point> } => {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!.value
  const [low, high] = [at(0.05), at(0.95)]
  const isFar = ({ value, marked }: Valued) =>
    marked !== true && (value < low - FAR * (high - low) || value > high + FAR * (high - low))
  const islands = sorted.filter(isFar)
  const body = sorted.filter((point) => !isFar(point))
  return islands.length > MOST_ISLANDS || body.length < FEWEST ? { body: sorted, islands: [] } : { body, islands }
}

/** Points so far out that the others would be one dot, at most; and how far out, in widths of the middle nine tenths. */
const MOST_ISLANDS = 12
const FAR = 1.5

/** Fewer points than these are told apart anyway. */
const FEWEST = 20
