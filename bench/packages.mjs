/** All packages that two parties could trade. */
import { bundled } from "./bundled.mjs"

const folder = "scenarios/denmark-2010"
const caseTypes = ["folkepension", "foertidspension", "boligstoette", "barselsdagpenge", "boernebidrag"]
/** With those that differ already nine levers, one of them of two values. */
const shares = (share) => [
  ...caseTypes.map((id) => `organisation.caseTypes.${id}.activities.contact.share=${share}`),
  `organisation.caseTypes.folkepension.activities.change.share=${share}`
]

export const report = () =>
  bundled(new URL("./packages.ts", import.meta.url), ({ packagesSection }) =>
    packagesSection([`${folder}/state-b.yaml`, `${folder}/inter-municipal-b.yaml`], [shares(0.85), shares(0.45)])
  )
