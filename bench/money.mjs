/** Money in many draws. */
import { bundled } from "./bundled.mjs"

export const report = () =>
  bundled(new URL("./money.ts", import.meta.url), ({ moneySection }) =>
    moneySection("scenarios/denmark-2010/state-b.yaml")
  )
