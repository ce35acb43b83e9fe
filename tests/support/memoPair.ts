/** A small pair of scenarios, made nasty on demand, for tests of memos. */
import { loadTexts } from "./load.ts"

export interface PairOptions {
  /** Number of municipalities. */
  readonly count?: number
  /** What the municipality is called. */
  readonly name?: (index: number) => string
  /** Number of case types. */
  readonly caseTypes?: number
  /** The share that the second party moves; the first moves 0.8. */
  readonly share?: number
  /** Unit time at the second party's centres, and at the first's. */
  readonly pace?: number
  readonly firstPace?: number
  /** Whether anything has a range. */
  readonly ranges?: boolean
  /** Lines of the second scenario's `parameters:` beside its own. */
  readonly ownNumbers?: string
  /** Further lines at the end of the second scenario, and of the first. */
  readonly more?: string
  readonly firstMore?: string
  readonly ids?: ReadonlyArray<string>
}

/** Two scenarios (or as many as there are ids), the first of party `north`, the others of `south`. */
export const memoPair = async (options: PairOptions = {}) => {
  const { ids = ["first", "second"] } = options
  const files = memoFiles(options)
  return Promise.all(ids.map((_, i) => loadTexts(files, `${i}.yaml`)))
}

export const memoFiles = ({
  count = 5,
  name = (i) => `Kommune ${i + 1}`,
  caseTypes = 2,
  share = 0.5,
  pace = 0.8,
  firstPace = 0.7,
  ranges = true,
  ownNumbers = "",
  more = "",
  firstMore = "",
  ids = ["first", "second"]
}: PairOptions = {}): Readonly<Record<string, string>> => ({
  "table.csv": `code,name,population\n${Array.from({ length: count }, (_, i) => `${100 + i},${name(i)},${(i + 1) * 3000}`).join("\n")}\n`,
  ...Object.fromEntries(
    ids.map((id, i) => [
      `${i}.yaml`,
      scenario(id, i, {
        caseTypes,
        ranges,
        ...(i === 0
          ? { share: 0.8, pace: firstPace, ownNumbers: "", more: firstMore }
          : { share, pace, ownNumbers, more })
      })
    ])
  )
})

const scenario = (
  id: string,
  place: number,
  {
    caseTypes,
    ranges,
    share,
    pace,
    ownNumbers,
    more
  }: Required<Pick<PairOptions, "caseTypes" | "ranges" | "share" | "pace" | "ownNumbers" | "more">>
): string => {
  const party = place === 0 ? "north" : "south"
  const range = (value: number) =>
    ranges
      ? `{value: ${value}, pert: [${value * 0.8}, ${value}, ${value * 1.2}], basis: assumed}`
      : `{value: ${value}, basis: assumed}`
  return `casecap: 1
id: ${id}
title: {da: "Model ${place + 1}", en: "Model ${place + 1}"}
party: {id: ${party}, label: {da: ${place === 0 ? "Nord" : "Syd"}, en: ${place === 0 ? "North" : "South"}}}
parameters:
  moved: ${range(share)}
  own${place}: {value: ${share}, basis: fitted, source: "T${place}"}
${ownNumbers}
municipalities: {table: table.csv, code: code, name: name, population: population}
workingTime:
  gross: 1924
  vacation: {value: 185, basis: sourced, source: "W1"}
  publicHolidays: 60
  sickness: ${range(70)}
  other: 0
  categoryAllowances: {meetings: 0.1}
caseTypes:
${Array.from(
  { length: caseTypes },
  (_, c) => `  case${c}:
    label: {da: "Sagsområde ${c + 1}", en: "Case type ${c + 1}"}
    recipients: {column: population, factor: 0.2}
    activities:
      application: {label: {da: Ansøgning, en: Application}, perRecipient: 0.5, minutes: ${range(60)}}
      contact: {label: {da: Henvendelse, en: Contact}, perRecipient: 2, minutes: 10}`
).join("\n")}
competence:
  local: {minimumTrained: 1, ftePerTrained: 3, components: {courses: {hours: 20}}}
  centre: {minimumTrained: 2, ftePerTrained: 5, components: {courses: {hours: 20}}}
management: {localSpan: 12, centreSpan: 15}
organisation:
  centres: {one: {label: Et center}}
  activities:
    application: {share: {ref: parameters.moved}}
    contact: {share: {ref: parameters.own${place}}}
  centreRelativeUnitTime: ${range(pace)}
  handoff: {share: 0.2, sendMinutes: ${range(5)}, receiveMinutes: 5}
${more}`
}
