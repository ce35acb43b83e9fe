/** Matchers for vitest: `import "casecap/vitest"` once, and `expect` knows them. */
import { expect } from "vitest"
import type { Run, Sample, Scenario } from "./casecap.ts"
import { run } from "./casecap.ts"

declare module "vitest" {
  // Vitest's own declaration says any, and declarations that merge must be alike.
  // oxlint-disable-next-line typescript/no-explicit-any
  interface Matchers<T = any> {
    /** A number of FTE, within half of one unless said otherwise. */
    toBeFte: (expected: number, options?: { readonly within?: number }) => T
    /** A scenario or a run has this metric: `toHaveMetric("local@851", 15.5, { within: 0.1 })`. */
    toHaveMetric: (metric: string, expected: number, options?: { readonly within?: number }) => T
    /** A scenario or a run frees at least so many FTE. */
    toFreeAtLeast: (fte: number) => T
    /** In every draw of a sample the metric keeps the rule. */
    toHoldForAllDraws: (metric: string, rule: (value: number) => boolean) => T
  }
}

/** FTE are negotiated whole. */
const HALF = 0.5

expect.extend({
  toBeFte(received: number, expected: number, { within = HALF }: { readonly within?: number } = {}) {
    return near("the number", received, expected, within)
  },

  toHaveMetric(
    received: Scenario | Run,
    metric: string,
    expected: number,
    { within = HALF }: { readonly within?: number } = {}
  ) {
    return near(metric, runOf(received).at(metric), expected, within)
  },

  toFreeAtLeast(received: Scenario | Run, fte: number) {
    const { fte: result, bridge, scenario } = runOf(received)
    const parts = bridge.map((part) => `  ${part.id.padEnd(13)}${signed(part.fte)}`).join("\n")
    return {
      pass: result.freed >= fte,
      message: () =>
        `${scenario.id} frees ${shown(result.freed)} FTE, ${shown(Math.abs(fte - result.freed))} ` +
        `${result.freed >= fte ? "above" : "below"} the ${shown(fte)} expected\n${parts}`
    }
  },

  toHoldForAllDraws(received: Sample, metric: string, rule: (value: number) => boolean) {
    const values = received.values(metric)
    const broken = [...values.keys()].filter((draw) => !rule(values[draw]!))
    const sorted = values.toSorted()
    const [first] = broken
    return {
      pass: broken.length === 0,
      message: () =>
        first === undefined
          ? `${metric} keeps the rule in all ${values.length} draws; one that breaks it was expected`
          : `${metric} breaks the rule in ${broken.length} of ${values.length} draws (seed ${received.seed}), ` +
            `first in draw ${first}, where it is ${shown(values[first]!)}\n` +
            `  over all draws it goes from ${shown(sorted[0]!)} to ${shown(sorted.at(-1)!)}`
    }
  }
})

const runOf = (received: Scenario | Run): Run => ("at" in received ? received : run(received))

const near = (what: string, received: number, expected: number, within: number) => ({
  pass: Math.abs(received - expected) <= within,
  actual: received,
  expected,
  message: () =>
    `${what} is ${shown(received)}, ${shown(Math.abs(received - expected))} from ${shown(expected)}; ` +
    `${shown(within)} is allowed`
})

/** Enough digits to see why it failed, no more than a reader takes in. */
const shown = (value: number): string => String(Number(value.toPrecision(7)))
const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`
