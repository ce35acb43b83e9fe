/** Names of dots in a picture: up and to the right of each, left out where one would lie on another. */
import { smallSize, type Label } from "./drawing.ts"
import { textWidth } from "./textWidth.ts"

/**
 * @param dots in pixels; of two that collide the first keeps its name
 * @param width of the picture
 */
export const dotLabels = (
  dots: ReadonlyArray<{ readonly x: number; readonly y: number; readonly label: string }>,
  width: number
): ReadonlyArray<Label> => {
  const placed: Array<{ readonly left: number; readonly right: number; readonly y: number }> = []
  return dots.flatMap(({ x, y, label }) => {
    const wide = textWidth(label, smallSize)
    const toLeft = x + 7 + wide > width
    const left = toLeft ? x - 7 - wide : x + 7
    const middle = y - 8
    if (placed.some((one) => left < one.right + 3 && left + wide > one.left - 3 && Math.abs(middle - one.y) < 14))
      return []
    placed.push({ left, right: left + wide, y: middle })
    return [{ x: left, y: middle, lines: [label], size: smallSize } as const]
  })
}
