/** The scenario's own words for its places. */
import { Schema } from "effect"
import { described, exampled, optional } from "./described.ts"

const Word = Schema.String.check(Schema.isMinLength(1))
const Form = Schema.Union([
  Word,
  Schema.Struct({
    da: optional(described(Word, "The word in Danish")),
    en: optional(described(Word, "The word in English")),
    nl: optional(described(Word, "The word in Dutch"))
  })
]).annotate({
  identifier: "WordForm",
  description: "A word in small letters: a plain string for every language, or {da: …, en: …, nl: …} for some"
})

const Noun = Schema.Struct({
  one: exampled(Form, "One of them, without an article", "commune"),
  many: exampled(Form, "Several of them", "communes"),
  theOne: optional(
    exampled(Form, "The one that is spoken of; default: the, or de, before `one`; Danish needs it", "the commune")
  ),
  theMany: optional(
    exampled(Form, "All that are spoken of; default: the, or de, before `many`; Danish needs it", "the communes")
  )
}).annotate({
  identifier: "Noun",
  description: "What a kind of place is called; used in the languages that have all of its forms"
})

export const OwnWords = Schema.Struct({
  municipality: optional(
    described(Noun, "What stands in place of municipality; default: municipality, in the reader's language")
  ),
  centre: optional(described(Noun, "What stands in place of centre; default: centre, in the reader's language"))
}).annotate({ identifier: "OwnWords", description: "What the scenario calls its places" })
