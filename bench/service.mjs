/** Promises: simulation and staffing of lines. */
import { bundled } from "./bundled.mjs"

export const report = () => bundled(new URL("./service.ts", import.meta.url), ({ serviceSection }) => serviceSection())
