import { shown, tablesOf, toneOf, valueOf } from "../../src/report/Sheet.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("a cell", () => {
  it("is written in the style of its column", () => {
    expect(shown(1234.56, {}, "da")).toBe("1.234,6")
    expect(shown(-4, { signed: true, decimals: 0 }, "en")).toBe("−4")
    expect(shown(0.25, { style: "percent" }, "en")).toBe("25.0%")
    expect(shown(0.86, { style: "value" }, "da")).toBe("0,86")
    expect(shown(0.86, { style: "value", signed: true }, "da")).toBe("+0,86")
  })

  it("shows nothing known as an en dash, and its own words before its value", () => {
    expect(shown(null, {}, "da")).toBe("–")
    expect(shown({ value: null, text: { da: "ukendt", en: "unknown" } }, {}, "en")).toBe("unknown")
    expect(shown({ da: "center", en: "centre" }, {}, "da")).toBe("center")
  })

  it("keeps its raw value and its own tone", () => {
    expect(valueOf({ value: 3, text: "three" })).toBe(3)
    expect(toneOf({ value: 3, tone: "bad" }, "strong")).toBe("bad")
    expect(toneOf(3, "strong")).toBe("strong")
  })
})

describe("a page", () => {
  it("knows its tables", () => {
    const table = { kind: "table", id: "t", columns: [], rows: [] } as const
    expect(tablesOf({ blocks: [{ kind: "paragraph", text: "a" }, table] })).toEqual([table])
  })
})
