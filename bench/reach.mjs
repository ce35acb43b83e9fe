/** How near 100,000 draws come to what the machine can do. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./reach.ts", import.meta.url), ({ reachSection }) => reachSection("scenarios/denmark-2010"))
