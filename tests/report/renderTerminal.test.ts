import { stripVTControlCharacters } from "node:util"
import { renderTerminal } from "../../src/report/renderTerminal.ts"
import type { Sheet } from "../../src/report/Sheet.ts"
import { displayWidth } from "../../src/report/terminal/displayWidth.ts"
import { describe, expect, it } from "../support/effect.ts"
import { Ingredients, sheetFrom } from "./generatedSheet.ts"

const sheet: Sheet = {
  title: { da: "Sammenligning", en: "Comparison" },
  blocks: [
    { kind: "heading", level: 2, text: { da: "Årsværk", en: "FTE" }, note: { da: "på et år", en: "in a year" } },
    {
      kind: "table",
      id: "fte",
      columns: [
        { id: "id", header: { da: "Sagsområde", en: "Case type" }, kind: "text" },
        { id: "now", header: { da: "I dag", en: "Today" }, kind: "number" },
        { id: "freed", header: { da: "Forskel", en: "Difference" }, kind: "number", signed: true },
        { id: "source", header: { da: "Kilde", en: "Source" }, kind: "text" }
      ],
      rows: [
        [
          "Boligstøtte",
          1389.24,
          { value: -34.1, tone: "good" },
          "caseTypes.boligstoette.activities.change.minutes base.yaml:41"
        ],
        ["Førtidspension", 302, 0.04, null]
      ],
      footers: [["I alt", 1691.2, -34.1, ""]]
    },
    {
      kind: "bars",
      caption: { da: "Bro", en: "Bridge" },
      signed: true,
      items: [
        { label: "produktivitet", value: 640 },
        { label: "overdragelser", value: -140, tone: "bad" },
        { label: "ledelse", value: 0 }
      ]
    },
    {
      kind: "strip",
      caption: { da: "Frigjort", en: "Freed" },
      decimals: 0,
      items: [
        { label: "Stat", p5: 212, p25: 300, p50: 380, p75: 460, p95: 541 },
        { label: "Fælles", p5: 140, p25: 210, p50: 288, p75: 350, p95: 431 }
      ]
    },
    { kind: "keyValues", items: [{ key: "faktor", value: 1.2345678, style: "value" }] },
    {
      kind: "lines",
      lines: [
        { da: "4 | minutes: -3", en: "4 | minutes: -3" },
        { text: "  |          ^^", tone: "bad" }
      ]
    },
    { kind: "list", items: ["one", "two"] },
    { kind: "paragraph", text: { da: "fra 2021", en: "from 2021" }, tone: "warning" }
  ]
}

describe("a page in a terminal", () => {
  it("has rules, aligned numbers and marks", () => {
    expect(renderTerminal(sheet, { lang: "da" })).toMatchInlineSnapshot(`
      "Sammenligning

      Årsværk  på et år
      Sagsområde        I dag  Forskel  Kilde
      ────────────────────────────────────────────────────────────────────────────────
      Boligstøtte     1.389,2    −34,1  caseTypes.boligstoette.activities.change.
                                        minutes base.yaml:41
      Førtidspension    302,0      0,0  –
      ────────────────────────────────────────────────────────────────────────────────
      I alt           1.691,2    −34,1

      Bro
      produktivitet  +640,0           │██████████████████████████████████████
      overdragelser  −140,0  ▐████████│
      ledelse           0,0           │

      Frigjort
      Stat            ───────────━━━━━━━━━●━━━━━━━━━━─────────  380  [212–541]
      Fælles  ────────━━━━━━━━━●━━━━━━━━─────────               288  [140–431]
                    200                    400

      faktor  1,23457

      4 | minutes: -3
        |          ^^

      • one
      • two

      ! fra 2021
      "
    `)
  })

  it("falls into parts where it is narrow", () => {
    const narrow = renderTerminal({ blocks: sheet.blocks.slice(1, 2) }, { lang: "en", width: 40 })
    expect(narrow).toMatchInlineSnapshot(`
      "Case type         Today  Difference
      ───────────────────────────────────
      Boligstøtte     1,389.2       −34.1
      Førtidspension    302.0         0.0
      ───────────────────────────────────
      I alt           1,691.2       −34.1

      Case type       Source
      ────────────────────────────────────────
      Boligstøtte     caseTypes.boligstoette.
                      activities.change.
                      minutes base.yaml:41
      Førtidspension  –
      ────────────────────────────────────────
      I alt
      "
    `)
  })

  it("has colour only where it is asked for, and the same text", () => {
    const coloured = renderTerminal(sheet, { lang: "da", colour: true })
    expect(coloured).toContain("\u001b[32m−34,1\u001b[39m")
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(sheet, { lang: "da" }))
  })

  it("lets no text move the cursor or turn the direction", () => {
    const hostile = "\u001b[2J\u0007a\u202eb\u009b1mc"
    const printed = renderTerminal({ blocks: [{ kind: "paragraph", text: hostile }] }, { lang: "en" })
    expect(printed).toBe("[2Jab1mc\n")
  })

  it.prop("is never wider than it may be", Ingredients, (ingredients) => {
    for (const colour of [false, true]) {
      const page = renderTerminal(sheetFrom(ingredients), { lang: "da", width: ingredients.width, colour })
      expect(Math.max(...page.split("\n").map(displayWidth))).toBeLessThanOrEqual(ingredients.width)
    }
  })

  it.prop("never cuts a number of a table", Ingredients, (ingredients) => {
    const page = renderTerminal(sheetFrom({ ...ingredients, headers: ["name", "first", "a", "b"] }), {
      lang: "en",
      width: ingredients.width
    })
    const first = ingredients.numbers[1 % ingredients.numbers.length] ?? 0
    expect(page).toContain(
      Math.abs(first).toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    )
  })
})
