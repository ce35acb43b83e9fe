/** The JSON of `simulate`: keys are added and never renamed. */
import type { Compared, SimulationFindings } from "../../analysis/simulation/simulationFindings.ts"
import { scenarioJson } from "./scenarioHead.ts"

export const simulateJson = ({ loaded, centre, seed, lines, desks }: SimulationFindings, version: string) => {
  const { names } = loaded.compiled
  return {
    casecap: 1,
    version,
    scenario: scenarioJson(loaded),
    centre: names.centres[centre]!.id,
    seed,
    lines: lines.map(({ channel, caseType, share, day, calls, figures }) => ({
      channel: names.service!.channels[channel]!.id,
      caseType: names.caseTypes[caseType]?.id ?? null,
      share,
      day: day.intervals,
      handlingSeconds: day.handlingSeconds,
      patienceSeconds: finite(day.patienceSeconds),
      withinSeconds: finite(day.withinSeconds),
      calls,
      figures: figuresOf(figures)
    })),
    desks: desks.map(({ caseType, casesPerDay, promiseDays, workers, cases, figures }) => ({
      caseType: names.caseTypes[caseType]!.id,
      casesPerDay,
      promiseDays,
      workers,
      cases,
      figures: figuresOf(figures)
    }))
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

const figuresOf = (figures: ReadonlyArray<Compared>) =>
  figures.map(({ measure, formula, simulated, interval, off }) => ({
    measure,
    formula,
    simulated,
    low: interval.low,
    high: interval.high,
    off
  }))
