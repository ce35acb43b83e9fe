import { renderJson } from "../../src/report/renderJson.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("JSON", () => {
  it("has two spaces, full precision and a closing newline", () => {
    expect(renderJson({ b: [0.1 + 0.2], a: undefined })).toBe('{\n  "b": [\n    0.30000000000000004\n  ]\n}\n')
  })

  it("refuses what it cannot hold", () => {
    expect(() => renderJson({ freed: Number.NaN })).toThrow('NaN at "freed" is not JSON')
    expect(() => renderJson([1 / 0])).toThrow(RangeError)
  })

  it("has no negative zero", () => expect(renderJson(-0)).toBe("0\n"))
})
