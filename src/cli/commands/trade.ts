/** `casecap trade`: packages of levers, in what both parties want. */
import { Effect } from "effect"
import { join, relative } from "node:path"
import { DEFAULT_SEED } from "../../analysis/draws/Draws.ts"
import { partiesOf, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { packageOverlay } from "../../analysis/trade/packageOverlay.ts"
import { CannotTrade } from "../../analysis/trade/CannotTrade.ts"
import { tradeFindings } from "../../analysis/trade/tradeFindings.ts"
import type { TradeFindings } from "../../analysis/trade/Findings.ts"
import { oneFileSheet, tradeSheet } from "../../report/views/trade.ts"
import { tradeJson } from "../../report/views/tradeJson.ts"
import { tradeParts, type TradeWords } from "../../report/views/tradeWords.ts"
import type { Loaded } from "../../scenario/load.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { canExtend } from "../canExtend.ts"
import { InvalidInput, UsageError } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { invalidInput } from "../load.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { TradeArguments } from "../program/trade.ts"
import { version } from "../version.ts"
import type { WholeFile } from "../../platform/wholeFiles.ts"

/** Enough for a probability to a few per cent. */
const DRAWS = 1024

export const trade = Effect.fn("trade")(function* (args: TradeArguments) {
  const { lang, noDeal, beliefs, seed = DEFAULT_SEED, draws = DRAWS } = args
  const words = yield* Effect.promise(() => wordsIn(lang, tradeParts))
  const [first, second, ...proposals] = yield* loadAsked(args.files, args)
  if (second === undefined) {
    return yield* emit(
      { parts: tradeParts, sheet: oneFileSheet, json: () => ({ casecap: 1, version, count: 1, packages: [] }) },
      args
    )
  }
  const both = [first!, second]
  if (noDeal !== undefined && (yield* isOneOf(noDeal, args.files))) {
    return yield* new UsageError({ text: words.trade.refuses.noDealIsAFile({ file: noDeal }) })
  }
  const viewpoint = yield* partyAsked(args.for, both, (said) => words.trade.refuses.unknownFor(said))
  yield* partyAsked(beliefs, both, (said) => words.trade.refuses.unknownBeliefs(said))
  const agreed =
    noDeal === undefined ? undefined : (yield* loadAsked([noDeal], { ...args, set: [], save: undefined }))[0]
  yield* checkPlaces(args, words)
  const found = yield* withProgress(100, words.trade.packages, (tick) =>
    tradeFindings(first!, second, {
      viewpoint,
      beliefs,
      noDeal: agreed,
      proposals,
      seed,
      draws,
      tick: (share) => tick(share * 100)
    })
  ).pipe(
    Effect.catchTag("CannotTrade", (why) => cannot(why, words)),
    Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang }))
  )
  const saved: ReadonlyArray<WholeFile> = args.saveDir === undefined ? [] : overlaysOf(found, args.saveDir, words)
  for (const { path } of args.force ? [] : saved) yield* refuseThere(path, words)
  yield* (yield* Files).writeTogether([...saved, ...(yield* pictureOf(found, args, words))])
  const shown = shownTo(found, viewpoint)
  yield* emit(
    {
      of: both,
      parts: tradeParts,
      sheet: (said) => {
        const page = tradeSheet(shown, said)
        if (saved.length === 0) return page
        const text = said.trade.saved({ folder: args.saveDir!, count: saved.length })
        return { ...page, blocks: [...page.blocks, { kind: "paragraph", text, tone: "note" }] }
      },
      json: () => ({ ...tradeJson(shown, version), saved: saved.map(({ path }) => path) })
    },
    args
  )
})

export const run = asProcess(trade)

/** The findings with files named so that their reader sees no change and no fingerprint by which a secret could be had. */
const shownTo = (found: TradeFindings, viewpoint: Viewpoint): TradeFindings => {
  const [one, other] = found.sides
  const all = [one.loaded, other.loaded, ...found.proposals.map(({ loaded }) => loaded)]
  const [first, second, ...others] = namedFor(all, viewpoint)
  return {
    ...found,
    sides: [
      { ...one, loaded: first! },
      { ...other, loaded: second! }
    ],
    proposals: found.proposals.map((proposal, i) => ({ ...proposal, loaded: others[i]! }))
  }
}

const isOneOf = Effect.fnUntraced(function* (file: string, others: ReadonlyArray<string>) {
  const files = yield* Files
  const real = yield* files.realPath(file)
  for (const other of others) if ((yield* files.realPath(other)) === real) return true
  return false
})

const partyAsked = Effect.fnUntraced(function* (
  asked: string | undefined,
  loaded: ReadonlyArray<Loaded>,
  refuse: (said: { readonly id: string; readonly known: string }) => string
) {
  if (asked === undefined || asked === "neutral") return null as Viewpoint
  const ids = partiesOf(loaded).map(({ id }) => id)
  if (ids.includes(asked)) return asked as Viewpoint
  return yield* new UsageError({ text: refuse({ id: asked, known: ids.join(", ") }) })
})

const cannot = ({ reason, file, metric = "" }: CannotTrade, { trade: { error, refuses } }: TradeWords) => {
  const said = reason === "noMetric" ? refuses.noMetric({ file, metric }) : refuses[reason]({ file })
  return new InvalidInput({ report: `${error}: ${said}` })
}

/** Where everything goes is looked at before anything is computed. */
const checkPlaces = Effect.fnUntraced(function* (
  { files, saveDir, picture, force }: TradeArguments,
  words: TradeWords
) {
  if (picture !== undefined) {
    yield* (yield* Files).checkWritable([picture])
    if (!force) yield* refuseThere(picture, words)
  }
  if (saveDir !== undefined)
    yield* canExtend(`--save-dir ${saveDir}`, [join(saveDir, fileName(1, "any"))], files.slice(0, 2))
})

const refuseThere = Effect.fnUntraced(function* (path: string, { trade: { refuses } }: TradeWords) {
  if (yield* (yield* Files).exists(path)) return yield* new UsageError({ text: refuses.exists({ file: path }) })
})

const fileName = (place: number, party: string): string => `package-${place}-${party}.yaml`

/** Every package that is shown, once for each party: it judges by its own beliefs. */
const overlaysOf = (found: TradeFindings, folder: string, { trade: words }: TradeWords): ReadonlyArray<WholeFile> => {
  const ids = found.levers.map(({ id }) => id)
  const [first, second] = found.sides.map(({ loaded }) => loaded) as [Loaded, Loaded]
  return found.packages.flatMap(({ shares }, i) =>
    found.sides.map(({ loaded, wishes: { party }, place }): WholeFile => {
      const [own, other] = place === 0 ? [first, second] : [second, first]
      const base = relative(folder, own.file).replaceAll("\\", "/")
      const turned = place === 0 ? shares : shares.map((share) => 1 - share)
      const naming = {
        id: `${own.scenario.id}Package${i + 1}`,
        title: words.packageTitle({ title: loaded.scenario.title, number: i + 1 })
      }
      return {
        path: join(folder, fileName(i + 1, party.id)),
        content: packageOverlay([own, other], ids, turned, base, naming)
      }
    })
  )
}

/** The picture, and the libraries that draw it, only where one is asked for. */
const pictureOf = (found: TradeFindings, { picture }: TradeArguments, words: TradeWords) =>
  Effect.promise(async (): Promise<ReadonlyArray<WholeFile>> => {
    if (picture === undefined) return []
    const { svg } = (await import("../../report/views/tradePicture.ts")).tradePicture(found, words)
    if (!/\.png$/iu.test(picture)) return [{ path: picture, content: svg }]
    return [{ path: picture, content: await (await import("../../report/charts/toPng.ts")).toPng(svg) }]
  })
