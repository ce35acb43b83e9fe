/** What a schema's issue says in Danish and English: what was expected, what was found, and the next step. */
import type { SchemaAST, SchemaIssue } from "effect"
import { numberHint } from "./numberNotation.ts"
import type { Text } from "../words/Lang.ts"
import { type Bounds, illegal, illegalHint, type Kind, rangeWords } from "./Unit.ts"
import { didYouMean, inBothLanguages, shown, similarName, suggestion } from "./wording.ts"

export interface Said {
  readonly message: Text
  readonly hint?: Text
  /** The known name that was probably meant. */
  readonly meant?: string
}

/** A value of another type than the place takes. */
export const wrongTypeWords = (ast: SchemaAST.AST, input: unknown, kind: Kind | undefined): Said => {
  const choices = literalsOf(ast)
  if (choices !== undefined && typeof input === "string") {
    const one = choices.map(String)
    const message = {
      da: `"${shown(input)}" er ikke en mulighed`,
      en: `"${shown(input)}" is not a choice`,
      nl: `"${shown(input)}" is geen keuze`
    }
    return { message, hint: suggestion(input, one) }
  }
  const number = kind !== undefined && (ast._tag === "Number" || ast._tag === "Union")
  const expected = number ? numberWords(kind) : expectedWords(ast)
  const message = inBothLanguages((word, lang) =>
    lang === "da"
      ? `fandt ${word(foundWords(input))}, men forventede ${word(expected)}`
      : `found ${word(foundWords(input))}, expected ${word(expected)}`
  )
  const hint = input === "lever" || input === "belief" ? kindOfNumber : typeHint(ast, input, number)
  return hint === undefined ? { message } : { message, hint }
}

/** A value of the right type that a check refuses. */
export const illegalWords = (
  { filter, input }: SchemaIssue.Filter,
  within: SchemaAST.AST | undefined,
  kind: Kind | undefined
): Said => {
  const { id, payload } = representationOf(filter)
  if (typeof input === "number") {
    const bounds = kind ?? boundsOf(within)
    const message = illegal(bounds, input)
    if (message === undefined) {
      const whole = {
        da: `skal være et helt tal, men er ${input}`,
        en: `must be a whole number, got ${input}`,
        nl: `moet een geheel getal zijn, is ${input}`
      }
      return {
        message: whole,
        hint: { da: "fjern decimalerne", en: "remove the decimals", nl: "haal de decimalen weg" }
      }
    }
    return { message, hint: illegalHint(bounds, input) ?? rangeHint(bounds, kind) }
  }
  if (typeof input === "string" && id.endsWith("/isPattern")) return patternWords(String(payload["source"]), input)
  if (id.endsWith("/isMinLength")) {
    const [least, found] = [Number(payload["minLength"]), lengthOf(input)]
    const empty = { da: "der står ingenting", en: "there is nothing in it", nl: "er staat niets in" }
    const few = {
      da: `her skal stå mindst ${least}, men der står ${found}`,
      en: `needs at least ${least}, got ${found}`,
      nl: `heeft er minstens ${least} nodig, heeft er ${found}`
    }
    return {
      message: found === 0 ? empty : few,
      hint: {
        da: "tilføj det, der mangler, eller fjern nøglen",
        en: "add what is missing, or remove the key",
        nl: "vul aan wat ontbreekt, of verwijder de sleutel"
      }
    }
  }
  const expected = String(filter.annotations?.["expected"] ?? "")
  return {
    message: {
      da: `værdien er ikke tilladt her (${expected})`,
      en: `expected ${expected}`,
      nl: `verwacht: ${expected}`
    }
  }
}

const rangeHint = (bounds: Bounds, kind: Kind | undefined): Text => {
  const { da, en } = rangeWords(bounds)
  const what = {
    da: kind === undefined ? "" : ` (${kind.words.da})`,
    en: kind === undefined ? "" : ` (${kind.words.en})`
  }
  return { da: `skriv et tal, der er ${da}${what.da}`, en: `write a number ${en}${what.en}` }
}

export const forbiddenWords: Said = {
  message: {
    da: "værdien er ikke tilladt her",
    en: "this value is not allowed here",
    nl: "deze waarde is hier niet toegestaan"
  }
}

/** A key that the place does not know. */
export const unknownKeyWords = (name: string, known: ReadonlyArray<string>): Said => {
  const message = {
    da: `ukendt nøgle "${shown(name)}"`,
    en: `unknown key "${shown(name)}"`,
    nl: `onbekende sleutel "${shown(name)}"`
  }
  const meant = similarName(name, known)
  if (meant !== undefined) return { message, hint: didYouMean(meant), meant }
  if (name === "<<") return { message, hint: noMergeKeys }
  if (name === "kind") return { message, hint: kindOfNumber }
  const all = known.join(", ")
  return { message, hint: { da: `kendte nøgler: ${all}`, en: `known keys: ${all}`, nl: `bekende sleutels: ${all}` } }
}

/** A key that is no id, in a map whose keys the writer chooses. */
export const badIdWords = (name: string): Said => {
  const message = {
    da: `"${shown(name)}" er ikke et id: et id er et lille bogstav a-z og derefter bogstaver og tal`,
    en: `"${shown(name)}" is no id: an id is a small letter a-z, then letters and digits`,
    nl: `"${shown(name)}" is geen id: een id is een kleine letter a-z, daarna letters en cijfers`
  }
  const id = idFrom(name)
  if (name === "<<") return { message: unknownKeyWords(name, []).message, hint: noMergeKeys }
  if (id === "")
    return { message, hint: { da: "vælg et andet navn", en: "choose another name", nl: "kies een andere naam" } }
  return {
    message,
    hint: {
      da: `skriv ${id}, og sæt selve navnet under label`,
      en: `write ${id}, and put the name itself under label`,
      nl: `schrijf ${id}, en zet de naam zelf onder label`
    }
  }
}

/** Keys of two forms of the same thing stand together, most often because a base gave the one and a child the other. */
export const formsWords = (
  key: string,
  forms: ReadonlyArray<ReadonlyArray<string>>,
  present: ReadonlyArray<string>,
  isNumber: boolean
): Said => {
  const others = present.filter(
    (name) => name !== key && !forms.some((form) => form.includes(name) && form.includes(key))
  )
  const quoted = others.map((name) => `"${name}"`)
  const message = {
    da: `"${key}" kan ikke stå sammen med ${quoted.join(" og ")}`,
    en: `"${key}" does not go together with ${quoted.join(" and ")}`,
    nl: `"${key}" gaat niet samen met ${quoted.join(" en ")}`
  }
  if (isNumber)
    return {
      message,
      hint: {
        da: "en henvisning bruger parameteren, som den er: skriv det under parameters, eller fjern ref",
        en: "a reference uses the parameter as it is: say it under parameters, or remove ref",
        nl: "een verwijzing gebruikt de parameter zoals die is: zeg het onder parameters, of verwijder ref"
      }
    }
  const named = forms.map((form) => `{${form.slice(0, 3).join(", ")}}`)
  return {
    message,
    hint: {
      da: `skriv enten ${named.join(" eller ")}; slet det andet med null, hvis et grundlag angiver det`,
      en: `write either ${named.join(" or ")}; delete the other with null if a base gives it`,
      nl: `schrijf ${named.join(" of ")}; verwijder de andere met null als een basis die geeft`
    }
  }
}

/** A list with a fixed number of entries. */
export const wrongLengthWords = (key: string, needed: number, found: number): Said => {
  const range = THREE_POINTS.includes(key)
  return {
    message: {
      da: `${key} tager ${needed} værdier, men har ${found}`,
      en: `${key} takes ${needed} values, got ${found}`,
      nl: `${key} neemt ${needed} waarden, heeft er ${found}`
    },
    hint: range
      ? {
          da: "skriv [laveste, mest sandsynlige, højeste]",
          en: "write [lowest, most likely, highest]",
          nl: "schrijf [laagste, waarschijnlijkste, hoogste]"
        }
      : key === "uniform"
        ? { da: "skriv [laveste, højeste]", en: "write [lowest, highest]", nl: "schrijf [laagste, hoogste]" }
        : key.endsWith("90")
          ? {
              da: "skriv [5 %-fraktil, 95 %-fraktil]",
              en: "write [5th percentile, 95th percentile]",
              nl: "schrijf [5e percentiel, 95e percentiel]"
            }
          : {
              da: `skriv præcis ${needed} værdier`,
              en: `write exactly ${needed} values`,
              nl: `schrijf precies ${needed} waarden`
            }
  }
}
const THREE_POINTS = ["pert", "triangular"]

const kindOfNumber: Text = {
  da: "kind hører til et tal: {value: …, kind: lever} eller {value: …, kind: belief}",
  en: "kind belongs to a number: {value: …, kind: lever} or {value: …, kind: belief}",
  nl: "kind hoort bij een getal: {value: …, kind: lever} of {value: …, kind: belief}"
}

const noMergeKeys: Text = {
  da: "YAML's flettenøgle bruges ikke: skriv nøglerne, eller brug extends",
  en: "YAML's merge key is not used: write the keys, or use extends",
  nl: "de samenvoegsleutel van YAML wordt niet gebruikt: schrijf de sleutels, of gebruik extends"
}

const idFrom = (name: string): string => {
  const latin = name
    .replace(/æ/giu, "ae")
    .replace(/ø/giu, "oe")
    .replace(/å/giu, "aa")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+(.)?/gu, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[^A-Za-z]+/u, "")
  return latin.charAt(0).toLowerCase() + latin.slice(1)
}

const numberWords = ({ words }: Kind): Text => ({ da: `et tal: ${words.da}`, en: `a number: ${words.en}` })

const numberForms: Text = {
  da: "skriv et tal, {ref: parameters.NAVN} eller {value: …, basis: …}",
  en: "write a number, {ref: parameters.NAME} or {value: …, basis: …}",
  nl: "schrijf een getal, {ref: parameters.NAAM} of {value: …, basis: …}"
}

const expectations: Readonly<Record<string, Text>> = {
  Text: { da: "en tekst eller {da: …, en: …}", en: "a text, or {da: …, en: …}", nl: "een tekst, of {da: …, en: …}" },
  RelativeUnitTime: {
    da: "{column: …} eller {scaleCurve: {elasticity: …}}",
    en: "{column: …} or {scaleCurve: {elasticity: …}}",
    nl: "{column: …} of {scaleCurve: {elasticity: …}}"
  },
  RecipientsOfCaseType: {
    da: "{total: …, spreadBy: kolonne} eller {column: …, factor: …}",
    en: "{total: …, spreadBy: column} or {column: …, factor: …}",
    nl: "{total: …, spreadBy: kolom} of {column: …, factor: …}"
  },
  Municipalities: {
    da: "all, {regions: […]}, {column: …, equals: …} eller {codes: […]}",
    en: "all, {regions: […]}, {column: …, equals: …} or {codes: […]}",
    nl: "all, {regions: […]}, {column: …, equals: …} of {codes: […]}"
  },
  CentreRelativeUnitTime: {
    da: "et tal som 0.8 eller {benchmark: {cv, of, rank, reliability}}",
    en: "a number such as 0.8, or {benchmark: {cv, of, rank, reliability}}",
    nl: "een getal zoals 0.8, of {benchmark: {cv, of, rank, reliability}}"
  },
  Reservation: {
    da: "et tal eller {value: …, private: …}",
    en: "a number, or {value: …, private: …}",
    nl: "een getal, of {value: …, private: …}"
  },
  Code: {
    da: "en kode: tekst eller et helt tal",
    en: "a code: text or a whole number",
    nl: "een code: tekst of een geheel getal"
  },
  Day: {
    da: "et år, en måned eller en dag som 2010-03",
    en: "a year, a month or a day such as 2010-03",
    nl: "een jaar, een maand of een dag zoals 2010-03"
  },
  Bases: {
    da: "et filnavn eller en liste af filnavne",
    en: "a file name or a list of file names",
    nl: "een bestandsnaam of een lijst van bestandsnamen"
  }
}

const expectedWords = (ast: SchemaAST.AST): Text => {
  const known = expectations[String(ast.annotations?.["identifier"])]
  if (known !== undefined) return known
  const choices = literalsOf(ast)
  if (choices !== undefined) return { da: choices.join(" eller "), en: choices.join(" or ") }
  switch (ast._tag) {
    case "String":
      return { da: "en tekst", en: "a text", nl: "een tekst" }
    case "Number":
      return { da: "et tal", en: "a number", nl: "een getal" }
    case "Boolean":
      return { da: "true eller false", en: "true or false", nl: "true of false" }
    case "Objects":
      return { da: "nøgler med værdier", en: "keys with values", nl: "sleutels met waarden" }
    case "Arrays":
      return { da: "en liste", en: "a list", nl: "een lijst" }
    default: {
      const said = ast.annotations?.["expected"]
      return typeof said === "string" ? said : { da: "noget andet", en: "something else", nl: "iets anders" }
    }
  }
}

const foundWords = (input: unknown): Text => {
  if (input === undefined || input === null) return { da: "ingenting", en: "nothing", nl: "niets" }
  if (typeof input === "string")
    return { da: `teksten "${shown(input)}"`, en: `the text "${shown(input)}"`, nl: `de tekst "${shown(input)}"` }
  if (typeof input === "number") return { da: `tallet ${input}`, en: `the number ${input}`, nl: `het getal ${input}` }
  if (typeof input === "boolean") return String(input)
  return Array.isArray(input)
    ? { da: "en liste", en: "a list", nl: "een lijst" }
    : { da: "nøgler med værdier", en: "keys with values", nl: "sleutels met waarden" }
}

const typeHint = (ast: SchemaAST.AST, input: unknown, number: boolean): Text | undefined => {
  if (input === undefined || input === null)
    return {
      da: "skriv en værdi efter kolon, eller fjern linjen",
      en: "write a value after the colon, or remove the line",
      nl: "schrijf een waarde achter de dubbele punt, of verwijder de regel"
    }
  if (typeof input === "string" && (number || ast._tag === "Number")) return numberHint(input) ?? numberForms
  if (typeof input === "string" && ast._tag === "Boolean") {
    if (/^(?:yes|on|ja|sand|y|j)$/iu.test(input)) return { da: "skriv true", en: "write true", nl: "schrijf true" }
    if (/^(?:no|off|nej|falsk|n)$/iu.test(input)) return { da: "skriv false", en: "write false", nl: "schrijf false" }
  }
  if (number && Array.isArray(input) && input.length === 3) {
    const list = `[${input.map(String).join(", ")}]`
    return {
      da: `skriv {pert: ${list}}, hvis det er et interval`,
      en: `write {pert: ${list}} if it is a range`,
      nl: `schrijf {pert: ${list}} als het een bandbreedte is`
    }
  }
  if (number) return numberForms
  if (ast._tag === "String" && typeof input === "number")
    return {
      da: `sæt det i anførselstegn: "${input}"`,
      en: `quote it: "${input}"`,
      nl: `zet het tussen aanhalingstekens: "${input}"`
    }
  if (ast._tag === "Literal")
    return {
      da: `skriv ${String(ast.literal)}`,
      en: `write ${String(ast.literal)}`,
      nl: `schrijf ${String(ast.literal)}`
    }
  return typeHints[ast._tag]
}

const typeHints: Readonly<Record<string, Text>> = {
  String: { da: "skriv en tekst", en: "write a text", nl: "schrijf een tekst" },
  Number: { da: "skriv et tal", en: "write a number", nl: "schrijf een getal" },
  Boolean: { da: "skriv true eller false", en: "write true or false", nl: "schrijf true of false" },
  Objects: {
    da: "skriv nøglerne indrykket på linjerne under, eller som {nøgle: værdi}",
    en: "write the keys indented on the lines below, or as {key: value}",
    nl: "schrijf de sleutels ingesprongen op de regels eronder, of als {sleutel: waarde}"
  },
  Arrays: { da: "skriv en liste som [a, b]", en: "write a list such as [a, b]", nl: "schrijf een lijst zoals [a, b]" },
  Union: { da: "skriv en af de nævnte former", en: "write one of these forms", nl: "schrijf een van deze vormen" }
}

const patternWords = (source: string, input: string): Said => {
  if (source.startsWith("^parameters")) {
    const name = /^(?:[a-z]+\.)?([a-z][A-Za-z0-9]*)$/u.exec(input)?.[1]
    return {
      message: {
        da: `"${shown(input)}" er ikke en henvisning`,
        en: `"${shown(input)}" is no reference`,
        nl: `"${shown(input)}" is geen verwijzing`
      },
      hint:
        name === undefined
          ? { da: "skriv ref: parameters.NAVN", en: "write ref: parameters.NAME", nl: "schrijf ref: parameters.NAAM" }
          : didYouMean(`parameters.${name}`)
    }
  }
  if (source.startsWith("^\\d{4}")) {
    const day = source === "^\\d{4}-\\d{2}-\\d{2}$"
    return {
      message: {
        da: `"${shown(input)}" er ikke en dato`,
        en: `"${shown(input)}" is no date`,
        nl: `"${shown(input)}" is geen datum`
      },
      hint: day
        ? { da: "skriv dagen som 2010-03-01", en: "write the day as 2010-03-01", nl: "schrijf de dag als 2010-03-01" }
        : {
            da: "skriv år, måned eller dag: 2010, 2010-03 eller 2010-03-01",
            en: "write a year, month or day: 2010, 2010-03 or 2010-03-01",
            nl: "schrijf een jaar, maand of dag: 2010, 2010-03 of 2010-03-01"
          }
    }
  }
  if (source.startsWith("^[a-z]")) {
    const id = idFrom(input)
    const { message } = badIdWords(input)
    return id === "" ? { message } : { message, hint: { da: `skriv ${id}`, en: `write ${id}`, nl: `schrijf ${id}` } }
  }
  return {
    message: {
      da: `"${shown(input)}" har ikke den rette form (${source})`,
      en: `"${shown(input)}" does not have the form ${source}`,
      nl: `"${shown(input)}" heeft niet de vorm ${source}`
    }
  }
}

const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<unknown> | undefined => {
  if (ast._tag === "Literal") return [ast.literal]
  if (ast._tag !== "Union" || ast.types.length === 0) return undefined
  const inner = ast.types.map((type) => (type._tag === "Literal" ? type.literal : undefined))
  return inner.includes(undefined) ? undefined : inner
}

const lengthOf = (input: unknown): number => (Array.isArray(input) || typeof input === "string" ? input.length : 0)

/** Which check a filter is, and with what. */
export const representationOf = (filter: {
  readonly annotations?: unknown
}): { readonly id: string; readonly payload: Readonly<Record<string, unknown>> } => {
  const { representation } = (filter.annotations ?? {}) as {
    readonly representation?: { readonly id?: string; readonly payload?: Readonly<Record<string, unknown>> | null }
  }
  return { id: representation?.id ?? "", payload: representation?.payload ?? {} }
}

/** The bounds that a number's checks state together. */
export const boundsOf = (ast: SchemaAST.AST | undefined): Bounds => {
  const bounds: { minimum?: number; above?: number; maximum?: number; below?: number } = {}
  for (const check of ast?.checks ?? []) {
    const { payload } = representationOf(check)
    if (typeof payload["minimum"] === "number") bounds.minimum = payload["minimum"]
    if (typeof payload["exclusiveMinimum"] === "number") bounds.above = payload["exclusiveMinimum"]
    if (typeof payload["maximum"] === "number") bounds.maximum = payload["maximum"]
    if (typeof payload["exclusiveMaximum"] === "number") bounds.below = payload["exclusiveMaximum"]
  }
  return bounds
}
