/** What a place takes, what was found instead, and how to write it: the words of a value of the wrong type. */
import type { SchemaAST } from "effect"
import { say, type Text } from "../words/Lang.ts"
import { numberHint } from "./numberNotation.ts"
import { type Kind, kindsById } from "./Unit.ts"
import { alternatives, shown } from "./wording.ts"

export const expectedWords = (ast: SchemaAST.AST): Text => {
  const known = expectations[String(ast.annotations?.["identifier"])]
  if (known !== undefined) return known
  const choices = literalsOf(ast)
  if (choices !== undefined) return alternatives(choices.map(String))
  switch (ast._tag) {
    case "String":
      return say("values.textToo")
    case "Number":
      return say("values.number")
    case "Boolean":
      return say("values.trueFalse")
    case "Objects":
      return say("values.keysWithValues")
    case "Arrays":
      return say("values.list")
    case "Union":
      return alternatives(ast.types.map(formWords))
    default: {
      const said = ast.annotations?.["expected"]
      return typeof said === "string" ? said : say("values.somethingElse")
    }
  }
}

export const numberWords = ({ words }: Kind): Text => say("values.numberWords", { words })

export const foundWords = (input: unknown): Text => {
  if (input === undefined || input === null) return say("values.nothing")
  if (typeof input === "string") return say("values.textHere", { input: shown(input) })
  if (typeof input === "number") return say("values.numberToo", { input })
  if (typeof input === "boolean") return String(input)
  return Array.isArray(input) ? say("values.list") : say("values.keysWithValues")
}

/** The next step. */
export const typeHint = (ast: SchemaAST.AST, input: unknown, number: boolean): Text | undefined => {
  if (input === undefined || input === null) return say("values.valueOrNoLine")
  if (typeof input === "string" && (number || ast._tag === "Number")) return numberHint(input) ?? numberForms
  if (typeof input === "string" && ast._tag === "Boolean") {
    if (/^(?:yes|on|ja|sand|y|j)$/iu.test(input)) return say("values.writeTrue")
    if (/^(?:no|off|nej|falsk|n)$/iu.test(input)) return say("values.writeFalse")
  }
  if (number && Array.isArray(input) && input.length === 3) {
    const list = `[${input.map(String).join(", ")}]`
    return say("values.writePertRange", { list })
  }
  if (number) return numberForms
  if (ast._tag === "String" && typeof input === "number") return say("values.quote", { input })
  if (ast._tag === "Literal") return say("values.write", { literal: String(ast.literal) })
  return typeHints[ast._tag]
}

/** The choices, where a place takes nothing but some of them. */
export const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<unknown> | undefined => {
  if (ast._tag === "Literal") return [ast.literal]
  if (ast._tag !== "Union" || ast.types.length === 0) return undefined
  const inner = ast.types.map((type) => (type._tag === "Literal" ? type.literal : undefined))
  return inner.includes(undefined) ? undefined : inner
}

/** The kind of number that a place takes. */
export const kindOf = (ast: SchemaAST.AST): Kind | undefined => kindsById.get(ast.annotations?.["identifier"])

const expectations: Readonly<Record<string, Text>> = {
  Text: say("values.text"),
  RelativeUnitTime: say("values.relativeUnitTime"),
  RecipientsOfCaseType: say("values.recipientsOfCaseType"),
  Municipalities: say("values.municipalities"),
  CentreRelativeUnitTime: say("values.centreRelativeUnitTime"),
  Reservation: say("values.reservation"),
  Code: say("values.code"),
  Day: say("values.day"),
  Bases: say("values.bases")
}

/** One form of several: a record by its keys, since what is a map alone says nothing of which. */
const formWords = (ast: SchemaAST.AST): Text => {
  const kind = kindOf(ast)
  if (kind !== undefined) return numberWords(kind)
  if (ast._tag !== "Objects" || ast.propertySignatures.length === 0) return expectedWords(ast)
  const needed = ast.propertySignatures.filter(({ type }) => type.context?.isOptional !== true)
  const keys = (needed.length > 0 ? needed : ast.propertySignatures).map(({ name }) => `${String(name)}: …`)
  return `{${keys.slice(0, KEYS_SHOWN).join(", ")}}`
}
/** More keys than these fill a line. */
const KEYS_SHOWN = 4

const numberForms: Text = say("values.numberForms")

const typeHints: Readonly<Record<string, Text>> = {
  String: say("values.string"),
  Number: say("values.writeNumberHere"),
  Boolean: say("values.boolean"),
  Objects: say("values.objects"),
  Arrays: say("values.arrays"),
  Union: say("values.union")
}
