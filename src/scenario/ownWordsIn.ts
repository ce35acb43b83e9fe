/** A scenario's own words, as far as they can be read, so that its other problems can be told in them. */
import { Option, Schema } from "effect"
import type { OwnWords as Words } from "../words/OwnWords.ts"
import { OwnWords } from "./ownWordsSchema.ts"
import { at, plain, type Tree } from "./Tree.ts"

/** Undefined where there are none, or where they are wrong themselves. */
export const ownWordsIn = (tree: Tree): Words | undefined => {
  const node = at(tree, ["words"])
  return node === undefined ? undefined : Option.getOrUndefined(decoded(plain(node)))
}

const decoded = Schema.decodeUnknownOption(OwnWords)
