/** What a live report knows: everything that the page needs of its scenarios, and nothing that its reader may not see. */
import type { Figures } from "../../analysis/live/Figures.ts"
import type { SectionFigures } from "../../analysis/live/sectionFigures.ts"
import type { CorrelatedGroup } from "../../analysis/draws/correlatedInputs.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import type { Model } from "../../model/Model.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Names } from "../../scenario/Names.ts"
import type { Lang, Text } from "../../words/Lang.ts"

export interface LiveData {
  readonly casecap: 1
  readonly version: string
  readonly lang: Lang
  /** The day on which the file was made, ISO 8601. */
  readonly made: string
  /** The party whose private numbers are in the file; null where there are none of anybody. */
  readonly reader: string | null
  /** Whether there are such numbers, so that the file is not to be passed on. */
  readonly holdsPrivate: boolean
  /** What the page is about: freed FTE, or the need where nothing is reorganised. */
  readonly main: "freed" | "need"
  /** The first is the reference. */
  readonly models: ReadonlyArray<LiveModel>
  /** What the files say of which numbers go together, for models that can be moved. */
  readonly correlated: ReadonlyArray<CorrelatedGroup>
  readonly draws: { readonly seed: number; readonly draws: number }
}

/** One scenario. */
export interface LiveModel {
  readonly letter: string
  readonly id: string
  readonly title: Text
  /** File, party, reading and fingerprint, in one line. */
  readonly head: string
  readonly party: string | null
  /** As it was named on the command line. */
  readonly file: string
  /** Unsaved changes (`--set`) that the model has beside its file, and the same as a tree of keys. */
  readonly changes: ReadonlyArray<string>
  readonly changed: Readonly<Record<string, unknown>>
  /** Decimals of figures in FTE. */
  readonly decimals: number
  readonly names: Names
  /** Intervals before anything is moved, draw by draw against the first model. */
  readonly spreads: Spreads
  /** What its sections beside money say before anything is moved. */
  readonly sections: SectionFigures
  /** What can be moved; null where numbers are kept from the reader, whose values are folded into the figures. */
  readonly movable: Movable | null
  /** The figures of a model that cannot be moved, as they are printed. */
  readonly fixed: { readonly figures: Figures; readonly hidden: number } | null
}

/** Intervals of the figures of one model: the main one, and its difference to that of the first model. */
export interface Spreads {
  readonly main: Spread
  /** Null for the first model itself. */
  readonly difference: Spread | null
}

export interface Movable {
  readonly model: Model
  readonly observation: Compiled["observation"]
  readonly ftePerEmployee: Compiled["ftePerEmployee"]
  readonly neutral: Compiled["neutral"]
  readonly assumptions: ReadonlyArray<LiveAssumption>
  /** The weightiest first: places in `assumptions`. */
  readonly weightiest: ReadonlyArray<number>
}

/** An assumption with its label and its place, but without the text of the file that it stands in. */
export interface LiveAssumption extends Pick<
  Assumption,
  | "path"
  | "slot"
  | "value"
  | "distribution"
  | "basis"
  | "source"
  | "owner"
  | "status"
  | "asOf"
  | "note"
  | "role"
  | "usedAt"
> {
  /** The id of its kind of number. */
  readonly kind: string
  /** What a reader calls it. */
  readonly label: string
  /** `file:line`. */
  readonly writtenAt: string
  /** What stands behind the ids that its source and note name. */
  readonly cited: ReadonlyArray<{ readonly id: string; readonly citation: Text }>
  readonly low: number
  readonly high: number
  /** What each model says of it, in their order; null where one says nothing, or keeps it from the reader. */
  readonly marks: ReadonlyArray<number | null>
  /** Whether it changes the figures of this model at all. */
  readonly moves: boolean
}
