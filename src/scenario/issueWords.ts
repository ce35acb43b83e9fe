/** What a schema's issue says in Danish and English: what was expected, what was found, and the next step. */
import type { SchemaAST, SchemaIssue } from "effect"
import { expectedWords, foundWords, literalsOf, numberWords, typeHint } from "./expectedWords.ts"
import { say, type Text } from "../words/Lang.ts"
import { type Bounds, illegal, illegalHint, type Kind, rangeWords } from "./Unit.ts"
import { alternatives, didYouMean, shown, similarName, suggestion, together } from "./wording.ts"

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
    const message = say("values.notChoice", { input: shown(input) })
    const isQuoted = one.includes(input)
    return { message, hint: isQuoted ? say("values.writeWithoutQuotes", { number: input }) : suggestion(input, one) }
  }
  const number = kind !== undefined && (ast._tag === "Number" || ast._tag === "Union")
  const expected = number ? numberWords(kind) : expectedWords(ast)
  const message = say("values.foundExpected", { input: foundWords(input), expected })
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
      const whole = say("values.whole", { input })
      return {
        message: whole,
        hint: say("values.removeDecimals")
      }
    }
    return { message, hint: illegalHint(bounds, input) ?? rangeHint(bounds, kind) }
  }
  if (typeof input === "string" && id.endsWith("/isPattern")) return patternWords(String(payload["source"]), input)
  if (id.endsWith("/isMinLength")) {
    const [least, found] = [Number(payload["minLength"]), lengthOf(input)]
    const empty = say("values.empty")
    const few = say("values.few", { least, found })
    return {
      message: found === 0 ? empty : few,
      hint: say("values.addOrRemove")
    }
  }
  const expected = String(filter.annotations?.["expected"] ?? "")
  return {
    message: say("values.expected", { expected })
  }
}

const rangeHint = (bounds: Bounds, kind: Kind | undefined): Text => {
  const range = rangeWords(bounds)
  if (kind === undefined) return say("values.writeNumber", { range })
  const what = kind.words
  return say("values.writeNumberToo", { range, what })
}

export const forbiddenWords: Said = {
  message: say("values.forbiddenWords")
}

/** A key that the place does not know. */
export const unknownKeyWords = (name: string, known: ReadonlyArray<string>): Said => {
  const message = say("values.unknownKey", { name: shown(name) })
  const meant = similarName(name, known)
  if (meant !== undefined) return { message, hint: didYouMean(meant), meant }
  if (name === "<<") return { message, hint: noMergeKeys }
  if (name === "kind") return { message, hint: kindOfNumber }
  const all = known.join(", ")
  return { message, hint: say("values.knownKeys", { all }) }
}

/** A key that is no id, in a map whose keys the writer chooses. */
export const badIdWords = (name: string): Said => {
  const message = say("values.noId", { name: shown(name) })
  const id = idFrom(name)
  if (name === "<<") return { message: unknownKeyWords(name, []).message, hint: noMergeKeys }
  if (id === "") return { message, hint: say("values.chooseAnotherName") }
  return {
    message,
    hint: say("values.idAndLabel", { id })
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
  const message = say("values.notTogether", { key, quoted: together(quoted) })
  if (isNumber)
    return {
      message,
      hint: say("values.refAsItIs")
    }
  // What all forms have tells nothing of the choice.
  const named = forms.map((form) => {
    const own = form.filter((name) => !forms.every((other) => other.includes(name)))
    return `{${(own.length > 0 ? own : form).slice(0, 3).join(", ")}}`
  })
  return {
    message,
    hint: say("values.writeEither", { named: alternatives(named) })
  }
}

/** A list with a fixed number of entries. */
export const wrongLengthWords = (key: string, needed: number, found: number): Said => {
  const range = THREE_POINTS.includes(key)
  return {
    message: say("values.wrongCount", { key, needed, found }),
    hint:
      found === 2 * needed
        ? say("values.commaParts")
        : range
          ? say("values.writeThreePoints")
          : key === "uniform"
            ? say("values.writeTwoPoints")
            : key.endsWith("90")
              ? say("values.writePercentiles")
              : say("values.writeExactly", { needed })
  }
}
const THREE_POINTS = ["pert", "triangular"]

const kindOfNumber: Text = say("values.kindOfNumber")

const noMergeKeys: Text = say("values.noMergeKeys")

const idFrom = (name: string): string => {
  const latin = name
    .replace(/æ/giu, "ae")
    .replace(/ø/giu, "oe")
    .replace(/å/giu, "aa")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+(.)?/gu, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[^A-Za-z]+/u, "")
  return latin === latin.toUpperCase() ? latin.toLowerCase() : latin.charAt(0).toLowerCase() + latin.slice(1)
}

const patternWords = (source: string, input: string): Said => {
  if (source.startsWith("^parameters")) {
    const name = /^(?:[a-z]+\.)?([a-z][A-Za-z0-9]*)$/u.exec(input)?.[1]
    return {
      message: say("values.noReference", { input: shown(input) }),
      hint: name === undefined ? say("values.writeRef") : didYouMean(`parameters.${name}`)
    }
  }
  if (source.startsWith("^\\d{4}")) {
    const day = source === "^\\d{4}-\\d{2}-\\d{2}$"
    return {
      message: say("values.noDate", { input: shown(input) }),
      hint: day ? say("values.writeDay") : say("values.writeDate")
    }
  }
  if (source.startsWith("^[a-z]")) {
    const id = idFrom(input)
    const { message } = badIdWords(input)
    return id === "" ? { message } : { message, hint: say("values.writeThis", { id }) }
  }
  return {
    message: say("values.doesNotForm", { input: shown(input), source })
  }
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
