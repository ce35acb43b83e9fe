/** What a party says that it wants: objectives over metrics that the scenario has, and reservations of those objectives. */
import { say } from "../words/Lang.ts"
import { told } from "../words/told.ts"
import type { Finding } from "./problemsFrom.ts"
import { readMetric } from "./metricText.ts"
import type { Names } from "./Names.ts"
import type { Scenario } from "./Scenario.ts"
import { didYouMean, similarName } from "./wording.ts"

/** Report every objective that cannot be judged by, and every reservation of none. */
export const checkParty = ({ party }: Scenario, names: Names, report: (finding: Finding) => void): void => {
  const objectives = Object.entries(party?.objectives ?? {})
  const judged = new Map<string, string>()
  for (const [id, { metric }] of objectives) {
    const path = ["party", "objectives", id, "metric"]
    const read = readMetric(metric, names)
    const section = "message" in read ? SECTION_OF[metric.split(/[.@]/u)[0] ?? ""] : undefined
    if (section !== undefined)
      report({ path, at: "value", code: "missing-section", ...missingSection(metric, section) })
    else if ("message" in read) report({ path, at: "value", code: "bad-metric", ...read })
    const before = judged.get(metric.trim())
    if (before !== undefined) report({ path, at: "value", code: "same-objective", ...sameMetric(before, id, metric) })
    judged.set(metric.trim(), id)
  }
  const known = objectives.map(([id]) => id)
  for (const id of Object.keys(party?.reservation ?? {})) {
    if (known.includes(id)) continue
    report({ path: ["party", "reservation", id], at: "key", code: "no-objective", ...noObjective(id, known) })
  }
}

/** Metrics that exist only where a section of the scenario does. */
const SECTION_OF: Readonly<Record<string, string | undefined>> = {
  net: "money",
  saving: "money",
  cost: "money",
  stranded: "money",
  released: "money",
  npv: "money",
  payback: "money",
  settlement: "money",
  netPerInhabitant: "money",
  service: "service",
  waitDays: "service",
  late: "service",
  backlog: "service"
}

const missingSection = (metric: string, section: string) => ({
  message: say("scenario.missingSection", { metric, section }),
  hint: say("scenario.missingSectionHint", { section })
})

const sameMetric = (before: string, id: string, metric: string) => told("scenario.sameMetric", { before, id, metric })

const noObjective = (id: string, known: ReadonlyArray<string>) => {
  const similar = similarName(id, known)
  return {
    message: say("scenario.reservationBelongsNo", { id }),
    hint: similar !== undefined ? didYouMean(similar) : say("scenario.addObjective", { id })
  }
}
