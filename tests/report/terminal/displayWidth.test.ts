import { displayWidth, printable } from "../../../src/report/terminal/displayWidth.ts"
import { describe, expect, it } from "../../support/effect.ts"

describe("the width of a text", () => {
  it.each([
    ["førtidspension", 14],
    ["−1.234,5", 8],
    ["█▌│●━", 5],
    ["e\u0301", 1],
    ["日本", 4],
    ["🙂", 2],
    ["\u001b[31mred\u001b[39m", 3],
    ["", 0]
  ])("of %j is %i", (text, width) => expect(displayWidth(text)).toBe(width))

  it("is that of one line after cleaning", () => expect(printable("a\tb\r\nc\u0000")).toBe("a b c"))
})
