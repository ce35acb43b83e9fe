/** The head of a memo: from the command line, else from the scenarios. */
import { type Lang, textIn } from "../words/Lang.ts"
import type { Viewpoint } from "../analysis/memo/secrecy.ts"
import type { MemoHeadInput } from "../report/memo/sections/memoOf.ts"
import type { Loaded } from "../scenario/load.ts"
import { version } from "./version.ts"

/** What was typed: no scenario says it. */
export interface AskedHead {
  readonly to?: string | undefined
  readonly from?: string | undefined
  readonly date?: string | undefined
}

/** @param today the day for a memo that neither the command line nor a scenario dates */
export const headOf = (
  asked: AskedHead,
  loaded: ReadonlyArray<Loaded>,
  viewpoint: Viewpoint,
  lang: Lang,
  today: string
): MemoHeadInput => {
  const blocks = loaded.map(({ scenario }) => scenario.memo)
  const own =
    viewpoint === null ? undefined : loaded.find(({ scenario }) => scenario.party?.id === viewpoint)?.scenario.memo
  const say = (text: Parameters<typeof textIn>[0] | undefined) => (text === undefined ? undefined : textIn(text, lang))
  // In a neutral memo the parties' own heads are not ours: only what they agree on is taken.
  const shared = <K extends "to" | "from" | "subject" | "reference">(key: K) => {
    const said = new Set(blocks.map((block) => say(block?.[key])))
    return viewpoint === null ? (said.size === 1 ? [...said][0] : undefined) : say(own?.[key])
  }
  return {
    date: asked.date ?? own?.date ?? blocks.find((block) => block?.date !== undefined)?.date ?? today,
    version,
    // A party's own memo holds its positions: it is never addressed to whom its outward one would be.
    to: asked.to ?? (viewpoint === null ? shared("to") : undefined),
    from: asked.from ?? shared("from"),
    subject: shared("subject"),
    reference: shared("reference")
  }
}
