/** The metric grammar: `QUANTITY[.CASETYPE][@PLACE][#MONTH]`, for the quantities of the table. */
import { type Metric, national } from "../model/Metric.ts"
import { isQuantity, quantities, type QuantityId } from "../model/quantities.ts"
import type { QuantityRules, Section, Where } from "../model/Quantity.ts"
import type { Named, Names } from "./Names.ts"
import { metricProblems } from "./metricProblems.ts"
import { calendarMonth, monthNumber } from "./transition/calendar.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Told } from "../words/told.ts"
import { calledSo, partedAtPlace, placeText } from "./metricPlace.ts"
import { english, listed, similarName } from "./wording.ts"

/** A metric of one scenario, or why the text is none. */
export type MetricReading = { readonly metric: Metric } | Problem
type Problem = Told

const specialismsOf = ({ staffing }: Names): ReadonlyArray<Named> => staffing?.specialisms ?? []

/** Lists that a quantity goes through, by the names of a scenario. */
const LISTS: Partial<Readonly<Record<QuantityId, (names: Names) => ReadonlyArray<Named>>>> = {
  oneOff: ({ money }) => money?.oneOff ?? [],
  surplus: specialismsOf,
  shortage: specialismsOf,
  unmet: specialismsOf,
  lent: specialismsOf,
  retrained: specialismsOf,
  staffed: ({ service }) => service?.channels ?? [],
  occupancy: ({ service }) => service?.channels ?? []
}

/** The name of the thing that a metric is asked of besides case types and places, if any. */
export const itemOf = ({ quantity, item }: Metric, names: Names): Named | undefined => LISTS[quantity]?.(names)[item]

/** What a scenario must say besides having the section, for a quantity or for its case types. */
const unsaid = (quantity: QuantityId, byCaseType: boolean, { money }: Names): Problem | undefined => {
  if ((quantity === "cumulated" || quantity === "turningMonth") && money === undefined)
    return metricProblems.noSection("money")
  if ((quantity === "npv" || quantity === "payback") && money?.appraised === false) return metricProblems.noAppraisal
  const isReleased = quantity === "cost" || quantity === "released" || quantity === "stranded"
  return byCaseType && isReleased && money?.releasedByCaseType === false
    ? metricProblems.notReleased(quantity)
    : undefined
}

/** Without a month `backlog` is cases that wait for a decision, with one what a transition leaves undone. */
const writtenAs = (quantity: QuantityId): string => (quantity === "caseBacklog" ? "backlog" : quantity)

/** Who waits is only known of case types that are promised something. */
const withoutPromise = (quantity: QuantityId, caseType: number, { service, caseTypes }: Names): Problem | undefined => {
  const waits = quantity === "waitDays" || quantity === "late" || quantity === "caseBacklog"
  if (!waits || caseType < 0 || service?.caseTypes.includes(caseType) === true) return undefined
  const promised = (service?.caseTypes ?? []).map((c) => `${writtenAs(quantity)}.${caseTypes[c]!.id}`)
  return metricProblems.noPromise(caseTypes[caseType]!.id, promised)
}

/** Read a metric's text with the names of one scenario. */
export const readMetric = (text: string, names: Names): MetricReading => {
  // A month stands behind everything; what is in quotes belongs to the place.
  const [, named = "", month] = /^(.*?)(?:#(\d+|\d{4}-\d{2}))?$/su.exec(text.trim()) ?? []
  const parted = partedAtPlace(named)
  if (parted === undefined || parted.before === "" || parted.before.includes("#")) return metricProblems.grammar(text)
  const { before: what, place } = parted
  const { quantity: called, part } = splitName(what)
  if (called === undefined) return unknownQuantity(text, what, names)
  const quantity = called === "backlog" && month === undefined && names.service ? "caseBacklog" : called
  const { section } = quantities[quantity]
  if (section !== undefined && names[section] === undefined) return metricProblems.noSection(section)
  if (part?.includes(".") === true) return metricProblems.grammar(text)
  const when = readMonth(text, quantity, month, names)
  if ("message" in when) return when
  const inside = part === undefined ? {} : readPart(text, quantity, part, place !== undefined, names)
  if ("message" in inside) return inside
  const missing = unsaid(quantity, part !== undefined, names)
  if (missing !== undefined) return missing
  const unpromised = withoutPromise(quantity, inside.caseType ?? -1, names)
  if (unpromised !== undefined) return unpromised
  const where = place === undefined ? {} : readPlace(text, quantity, place, names)
  if ("message" in where) return where
  return { metric: national(quantity, -1, { ...inside, ...where, ...when }) }
}

/** What stands behind #: a month of the transition, counted from 1 or by the calendar. */
const readMonth = (
  text: string,
  quantity: QuantityId,
  written: string | undefined,
  { transition }: Names
): Partial<Where> | Problem => {
  const { at } = quantities[quantity]
  if (written === undefined) return at.month === "needed" ? metricProblems.noMonth(text, quantity) : {}
  if (at.month === undefined) return metricProblems.neverInMonth(quantity, MONTHLY)
  // Who pays may differ from year to year without a transition as well: then months count from the change.
  if (transition === undefined && quantities[quantity].inMonth === undefined && /^\d+$/u.test(written))
    return { month: Number(written) }
  if (transition === undefined) return metricProblems.noSection("transition")
  const month = monthNumber(written, transition)
  const { months } = transition
  if (month >= 1 && month <= months) return { month }
  return metricProblems.monthBeyond(written, calendarMonth(1, transition), calendarMonth(months, transition), months)
}

/** Quantities that exist in a month. */
const MONTHLY = Object.entries(quantities).flatMap(([id, { at }]) => (at.month === undefined ? [] : [id]))

/** A name may hold a dot itself, as `net.state` does. */
const splitName = (what: string): { readonly quantity?: QuantityId; readonly part?: string } => {
  if (isQuantity(what)) return { quantity: what }
  const dot = what.indexOf(".")
  const head = what.slice(0, dot < 0 ? what.length : dot)
  return isQuantity(head) ? { quantity: head, part: what.slice(dot + 1) } : {}
}

const unknownQuantity = (text: string, what: string, names: Names): Problem => {
  const head = what.split(".")[0]!
  const isThere = (section: Section | undefined) => section === undefined || names[section] !== undefined
  const known = (Object.keys(quantities) as ReadonlyArray<QuantityId>).filter((id) => isThere(quantities[id].section))
  const family = known.filter((id) => id.startsWith(`${head}.`))
  if (family.length > 0) return metricProblems.oneOf(text, family)
  return what.split(".").length > 2 ? metricProblems.grammar(text) : metricProblems.unknown(head, "metric", known)
}

/** What stands behind the dot: an item of the quantity's list, or a case type. */
const readPart = (
  text: string,
  quantity: QuantityId,
  part: string,
  hasPlace: boolean,
  names: Names
): Partial<Where> | Problem => {
  const { at, section } = quantities[quantity]
  if (at.item === true) {
    const items = LISTS[quantity]?.(names) ?? []
    const item = items.findIndex(({ id }) => id === part)
    return item >= 0
      ? { item }
      : metricProblems.similar(
          text,
          items.map(({ id }) => `${quantity}.${id}`)
        )
  }
  if (at.caseType !== true || (hasPlace && at.caseTypeAtPlace !== true))
    return metricProblems.notByCaseType(quantity, siblings(section, "caseType"))
  const caseType = names.caseTypes.findIndex(({ id }) => id === part)
  return caseType >= 0
    ? { caseType }
    : metricProblems.unknown(
        part,
        "caseType",
        names.caseTypes.map(({ id }) => id)
      )
}

const readPlace = (text: string, quantity: QuantityId, place: string, names: Names): Partial<Where> | Problem => {
  const { at, section } = quantities[quantity]
  const municipality = names.municipalities.findIndex(({ code }) => code === place)
  const centre = names.centres.findIndex(({ id }) => id === place)
  if (municipality >= 0 && at.municipality === true) return { municipality }
  if (centre >= 0 && at.centre === true) return { centre }
  if (municipality >= 0) return metricProblems.notAtMunicipality(quantity, siblings(section, "municipality"))
  if (centre >= 0) return metricProblems.notAtCentre(quantity, siblings(section, "centre"))
  const places = [...names.centres.map(({ id }) => id), ...names.municipalities.map(({ code }) => code)]
  const reading = metricProblems.unknown(place, "place", places)
  const meant = namedPlace(place, names, at)
  return meant === undefined
    ? reading
    : { ...reading, hint: byKey(meant, partedAtPlace(text)?.before ?? "", calledSo(meant.name, names)) }
}

/** Quantities of the same section that have such a place; none are listed of those that every scenario has. */
const siblings = (section: Section | undefined, place: keyof QuantityRules["at"]): ReadonlyArray<string> =>
  section === undefined
    ? []
    : Object.entries(quantities).flatMap(([id, rules]) => (rules.section === section && rules.at[place] ? [id] : []))

/** The canonical text of a metric. */
export const metricText = ({ quantity, caseType, municipality, centre, item, month }: Metric, names: Names): string =>
  [
    writtenAs(quantity),
    caseType < 0 ? "" : `.${names.caseTypes[caseType]!.id}`,
    item < 0 ? "" : `.${LISTS[quantity]!(names)[item]!.id}`,
    municipality < 0 ? "" : `@${placeText(names.municipalities[municipality]!.code)}`,
    centre < 0 ? "" : `@${names.centres[centre]!.id}`,
    month < 0 ? "" : `#${month}`
  ].join("")

interface NamedPlace {
  readonly name: string
  readonly key: string
  readonly kind: Text
}

const CODE: Text = say("metrics.code")
const ID: Text = say("metrics.id")

/** The place whose name was written instead of its code or id, where the quantity has such a place. */
const namedPlace = (name: string, names: Names, allowed: QuantityRules["at"]): NamedPlace | undefined => {
  const { municipalities, centres } = names
  const same = allowed.municipality === true ? calledSo(name, names) : []
  if (same[0] !== undefined) return { name: same.length > 1 ? name : same[0].name, key: same[0].code, kind: CODE }
  const places = [
    ...(allowed.municipality ? municipalities.map((one) => ({ name: one.name, key: one.code, kind: CODE })) : []),
    ...(allowed.centre ? centres.map(({ id, label }) => ({ name: english(label), key: id, kind: ID })) : [])
  ]
  const called = (what: string) => places.find((one) => one.name.toLowerCase() === what.toLowerCase())
  const similar = similarName(
    name,
    places.map((one) => one.name)
  )
  return called(name) ?? (similar === undefined ? undefined : called(similar))
}

const byKey = ({ name, key, kind }: NamedPlace, quantity: string, same: Names["municipalities"]): Text => {
  if (same.length > 1) {
    const all = listed(same.map(({ code }) => `${quantity}@${placeText(code)}`))
    return say("metrics.severalCalledWriteOne", { name, all })
  }
  const written = `${quantity}@${placeText(key)}`
  return say("metrics.write", { name, kind, key, written })
}
