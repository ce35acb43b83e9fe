import { describe, expect, it } from "vitest"
import { fillWords, randomState } from "../../src/kernel/randomWords.ts"

const wordsOf = (key: string, seed: number, counter: number, count = 64) => {
  const words = new Uint32Array(count)
  fillWords(randomState(key, seed, counter), words)
  return words
}

describe("randomState", () => {
  it("keeps to the words it gave when it was written, because a seed is a promise", () => {
    expect([...randomState("path", 1, 0)]).toEqual([796550468, 3217263705, 779377935, 1306852080])
    expect([...wordsOf("path", 1, 0, 4)]).toEqual([1025698957, 2946018839, 3346652399, 3445831714])
  })

  it("parts on every part of its address", () => {
    const addresses: ReadonlyArray<readonly [string, number, number]> = [
      ["a", 1, 0],
      ["b", 1, 0],
      ["a", 2, 0],
      ["a", 1, 1],
      ["a", 0, 1],
      ["a", 2 ** 32 + 1, 0],
      ["a\u0001", 1, 0],
      ["", 1, 0],
      ["aa", 1, 0],
      ["å", 1, 0]
    ]
    const firsts = addresses.map((address) => wordsOf(...address)[0])
    expect(new Set(firsts).size).toBe(addresses.length)
  })

  it("meets no other state among twenty thousand neighbouring addresses", () => {
    const seen = new Set<string>()
    for (let path = 0; path < 20; path++) {
      for (let seed = 0; seed < 10; seed++) {
        for (let counter = 0; counter < 100; counter++) seen.add(randomState(`path${path}`, seed, counter).join())
      }
    }
    expect(seen.size).toBe(20_000)
  })

  it("flips half of the bits when one bit of the address changes", () => {
    let flipped = 0
    for (let counter = 0; counter < 500; counter++) {
      const [one, other] = [wordsOf("path", 1, counter * 2, 4), wordsOf("path", 1, counter * 2 + 1, 4)]
      one.forEach((word, index) => {
        flipped += ((word ^ (other[index] ?? 0)) >>> 0).toString(2).replaceAll("0", "").length
      })
    }
    // Binomial: 32,000 of 64,000 expected, standard deviation 126.
    expect(Math.abs(flipped - 32_000)).toBeLessThan(4.5 * 126)
  })
})

describe("fillWords", () => {
  it("goes on where it stopped", () => {
    const state = randomState("a", 1, 0)
    const [first, second] = [new Uint32Array(40), new Uint32Array(24)]
    fillWords(state, first)
    fillWords(state, second)
    expect([...first, ...second]).toEqual([...wordsOf("a", 1, 0, 64)])
  })

  it("sets every bit half of the time", () => {
    const words = wordsOf("bits", 1, 0, 100_000)
    for (let bit = 0; bit < 32; bit++) {
      const ones = words.reduce((sum, word) => sum + ((word >>> bit) & 1), 0)
      expect(Math.abs(ones - 50_000)).toBeLessThan(4.5 * Math.sqrt(25_000))
    }
  })
})
