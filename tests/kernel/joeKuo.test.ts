import { describe, expect, it } from "vitest"
import { JOE_KUO } from "../../src/kernel/joeKuo.ts"

const rows = JOE_KUO.trim()
  .split(/\s+/)
  .map((row) => {
    const [polynomial = NaN, ...initial] = row.split(/[:,]/).map(Number)
    return { polynomial, degree: 31 - Math.clz32(polynomial), initial }
  })

/** x^power modulo the polynomial, over GF(2). */
const powerOfX = (power: number, polynomial: number, degree: number): number => {
  const times = (a: number, b: number) => {
    let product = 0
    for (let bit = degree - 1; bit >= 0; bit--) {
      product <<= 1
      if (product >> degree) product ^= polynomial
      if ((b >> bit) & 1) product ^= a
    }
    return product
  }
  let result = 1
  for (let bit = 30; bit >= 0; bit--) {
    result = times(result, result)
    if ((power >> bit) & 1) {
      result <<= 1
      if (result >> degree) result ^= polynomial
    }
  }
  return result
}

const primeFactors = (number: number): Array<number> => {
  for (let factor = 2; factor * factor <= number; factor++) {
    if (number % factor === 0) return [factor, ...primeFactors(number / factor)]
  }
  return number > 1 ? [number] : []
}

describe("the table of Joe and Kuo", () => {
  it("covers dimensions 2 to 256, each polynomial once, degrees rising", () => {
    expect(rows).toHaveLength(255)
    expect(new Set(rows.map(({ polynomial }) => polynomial)).size).toBe(255)
    rows.forEach(({ degree }, index) => expect(degree).toBeGreaterThanOrEqual(rows[index - 1]?.degree ?? 0))
  })

  it("has primitive polynomials only", () => {
    for (const { polynomial, degree } of rows.slice(1)) {
      const order = 2 ** degree - 1
      expect(powerOfX(order, polynomial, degree)).toBe(1)
      for (const factor of primeFactors(order)) {
        if (factor < order) expect(powerOfX(order / factor, polynomial, degree)).not.toBe(1)
      }
    }
  })

  it("has one odd direction number below 2^k for each k up to the degree", () => {
    for (const { degree, initial } of rows) {
      expect(initial).toHaveLength(degree)
      initial.forEach((number, k) => {
        expect(number % 2).toBe(1)
        expect(number).toBeLessThan(2 ** (k + 1))
      })
    }
  })
})
