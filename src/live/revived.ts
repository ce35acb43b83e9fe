/** The models of the file as the rest of casecap knows them. */
import type { Figures } from "../analysis/live/Figures.ts"
import { figuresOf } from "../analysis/live/Figures.ts"
import { withDerived } from "../model/derived.ts"
import type { LiveAssumption, LiveModel, Movable } from "../report/live/LiveData.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import { makeSource } from "../scenario/Source.ts"
import type { Tree } from "../scenario/Tree.ts"
import { type Kind, kinds, kindsById } from "../scenario/Unit.ts"

/** The kind of number that an assumption is: unit and legal range. */
export const kindOf = ({ kind }: Pick<LiveAssumption, "kind">): Kind => kindsById.get(kind) ?? kinds.any

/** The text of the file that a number stands in is not here; where it stands is said by `writtenAt`. */
const nowhere: Tree = { kind: "scalar", value: null, span: { source: makeSource("", ""), start: 0, end: 0 } }

/** A model at other values than its file's; a number that was moved counts as certain, as one after `--set` does. */
export const compiledAt = (
  { names }: Pick<LiveModel, "names">,
  { model, observation, ftePerEmployee, neutral, assumptions }: Movable,
  moved: ReadonlyMap<string, number> = new Map()
): Compiled => {
  const values = Float64Array.from(model.values)
  for (const { path, slot } of assumptions) {
    const value = moved.get(path)
    if (value !== undefined) values[slot] = value
  }
  return {
    model: { ...model, values: withDerived(model, values) },
    products: [],
    names,
    observation,
    ftePerEmployee,
    neutral,
    columns: new Map(),
    reading: { leftOut: [], signs: new Map() },
    assumptions: assumptions.map((one) => ({
      ...one,
      value: values[one.slot]!,
      distribution: moved.has(one.path) ? null : one.distribution,
      kind: kindOf(one),
      roleIsStated: false,
      private: false,
      node: nowhere
    }))
  }
}

/** The figures of a model as it stands in its file. */
export const figuresIn = (model: LiveModel): Figures =>
  model.movable === null ? model.fixed!.figures : figuresOf(compiledAt(model, model.movable))
