/** Who is there, in many draws. */
import { bundled } from "./bundled.mjs"

const files = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)

export const report = () => bundled(new URL("./cover.ts", import.meta.url), ({ coverSection }) => coverSection(files))
