/** Merged tree → scenario, or every problem of its shape at once. */
import { Result, Schema } from "effect"
import type { Problem } from "./Problem.ts"
import { findingsFrom, located } from "./problemsFrom.ts"
import { Scenario } from "./Scenario.ts"
import { plain, type Tree } from "./Tree.ts"

const decodeUnknown = Schema.decodeUnknownResult(Scenario, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true
})

export const decode = (tree: Tree): Result.Result<Scenario, ReadonlyArray<Problem>> =>
  Result.mapError(decodeUnknown(plain(tree)), (error) => located(tree, findingsFrom(error.issue)))
