/** Positions and packages: what each side wants, what can be traded, what evidence settles, and what speaks against a side. */
import { shownTurns } from "../../../analysis/memo/counts.ts"
import { pictures } from "../pictures.ts"
import type { Disagreement, PairFindings } from "../../../analysis/memo/Findings.ts"
import { measured } from "../../../analysis/memo/Measured.ts"
import type { MemoTrade } from "../../../analysis/memo/MemoTrade.ts"
import type { PackageFinding } from "../../../analysis/trade/Findings.ts"
import { capital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatDate, formatNumber, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { packageChart } from "../../charts/packageChart.ts"
import { objectiveStyle } from "../../views/objectiveStyle.ts"
import type { Block, Cell, Column, Figure, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { inSentence, quoted } from "./assumptionWords.ts"
import { measuredWords, turnInlines, worthMeasuring } from "./certainty.ts"
import { differenceName, sideInlines } from "./differenceName.ts"
import { limits } from "./limits.ts"
import { noteWords } from "./noteWords.ts"
import { settingOf } from "./recommendation.ts"
import { count, inlines, partyWords, percent, reference, sentence, strong, value, type Voice } from "./Voice.ts"
import { changesIn, objectiveHeading, type StepWorth, stepsOf, tradedPair, weighedIn, wantsSaid } from "./wants.ts"

export const positions = (voice: Voice): ReadonlyArray<Block> => {
  const { trade } = voice.findings
  const pair = tradedPair(voice)
  if (trade === null || pair === undefined || pair.indistinct || pair.identical) return []
  return [
    { kind: "heading", level: 1, text: headingOf(voice, trade), id: "positions" },
    wishes(voice, trade),
    ...packages(voice, trade, pair),
    ...beliefs(voice, trade, pair),
    ...argumentsAgainst(voice, trade),
    ...mind(voice, trade, pair)
  ]
}

const headingOf = ({ words: { positions: words }, lang }: Voice, { efficient, points, levers }: MemoTrade): string =>
  levers.length === 0
    ? words.nothingToTrade
    : words.heading({
        efficient: formatNumber(efficient, lang, 0),
        all: formatNumber(points.length, lang, 0),
        many: efficient !== 1
      })

const wishes = (voice: Voice, { sides }: MemoTrade): Block =>
  sentence([sides.map((side) => wantsSaid(voice, side)).join(" ")])

const packages = (voice: Voice, trade: MemoTrade, pair: PairFindings): ReadonlyArray<Block> => {
  const { positions: words } = voice.words
  if (trade.levers.length === 0) return [sentence([words.noLevers])]
  const all = measured("count(packages)", trade.places, trade.points.length)
  const efficient = measured("count(efficient packages)", trade.places, trade.efficient)
  const turning = trade.packages.flatMap(({ turns }, i) => (turns ? [String(i + 1)] : []))
  const fair = trade.equalShare
  return [
    sentence(
      words.packages({
        see: reference("packages"),
        picture: reference("packages-figure"),
        all: count(voice, all),
        efficient: count(voice, efficient)
      }),
      trade.packages.length < trade.efficient
        ? words.shownOf({ shown: count(voice, measured("count(shown packages)", trade.places, trade.packages.length)) })
        : [],
      [believeAlike(trade) ? words.computed : words.computedByOwn],
      ...(fair === null
        ? []
        : [
            [" "],
            words.fair({
              package: count(voice, measured("place(equal share)", trade.places, fair.place + 1)),
              base: fair.base === "worst" ? words.overWorst : words.overNoDeal({ model: voice.named(trade.places[0]) })
            })
          ]),
      ...(turning.length === 0 ? [] : [[` ${words.turns({ packages: turning.join(", ") })}`]])
    ),
    // The table goes on over a page where the picture would leave a gap.
    packageFigure(voice, trade),
    packageTable(voice, trade, pair),
    ...limits(voice, trade)
  ]
}

/** Else one party's figures for the other's model are not those of page 1. */
const believeAlike = ({ beliefs, fitted, hidden }: MemoTrade): boolean =>
  beliefs.length === 0 && fitted.length === 0 && hidden === 0

const packageTable = (voice: Voice, trade: MemoTrade, pair: PairFindings): Table => {
  const { positions: words } = voice.words
  const [first, second] = trade.sides.map(({ wishes: { party, objectives } }) => ({
    party: partyWords(voice, party),
    columns: objectives.length
  })) as [{ party: string; columns: number }, { party: string; columns: number }]
  return {
    kind: "table",
    id: "packages",
    caption: inlinesOf(words.caption),
    columns: [
      { header: words.package, kind: "text", weight: 0.2 },
      { header: words.takes, kind: "text", weight: 2, minimumWidth: 18 },
      ...trade.sides.flatMap(({ wishes: { objectives } }) =>
        objectives.map((objective): Column => ({
          header: capital(objectiveHeading(voice, objective)),
          kind: "number",
          decimals: objectiveStyle(objective, voice.decimals).decimals
        }))
      )
    ],
    rows: trade.packages.map((one, i) => packageRow(voice, trade, pair, one, i)),
    note: inlinesOf(
      words.whoseColumns({ first: first.party, ofFirst: first.columns, second: second.party, ofSecond: second.columns })
    )
  }
}

const packageRow = (voice: Voice, trade: MemoTrade, pair: PairFindings, one: PackageFinding, index: number): Row => ({
  cells: [
    String(index + 1),
    { inlines: inlines(compositionOf(voice, trade, pair, one)) },
    ...trade.sides.flatMap(({ wishes: { party, objectives } }, s) =>
      objectives.map((objective, k): Cell => {
        const value = one.values[s as 0 | 1][k]!
        const { decimals, per } = objectiveStyle(objective, voice.decimals)
        const of = measured(`package(${index + 1}, ${party.id}.${objective.id})`, trade.places, value)
        return { value: roundTo(value / per, decimals), decimals, of }
      })
    )
  ]
})

/** What of a package differs from the first file, or that it is one of the files. */
const compositionOf = (
  voice: Voice,
  trade: MemoTrade,
  pair: PairFindings,
  { shares, file }: PackageFinding
): Sentence => {
  const { positions: words } = voice.words
  const [a, b] = trade.places.map(voice.named) as [string, string]
  if (file === 0 || shares.every((share) => share === 0)) return [words.asA({ model: a })]
  if (file === 1) return [words.asB({ model: b })]
  // Told from the file that it has more of, so that as little as can be has to be said.
  const near = shares.filter((share) => share > 0.5).length > shares.length / 2 ? 1 : 0
  const others = trade.levers.flatMap(({ id }, i) => (shares[i] === near ? [] : [{ id, share: shares[i]! }]))
  return [
    words.asBut({ model: near === 0 ? a : b }),
    ...others.flatMap(({ id, share }, i): Sentence => {
      const row = pair.disagreements.find(({ group }) => group?.id === id)
      const setting = row === undefined ? [id] : settingAt(voice, trade, pair, row, share)
      return [...(i === 0 ? [] : ["; "]), ...setting]
    })
  ]
}

/** `share moved (contact) 65 %`. */
const settingAt = (voice: Voice, trade: MemoTrade, pair: PairFindings, row: Disagreement, share: number): Sentence => {
  const { positions: words } = voice.words
  const name = inSentence(differenceName(voice, row))
  const isTurned = pair.places[0] !== trade.places[0]
  const along = isTurned ? 1 - share : share
  if (share === 0 || share === 1) {
    const side = along === 0 ? 0 : 1
    return [`${name} `, ...(sideInlines(voice, row, pair.places[side], side) ?? [voice.model(pair.places[side])])]
  }
  const values = row.numbers.flatMap(({ subject, sides: [from, to] }): Sentence => {
    if (from.value === null || to.value === null) return []
    const half = from.value.value + along * (to.value.value - from.value.value)
    const of = measured(`halfway(${subject.path})`, pair.places, half)
    return [value(voice, of, subject.unit)]
  })
  const [first] = values
  return first === undefined ? [words.setting({ lever: name, value: "\u00bd" })] : [`${name} `, first]
}

const packageFigure = (voice: Voice, trade: MemoTrade): Figure => {
  const { positions: words } = voice.words
  const titles = trade.sides.map(({ wishes: { party, objectives } }) =>
    voice.words.why.effectOf({
      party: partyWords(voice, party),
      metric: objectiveHeading(voice, objectives[0]!)
    })
  )
  const [x, y] = titles as [string, string]
  const [xName, yName] = trade.sides.map(({ wishes: { objectives } }) => objectiveHeading(voice, objectives[0]!))
  const title = words.figure({ x: xName!, y: yName! })
  const of = (i: number, s: 0 | 1, value: number) =>
    measured(
      `package(${i + 1}, ${trade.sides[s].wishes.party.id}.${trade.sides[s].wishes.objectives[0]!.id})`,
      trade.places,
      value
    )
  const styles = trade.sides.map(({ wishes: { objectives } }) => objectiveStyle(objectives[0]!, voice.decimals))
  const [perOfX, perOfY] = styles.map(({ per }) => per) as [number, number]
  const [decimalsOfX, decimalsOfY] = styles.map(({ decimals }) => decimals) as [number, number]
  const dots = trade.packages.map(({ values }, i) => ({
    label: String(i + 1),
    x: roundTo(values[0][0]! / perOfX, decimalsOfX),
    y: roundTo(values[1][0]! / perOfY, decimalsOfY)
  }))
  const others = trade.files.flatMap(({ file, values }) =>
    file === null || trade.packages.some((one) => one.file === file)
      ? []
      : [{ label: voice.model(trade.places[file]), x: values[0][0]! / perOfX, y: values[1][0]! / perOfY }]
  )
  const points = trade.points.map(([x, y]) => [x / perOfX, y / perOfY] as const)
  return {
    kind: "figure",
    id: "packages-figure",
    caption: inlinesOf(title),
    shows: trade.packages.flatMap(({ values }, i) => [of(i, 0, values[0][0]!), of(i, 1, values[1][0]!)]),
    ...pictures((width) =>
      packageChart(points, dots, others, {
        width,
        lang: voice.lang,
        title,
        xTitle: x,
        yTitle: y,
        allLabel: words.all,
        efficientLabel: words.efficient,
        alt: `${title}: ${dots.map((dot) => `${dot.label} (${formatNumber(dot.x, voice.lang, decimalsOfX)}; ${formatNumber(dot.y, voice.lang, decimalsOfY)})`).join("; ")}.`
      })
    )
  }
}

/** Beliefs are settled by evidence: both values, and what the other one is worth to both sides. */
const beliefs = (voice: Voice, trade: MemoTrade, pair: PairFindings): ReadonlyArray<Block> => {
  const { positions: words } = voice.words
  const rows = pair.disagreements.filter(({ role, effects }) => role === "belief" && effects !== null)
  const heading: Block = { kind: "heading", level: 2, text: words.beliefsHeading }
  if (rows.length === 0)
    return trade.hidden > 0 ? [] : [heading, sentence([words.noBeliefs({ fitted: trade.fitted.length > 0 })])]
  const isTurned = pair.places[0] !== trade.places[0]
  return [
    heading,
    {
      kind: "list",
      items: rows.slice(0, MOST_BELIEFS).map((row) => {
        const [x, y] = row.effects!
        const [first, second] = pair.places
        return inlines(
          words.belief({
            name: differenceName(voice, row),
            a: sideInlines(voice, row, first, 0) ?? [voice.model(first)],
            b: sideInlines(voice, row, second, 1) ?? [voice.model(second)],
            changes: changesIn(voice, isTurned ? 1 : 0, { changes: x, otherChanges: y })
          })
        )
      })
    }
  ]
}

const MOST_BELIEFS = 6

/** The other side's value that hurts a party most for what it gives: in a party's own memo only its own, else both. */
const argumentsAgainst = (voice: Voice, trade: MemoTrade): ReadonlyArray<Block> =>
  ([0, 1] as const).filter((s) => concerns(voice, trade, s)).map((s) => argumentAgainst(voice, trade, s))

const concerns = ({ findings: { viewpoint } }: Voice, trade: MemoTrade, s: 0 | 1): boolean =>
  viewpoint === null || trade.sides[s].wishes.party.id === viewpoint

const argumentAgainst = (voice: Voice, trade: MemoTrade, s: 0 | 1): Block => {
  const { positions: words } = voice.words
  const party = partyWords(voice, trade.sides[s].wishes.party)
  // What takes from this party and gives to the other is what the other will argue for.
  const [worst] = stepsOf(voice, s)
    .filter(({ mine, theirs }) => mine < 0 && theirs > 0)
    .toSorted((one, other) => other.theirs - one.theirs)
  const opening = strong(words.argument({ party }))
  if (worst === undefined) return sentence([opening, words.noArgument({ party })])
  const { gains, losses, party: other, others } = weighedIn(voice, s, worst)
  return sentence(
    [opening],
    words.argues({
      ...settingOf(voice, s, worst),
      other,
      others,
      gains: gains.length === 0 ? [] : words.arguesGains({ party, gains }),
      losses,
      grounds: grounds(voice, trade, s, worst)
    })
  )
}

/** What the other side's value rests on, in the words of the scenario that states it. */
const grounds = (voice: Voice, trade: MemoTrade, s: 0 | 1, { row }: StepWorth): string => {
  const { positions: words } = voice.words
  const [number] = row.numbers
  const pair = tradedPair(voice)!
  const other = trade.sides[s === 0 ? 1 : 0]
  const side = number?.sides[pair.places[0] === trade.places[s === 0 ? 1 : 0] ? 0 : 1]
  if (side === undefined || row.numbers.length > 1 || side.basis === null) return ""
  const rests = words.rests({ basis: voice.terms.basis[side.basis] })
  const note =
    side.note === null
      ? ""
      : words.saysOf({
          owner: capital(partyWords(voice, other.wishes.party)),
          note: noteWords(voice, side.note).replace(/\.$/u, "")
        })
  return `${rests}${note}`
}

/** In a party's own memo: what would make it think again. */
const mind = (voice: Voice, trade: MemoTrade, pair: PairFindings): ReadonlyArray<Block> => {
  const { viewpoint } = voice.findings
  const own = trade.sides.find(({ wishes: { party } }) => party.id === viewpoint)
  if (own === undefined) return []
  const { positions: words } = voice.words
  // What is agreed at the table is shown by no evidence.
  const turn = shownTurns(pair).find(({ decided }) => !decided)
  const [best] = worthMeasuring(pair)
  return [
    sentence(
      [strong(words.mind({ party: partyWords(voice, own.wishes.party) }))],
      turn === undefined ? [words.mindNothing] : words.mindTurn({ turn: turnInlines(voice, turn) }),
      best === undefined ? [] : words.mindMeasured({ name: measuredWords(voice, best), share: percent(best.share) })
    )
  ]
}

/** What comes next: answers that are due, what to measure, what to decide. */
export const nextSteps = (voice: Voice): ReadonlyArray<Block> => {
  const { positions: words } = voice.words
  const { models, viewpoint, pairs } = voice.findings
  const due = models.flatMap(({ ask, party }): ReadonlyArray<Sentence> => {
    const deadline = ask?.deadline ?? null
    if (deadline === null || party === null || (viewpoint !== null && party.id !== viewpoint)) return []
    return [words.nextDeadline({ party: partyWords(voice, party), date: formatDate(deadline, voice.lang) })]
  })
  const pair = pairs.find(({ identical, indistinct }) => !identical && !indistinct)
  const measure = (
    pair === undefined
      ? []
      : worthMeasuring(pair)
          .filter(({ share }) => share.value >= WORTH_A_STEP)
          .slice(0, 2)
  ).map((one) => {
    const owner = ownerOf(voice, one.subjects[0]?.path)
    return words.nextMeasure({
      name: measuredWords(voice, one),
      share: percent(one.share),
      owner: owner === undefined ? "" : words.nextBy({ owner })
    })
  })
  const heaviest = pair?.disagreements.find(({ role }) => role === "lever")
  const decide =
    heaviest === undefined ? [] : [words.nextDecide({ lever: quoted(differenceName(voice, heaviest), voice) })]
  const items = [...due, ...decide, ...measure]
  if (items.length === 0) return []
  return [
    { kind: "heading", level: 1, text: words.nextHeading, id: "next" },
    { kind: "list", items: items.map((one) => inlines(one)) }
  ]
}

/** A measurement that narrows the interval by less is no next step. */
const WORTH_A_STEP = 0.05

/** Who answers for a number, where the ledger says so. */
const ownerOf = (voice: Voice, path: string | undefined): string | undefined => {
  const row = voice.findings.ledger.find(({ subject }) => subject.path === path)
  const owner = row?.cells.flatMap((cell) => (cell === null || cell === "confidential" ? [] : (cell.owner ?? [])))[0]
  const party = voice.findings.parties.find(({ id }) => id === owner)
  return party === undefined ? owner : textIn(party.label, voice.lang)
}
