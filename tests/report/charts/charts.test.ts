/** Charts stay readable whatever is put into them. */
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "vitest"
import { bridgeChart, type BridgeStep } from "../../../src/report/charts/bridgeChart.ts"
import type { Chart } from "../../../src/report/charts/Chart.ts"
import { disagreementBars } from "../../../src/report/charts/disagreementBars.ts"
import { intervalChart, type IntervalRow } from "../../../src/report/charts/intervalChart.ts"
import { packageChart } from "../../../src/report/charts/packageChart.ts"
import { spreadChart } from "../../../src/report/charts/spreadChart.ts"
import { stackedBars } from "../../../src/report/charts/stackedBars.ts"
import { tornadoChart } from "../../../src/report/charts/tornadoChart.ts"
import { toPng } from "../../../src/report/charts/toPng.ts"
import { cut, overlaps, textBoxes } from "./textBoxes.ts"

const { spread } = await wordsIn("da", ["spread"])

const options = { lang: "da", unit: "årsværk" } as const
const longNames = [
  "Vedligeholdelse af sagsbehandlerkompetencer ved borgerservicegeneralister",
  "Udbetalingsadministrationssagsbehandlingsmedarbejdere",
  "Andel, der flyttes, førtidspension, ændringer",
  "Å",
  "<b>&amp; *x* \"y\" 'z'"
]
const name = (index: number) => `${longNames[index % longNames.length]} ${index}`
const values: ReadonlyArray<readonly [string, (index: number) => number]> = [
  ["ordinary numbers", (index) => 600 / (index + 1) - 40],
  ["zeros", () => 0],
  ["negatives", (index) => -1234.5 * (index + 1)],
  ["tiny numbers", (index) => 0.0004 * (index - 2)],
  ["millions", (index) => 1_234_567.8 * (index % 2 === 0 ? 1 : -1)],
  ["one giant", (index) => (index === 0 ? 99_999 : 1)]
]
/** Rows and width in pixels. */
const sizes = [
  [1, 640],
  [5, 420],
  [15, 640]
] as const

const interval = (index: number, value: number): IntervalRow => {
  const reach = Math.abs(value) * 0.4
  return {
    label: name(index),
    p5: value - reach,
    p25: value - reach / 3,
    p50: value,
    p75: value + reach / 4,
    p95: value + reach
  }
}

const step = (index: number, value: number): BridgeStep => ({
  label: name(index),
  value,
  kind: index === 0 ? "result" : "step"
})

const times = <A>(count: number, make: (index: number) => A): ReadonlyArray<A> =>
  Array.from({ length: count }, (_, index) => make(index))

const kinds: ReadonlyArray<
  readonly [string, (count: number, value: (index: number) => number, width: number) => Chart]
> = [
  [
    "bridgeChart",
    (count, value, width) =>
      bridgeChart(
        times(count, (index) => step(index, value(index))),
        { ...options, width }
      )
  ],
  [
    "stackedBars",
    (count, value, width) =>
      stackedBars(
        ["Bliver i kommunerne", "Flytter til udbetalingscentrene", "Frigøres"],
        [0, 1].map((group) => ({
          label: name(group),
          rows: times(count, (index) => ({
            label: name(index),
            values: [Math.abs(value(index)), Math.abs(value(index + 1)), value(index)]
          }))
        })),
        { ...options, width }
      )
  ],
  [
    "disagreementBars",
    (count, value, width) =>
      disagreementBars(
        times(count * 4, (index) => ({ label: name(index), value: value(index), detail: "0,25 mod 0,45" })),
        {
          ...options,
          width,
          negative: "frigør mere efter statens antagelse",
          positive: "frigør mere efter KL's antagelse"
        }
      )
  ],
  [
    "intervalChart",
    (count, value, width) => {
      const rows = times(count, (index) => interval(index, value(index)))
      return intervalChart(rows, rows.slice(0, 2), { ...options, width })
    }
  ],
  [
    "tornadoChart",
    (count, value, width) =>
      tornadoChart(
        times(count, (index) => ({ label: name(index), low: value(index), high: value(index + 1) })),
        { ...options, width }
      )
  ],
  [
    "spreadChart",
    (count, value, width) =>
      spreadChart(
        times(count * 27, (index) => ({ label: name(index), value: value(index) })),
        {
          ...options,
          width,
          words: spread,
          axisTitle: "Årsværk, der forlader kommunen, pr. 10.000 borgere"
        }
      )
  ]
]

/** Upright lines in the coordinates of the picture: each stands in a panel that is moved down. */
const uprights = (svg: string): ReadonlyArray<{ readonly x: number; readonly from: number; readonly to: number }> =>
  svg.split('<g transform="translate(0,').flatMap((panel) => {
    const down = Number.parseFloat(panel)
    return [...panel.matchAll(/ d="M([\d.]+),([\d.]+)L\1,([\d.]+)"/gu)].map(([, x, from, to]) => ({
      x: Number(x),
      from: Number(from) + down,
      to: Number(to) + down
    }))
  })

describe("charts", () => {
  for (const [kind, draw] of kinds) {
    it(`${kind} cuts no word and lays none over another`, () => {
      for (const [what, value] of values) {
        for (const [count, width] of sizes) {
          const { svg, alt, ...size } = draw(count, value, width)
          const boxes = textBoxes(svg)
          const where = `${what}, ${count} rows, ${width} px`
          expect(boxes.length, where).toBeGreaterThan(0)
          expect(cut(boxes, size.width, size.height), where).toEqual([])
          expect(overlaps(boxes), where).toEqual([])
          expect(alt.length, where).toBeGreaterThan(10)
          expect(svg, where).not.toMatch(/NaN|undefined|Infinity/u)
        }
      }
    })
  }

  it("spreadChart draws no line through a name", () => {
    // Three low ones in a row, with room to their left and to their right.
    const values = [71, 74.9, 75.1, ...times(40, (index) => 77 + index / 40)]
    const { svg } = spreadChart(
      values.map((value, index) => ({ label: `Kommune ${index}`, value })),
      { ...options, words: spread, axisTitle: "%" }
    )
    const boxes = textBoxes(svg).filter(({ words }) => /Kommune [012] /u.test(words))
    expect(boxes).toHaveLength(3)
    for (const box of boxes) {
      const through = uprights(svg).filter(
        ({ x, from, to }) => x > box.left && x < box.right && from < box.bottom && to > box.top
      )
      expect(through, box.words).toEqual([])
    }
  })

  it("packageChart names the one that is not efficient, whatever lies beside it", () => {
    const titles = { xTitle: "x", yTitle: "y", allLabel: "alle", efficientLabel: "efficiente", alt: "Pakker." }
    const line = [
      { label: "1", x: 604, y: 700 },
      { label: "2", x: 684, y: 489 }
    ]
    const other = { label: "Fælleskommunal model", x: 598, y: 700 }
    const { svg } = packageChart([[598, 700]], line, [other], { ...options, ...titles })
    expect(textBoxes(svg).filter(({ words }) => words === other.label)).toHaveLength(1)
  })

  it("the test sees labels that overlap", () => {
    const svg =
      '<svg><text transform="translate(10,10)">Kommune</text><text transform="translate(12,11)">Stat</text></svg>'
    expect(overlaps(textBoxes(svg))).toHaveLength(1)
    expect(cut(textBoxes(svg), 20, 30)).toHaveLength(2)
  })

  it("have a title that is read aloud and not drawn, because the caption carries it", () => {
    const steps = times(3, (index) => step(index, 10))
    const { svg, height } = bridgeChart(steps, { ...options, title: "A < B" })
    expect(svg).toContain("<title>A &lt; B</title>")
    expect(height).toBe(bridgeChart(steps, options).height)
  })

  it("write numbers as the language does and say them in the alternative text", () => {
    const steps: ReadonlyArray<BridgeStep> = [
      { label: "I dag", value: 2000, kind: "result" },
      { label: "Frigjort", value: -1234.4, kind: "step" }
    ]
    expect(bridgeChart(steps, options).alt).toBe(
      "Bro fra »I dag« til »Frigjort« i årsværk: I dag 2.000; Frigjort −1.234."
    )
    expect(bridgeChart(steps, { lang: "en" }).svg).toContain("−1,234")
  })

  it("become pictures with the size of the chart", async () => {
    const chart = bridgeChart(
      times(3, (index) => step(index, 10)),
      options
    )
    const png = Buffer.from(await toPng(chart.svg))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([chart.width * 2, chart.height * 2])
  })
})
