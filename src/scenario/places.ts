/** Nearest wins: cell beats case type beats activity beats organisation; each written place is one assumption. */
import { say } from "../words/Lang.ts"
import type { CentreUnitTime } from "../model/CentreUnitTime.ts"
import type { Slot } from "../model/Slot.ts"
import { compileBenchmark } from "./compileBenchmark.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { QuantityInput } from "./quantitySchema.ts"
import type { OrganisationInput, Place } from "./organisationSchema.ts"
import type { MunicipalityColumns } from "./readMunicipalities.ts"
import { type Kind, kinds } from "./Unit.ts"

/** Values that a place may give, by the name under which they are looked up. */
const PLACE_VALUES = {
  share: { keys: [["share"]], kind: kinds.share },
  automation: { keys: [["automation"]], kind: kinds.share },
  localRelativeUnitTime: { keys: [["localRelativeUnitTime"]], kind: kinds.factor },
  handoffShare: { keys: [["handoffShare"], ["handoff", "share"]], kind: kinds.share },
  sendMinutes: { keys: [["handoff", "sendMinutes"]], kind: kinds.minutes },
  receiveMinutes: { keys: [["handoff", "receiveMinutes"]], kind: kinds.minutes },
  returnRate: { keys: [["handoff", "returnRate"]], kind: kinds.shareBelowOne }
} as const satisfies Record<string, { readonly keys: ReadonlyArray<Path>; readonly kind: Kind }>
type PlaceValue = keyof typeof PLACE_VALUES

export interface Places {
  /** The nearest value for a cell, or undefined where no place gives one. */
  readonly value: (
    name: PlaceValue,
    caseType: string,
    activity: string
  ) => { readonly slot: Slot; readonly path: Path } | undefined
  readonly centreUnitTime: (caseType: string, activity: string) => CentreUnitTime | undefined
  readonly extraContacts: (key: "perRecipient" | "minutes", caseType: string) => Slot | undefined
  /** Register what no cell uses, and say that it has no effect. */
  readonly finish: () => void
}

interface Level {
  readonly path: Path
  readonly given: Place | PlacesInput
}

/** What stands at places: of an organisation, or of what differs from one on its first day. */
export type PlacesInput = Pick<
  OrganisationInput,
  Exclude<keyof Place, "handoffShare"> | "extraContacts" | "activities" | "caseTypes"
>

/** @param root where the places stand in the scenario */
export const readPlaces = (
  organisation: PlacesInput,
  municipalities: MunicipalityColumns,
  ledger: Ledger,
  root: Path = ROOT
): Places => {
  const placed = (path: Path): Level | undefined => {
    const level = levelAt(organisation, path)
    return level === undefined ? undefined : { ...level, path: [...root, ...path.slice(ROOT.length)] }
  }
  const levels = (c: string, a: string): ReadonlyArray<Level> => levelPaths(c, a).flatMap((path) => placed(path) ?? [])
  const seen = new Set<string>()
  const use = (input: QuantityInput, path: Path, kind: Kind): Slot => {
    seen.add(path.join("."))
    return ledger.slot(input, path, kind)
  }

  return {
    value: (name, caseType, activity) => {
      const { keys, kind } = PLACE_VALUES[name]
      for (const { given, path } of levels(caseType, activity)) {
        for (const key of keys) {
          const input = inside(given, key)
          if (input !== undefined) return { slot: use(input, [...path, ...key], kind), path: [...path, ...key] }
        }
      }
      return undefined
    },
    centreUnitTime: (caseType, activity) => {
      for (const { given, path } of levels(caseType, activity)) {
        const rule = given.centreRelativeUnitTime
        const at = [...path, "centreRelativeUnitTime"]
        if (rule === undefined) continue
        if (typeof rule === "number" || !("benchmark" in rule)) {
          return { kind: "number", value: use(rule, at, kinds.factor) }
        }
        return compileBenchmark({ ledger, municipalities, use }, rule.benchmark, [...at, "benchmark"])
      }
      return undefined
    },
    extraContacts: (key, caseType) => {
      const kind = key === "minutes" ? kinds.minutes : kinds.perRecipient
      const own = organisation.caseTypes?.[caseType]?.extraContacts?.[key]
      if (own !== undefined) return use(own, [...root, "caseTypes", caseType, "extraContacts", key], kind)
      const general = organisation.extraContacts?.[key]
      return general === undefined ? undefined : use(general, [...root, "extraContacts", key], kind)
    },
    finish: () => {
      const all = [
        ROOT,
        ...Object.keys(organisation.activities ?? {}).map(ofActivity),
        ...Object.entries(organisation.caseTypes ?? {}).flatMap(([c, { activities }]) => [
          ofCaseType(c),
          ...Object.keys(activities ?? {}).map((a) => ofCell(c, a))
        ])
      ]
      for (const { given, path } of all.flatMap((at) => placed(at) ?? [])) {
        for (const { keys, kind } of Object.values(PLACE_VALUES)) {
          for (const key of keys) {
            const input = inside(given, key)
            const at = [...path, ...key]
            if (input === undefined || seen.has(at.join("."))) continue
            ledger.slot(input, at, kind, false)
            ledger.warn({
              path: at,
              at: "key",
              code: "no-effect",
              message: say("scenario.shadowed"),
              hint: say("scenario.removeShadowed")
            })
          }
        }
      }
    }
  }
}

/**
 * More general places than this one, the nearest first: where a scenario writes nothing here, the first of them at
 * which it writes something holds.
 *
 * @example widerPlaces("organisation.caseTypes.pension.share") // => ["organisation.share"]
 */
export const widerPlaces = (place: string): ReadonlyArray<string> => {
  const path = place.split(".")
  const [first, kind, id, inner, innerId] = path
  if (first !== ROOT[0]) return []
  // Competence and service have two places only: an organisation's own and the general one.
  if (kind === "competence" || kind === "service") return [path.slice(1).join(".")]
  const caseType = kind === "caseTypes" ? id : undefined
  const activity = kind === "activities" ? id : caseType !== undefined && inner === "activities" ? innerId : undefined
  const levels = levelPaths(caseType, activity)
  const keys = keysLike(path.slice(levels[0]!.length))
  const all = levels.flatMap((level) => keys.map((key) => [...level, ...key].join(".")))
  return all.slice(all.indexOf(place) + 1)
}

/** What the nearest wider place has, by `of`; undefined where none has anything. */
export const inForce = <A>(place: string, of: (wider: string) => A | undefined): A | undefined => {
  for (const wider of widerPlaces(place)) {
    const found = of(wider)
    if (found !== undefined) return found
  }
  return undefined
}

const ROOT: Path = ["organisation"]
const ofActivity = (id: string): Path => [...ROOT, "activities", id]
const ofCaseType = (id: string): Path => [...ROOT, "caseTypes", id]
const ofCell = (caseType: string, activity: string): Path => [...ofCaseType(caseType), "activities", activity]

/** Where values of a cell may stand, the nearest first; of a whole case type or activity, where they may stand for all. */
const levelPaths = (caseType: string | undefined, activity: string | undefined): ReadonlyArray<Path> => [
  ...(caseType === undefined || activity === undefined ? [] : [ofCell(caseType, activity)]),
  ...(caseType === undefined ? [] : [ofCaseType(caseType)]),
  ...(activity === undefined ? [] : [ofActivity(activity)]),
  ROOT
]

/** The keys under which one level may give the value that this key gives, in the order in which they count. */
const keysLike = (key: Path): ReadonlyArray<Path> =>
  Object.values(PLACE_VALUES).find(({ keys }) => keys.some((known) => known.join(".") === key.join(".")))?.keys ?? [key]

const levelAt = (organisation: PlacesInput, path: Path): Level | undefined => {
  let given: unknown = organisation
  for (const step of path.slice(ROOT.length)) {
    const map = given as Readonly<Record<string, unknown>> | undefined
    given = map !== undefined && Object.hasOwn(map, step) ? map[step] : undefined
  }
  return given === undefined ? undefined : { path, given: given as Place | PlacesInput }
}

const inside = (given: Place | PlacesInput, key: Path): QuantityInput | undefined => {
  let value: unknown = given
  for (const step of key) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step]
  return value as QuantityInput | undefined
}
