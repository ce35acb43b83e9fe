/** Small scenarios of people at desks: FTE are stated, so that a test says what it is about and nothing else. */
import { trainingFindings } from "../../src/analysis/trainingFindings.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure } from "../../src/model/Metric.ts"
import { readMetric } from "../../src/scenario/metricText.ts"
import { loadTextsNow } from "./load.ts"

export const HOURS = 1589
/** One case takes a year of a person, so that cases are FTE. */
const YEAR = 60 * HOURS

export const course = (hours: number) => ({ components: { course: { hours } } })
export const upkeep = (more: object = course(0)) => ({ minimumTrained: 1, ftePerTrained: 1, ...more })
export const absence = (share: number, commonShare = 0) => ({ local: share, centre: share, commonShare, vacancy: 0 })

/** Municipalities with so many FTE of each of some tasks. */
export const office = (fte: ReadonlyArray<number>, more: object = {}, tasks = 1) => {
  const written = {
    casecap: 1,
    id: "office",
    title: "Office",
    municipalities: { table: "m.csv", code: "code", name: "name", population: "population" },
    workingTime: { gross: HOURS, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
    caseTypes: Object.fromEntries(
      Array.from({ length: tasks }, (_, c) => [
        `task${c}`,
        { recipients: { column: "fte" }, activities: { work: { perRecipient: 1, minutes: YEAR } } }
      ])
    ),
    competence: { local: upkeep(), centre: upkeep() },
    ...more
  }
  const rows = fte.map((count, m) => `${m + 1},Place ${m + 1},1000,${count}`)
  const files = { "s.yaml": JSON.stringify(written), "m.csv": `code,name,population,fte\n${rows.join("\n")}\n` }
  const { compiled } = loadTextsNow(files, "s.yaml")
  const allocation = allocate(compiled.model)
  const of = (text: string): number => {
    const reading = readMetric(text, compiled.names)
    if (!("metric" in reading)) throw new Error(JSON.stringify(reading))
    return measure(compiled.model, allocation, reading.metric)
  }
  return Object.assign(of, { ways: () => trainingFindings(compiled, allocation) })
}

export const quality = (away: object, target = 0.9, atLeast = 1, workingDays = 227) => ({
  quality: { workingDays, absence: away, coverage: { atLeast, target } }
})

/** Everything moves to one centre at today's pace, without hand-offs. */
export const merged = (more: object = {}) => ({
  form: "interMunicipal",
  centres: { joint: {} },
  share: 1,
  centreRelativeUnitTime: 1,
  handoff: { share: 0, sendMinutes: 0, receiveMinutes: 0 },
  ...more
})

export const money = (costPerFte: object, more: object = {}) => ({
  currency: "EUR",
  priceLevel: 2015,
  costPerFte,
  competenceCost: "included",
  release: { step: "exact", by: "site", overheadReleasedShare: 0.5 },
  settlement: { payer: "municipalities", contribution: { key: "equal" } },
  ...more
})
export const pay = (salary: number) => ({ salary, overhead: 0 })
