import { Schema } from "effect"
import {
  byName,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatSigned,
  formatSignedPercent,
  formatValue,
  roundTo
} from "../../src/words/numbers.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("a number", () => {
  it("has Danish or English marks and a true minus", () => {
    expect(formatNumber(-1234567.25, "da", 1)).toBe("−1.234.567,3")
    expect(formatNumber(-1234567.25, "en", 1)).toBe("−1,234,567.3")
    expect(formatNumber(1000, "da", 0)).toBe("1.000")
  })

  it("is never a negative zero", () => {
    expect(formatNumber(-0.04, "da")).toBe("0,0")
    expect(formatSigned(-0.04, "da")).toBe("0,0")
    expect(formatSigned(0, "en", 2)).toBe("0.00")
    expect(formatValue(-0, "en")).toBe("0")
  })

  it("shows its sign as a difference", () => {
    expect(formatSigned(12.34, "da")).toBe("+12,3")
    expect(formatSigned(-4, "da")).toBe("−4,0")
    expect(formatSigned(1234.5, "en", 0)).toBe("+1,235")
  })

  it.prop("says the same in both languages", Schema.Finite, (value) => {
    const turned = formatNumber(value, "da", 2).replaceAll(/[.,]/gu, (mark) => (mark === "." ? "," : "."))
    expect(turned).toBe(formatNumber(value, "en", 2))
  })
})

describe("rounding", () => {
  it("goes by the decimal digits, half away from zero", () => {
    expect([14.45, 1.005, -14.45, 2.5, -0.04].map((value) => roundTo(value, value === 1.005 ? 2 : 1))).toEqual([
      14.5, 1.01, -14.5, 2.5, 0
    ])
    expect(roundTo(0.5, 0)).toBe(1)
    expect(Object.is(roundTo(-0.4, 0), 0)).toBe(true)
    expect(roundTo(-Infinity, 1)).toBe(-Infinity)
  })

  const hundredths = Schema.Int.check(Schema.isBetween({ minimum: -1e7, maximum: 1e7 }))
  it.prop("of a number changes nothing in how it is written", hundredths, (count) => {
    expect(formatNumber(roundTo(count / 100, 1), "en")).toBe(formatNumber(count / 100, "en"))
  })

  it.prop("keeps the order of numbers", Schema.Tuple([Schema.Finite, Schema.Finite]), ([one, other]) =>
    one <= other ? roundTo(one, 0) <= roundTo(other, 0) : roundTo(one, 0) >= roundTo(other, 0)
  )
})

describe("per cent", () => {
  it("keeps its distance in Danish with a space that does not break", () => {
    expect(formatPercent(0.1234, "da")).toBe("12,3\u00a0%")
    expect(formatPercent(0.1234, "en")).toBe("12.3%")
  })

  it("shows a relative change with its sign", () => {
    expect(formatSignedPercent(0.2, "da", 0)).toBe("+20\u00a0%")
    expect(formatSignedPercent(-0.073, "en")).toBe("−7.3%")
  })
})

describe("a range", () => {
  it("has an en dash, parted from a minus sign by spaces", () => {
    expect(formatRange(212, 541, "da", 0)).toBe("212–541")
    expect(formatRange(-3, 5, "en", 0)).toBe("−3 – 5")
  })
})

describe("an assumption's value", () => {
  it("has six significant digits, every whole digit and no trailing zeros", () => {
    expect(formatValue(0.86, "da")).toBe("0,86")
    expect(formatValue(34, "da")).toBe("34")
    expect(formatValue(1.23456789, "en")).toBe("1.23457")
    expect(formatValue(123456.789, "en")).toBe("123,457")
    expect(formatValue(5534738, "da")).toBe("5.534.738")
    expect(formatValue(-0.0001234, "da")).toBe("−0,0001234")
    expect(formatValue(1.5e-9, "da")).toBe("1,5E−9")
  })
})

describe("a date", () => {
  it("is as exact as it was given", () => {
    expect(formatDate("2026-11-22", "da")).toBe("22. november 2026")
    expect(formatDate("2026-11-22", "en")).toBe("22 November 2026")
    expect(formatDate("2010-03", "da")).toBe("marts 2010")
    expect(formatDate("2010", "en")).toBe("2010")
  })

  it("comes back as it stands when it is none", () => {
    expect(formatDate("spring 2010", "en")).toBe("spring 2010")
    expect(formatDate("2010-13", "en")).toBe("2010-13")
  })
})

describe("names", () => {
  it("are listed without a comma before the last", () => {
    expect(formatList(["a", "b", "c"], "da")).toBe("a, b og c")
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c")
    expect(formatList(["a"], "en")).toBe("a")
  })

  it("are sorted as in a Danish dictionary", () => {
    expect(["Aarhus", "Ærø", "Odense", "Århus", "Allerød"].toSorted(byName("da")).slice(0, 3)).toEqual([
      "Allerød",
      "Odense",
      "Ærø"
    ])
  })
})
