/** A legal value for a place in a schema, to stand in for what is missing or wrong there while the rest is checked. */
import type { SchemaAST } from "effect"
import { boundsOf, representationOf } from "./issueWords.ts"
import { illegal } from "./Unit.ts"

export const placeholder = (ast: SchemaAST.AST): unknown => {
  switch (ast._tag) {
    case "Number": {
      const bounds = boundsOf(ast)
      return CANDIDATES.find((value) => illegal(bounds, value) === undefined) ?? bounds.minimum ?? 0
    }
    case "String":
      return STANDING_IN.find((text) => fits(text, ast)) ?? "placeholder"
    case "Boolean":
      return false
    case "Literal":
      return ast.literal
    case "Union":
      return ast.types[0] === undefined ? null : placeholder(ast.types[0])
    case "Arrays":
      return ast.elements.length > 0 ? ast.elements.map(placeholder) : ast.rest.slice(0, 1).map(placeholder)
    case "Objects": {
      const required = ast.propertySignatures.filter(({ type }) => type.context?.isOptional !== true)
      return Object.fromEntries(required.map(({ name, type }) => [String(name), placeholder(type)]))
    }
    default:
      return null
  }
}

/** A name, and a reference. */
const STANDING_IN = ["placeholder", "parameters.placeholder"]

const fits = (text: string, { checks }: SchemaAST.AST): boolean =>
  (checks ?? []).every((check) => {
    const { id, payload } = representationOf(check)
    return !id.endsWith("/isPattern") || new RegExp(String(payload["source"]), "u").test(text)
  })

/** 1 first: as a factor it changes nothing, and nothing is divided by 0. */
const CANDIDATES = [1, 0.5, 0, 2]
