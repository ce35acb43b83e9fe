/** What a party says that it wants: objectives over metrics that the scenario has, and reservations of those objectives. */
import { say } from "../words/Lang.ts"
import { told } from "../words/told.ts"
import type { Finding } from "./problemsFrom.ts"
import { readMetric } from "./metricText.ts"
import type { Names } from "./Names.ts"
import type { QuantityInput } from "./quantitySchema.ts"
import type { Scenario } from "./Scenario.ts"
import { interpret, reportBeyondMeasure } from "./statedRange.ts"
import { kinds } from "./Unit.ts"
import { didYouMean, similarName, suggestion } from "./wording.ts"

/** Report every objective that cannot be judged by, every reservation of none, and every range that is none. */
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
  for (const [id, limit] of Object.entries(party?.reservation ?? {})) {
    const path = ["party", "reservation", id]
    if (!known.includes(id)) report({ path, at: "key", code: "no-objective", ...noObjective(id, known) })
    checkLimit(limit, path, report)
  }
  for (const [other, limits] of Object.entries(party?.othersReservation ?? {})) {
    const path = ["party", "othersReservation", other]
    if (other === party?.id) report({ path, at: "key", code: "own-party", ...told("scenario.ownReservation") })
    for (const [id, limit] of Object.entries(limits)) {
      checkLimit(limit, [...path, id], report)
      if (typeof limit !== "number" && limit.private === false)
        report({
          path: [...path, id, "private"],
          at: "value",
          code: "public-belief",
          ...told("scenario.believedIsPrivate")
        })
    }
  }
}

const checkLimit = (limit: QuantityInput, path: Finding["path"], report: (finding: Finding) => void): void => {
  const { value, distribution } = interpret(
    typeof limit === "number" ? { value: limit } : limit,
    path,
    kinds.any,
    report
  )
  reportBeyondMeasure(value, distribution, path, report)
}

/**
 * Report every reservation that the party believes of another's objective, which that party does not show, and beliefs
 * of a party whose name is nearly the other's.
 *
 * @param known the other's objectives that this party may see
 */
export const checkOthersReservation = (
  { party }: Scenario,
  other: string,
  known: ReadonlyArray<string>,
  report: (finding: Finding) => void
): void => {
  const believed = party?.othersReservation ?? {}
  for (const id of Object.keys(believed)) {
    if (id === other || Object.hasOwn(believed, other) || similarName(id, [other]) === undefined) continue
    const message = say("scenario.othersReservationNoParty", { id })
    report({
      path: ["party", "othersReservation", id],
      at: "key",
      code: "unknown-name",
      message,
      hint: didYouMean(other)
    })
  }
  for (const id of Object.keys(believed[other] ?? {})) {
    if (known.includes(id)) continue
    const message = say("scenario.othersReservationBelongsNo", { id, party: other })
    const path = ["party", "othersReservation", other, id]
    report({ path, at: "key", code: "no-objective", message, hint: suggestion(id, known) })
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
