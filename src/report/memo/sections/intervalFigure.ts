/** Where the calculations fall: a strip a model, and one for each difference. */
import type { Interval } from "../../../analysis/memo/Interval.ts"
import { intervalChart } from "../../charts/intervalChart.ts"
import { plainText } from "../cells.ts"
import type { Figure } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { pictures } from "../pictures.ts"
import { explainedIn } from "./gain.ts"
import { surenessOf } from "./difference.ts"
import { drawn, inlines, leadWords, shownInterval, type Voice } from "./Voice.ts"

/** Nothing where nothing varies. */
export const intervalFigure = (voice: Voice): ReadonlyArray<Figure> => {
  const { pairs, lead } = voice.findings
  const { certainty: words } = voice.words
  const shown = explainedIn(voice).flatMap(({ place, intervals, fte }) =>
    intervals === null ? [] : [{ label: voice.model(place), found: intervals[lead], central: fte[lead] }]
  )
  if (shown.length === 0) return []
  const differences = pairs.flatMap(({ interval, identical, places: [first, second] }) =>
    interval === null || identical
      ? []
      : [{ label: `${voice.model(second)} \u2212 ${voice.model(first)}`, found: interval }]
  )
  const title = words.figure({ what: leadWords(voice), point: pointOf(voice) })
  return [
    {
      kind: "figure",
      id: "intervals",
      caption: inlinesOf(title),
      shows: [
        ...shown.flatMap(({ found, central }) => [...pointsOf(found), central]),
        ...differences.flatMap(({ found }) => pointsOf(found))
      ],
      ...pictures((width) =>
        intervalChart(
          shown.map(({ label, found, central }) => ({
            label,
            ...bandOf(voice, found),
            central: drawn(voice, central)
          })),
          differences.map(({ label, found }) => ({ label, ...bandOf(voice, found) })),
          {
            width,
            lang: voice.lang,
            title,
            decimals: voice.decimals,
            unit: voice.words.decision.fte,
            differenceTitle: words.differenceTitle({ what: leadWords(voice) })
          }
        )
      )
    }
  ]
}

const pointsOf = ({ low, lowerQuarter, middle, upperQuarter, high }: Interval) => [
  low,
  lowerQuarter,
  middle,
  upperQuarter,
  high
]

const bandOf = (voice: Voice, interval: Interval) => {
  const { low, lowerQuarter, middle, upperQuarter, high } = shownInterval(voice, interval)
  return {
    p5: drawn(voice, low),
    p25: drawn(voice, lowerQuarter),
    p50: drawn(voice, middle),
    p75: drawn(voice, upperQuarter),
    p95: drawn(voice, high)
  }
}

/** How surely the one difference has its sign, for the caption; empty where there is none to speak of. */
const pointOf = (voice: Voice): string => {
  const [pair, ...more] = voice.findings.pairs
  if (pair === undefined || more.length > 0 || pair.identical || pair.indistinct) return ""
  return plainText(inlines(surenessOf(voice, pair)), voice.lang)
    .trim()
    .replace(/\.$/u, "")
}
