/** The metric grammar: `QUANTITY[.CASETYPE][@PLACE]`, `bridge.ID`, `vulnerability.ID`, `unitTimeScale`. */
import { BRIDGE, type Metric, placesOf, QUANTITIES, type Quantity, VULNERABILITY } from "../model/Metric.ts"
import { MONEY_WORDS, moneyMetricText, readMoneyMetric } from "./money/moneyMetricText.ts"
import type { Names } from "./Names.ts"
import type { Text } from "./quantitySchema.ts"
import { english, inBothLanguages, similarName, suggestion } from "./wording.ts"

/** A metric of one scenario, or why the text is none. */
export type MetricReading = { readonly metric: Metric } | { readonly message: Text; readonly hint: Text }

/** Read a metric's text with the names of one scenario. */
export const readMetric = (text: string, names: Names): MetricReading => {
  const ofMoney = readMoneyMetric(text, names)
  if (ofMoney !== undefined) return ofMoney
  const [before, place, ...more] = text.trim().split("@")
  const [head, caseType, ...rest] = (before ?? "").split(".")
  if (more.length > 0 || rest.length > 0 || head === undefined) {
    return {
      message: noMetric(text),
      hint: {
        da: "skriv STØRRELSE, STØRRELSE.SAGSOMRÅDE eller STØRRELSE.SAGSOMRÅDE@STED",
        en: "write QUANTITY, QUANTITY.CASETYPE or QUANTITY.CASETYPE@PLACE"
      }
    }
  }
  if (head === "unitTimeScale" && caseType === undefined && place === undefined)
    return { metric: { kind: "unitTimeScale" } }
  if (head === "bridge" || head === "vulnerability") {
    const ids: ReadonlyArray<string> = head === "bridge" ? BRIDGE : VULNERABILITY
    if (caseType !== undefined && ids.includes(caseType) && place === undefined) {
      return { metric: { kind: head, id: caseType } as Metric }
    }
    const all = ids.map((id) => `${head}.${id}`).join(", ")
    return { message: noMetric(text), hint: { da: `der er: ${all}`, en: `there are: ${all}` } }
  }
  if (!(QUANTITIES as ReadonlyArray<string>).includes(head)) {
    const known = [...QUANTITIES, "unitTimeScale", "bridge", "vulnerability", ...MONEY_WORDS]
    return unknown(
      head,
      { da: "intet mål", en: "metric" },
      names.money === undefined ? known.slice(0, -MONEY_WORDS.length) : known
    )
  }
  const quantity = head as Quantity
  const c = caseType === undefined ? -1 : names.caseTypes.findIndex(({ id }) => id === caseType)
  if (caseType !== undefined && c < 0)
    return unknown(
      caseType,
      { da: "intet sagsområde", en: "case type" },
      names.caseTypes.map(({ id }) => id)
    )
  if (place === undefined) return { metric: { kind: "fte", quantity, caseType: c, municipality: -1, centre: -1 } }
  const municipality = names.municipalities.findIndex(({ code }) => code === place)
  const centre = names.centres.findIndex(({ id }) => id === place)
  const allowed = placesOf(quantity)
  if (municipality >= 0 && allowed.municipality)
    return { metric: { kind: "fte", quantity, caseType: c, municipality, centre: -1 } }
  if (centre >= 0 && allowed.centre) return { metric: { kind: "fte", quantity, caseType: c, municipality: -1, centre } }
  if (municipality >= 0 || centre >= 0) {
    return {
      message: {
        da: `${quantity} er ikke defineret for ${municipality >= 0 ? "en kommune" : "et center"}`,
        en: `${quantity} is not defined at ${municipality >= 0 ? "a municipality" : "a centre"}`
      },
      hint: municipality >= 0 ? atMunicipality : atCentre
    }
  }
  const places = [...names.centres.map(({ id }) => id), ...names.municipalities.map(({ code }) => code)]
  const reading = unknown(place, { da: "ingen kommunekode eller center", en: "municipality code or centre" }, places)
  const meant = namedPlace(place, names, allowed)
  return meant === undefined ? reading : { ...reading, hint: byKey(meant, text.trim().split("@")[0] ?? "") }
}

interface NamedPlace {
  readonly name: string
  readonly key: string
  readonly kind: Text
}

const CODE: Text = { da: "koden", en: "the code" }
const ID: Text = { da: "id'et", en: "the id" }

/** The place whose name was written instead of its code or id, where the quantity has such a place. */
const namedPlace = (
  name: string,
  { municipalities, centres }: Names,
  allowed: ReturnType<typeof placesOf>
): NamedPlace | undefined => {
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

const byKey = ({ name, key, kind }: NamedPlace, quantity: string): Text =>
  inBothLanguages((word, lang) => {
    const written = `${quantity}@${key}`
    return lang === "da"
      ? `${name} har ${word(kind)} ${key}; skriv ${written}`
      : `${name} has ${word(kind)} ${key}; write ${written}`
  })

const atMunicipality = {
  da: "spørg efter leaves eller local: centre fordeles aldrig på kommuner",
  en: "ask for leaves or local: centres are never spread over municipalities"
}
const atCentre = {
  da: "spørg efter centre, transaction, competence, management eller coordination",
  en: "ask for centre, transaction, competence, management or coordination"
}

/** The canonical text of a metric. */
export const metricText = (metric: Metric, names: Names): string => {
  if (metric.kind === "unitTimeScale") return "unitTimeScale"
  if (metric.kind === "money") return moneyMetricText(metric, names)
  if (metric.kind !== "fte") return `${metric.kind}.${metric.id}`
  const caseType = metric.caseType < 0 ? "" : `.${names.caseTypes[metric.caseType]!.id}`
  const place =
    metric.municipality >= 0
      ? `@${names.municipalities[metric.municipality]!.code}`
      : metric.centre >= 0
        ? `@${names.centres[metric.centre]!.id}`
        : ""
  return `${metric.quantity}${caseType}${place}`
}

const noMetric = (text: string): Text => ({ da: `"${text}" er ikke et mål`, en: `"${text}" is no metric` })

const unknown = (
  name: string,
  what: { readonly da: string; readonly en: string },
  known: ReadonlyArray<string>
): MetricReading => ({
  message: { da: `der er ${what.da} "${name}"`, en: `there is no ${what.en} "${name}"` },
  hint: suggestion(name, known)
})
