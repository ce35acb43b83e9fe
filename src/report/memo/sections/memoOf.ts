/** Puts a memo together from findings: head, sections in their order, annexes. A new section is a line here. */
import type { MemoFindings } from "../../../analysis/memo/Findings.ts"
import { formatList } from "../../../words/numbers.ts"
import type { Annex, Block, Memo } from "../Memo.ts"
import type { Json } from "../Record.ts"
import { annexes } from "./annexes.ts"
import { benchmarksAnnex } from "./benchmarks.ts"
import { caseTypesAnnex } from "./caseTypes.ts"
import { certainty, certaintyAnnex } from "./certainty.ts"
import { decision } from "./decision.ts"
import { economy } from "./economy.ts"
import { gain } from "./gain.ts"
import { givenMemo } from "./givenMemo.ts"
import { economyAnnex } from "./losers.ts"
import { municipalities, municipalitiesAnnex } from "./municipalities.ts"
import { nextSteps, positions } from "./positions.ts"
import { service } from "./service.ts"
import { staffing } from "./staffing.ts"
import { background, risks, trust } from "./trust.ts"
import { type MemoWords, type Voice, voiceOf } from "./Voice.ts"
import { when, whenAnnex } from "./when.ts"
import { why, whyAnnex } from "./why.ts"

export interface MemoHeadInput {
  /** A day in ISO 8601. */
  readonly date: string
  readonly version: string
  readonly to?: string | undefined
  readonly from?: string | undefined
  readonly subject?: string | undefined
  readonly reference?: string | undefined
  /** How to make the memo again, for `--verify`. */
  readonly provenance?: Json
}

/**
 * What the body says, and what of it a reader only looks up: that stands in annexes of its own, so that the body stays
 * short whatever a scenario has. Both are empty where there is nothing to say.
 */
interface Section {
  readonly body: (voice: Voice) => ReadonlyArray<Block>
  readonly annexes?: (voice: Voice) => ReadonlyArray<Annex>
}

/** Page 1, and what follows it, in this order. */
const SECTIONS: ReadonlyArray<Section> = [
  { body: decision },
  { body: background },
  { body: why, annexes: whyAnnex },
  { body: gain, annexes: caseTypesAnnex },
  { body: economy, annexes: economyAnnex },
  { body: when, annexes: whenAnnex },
  { body: service },
  { body: staffing },
  { body: certainty, annexes: certaintyAnnex },
  { body: municipalities, annexes: municipalitiesAnnex },
  { body: positions },
  { body: nextSteps },
  { body: risks },
  { body: trust, annexes: benchmarksAnnex }
]

export const memoOf = (findings: MemoFindings, head: MemoHeadInput, words: MemoWords): Memo => {
  const voice = voiceOf(findings, words, head.date)
  if (findings.given !== null)
    return { ...memoHead(voice, head), blocks: givenMemo(voice, findings.given, head.version) }
  const blocks = [
    ...SECTIONS.flatMap(({ body }) => body(voice)),
    ...SECTIONS.flatMap((section) => section.annexes?.(voice) ?? []),
    ...annexes(voice, head.version)
  ]
  return { ...memoHead(voice, head), blocks }
}

/** Title, addressees, and the marking of a party's own memo. */
export const memoHead = (voice: Voice, head: MemoHeadInput, title = titleOf(voice)): Omit<Memo, "blocks"> => {
  const { findings, lang } = voice
  const { page } = voice.words
  const { to, from, subject, reference, provenance, date } = head
  const subtitle =
    findings.given !== null
      ? voice.words.given.subtitle
      : findings.models.some(({ organised }) => organised)
        ? voice.outcome.fte === "loss"
          ? page.subtitleOfLoss
          : page.subtitle
        : page.subtitleOfNeed
  return {
    lang,
    words: page,
    title: subject ?? title,
    subtitle: subject === undefined ? subtitle : title,
    date,
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    ...(findings.viewpoint === null ? {} : { marking: page.marking }),
    keywords: findings.models.map(({ place }) => voice.model(place)),
    ...(reference === undefined ? {} : { lines: [{ label: page.reference, text: reference }] }),
    ...(provenance === undefined ? {} : { provenance })
  }
}

const titleOf = (voice: Voice): string => {
  const names = voice.findings.models.map(({ place }) => voice.model(place))
  return formatList(names, voice.lang)
}
