/** Scenarios of staff against need: as many units as a test wants, on a line that runs north. */
import { loadTextsNow } from "./load.ts"

export interface StaffRow {
  readonly code: string
  readonly specialism: string
  readonly have: number
  readonly need?: number
  readonly lendable?: number | ""
  readonly priority?: number | ""
}

interface Wanted {
  readonly units: number
  readonly staff?: ReadonlyArray<StaffRow>
  /** Laid over the section. */
  readonly staffing?: object
  /** Laid over the scenario. */
  readonly more?: object
  readonly files?: Readonly<Record<string, string>>
}

/** Kilometres between neighbours, as the crow flies. */
const STEP_KM = 10

const DEGREE_KM = (2 * Math.PI * 6371.0088) / 360

const communeFiles = ({ units, staff, staffing = {}, more = {}, files = {} }: Wanted) => {
  const codes = Array.from({ length: units }, (_, m) => String(m + 1))
  const rows =
    staff ??
    codes.flatMap((code, m) => [
      { code, specialism: "land", have: m % 2 === 0 ? 9 : 1 },
      { code, specialism: "benefits", have: m % 2 === 0 ? 1 : 9 }
    ])
  const columns = ["code", "specialism", "have", "need", "lendable", "priority"] as const
  const used = columns.filter((column) => rows.some((row) => column in row))
  const scenario = {
    casecap: 1,
    id: "communes",
    title: "Communes",
    municipalities: { table: "m.csv", code: "code", name: "name", population: "population", drop: { codes: [] } },
    workingTime: { gross: 1924, vacation: 200, publicHolidays: 60, sickness: 100, other: 40 },
    caseTypes: {
      permits: {
        recipients: { column: "population", factor: 0.1 },
        activities: { application: { perRecipient: 1, minutes: 120 } }
      },
      aid: {
        recipients: { column: "population", factor: 0.2 },
        activities: { application: { perRecipient: 0.5, minutes: 80 } }
      }
    },
    staffing: {
      table: "staff.csv",
      specialisms: { land: { caseTypes: ["permits"] }, benefits: { caseTypes: ["aid"] } },
      need: "model",
      ...staffing
    },
    ...more
  }
  return {
    "s.yaml": JSON.stringify(scenario),
    "m.csv": `code,name,population,latitude,longitude\n${codes.map((code, m) => `${code},Unit ${code},${20_000 + 5_000 * (m % 3)},${10 + (m * STEP_KM) / DEGREE_KM},106`).join("\n")}\n`,
    "staff.csv": `${used.join()}\n${rows.map((row) => used.map((column) => row[column as keyof typeof row]).join()).join("\n")}\n`,
    ...files
  }
}

export const communes = (wanted: Wanted) => loadTextsNow(communeFiles(wanted), "s.yaml")
