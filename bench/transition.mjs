/** The months of a transition in many draws. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./transition.ts", import.meta.url), ({ transitionSection }) =>
    transitionSection("scenarios/denmark-2010/inter-municipal-b.yaml")
  )
