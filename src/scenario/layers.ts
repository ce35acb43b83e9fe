/** The files that a scenario extends, one laid over the other. */
import { Effect } from "effect"
import { append } from "../kernel/append.ts"
import type { Told } from "../words/told.ts"
import { otherKind } from "./fileKind.ts"
import { fileWords } from "./fileWords.ts"
import { merge } from "./merge.ts"
import { about, beside, type Context, inTree, readNamed } from "./openedFiles.ts"
import { readOnce } from "./readOnce.ts"
import type { YamlFile } from "./parsedYaml.ts"
import { readYamlBytes } from "./readYaml.ts"
import { MAX_YAML_BYTES } from "./yamlLimits.ts"
import type { Span } from "./Source.ts"
import { at, type Tree } from "./Tree.ts"

const MAX_EXTENDS = 16

/**
 * The files that a scenario is made of, bases first, itself last, each one once: where two bases share a base of their
 * own, their differences add up instead of the second undoing the first. Problems go to the context.
 */
export const layersOf = <E, R>(
  context: Context<E, R>,
  file: string,
  chain: ReadonlyArray<string>,
  from: Span | undefined
): Effect.Effect<ReadonlyArray<Layer>, E, R> =>
  Effect.gen(function* () {
    const complain = (span: Span, code: string, words: Told): ReadonlyArray<Layer> => {
      context.problems.push(about(span, code, words))
      return []
    }
    const real = yield* inTree(context, file, from)
    if (real === undefined) return []
    if (from !== undefined && chain.includes(real)) {
      return complain(from, "extends-cycle", fileWords.cycle(file))
    }
    if (from !== undefined && chain.length > MAX_EXTENDS) {
      return complain(from, "extends-too-deep", fileWords.tooDeep(MAX_EXTENDS))
    }
    if (context.layers.has(real)) return []
    const read = yield* readYamlFile(context, file, from)
    if (read === undefined) return []
    context.files.push(file)
    append(context.problems, read.problems)
    const { tree } = read
    if (tree === undefined) return []
    if (tree.kind !== "map") {
      return complain(tree.span, "wrong-type", fileWords.noMap)
    }
    const layers: Array<Layer> = []
    const bases = namedBases(context, tree)
    if (bases.length > 0) context.extending.add(tree.span.source)
    for (const { name, span } of bases) {
      layers.push(...(yield* layersOf(context, beside(file, name), [...chain, real], span)))
    }
    context.layers.add(real)
    const entries = new Map(tree.entries)
    entries.delete("extends")
    return [...layers, { ...tree, entries }]
  })

type Layer = Tree

const yamlFiles = readOnce<Pick<YamlFile, "tree" | "problems">>()

/** What a file says, or undefined after reporting that it cannot be read. */
const readYamlFile = <E, R>(context: Context<E, R>, file: string, from: Span | undefined) =>
  yamlFiles(
    context,
    file,
    Effect.gen(function* () {
      const bytes = yield* readNamed(context, file, MAX_YAML_BYTES, from)
      if (bytes === undefined) return undefined
      const other = otherKind(file, bytes, "scenario")
      return other === undefined ? readYamlBytes(file, bytes) : { tree: undefined, problems: [other] }
    })
  )

/** The files laid over each other; what is lost on the way goes to the context. */
export const stack = <E, R>(context: Context<E, R>, layers: ReadonlyArray<Layer>): Tree =>
  layers.reduce((base, layer) => {
    const merged = merge(base, layer)
    append(context.problems, merged.problems)
    return merged.tree
  })

const namedBases = <E, R>(
  { problems }: Context<E, R>,
  tree: Tree
): ReadonlyArray<{ readonly name: string; readonly span: Span }> => {
  const node = at(tree, ["extends"])
  if (node === undefined) return []
  return (node.kind === "list" ? node.items : [node]).flatMap((item) => {
    if (item.kind === "scalar" && typeof item.value === "string") return [{ name: item.value, span: item.span }]
    problems.push({ ...about(item.span, "wrong-type", fileWords.noFileName), path: "extends" })
    return []
  })
}
