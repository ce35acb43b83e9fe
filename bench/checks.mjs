/** Timings of assumption tests, against their targets. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./checks.ts", import.meta.url), async ({ checksSection }) =>
    (await checksSection("scenarios/denmark-2010")).map(({ what, runs, milliseconds, targetMilliseconds }) => {
      const rate = Math.round((runs * 1000) / milliseconds).toLocaleString("en")
      const target = targetMilliseconds === undefined ? "" : `, target ${targetMilliseconds} ms`
      return `${what}: ${milliseconds.toFixed(0)} ms for ${runs.toLocaleString("en")} runs (${rate} a second${target})`
    })
  )
