/** Timings of lending, against one program with a price on unmet need. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./lending.ts", import.meta.url), async ({ lendingSection }) =>
    lendingSection().map(({ what, ways, milliseconds, ratio }) => {
      const than = ratio === undefined ? "" : `, ${ratio.toFixed(1)} times as fast as all at once at a price`
      return `${what}, ${ways.toLocaleString("en")} ways: ${milliseconds.toFixed(0)} ms of processor time${than}`
    })
  )
