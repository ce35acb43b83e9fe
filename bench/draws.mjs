/** Draws a second, by size of the table and number of threads. Needs `dist`, where threads find their script. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./draws.ts", import.meta.url), ({ drawsSection }) => drawsSection("scenarios/denmark-2010"))
