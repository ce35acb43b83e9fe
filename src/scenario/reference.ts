/** The scenario language key by key, read off the schema that files are checked against. */
import { english } from "./wording.ts"
import { scenarioJsonSchema } from "./Scenario.ts"
import { yamlText } from "./table/longTable.ts"
import { kinds, kindsById } from "./Unit.ts"

export interface KeyReference {
  /** From the top of a file; NAME where the writer chooses it. */
  readonly path: ReadonlyArray<string>
  readonly meaning: string
  /** What may stand there, in words: a unit and a range for a number. */
  readonly value: string
  /** What holds where the key is left out; absent where it must be there or nothing holds. */
  readonly default?: string
  /** YAML, on one line. */
  readonly example: string
  readonly required: boolean
  /** Where only some forms of what it stands in need it: the keys of the first that does, as "{cv, of, rank}". */
  readonly neededIn?: string
  /** Keys right below, in order. */
  readonly keys: ReadonlyArray<string>
  /** The name of its shape, where several keys share it. */
  readonly shape?: string
  readonly isNumber: boolean
}

/** A name that the writer of a scenario chooses. */
export const NAME = "NAME"

type Node = Readonly<Record<string, unknown>>

/** Look a key up by its path; any name stands for NAME. Nothing where the language has no such key. */
export const keyReference = (path: ReadonlyArray<string>): KeyReference | undefined => {
  let node: Node = root()
  let said: Child = { name: "", node, required: true }
  for (const step of path) {
    const next = children(node).find(({ name, pattern }) =>
      pattern === undefined ? name === step : step === NAME || new RegExp(pattern, "u").test(step)
    )
    if (next === undefined) return undefined
    said = next
    node = next.node
  }
  return path.length === 0 ? undefined : entry(path, said)
}

/** Every key, a section of the file after the other; shapes that were described before are only named. */
export const allKeys = (): ReadonlyArray<KeyReference> => {
  const described = new Set<string>()
  const below = (path: ReadonlyArray<string>, child: Child): ReadonlyArray<KeyReference> => {
    const { node } = child
    const own = path.length === 0 || path.at(-1) === NAME ? [] : [entry(path, child)]
    const shape = shapeOf(node)
    if (isQuantity(node) || shape === "Text" || (shape !== undefined && described.has(shape))) return own
    if (shape !== undefined) described.add(shape)
    return [
      ...own,
      ...children(node).flatMap((one) => below([...path, one.pattern === undefined ? one.name : NAME], one))
    ]
  }
  return below([], { name: "", node: root(), required: true })
}

/** The keys of a number that is more than a bare one. */
export const numberKeys = (): ReadonlyArray<KeyReference> => {
  const share = definitions()[kinds.share.id]!
  return children(share).map((child) => entry([child.name], child))
}

let schema: { readonly definitions: Readonly<Record<string, Node>> } | undefined
const definitions = () => (schema ??= scenarioJsonSchema() as NonNullable<typeof schema>).definitions
const root = (): Node => definitions()["Scenario"]!

interface Child {
  readonly name: string
  /** For a map: what its names look like. */
  readonly pattern?: string
  readonly node: Node
  /** By every form of what it stands in. */
  readonly required: boolean
  /** The keys that the first form needs which needs this one, where others do not. */
  readonly neededWith?: ReadonlyArray<string>
  /** What another form says that holds where it is left out. */
  readonly otherwise?: string | undefined
}

/** The keys of a shape, of every form that it may take. */
const children = (node: Node): ReadonlyArray<Child> => {
  const seen = new Map<string, Child>()
  const forms = formsOf(node)
  for (const form of forms) {
    for (const name of Object.keys((form["properties"] ?? {}) as object))
      if (!seen.has(name)) seen.set(name, keyOf(name, forms))
    for (const [pattern, child] of Object.entries((form["patternProperties"] ?? {}) as Record<string, Node>))
      seen.set(pattern, { name: NAME, pattern, node: child, required: false })
    const rest = form["additionalProperties"]
    if (typeof rest === "object" && rest !== null)
      seen.set("", { name: NAME, pattern: "", node: rest as Node, required: false })
    const items = form["items"]
    if (typeof items === "object" && items !== null && !Array.isArray(items))
      for (const child of children(items as Node)) seen.set(child.name, child)
  }
  return [...seen.values()]
}

/** A key that one or more forms of a shape have. */
const keyOf = (name: string, forms: ReadonlyArray<Node>): Child => {
  const maps = forms.filter((form) => "properties" in form)
  const having = maps.flatMap((form): ReadonlyArray<Node> => {
    const own = (form["properties"] as Readonly<Record<string, Node>>)[name]
    return own === undefined ? [] : [own]
  })
  const needing = maps.map(neededBy).filter((needed) => needed.includes(name))
  const child = { name, node: having[0]!, required: needing.length === maps.length }
  if (child.required || needing.length === 0) return child
  const otherwise = having.map((node) => partsOf(node).fallback).find((fallback) => fallback !== undefined)
  return { ...child, neededWith: needing[0]!, otherwise }
}

const neededBy = (form: Node): ReadonlyArray<string> => (form["required"] ?? []) as ReadonlyArray<string>

/** A node, or what it may be, with references followed. */
const formsOf = (node: Node): ReadonlyArray<Node> => {
  const ref = refOf(node)
  if (ref !== undefined) return formsOf(definitions()[ref]!)
  const forms = (node["anyOf"] ?? []) as ReadonlyArray<Node>
  const parts = (node["allOf"] ?? []) as ReadonlyArray<Node>
  return forms.length + parts.length === 0 ? [node] : [...forms, ...parts].flatMap(formsOf)
}

const refOf = (node: Node): string | undefined => {
  const parts = (node["allOf"] ?? []) as ReadonlyArray<Node>
  const ref = node["$ref"] ?? (parts.length === 1 ? parts[0]!["$ref"] : undefined)
  return typeof ref === "string" ? ref.slice("#/definitions/".length) : undefined
}

/** What a reference leads to, else the node itself. */
const targetOf = (node: Node): Node => {
  const ref = refOf(node)
  return ref === undefined ? node : definitions()[ref]!
}

/** The shape that a key shares with others: of itself, or of each entry of its map. */
const shapeOf = (node: Node): string | undefined => {
  const ref = refOf(node)
  return ref === undefined || isQuantity(node) ? undefined : ref.replace(/_\d+$/u, "")
}

const kindOf = (node: Node) => kindsById.get(refOf(node)?.replace(/_\d+$/u, "") ?? "")
const isQuantity = (node: Node): boolean => kindOf(node) !== undefined

const entry = (path: ReadonlyArray<string>, { node, required, neededWith = [], otherwise }: Child): KeyReference => {
  const { meaning, fallback = otherwise } = partsOf(node)
  const shape = shapeOf(node)
  return {
    path,
    meaning,
    value: valueWords(node),
    ...(fallback === undefined ? {} : { default: fallback }),
    example: exampleOf(path.at(-1)!, node),
    required,
    ...(neededWith.length > 0 ? { neededIn: `{${neededWith.join(", ")}}` } : {}),
    keys: isQuantity(node) || shape === "Text" ? [] : children(node).map(({ name }) => name),
    ...(shape === undefined ? {} : { shape }),
    isNumber: isQuantity(node)
  }
}

/** What a key's description says: its meaning, and what holds where it is left out. */
const partsOf = (node: Node): { readonly meaning: string; readonly fallback?: string | undefined } => {
  const description = String(node["description"] ?? targetOf(node)["description"] ?? "")
  const [, meaning = description, fallback] = /^(.*?);? default:? ([^;]*)$/su.exec(description) ?? []
  return { meaning: meaning.replace(/;$/u, ""), fallback }
}

const valueWords = (node: Node): string => {
  const kind = kindOf(node)
  if (kind !== undefined) return english(kind.words)
  if (shapeOf(node) === "Text") return "text, or {da: …, en: …}"
  const words = formsOf(node).map(formWords)
  return [...new Set(words)].join(" or ")
}

const formWords = (form: Node): string => {
  const choices = form["enum"] as ReadonlyArray<unknown> | undefined
  if (choices !== undefined) return choices.map(String).join(", ")
  if ("const" in form) return String(form["const"])
  switch (form["type"]) {
    case "object":
      return form["patternProperties"] !== undefined || typeof form["additionalProperties"] === "object"
        ? "names with values"
        : "keys"
    case "array":
      return "a list"
    case "boolean":
      return "true or false"
    case "integer":
      return "a whole number"
    case "number":
      return "a number"
    default:
      return "text"
  }
}

/** What is given as one, else one made of the examples of what stands below. */
const exampleOf = (key: string, node: Node): string => `${key}: ${exampleValue(node, 0)}`

/** Where a key gives none of its own. */
const KIND_EXAMPLES: Readonly<Record<string, string>> = { Share: "0.1", Hours: "30", Rate: "0.03", PriceIndex: "1.02" }

const DEEPEST_EXAMPLE = 4

const exampleValue = (node: Node, depth: number): string => {
  const [given] = (node["examples"] ?? targetOf(node)["examples"] ?? []) as ReadonlyArray<unknown>
  if (given !== undefined) return typeof given === "string" ? yamlText(given) : JSON.stringify(given)
  const kind = kindOf(node)
  if (kind !== undefined) return KIND_EXAMPLES[kind.id] ?? "1"
  const forms = formsOf(node)
  const choices = forms.find((form) => form["enum"] !== undefined)?.["enum"] as ReadonlyArray<unknown> | undefined
  if (choices !== undefined) return String(choices[0])
  const [form] = forms
  if (form === undefined || depth > DEEPEST_EXAMPLE) return "…"
  if (form["type"] === "boolean") return "true"
  if (form["type"] === "number" || form["type"] === "integer") return "1"
  if (form["type"] === "array") return listExample(form, depth)
  if (form["type"] !== "object") return yamlText("text")
  const all = children(form)
  const needed = all.filter(({ required }) => required)
  const shown = needed.length > 0 ? needed : all.slice(0, 1)
  const body = shown.map(({ name, pattern, node: child }) => {
    const key = pattern === undefined ? name : nameLike(pattern)
    return `${key}: ${exampleValue(child, depth + 1)}`
  })
  return `{${body.join(", ")}}`
}

const listExample = (form: Node, depth: number): string => {
  const { items } = form as { readonly items?: Node | ReadonlyArray<Node> }
  const of = Array.isArray(items) ? (items as ReadonlyArray<Node>) : items === undefined ? [] : [items as Node]
  return `[${of.map((item) => exampleValue(item, depth + 1)).join(", ")}]`
}

/** A name that fits: years are names as well. */
const nameLike = (pattern: string): string =>
  ["a", "2012", "1", "D10"].find((name) => new RegExp(pattern, "u").test(name)) ?? "a"
