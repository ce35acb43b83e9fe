/** Timings of `sensitivity`, against their targets. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./sensitivity.ts", import.meta.url), async ({ sensitivitySection }) =>
    (await sensitivitySection("scenarios/denmark-2010")).map(({ what, runs, milliseconds, targetMilliseconds }) => {
      const rate = Math.round((runs * 1000) / milliseconds).toLocaleString("en")
      const target = targetMilliseconds === undefined ? "" : `, target ${targetMilliseconds} ms`
      return `${what}: ${milliseconds.toFixed(0)} ms for ${runs.toLocaleString("en")} runs (${rate} a second${target})`
    })
  )
