/** Service in the JSON of `run`. */
import type { ServiceFindings } from "../../analysis/serviceFindings.ts"

/** The `service` of JSON: a contract. */
export const serviceJson = (found: ServiceFindings | undefined) =>
  found === undefined
    ? undefined
    : {
        extra: { baseline: found.extra.today, local: found.extra.local, centre: found.extra.centre },
        promiseCost: found.promiseCost,
        channels: found.channels.flatMap(({ name, sides }) =>
          sides.map(({ side, totals }) => ({
            id: name.id,
            side,
            erlang: totals.erlang,
            staffed: totals.staffed,
            work: totals.work,
            occupancy: totals.staffed > 0 ? totals.work / totals.staffed : null,
            lines: totals.lines,
            present: totals.present
          }))
        ),
        cases: found.cases.flatMap(({ name, sides }) =>
          sides.map(({ side, totals }) => ({
            id: name.id,
            side,
            meanPerDay: totals.meanPerDay,
            requiredPerDay: totals.requiredPerDay,
            extraFte: totals.extraFte,
            waitDays: totals.cases > 0 ? totals.waited / totals.cases : null,
            late: totals.cases > 0 ? totals.late / totals.cases : null
          }))
        ),
        prices: [...found.channels, ...found.cases].map(({ name, prices }) => ({ id: name.id, prices })),
        pooling: found.channels.map(({ name, pooling }) => ({ id: name.id, ...pooling }))
      }
