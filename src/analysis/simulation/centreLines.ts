/** The lines of one centre as they are simulated, and what Erlang's formulas say of the same people. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import {
  channelDesk,
  type ChannelDesk,
  erlangOf,
  handlingSeconds,
  type Line,
  linesOf
} from "../../model/service/channelLines.ts"
import { shareAt } from "../../model/service/channelTotals.ts"
import { erlangA, meanWait, serviceLevel } from "../../model/service/erlang.ts"
import { leastWholeAgents } from "../../model/service/leastAgents.ts"
import type { Service } from "../../model/service/Service.ts"
import { partsOf } from "../../model/service/serviceSides.ts"
import type { LineDay } from "./simulateLine.ts"

export interface CentreLine {
  readonly channel: number
  /** The case type whose contacts have the line for themselves; -1 where all share it. */
  readonly caseType: number
  /** Share of its work that is done at this centre; below 1 where centres share it. */
  readonly share: number
  readonly day: LineDay
  readonly formula: LineFormula
}

/** Over all contacts of a day. */
interface LineFormula {
  /** Share answered in time. */
  readonly answered: number
  readonly waitSeconds: number
  readonly abandoned: number
  readonly occupancy: number
}

/** A week of opening hours is five days. */
const DAYS_A_WEEK = 5

/**
 * People are whole in a simulation, so every part of the day has the least whole number that keeps the promise, also
 * where the scenario lets them be any number.
 */
export const centreLines = (
  model: Model,
  service: Service,
  allocation: Allocation,
  centre: number
): ReadonlyArray<CentreLine> =>
  partsOf(model, service, allocation, "centre").flatMap((part) =>
    service.channels.flatMap((channel, k) => {
      const desk = channelDesk(channel, part.values, part.side)
      const dayHours = part.values[desk.rules.open.hoursPerWeek]! / DAYS_A_WEEK
      return linesOf(part.work[k]!, desk.rules, part.side, part.caseTypes).flatMap(
        (line): ReadonlyArray<CentreLine> => {
          const share = shareAt(part, k, line, centre)
          if (!(share > 0)) return []
          const day = dayOf(line, desk, dayHours)
          const caseType = desk.rules.pooled === "caseType" ? line.from % part.caseTypes : -1
          return [{ channel: k, caseType, share, day, formula: formulaOf(day) }]
        }
      )
    })
  )

const dayOf = (line: Line, desk: ChannelDesk, dayHours: number): LineDay => {
  const seconds = handlingSeconds(line)
  const erlang = erlangOf(line, desk)
  const partSeconds = (dayHours * 3600) / desk.shape.length
  // People may be there for a peak day; calls are those of a mean day.
  const mean = desk.shape.reduce((sum, part) => sum + part, 0) / desk.shape.length
  const { promise } = desk.line
  return {
    intervals: desk.shape.map((part) => ({
      seconds: partSeconds,
      calls: (erlang * (part / mean) * partSeconds) / seconds,
      agents: leastWholeAgents(erlang * part, seconds, desk.line)
    })),
    handlingSeconds: seconds,
    patienceSeconds: desk.line.patience,
    withinSeconds: promise?.kind === "level" ? promise.within : Infinity
  }
}

/** Every part of the day as if it had always been so, weighted by its calls. */
const formulaOf = ({ intervals, handlingSeconds: seconds, patienceSeconds, withinSeconds }: LineDay): LineFormula => {
  const sum = { calls: 0, answered: 0, waited: 0, abandoned: 0, work: 0, present: 0 }
  for (const { seconds: length, calls, agents } of intervals) {
    sum.present += agents * length
    if (!(calls > 0)) continue
    const erlang = (calls * seconds) / length
    const found =
      patienceSeconds === Infinity
        ? {
            level: serviceLevel(agents, erlang, withinSeconds, seconds),
            meanWait: meanWait(agents, erlang, seconds),
            abandoned: 0
          }
        : erlangA(agents, erlang, seconds, patienceSeconds, withinSeconds)
    sum.calls += calls
    sum.answered += calls * found.level
    sum.waited += calls * found.meanWait
    sum.abandoned += calls * found.abandoned
    sum.work += calls * (1 - found.abandoned) * seconds
  }
  return {
    answered: sum.answered / sum.calls,
    waitSeconds: sum.waited / sum.calls,
    abandoned: sum.abandoned / sum.calls,
    occupancy: sum.work / sum.present
  }
}
