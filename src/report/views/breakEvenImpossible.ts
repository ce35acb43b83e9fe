/** What `break-even` says of values at which nothing can be computed. */
import type { AllTurns, Turns } from "../../analysis/breakEven/breakEven.ts"
import type { Range, Variable } from "../../analysis/breakEven/Variable.ts"
import { formatList } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"
import { type BreakEvenWords, brief, shortName } from "./breakEvenWords.ts"

/** Where the search ended because nothing can be computed there. */
export const impossibleSentences = ({ variable, impossible }: Turns, words: BreakEvenWords): ReadonlyArray<Block> =>
  impossible.map((stretch) => ({
    kind: "paragraph",
    tone: "warning",
    text: words.breakEven.notComputable({
      stretch: stretchText(stretch, variable, words),
      why: words.breakEven.impossible[stretch.why]
    })
  }))

/** The same for two assumptions, each by its name: why a picture of both has blanks. */
export const impossibleOfPair = (alone: ReadonlyArray<Turns>, words: BreakEvenWords): ReadonlyArray<Block> =>
  alone.flatMap(({ variable, impossible }) =>
    impossible.map((stretch): Block => {
      const [range, why] = [stretchText(stretch, variable, words), words.breakEven.impossible[stretch.why]]
      const said = words.breakEven.notComputable({ stretch: range, why })
      return { kind: "paragraph", tone: "note", text: `${shortName(variable)}: ${said}` }
    })
  )

/** What does not turn it as far as it can be computed, and why it cannot be computed beyond. */
export const limitedText = ({ limited }: AllTurns, words: BreakEvenWords): ReadonlyArray<string> => {
  if (limited.length === 0) return []
  const named = limited.map(({ variable, impossible: [stretch] }) => {
    const why = words.breakEven.impossible[stretch!.why]
    return `${shortName(variable)} (${stretchText(stretch!, variable, words)}: ${why})`
  })
  return [words.breakEven.limited({ list: formatList(named, words.lang) })]
}

const stretchText = (
  { low, high }: Range,
  { kind, searched }: Variable,
  { breakEven: { stretch }, terms, lang }: BreakEvenWords
): string => {
  const unit = kind.unit === "number" ? "" : ` ${terms.unit[kind.unit]}`
  const [from, to] = [brief(low, lang), `${brief(high, lang)}${unit}`]
  if (high >= searched.high) return stretch.from({ from: `${from}${unit}` })
  return low <= searched.low ? stretch.upTo({ to }) : stretch.between({ from, to })
}
