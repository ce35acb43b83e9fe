/** Scenarios as a live report carries them: what its reader may see, and folded figures of what may not be moved. */
import { asPrinted, figuresOf, rounded } from "../../analysis/live/Figures.ts"
import { sectionFigures } from "../../analysis/live/sectionFigures.ts"
import { correlatedInputs } from "../../analysis/draws/correlatedInputs.ts"
import { unaskedBlocks } from "../../analysis/draws/unaskedBlocks.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { drawsOf, DEFAULT_SEED } from "../../analysis/draws/Draws.ts"
import { mainQuantity } from "../../analysis/mainQuantity.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { partyOf, secretsFor, type Secrets, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { type Spread, spreadOf } from "../../analysis/uncertainty/Spread.ts"
import type { Loaded } from "../../scenario/load.ts"
import { changedKeys } from "../../scenario/savedScenario.ts"
import { textIn, type Lang } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import { fteDecimals } from "../fteDecimals.ts"
import { describe } from "../views/scenarioHead.ts"
import type { LiveData, LiveModel, Spreads } from "./LiveData.ts"
import { movableOf } from "./movable.ts"

/** What the page is labelled with when it is made. */
export const liveParts = ["memo", "shared"] as const

export type LiveMakingWords = Words<(typeof liveParts)[number]>

export interface Making {
  readonly version: string
  readonly viewpoint: Viewpoint
  /** ISO 8601. */
  readonly day: string
}

/** Everything that the page knows. Scenarios in the order in which they were named; the first is the reference. */
export const gatherLive = (loaded: ReadonlyArray<Loaded>, making: Making, words: LiveMakingWords): LiveData => {
  const secrets = secretsFor(loaded, making.viewpoint)
  const hidden = loaded.map(({ compiled }, i) =>
    compiled.assumptions.filter((one) => one.usedAt.length > 0 && secrets.hides(i, one))
  )
  const canMove = hidden.map((numbers) => numbers.length === 0)
  const draws = unaskedBlocks(loaded, LIVE_BLOCKS) * BLOCK
  const spreads = spreadsOf(loaded, canMove, draws)
  return {
    casecap: 1,
    version: making.version,
    lang: words.lang,
    made: making.day,
    reader: readerOf(loaded, making.viewpoint, words.lang),
    holdsPrivate: loaded.some(({ compiled }, i) => canMove[i] && compiled.assumptions.some((one) => one.private)),
    main: mainQuantity(loaded),
    models: loaded.map((one, i): LiveModel => {
      const decimals = decimalsOf(one)
      return {
        letter: letterOf(i),
        id: one.scenario.id,
        title: one.scenario.title,
        head: describe({ ...one, fingerprint: secrets.fingerprint(i) }, words),
        party: labelOf(one, words.lang),
        file: one.file,
        ...changesOf(one, secrets),
        decimals,
        names: one.compiled.names,
        spreads: spreads[i]!,
        sections: canMove[i] === true ? sectionFigures(one.compiled) : rounded(sectionFigures(one.compiled), decimals),
        movable: canMove[i] === true ? movableOf(loaded, i, secrets, words) : null,
        fixed:
          canMove[i] === true
            ? null
            : { figures: asPrinted(figuresOf(one.compiled), decimals), hidden: hidden[i]!.length }
      }
    }),
    correlated: correlatedInputs(loaded.filter((_, i) => canMove[i])).groups,
    draws: { seed: DEFAULT_SEED, draws }
  }
}

/** Enough for the limits of an interval to about one FTE in a thousand, and few enough for a second in a browser. */
const LIVE_BLOCKS = 8

const decimalsOf = ({ compiled }: Loaded): number => {
  const { fte } = figuresOf(compiled)
  return fteDecimals(Math.max(fte.baseline, fte.need))
}

const labelOf = (loaded: Loaded, lang: Lang): string | null => {
  const party = partyOf(loaded)
  return party === null ? null : textIn(party.label, lang)
}

const readerOf = (loaded: ReadonlyArray<Loaded>, viewpoint: Viewpoint, lang: Lang): string | null => {
  const own = loaded.find((one) => partyOf(one)?.id === viewpoint)
  return own === undefined ? null : labelOf(own, lang)
}

const changesOf = (one: Loaded, secrets: Secrets): Pick<LiveModel, "changes" | "changed"> => {
  const changes = one.changes.filter((change) => !secrets.hidesChange(change))
  return { changes, changed: changedKeys(changes) }
}

/** Of a model that cannot be moved, limits are told as pages print them: in whole FTE. */
const spreadsOf = (
  loaded: ReadonlyArray<Loaded>,
  canMove: ReadonlyArray<boolean>,
  count: number
): ReadonlyArray<Spreads> => {
  const draws = drawsOf(loaded, { draws: count })
  const main = mainQuantity(loaded)
  const first = draws.values(0, main)
  return loaded.map((_, i) => {
    const whole = (spread: Spread, exact: boolean): Spread =>
      exact ? spread : (Object.fromEntries(Object.entries(spread).map(([at, x]) => [at, Math.round(x)])) as Spread)
    const own = draws.values(i, main)
    const less = own.map((value, draw) => value - first[draw]!)
    return {
      main: whole(spreadOf(own), canMove[i]!),
      difference: i === 0 ? null : whole(spreadOf(less), canMove[i]! && canMove[0]!)
    }
  })
}
