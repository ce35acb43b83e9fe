/** A fitted scenario as a file: it extends the old one and holds only what was fitted, and what `--set` had changed. */
import { inBoth, type Lang, say, textIn } from "../../words/Lang.ts"
import { isSeq, parseDocument } from "yaml"
import type { Distribution } from "../../kernel/Distribution.ts"
import { savedScenario } from "../../scenario/savedScenario.ts"
import type { Calibration } from "./calibrate.ts"
import { movedTo } from "./Unknown.ts"

/**
 * The text of an overlay for one scenario of a calibration; undefined when nothing in it was free.
 *
 * @param base the original's path, relative to the new file
 * @param command the command line that made the fit, for the note
 * @param lang in which a title that serves every language is told apart from the original's
 */
export const fittedOverlay = (
  { scenarios, unknowns, goals }: Calibration,
  scenario: number,
  base: string,
  command: string,
  lang: Lang
): string | undefined => {
  const own = unknowns.filter(({ unknown }) => unknown.targets.some((target) => target.scenario === scenario))
  if (own.length === 0) return undefined
  const loaded = scenarios[scenario]!
  const document = parseDocument(savedScenario(base, loaded, lang, FITTED))
  document.commentBefore = ` Fitted by: ${command}`
  document.set("id", `${loaded.scenario.id}Fitted`)
  const wanted = goals.map(({ goal }) => {
    const tolerance = goal.tolerance === null ? "" : `+-${goal.tolerance}`
    return `${goal.metric}=${goal.value}${tolerance}`
  })
  for (const { unknown, value } of own) {
    const { distribution, owner, asOf, private: secret } = unknown.assumption
    const fitted = Number(value.toPrecision(DIGITS))
    const record = document.createNode({
      value: fitted,
      ...(distribution === null ? {} : rangeOf(movedTo(distribution, fitted))),
      basis: "fitted",
      ...(owner === undefined ? {} : { owner }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(secret ? { private: true } : {}),
      note: inBoth((each) => textIn(say("questions.note", { wanted: wanted.join(", "), prior: unknown.prior }), each))
    })
    for (const { value: item } of record.items) if (isSeq(item)) item.flow = true
    document.setIn(unknown.path.split("."), record)
  }
  return document.toString({ lineWidth: 0 })
}

const FITTED = say("questions.fitted")

/** Enough to meet a figure again to a millionth, and still readable. */
const DIGITS = 10

const rangeOf = (distribution: Distribution): Readonly<Record<string, ReadonlyArray<number>>> => {
  if ("p5" in distribution) return { [distribution.kind]: [distribution.p5, distribution.p95] }
  if ("mode" in distribution) return { [distribution.kind]: [distribution.low, distribution.mode, distribution.high] }
  return { uniform: [distribution.low, distribution.high] }
}
