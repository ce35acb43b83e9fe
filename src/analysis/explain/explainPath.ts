/** Where a value comes from: its record, its place, and what it replaced through `extends`. */
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { meantHint, meantPaths } from "../../scenario/meantPaths.ts"
import type { Text } from "../../words/Lang.ts"
import type { Product } from "../../scenario/product.ts"
import { inForce } from "../../scenario/places.ts"
import { at, plain, type Tree } from "../../scenario/Tree.ts"
import { fileLine } from "../../scenario/Source.ts"
import { type Factor, oneMinus, times } from "./Step.ts"

/** One place in the chain, newest first. */
interface Origin {
  readonly fileLine: string
  /** As it is written there. */
  readonly written: string
  /** Another file's value stands in its place. */
  readonly replaced: boolean
}

export type PathAnswer =
  | {
      readonly kind: "assumption"
      readonly assumption: Assumption
      readonly place: string
      readonly chain: ReadonlyArray<Origin>
    }
  | { readonly kind: "neutral"; readonly path: string }
  | {
      readonly kind: "product"
      readonly product: Product
      /** With their numbers put in. */
      readonly factors: ReadonlyArray<Factor>
      readonly chain: ReadonlyArray<Origin>
      readonly below: ReadonlyArray<Assumption>
    }
  | {
      readonly kind: "structure"
      readonly path: string
      readonly chain: ReadonlyArray<Origin>
      readonly below: ReadonlyArray<Assumption>
    }
  | { readonly kind: "unknown"; readonly hint: Text | undefined }

/** Look a dotted path up: an assumption, a place that refers to one, a neutral value, or a part of the structure. */
export const explainPath = ({ compiled, tree }: Pick<Loaded, "compiled" | "tree">, path: string): PathAnswer => {
  const { assumptions, neutral } = compiled
  const own = assumptions.find((assumption) => assumption.path === path)
  const product = compiled.products.find((one) => one.path === path)
  if (product !== undefined) return productAnswer({ compiled, tree }, product)
  const usedIn = (place: string) => assumptions.find(({ usedAt }) => usedAt.includes(place))
  // Nothing is written at many a legal place: the nearest wider one holds there.
  const used = own ?? usedIn(path) ?? (isCell(path, compiled.names) ? inForce(path, usedIn) : undefined)
  if (used !== undefined) {
    const reference = own === undefined ? chainOf(at(tree, path.split("."))) : []
    return { kind: "assumption", assumption: used, place: path, chain: [...reference, ...chainOf(used.node)] }
  }
  if (neutral.includes(path)) return { kind: "neutral", path }
  const node = at(tree, path.split("."))
  if (node !== undefined) {
    const below = assumptions.filter((assumption) => assumption.path.startsWith(`${path}.`))
    return { kind: "structure", path, chain: chainOf(node), below }
  }
  const known = [...assumptions.flatMap((assumption) => [assumption.path, ...assumption.usedAt]), ...neutral]
  return { kind: "unknown", hint: meantHint(meantPaths(path, known)) }
}

const productAnswer = ({ compiled, tree }: Pick<Loaded, "compiled" | "tree">, product: Product): PathAnswer => ({
  kind: "product",
  product,
  factors: product.factors.map(({ slot, path, oneMinus: turned }) =>
    (turned ? oneMinus : times)(compiled.model.values[slot]!, path)
  ),
  chain: chainOf(at(tree, product.path.split("."))),
  below: product.factors.flatMap(({ path }) => compiled.assumptions.filter((one) => one.path === path))
})

/** Whether a place below case types or activities names ones that exist. */
const isCell = (path: string, { caseTypes, activities }: Loaded["compiled"]["names"]): boolean => {
  const [, caseType] = /^organisation\.caseTypes\.(\w+)\./u.exec(path) ?? []
  const [, activity] = /\.activities\.(\w+)\./u.exec(path) ?? []
  const c = caseTypes.findIndex(({ id }) => id === caseType)
  const among = c < 0 ? activities.flat() : activities[c]!
  return (caseType === undefined || c >= 0) && (activity === undefined || among.some(({ id }) => id === activity))
}

const chainOf = (node: Tree | undefined): ReadonlyArray<Origin> => {
  const chain: Array<Origin> = []
  for (let here = node; here !== undefined; here = here.previous) {
    const origin = { fileLine: fileLine(here.span), written: written(here), replaced: here !== node }
    if (chain.at(-1)?.fileLine !== origin.fileLine) chain.push(origin)
  }
  return chain
}

/** Longer values are cut: the file is one click away. */
const MOST_CHARACTERS = 60

const written = (node: Tree): string => {
  const text =
    node.kind === "scalar"
      ? String(node.value)
      : JSON.stringify(plain(node))
          .replace(/"/g, "")
          .replace(/([:,])/g, "$1 ")
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text
}
