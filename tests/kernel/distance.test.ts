import { describe, expect, it } from "vitest"
import { closestName, editDistance } from "../../src/kernel/distance.ts"

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "share", 5],
    ["minutes", "minutes", 0],
    ["minutes", "minute", 1],
    ["minutes", "mintues", 1],
    ["kitten", "sitting", 3],
    // The restricted distance edits no part twice: the unrestricted one would be 2.
    ["ca", "abc", 3],
    ["ab", "ba", 1],
    ["xab", "xba", 1],
    ["førtidspension", "fortidspension", 1]
  ])("of %j and %j is %i", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })
})

describe("closestName", () => {
  const known = ["minutes", "perRecipient", "automation", "share"]

  it("finds the name behind a slip of the fingers", () => {
    expect(closestName("minuets", known)).toBe("minutes")
    expect(closestName("perrecipients", known)).toBe("perRecipient")
  })

  it("does not mind upper and lower case", () => {
    expect(closestName("AUTOMATION", known)).toBe("automation")
  })

  it("accepts a third of the longer name's length and no more", () => {
    expect(closestName("abcxyz", ["abcdef"])).toBeUndefined()
    expect(closestName("abcdxy", ["abcdef"])).toBe("abcdef")
    expect(closestName("abcd", ["abcdef"])).toBe("abcdef")
    expect(closestName("abcdef", ["abcd"])).toBe("abcd")
  })

  it("accepts one edit in the shortest names", () => {
    expect(closestName("a", ["b"])).toBe("b")
    expect(closestName("ab", ["cd"])).toBeUndefined()
  })

  it("prefers the nearest, then the first", () => {
    expect(closestName("shares", ["shore", "share"])).toBe("share")
    expect(closestName("case", ["cast", "cash"])).toBe("cast")
  })

  it("is undefined where nothing is known", () => {
    expect(closestName("share", [])).toBeUndefined()
  })
})

it("a name of any length is compared at once with names that it cannot be", () => {
  const long = "freed".repeat(200_000)
  expect(closestName(long, ["freed", "local", "baseline"])).toBeUndefined()
  expect(closestName("😀😀", ["😀😁"])).toBe("😀😁")
})
