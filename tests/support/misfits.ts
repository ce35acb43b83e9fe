/** Whether a value fits one of our JSON Schemas, by ajv in its strictest mode: a schema that it warns of is refused. */
import { Ajv, type ValidateFunction } from "ajv"

/** Where a value does not fit, as `.organisation.share`, each place once; empty when it fits. */
export const misfits = (value: unknown, schema: object): ReadonlyArray<string> => {
  const fits = compiled(schema)
  if (fits(value)) return []
  const places = (fits.errors ?? []).filter(({ keyword }) => !FOLLOWING.has(keyword))
  return [...new Set(places.map(({ instancePath }) => instancePath.replaceAll("/", ".")))]
}

/** What only says that something inside did not fit. */
const FOLLOWING: ReadonlySet<string> = new Set(["if"])

const known = new WeakMap<object, ValidateFunction>()

const compiled = (schema: object): ValidateFunction => {
  const before = known.get(schema)
  if (before !== undefined) return before
  const refuse = (...words: ReadonlyArray<unknown>): never => {
    throw new Error(`ajv: ${words.join(" ")}`)
  }
  const ajv = new Ajv({ strict: true, allErrors: true, logger: { log: refuse, warn: refuse, error: refuse } })
  const fits = ajv.compile(schema)
  known.set(schema, fits)
  return fits
}
