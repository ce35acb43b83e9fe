/** Words that a scenario brings. */
import { Schema } from "effect"

/** A text, one for all languages or one for each. */
export const Text = Schema.Union([
  Schema.String,
  Schema.Struct({
    da: Schema.String.annotateKey({ description: "The text in Danish" }),
    en: Schema.String.annotateKey({ description: "The text in English" }),
    nl: Schema.optionalKey(Schema.String.annotateKey({ description: "The text in Dutch; default: the English one" }))
  })
]).annotate({
  identifier: "Text",
  description: "Text: a plain string, or {da: …, en: …}, perhaps with nl: …; English stands in for what is not there"
})
export type Text = typeof Text.Type
