/** A checker for JSON Schema draft-07, for the keywords that our schema uses; any other keyword is refused. */

type Schema = Readonly<Record<string, unknown>>

/** Why a value does not fit a schema: one path for each misfit, empty when it fits. */
export const misfits = (value: unknown, root: Schema): ReadonlyArray<string> => check(value, root, root, "")

const KNOWN = new Set([
  "$schema",
  "$ref",
  "title",
  "description",
  "definitions",
  "if",
  "then",
  "else",
  "type",
  "properties",
  "patternProperties",
  "additionalProperties",
  "required",
  "items",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "pattern",
  "enum",
  "anyOf"
])

const check = (value: unknown, schema: Schema, root: Schema, path: string): ReadonlyArray<string> => {
  for (const key of Object.keys(schema)) if (!KNOWN.has(key)) throw new Error(`unknown keyword ${key} at ${path}`)
  const part = (key: string): Schema | undefined => schema[key] as Schema | undefined
  const ref = schema["$ref"]
  if (typeof ref === "string") {
    const target = (root["definitions"] as Readonly<Record<string, Schema>>)[ref.slice("#/definitions/".length)]
    if (target === undefined) throw new Error(`${ref} leads nowhere`)
    return check(value, target, root, path)
  }
  const found: Array<string> = []
  const condition = part("if")
  if (condition !== undefined) {
    const branch = check(value, condition, root, path).length === 0 ? part("then") : part("else")
    if (branch !== undefined) found.push(...check(value, branch, root, path))
  }
  const anyOf = schema["anyOf"] as ReadonlyArray<Schema> | undefined
  if (anyOf !== undefined && !anyOf.some((inner) => check(value, inner, root, path).length === 0)) found.push(path)
  const choices = schema["enum"] as ReadonlyArray<unknown> | undefined
  if (choices !== undefined && !choices.includes(value)) found.push(path)
  if (schema["type"] !== undefined && !isOfType(value, String(schema["type"]))) return [...found, path]
  if (typeof value === "number" && !inBounds(value, schema)) found.push(path)
  if (typeof value === "string" && schema["pattern"] !== undefined) {
    if (!new RegExp(String(schema["pattern"]), "u").test(value)) found.push(path)
  }
  if (Array.isArray(value)) found.push(...checkList(value, schema, root, path))
  else if (typeof value === "object" && value !== null) found.push(...checkMap(value, schema, root, path))
  return found
}

const checkList = (list: ReadonlyArray<unknown>, schema: Schema, root: Schema, path: string) => {
  const { items, minItems, maxItems } = schema as {
    readonly items?: Schema | ReadonlyArray<Schema>
    readonly minItems?: number
    readonly maxItems?: number
  }
  const counted = list.length >= (minItems ?? 0) && list.length <= (maxItems ?? Infinity) ? [] : [path]
  const inner = list.flatMap((item, i) => {
    const own = Array.isArray(items) ? (items as ReadonlyArray<Schema>)[i] : (items as Schema | undefined)
    return own === undefined ? [] : check(item, own, root, `${path}.${i}`)
  })
  return [...counted, ...inner]
}

const checkMap = (map: object, schema: Schema, root: Schema, path: string): ReadonlyArray<string> => {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>
  const patterns = Object.entries((schema["patternProperties"] ?? {}) as Readonly<Record<string, Schema>>)
  const missing = ((schema["required"] ?? []) as ReadonlyArray<string>)
    .filter((key) => !(key in map))
    .map((key) => `${path}.${key}`)
  const inner = Object.entries(map).flatMap(([key, value]) => {
    const at = `${path}.${key}`
    const own = Object.hasOwn(properties, key)
      ? properties[key]
      : patterns.find(([p]) => new RegExp(p, "u").test(key))?.[1]
    if (own !== undefined) return check(value, own, root, at)
    return schema["additionalProperties"] === false ? [at] : []
  })
  return [...missing, ...inner]
}

const inBounds = (value: number, schema: Schema): boolean => {
  const bound = (key: string, otherwise: number) => Number(schema[key] ?? otherwise)
  return (
    value >= bound("minimum", -Infinity) &&
    value <= bound("maximum", Infinity) &&
    value > bound("exclusiveMinimum", -Infinity) &&
    value < bound("exclusiveMaximum", Infinity)
  )
}

const isOfType = (value: unknown, type: string): boolean => {
  if (type === "null") return value === null
  if (type === "array") return Array.isArray(value)
  if (type === "integer") return Number.isInteger(value)
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value)
  return typeof value === type
}
