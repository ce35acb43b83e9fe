/** Scenarios of every shape, as somebody could write them in YAML, with their table: the same for the same key. */
import { Schema } from "effect"
import { sequence } from "../../src/kernel/streams.ts"

const Count = (least: number, most: number) => Schema.Int.check(Schema.isBetween({ minimum: least, maximum: most }))

/** What a generated scenario looks like; the numbers in it come from `key`. */
export const Shape = Schema.Struct({
  key: Count(0, 1e9),
  municipalities: Count(1, 6),
  caseTypes: Count(1, 3),
  activities: Count(1, 3),
  /** 0 is a scenario without an organisation. */
  centres: Count(0, 3),
  hosts: Schema.Boolean,
  takesPart: Schema.Literals(["all", "regions", "codes", "column"]),
  recipients: Schema.Literals(["spread", "column", "mixed"]),
  pace: Schema.Literals(["one", "column", "normalised", "curve", "mixed"]),
  centrePace: Schema.Literals(["number", "benchmark", "mixed"]),
  centreCurve: Schema.Boolean,
  returns: Schema.Boolean,
  extraContacts: Schema.Boolean,
  centreTime: Schema.Boolean,
  daysNotHours: Schema.Boolean,
  allowances: Schema.Boolean,
  competence: Schema.Literals(["none", "general", "own"]),
  management: Schema.Boolean,
  coordination: Schema.Boolean,
  nearPlaces: Schema.Boolean,
  scaling: Schema.Literals(["none", "shown", "minutes", "minutesAndHandOffs", "employees"])
})
export type Shape = typeof Shape.Type

/** A plain object as YAML gives it; tests change copies of it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Written = Record<string, any>

export interface Generated {
  readonly scenario: Written
  /** Cells by heading. */
  readonly rows: ReadonlyArray<Readonly<Record<string, string>>>
}

/** The CSV text of a table. */
export const csvOf = (rows: Generated["rows"]): string => {
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map((row) => columns.map((column) => row[column]!))]
    .map((cells) => cells.join(","))
    .join("\n")
}

/** Texts of the files that a generated scenario is written in. JSON is YAML. */
export const textsOf = ({ scenario, rows }: Generated): Readonly<Record<string, string>> => ({
  "s.yaml": JSON.stringify(scenario),
  "m.csv": csvOf(rows)
})

/** @param baselineOf FTE of the status quo without scaling, asked for where an observation is needed */
export const generate = (shape: Shape, baselineOf: (generated: Generated) => number): Generated => {
  const random = drawer(shape.key)
  const rows = tableOf(shape, random)
  const scenario: Written = {
    casecap: 1,
    id: "generated",
    title: "Generated",
    municipalities: { table: "m.csv", code: "code", name: "name", population: "population", region: "region" },
    workingTime: timeOf(shape, random),
    caseTypes: Object.fromEntries(ids("c", shape.caseTypes).map((id, i) => [id, caseTypeOf(shape, i, random)])),
    ...paceOf(shape, random),
    ...(shape.competence === "none" ? {} : { competence: { local: upkeepOf(random), centre: upkeepOf(random) } }),
    ...(shape.management ? { management: { localSpan: random(5, 20), centreSpan: random(5, 20) } } : {}),
    ...(shape.centres === 0 ? {} : { organisation: organisationOf(shape, rows, random) })
  }
  const baseline = observation(shape, () => baselineOf({ scenario, rows }), random)
  return { scenario: baseline === undefined ? scenario : { ...scenario, baseline }, rows }
}

/** A number between two ends, rounded so that it is the same number in YAML; with nothing said, 0 to 1. */
type Draw = (low?: number, high?: number) => number

const drawer = (key: number): Draw => {
  const next = sequence("generated scenario", key)
  return (low = 0, high = 1) => Number((low + (high - low) * next()).toPrecision(6))
}

const ids = (letter: string, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)

const oneOf = <A>(random: Draw, choices: ReadonlyArray<A>): A =>
  choices[Math.min(choices.length - 1, Math.floor(random() * choices.length))]!

const tableOf = ({ municipalities }: Shape, random: Draw): Generated["rows"] =>
  Array.from({ length: municipalities }, (_, m) => ({
    code: String(101 + m),
    name: `M${m}`,
    region: m % 2 === 0 ? "North" : "South",
    cluster: m % 3 === 0 ? "x" : "y",
    population: String(Math.round(random(2000, 80_000))),
    // The first municipality always has some, so that a spread key never sums to 0.
    old: String(m > 0 && random() < 0.2 ? 0 : Math.round(random(100, 9000))),
    pace: String(random(0.6, 1.6))
  }))

const timeOf = (shape: Shape, random: Draw): Written => {
  const unit = shape.daysNotHours ? 1 / 7.4 : 1
  const amount = (low: number, high: number) => Number((random(low, high) * unit).toPrecision(6))
  const time: Written = {
    gross: amount(1800, 2000),
    vacation: amount(150, 220),
    publicHolidays: amount(40, 70),
    sickness: amount(40, 120),
    other: amount(0, 30),
    ...(shape.daysNotHours ? { hoursPerDay: 7.4 } : {})
  }
  if (shape.allowances) {
    time["categoryAllowances"] = { meetings: random(0, 0.2), breaks: random(0, 0.1) }
    time["individualAllowances"] = { local: { systems: random(0, 60) }, centre: { systems: random(0, 200) } }
  }
  if (shape.centreTime) {
    time["centre"] = {
      sickness: amount(20, 80),
      ...(shape.allowances ? { categoryAllowances: { meetings: random(0, 0.1) } } : {})
    }
  }
  return time
}

const caseTypeOf = (shape: Shape, index: number, random: Draw): Written => {
  const byColumn = shape.recipients === "column" || (shape.recipients === "mixed" && index % 2 === 1)
  const column = oneOf(random, ["population", "old"])
  return {
    recipients: byColumn
      ? { column, ...(random() < 0.5 ? { factor: random(0.01, 0.4) } : {}) }
      : { total: Math.round(random(500, 60_000)), spreadBy: column },
    ...(shape.pace === "mixed" && index % 2 === 1 ? { relativeUnitTime: { column: "pace" } } : {}),
    activities: Object.fromEntries(
      ids("a", shape.activities).map((id) => [
        id,
        {
          perRecipient: random(0.05, 2),
          minutes: random(5, 90),
          ...(random() < 0.3 ? { automation: random(0, 0.7) } : {})
        }
      ])
    )
  }
}

const paceOf = ({ pace }: Shape, random: Draw): Written => {
  if (pace === "column") return { relativeUnitTime: { column: "pace" } }
  if (pace === "normalised") return { relativeUnitTime: { column: "pace", normalise: true } }
  if (pace === "curve" || pace === "mixed")
    return { relativeUnitTime: { scaleCurve: { elasticity: random(-0.2, 0.3) } } }
  return {}
}

const upkeepOf = (random: Draw): Written => ({
  minimumTrained: oneOf(random, [0, 1, 2]),
  ftePerTrained: random(0.2, 2),
  components: { courses: { hours: random(5, 40) }, review: { hours: random(0, 20), cost: 100 } }
})

const organisationOf = (shape: Shape, rows: Generated["rows"], random: Draw): Written => {
  const caseTypes = ids("c", shape.caseTypes)
  const centres = ids("g", shape.centres).map((id, g, all) => {
    // The last centre takes whatever the others leave, so that no cell is without one.
    const last = g === all.length - 1
    return [
      id,
      {
        ...(random() < 0.5 ? { secretariatFte: random(0, 2) } : {}),
        ...(shape.hosts && random() < 0.7 ? { host: oneOf(random, rows)["code"]! } : {}),
        ...(last || random() < 0.5 ? {} : { caseTypes: [oneOf(random, caseTypes)] }),
        ...(last
          ? {}
          : { municipalities: oneOf(random, [{ column: "cluster", equals: "x" }, "all", { codes: ["101"] }]) })
      }
    ]
  })
  const takesPart: Record<Shape["takesPart"], unknown> = {
    all: "all",
    regions: { regions: ["North"] },
    codes: { codes: [rows[0]!["code"]!, rows.at(-1)!["code"]!] },
    column: { column: "cluster", equals: ["x"] }
  }
  return {
    form: "interMunicipal",
    municipalities: takesPart[shape.takesPart],
    centres: Object.fromEntries(centres),
    ...placeOf(shape, random, true),
    ...(shape.extraContacts ? { extraContacts: { perRecipient: random(0, 0.3), minutes: random(2, 15) } } : {}),
    ...(shape.centreCurve
      ? { scaleCurve: { elasticity: random(-0.1, 0.3), referenceFte: random(5, 50), exhaustedFte: random(20, 100) } }
      : {}),
    ...(shape.nearPlaces ? nearPlacesOf(shape, caseTypes, random) : {}),
    ...(shape.competence === "own"
      ? {
          competence: {
            local: { ftePerTrained: random(0.1, 0.6) },
            centre: { components: { courses: { hours: random(10, 50) } } }
          }
        }
      : {}),
    ...(shape.coordination ? { coordination: { hoursPerMunicipality: random(0, 150) } } : {})
  }
}

/** Values of one place; only the organisation itself must give all that a moving cell needs. */
const placeOf = (shape: Shape, random: Draw, whole: boolean): Written => {
  const some = (key: string, value: unknown): Written => (whole || random() < 0.5 ? { [key]: value } : {})
  const benchmark = shape.centrePace === "benchmark" || (shape.centrePace === "mixed" && random() < 0.5)
  const rule = { benchmark: { cv: random(0.1, 0.5), of: 98, rank: oneOf(random, [1, 3, 20]), reliability: random() } }
  return {
    ...some("share", oneOf(random, [0, 1, random(), random()])),
    ...(random() < 0.5 ? { automation: random(0, 0.6) } : {}),
    ...some("centreRelativeUnitTime", benchmark ? rule : random(0.4, 1.2)),
    ...(random() < 0.5 ? { localRelativeUnitTime: random(0.9, 1.4) } : {}),
    handoff: {
      ...some("share", oneOf(random, [0, 1, random()])),
      ...some("sendMinutes", random(0, 20)),
      ...some("receiveMinutes", random(0, 20)),
      ...(shape.returns && random() < 0.7 ? { returnRate: random(0, 0.6) } : {})
    }
  }
}

const nearPlacesOf = (shape: Shape, caseTypes: ReadonlyArray<string>, random: Draw): Written => ({
  activities: { a1: { ...placeOf(shape, random, false), ...(random() < 0.5 ? { handoffShare: random() } : {}) } },
  caseTypes: {
    [oneOf(random, caseTypes)]: {
      ...placeOf(shape, random, false),
      ...(shape.extraContacts && random() < 0.5 ? { extraContacts: { minutes: random(2, 15) } } : {}),
      activities: { a1: placeOf(shape, random, false) }
    }
  }
})

const observation = ({ scaling }: Shape, unscaled: () => number, random: Draw): Written | undefined => {
  if (scaling === "none") return undefined
  // More than the unscaled status quo can always be met: by longer unit times.
  const fte = Number((unscaled() * random(1.01, 2.5)).toPrecision(10))
  const scaled = { scaleUnitTimes: true, scaleHandOffs: scaling !== "minutes" }
  if (scaling === "shown") return { observedFte: fte }
  return scaling === "employees"
    ? { employees: fte / 0.8, ftePerEmployee: 0.8, ...scaled }
    : { observedFte: fte, ...scaled }
}
