import { describe, expect, it } from "vitest"
import { leastSquares } from "../../src/kernel/leastSquares.ts"

const free = (count: number) => ({
  lower: Array.from({ length: count }, () => -Infinity),
  upper: Array.from({ length: count }, () => Infinity)
})

const expectNear = (x: Float64Array, expected: ReadonlyArray<number>, tolerance: number) =>
  expected.forEach((value, index) => expect(Math.abs((x[index] ?? NaN) - value)).toBeLessThan(tolerance))

/** Rosenbrock's valley, Moré, Garbow & Hillstrom 1981, ACM TOMS 7, problem 1. */
const rosenbrock = ([x = NaN, y = NaN]: Float64Array) => [10 * (y - x * x), 1 - x]

const times = Array.from({ length: 20 }, (_, index) => index / 4)
const decay = times.map((time, index) => 5 * Math.exp(-0.7 * time) + 2 + 0.01 * Math.sin(7 * index))
const decayResiduals = ([height = NaN, rate = NaN, floor = NaN]: Float64Array) =>
  times.map((time, index) => height * Math.exp(-rate * time) + floor - (decay[index] ?? NaN))

describe("leastSquares", () => {
  it("follows Rosenbrock's valley to its end", () => {
    const fit = leastSquares({ residuals: rosenbrock, start: [-1.2, 1], ...free(2) })
    expectNear(fit.x, [1, 1], 1e-10)
    expect(fit.converged).toBe(true)
    expect(fit.iterations).toBeLessThan(40)
  })

  it("stops in the valley where a limit crosses it", () => {
    // With x held at 0.5 the best y is 0.25 and one residual of 0.5 is left.
    const fit = leastSquares({ residuals: rosenbrock, start: [-1.2, 1], lower: [-2, -2], upper: [0.5, 2] })
    expectNear(fit.x, [0.5, 0.25], 1e-9)
    expect(fit.x[0]).toBe(0.5)
    expect(fit.residuals[1]).toBe(0.5)
    expect(fit.converged).toBe(true)
  })

  it("fits height, rate and floor of a decay as SciPy does", () => {
    // scipy 1.17 optimize.least_squares, method lm, analytic Jacobian, tolerances 1e-15.
    const fit = leastSquares({ residuals: decayResiduals, start: [1, 1, 0], ...free(3) })
    expectNear(fit.x, [5.005499789492503, 0.7009670403415564, 2.0005749699798545], 1e-9)
    expect(fit.converged).toBe(true)
  })

  it("fits the others around one that stands at its limit", () => {
    const fit = leastSquares({ residuals: decayResiduals, start: [1, 1, 0], lower: [0, 0, 0], upper: [4, 10, 10] })
    expectNear(fit.x, [4, 0.7306063611645722, 2.343766269073233], 1e-7)
    expect(fit.x[0]).toBe(4)
  })

  it("leaves a limit again that it started from", () => {
    const fit = leastSquares({
      residuals: ([x = NaN, y = NaN]) => [x - 1, x + y - 4],
      start: [0, 9],
      lower: [0, 0],
      upper: [5, 9]
    })
    expectNear(fit.x, [1, 3], 1e-10)
  })

  it("weighs residuals by what their squares are worth", () => {
    const fit = leastSquares({ residuals: ([x = NaN]) => [x - 1, x - 4], weights: [1, 2], start: [0], ...free(1) })
    expectNear(fit.x, [3], 1e-9)
    expect([...fit.residuals].map(Math.round)).toEqual([2, -1])
    expect([...fit.jacobian].map(([slope]) => Math.round(slope ?? NaN))).toEqual([1, 1])
  })

  it("takes the caller's Jacobian, and needs no other", () => {
    let asked = 0
    const residuals = (x: Float64Array) => (asked++, rosenbrock(x))
    const jacobian = ([x = NaN]: Float64Array) => [
      [-20 * x, 10],
      [-1, 0]
    ]
    const fit = leastSquares({ residuals, jacobian, start: [-1.2, 1], ...free(2) })
    expectNear(fit.x, [1, 1], 1e-10)
    expect(asked).toBeLessThan(60)
  })

  it("is not disturbed by units that differ by a million", () => {
    const scaled = ([x = NaN, y = NaN]: Float64Array) => rosenbrock(Float64Array.of(x / 1e6, y * 1e6))
    const fit = leastSquares({ residuals: scaled, start: [-1.2e6, 1e-6], ...free(2) })
    expectNear(
      fit.x.map((value, index) => value * (index === 0 ? 1e-6 : 1e6)),
      [1, 1],
      1e-8
    )
  })

  it("settles somewhere on a line of equally good answers", () => {
    const fit = leastSquares({ residuals: ([x = NaN, y = NaN]) => [x + y - 3], start: [0, 0], ...free(2) })
    expect((fit.x[0] ?? NaN) + (fit.x[1] ?? NaN)).toBeCloseTo(3, 12)
    expect(fit.converged).toBe(true)
  })

  it("moves a start from outside the limits inside, and holds what is held", () => {
    const asked: Array<number> = []
    const residuals = ([x = NaN, y = NaN]: Float64Array) => (asked.push(x), [x - 3, y - 3])
    const fit = leastSquares({ residuals, start: [99, 5], lower: [0, 5], upper: [10, 5] })
    expectNear(fit.x, [3, 5], 1e-9)
    expect(Math.max(...asked)).toBeLessThanOrEqual(10)
  })

  it("says that it has not settled when steps run out or the model has no value", () => {
    const hurried = leastSquares({ residuals: rosenbrock, start: [-1.2, 1], ...free(2), iterationsMax: 3 })
    expect(hurried).toMatchObject({ iterations: 3, converged: false })
    expect(leastSquares({ residuals: () => [NaN], start: [1], ...free(1) }).converged).toBe(false)
  })

  it("gives the same fit twice", () => {
    const run = () => leastSquares({ residuals: decayResiduals, start: [1, 1, 0], ...free(3) })
    expect(run()).toEqual(run())
  })
})
