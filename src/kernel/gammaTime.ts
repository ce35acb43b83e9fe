/** Random times of mean 1 that vary as little or as much as asked. */
import { normalQuantile } from "./normal.ts"

/**
 * Draws from the gamma distribution of mean 1 and squared coefficient of variation `cv2` ≥ 0: always 1 at 0,
 * exponential at 1 (G. Marsaglia and W. W. Tsang 2000, with their step for shapes below 1).
 *
 * @param random uniforms strictly inside 0..1
 * @example gammaTimes(0, random)() // => 1
 */
export const gammaTimes = (cv2: number, random: () => number): (() => number) => {
  if (cv2 === 0) return () => 1
  if (cv2 === 1) return () => -Math.log(random())
  const shape = 1 / cv2
  if (shape >= 1) {
    const draw = largeShape(shape, random)
    return () => draw() / shape
  }
  const draw = largeShape(shape + 1, random)
  return () => draw() * cv2 * Math.exp(cv2 * Math.log(random()))
}

const largeShape = (shape: number, random: () => number) => {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  return (): number => {
    for (;;) {
      const x = normalQuantile(random())
      const root = 1 + c * x
      if (root <= 0) continue
      const v = root * root * root
      const u = random()
      // Their squeeze decides without logarithms nearly always.
      if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
    }
  }
}
