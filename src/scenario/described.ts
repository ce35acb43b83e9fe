/** What a key of a scenario means, for editors, the reference page and `casecap explain KEY`. */
import { Schema } from "effect"
import { Id } from "./quantitySchema.ts"

/**
 * A key's meaning. It is said of the key, so that the schema of the value stays one definition wherever it is used;
 * what holds when the key is left out ends it, as in "…; default 0".
 */
export const described = <S extends Schema.Top>(schema: S, description: string) => schema.annotateKey({ description })

/** A key with examples of what may stand there. */
export const exampled = <S extends Schema.Top>(
  schema: S,
  description: string,
  ...examples: ReadonlyArray<string | number | boolean>
) => schema.annotateKey({ description, examples: examples as never })

export const optional: typeof Schema.optionalKey = Schema.optionalKey

/** A map from names that the writer chooses. */
export const mapOf = <S extends Schema.Constraint>(schema: S) => Schema.Record(Id, schema)
