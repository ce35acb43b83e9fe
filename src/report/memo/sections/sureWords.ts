/** How often the draws agree, in words. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Sentence } from "../../../words/said.ts"
import { percent, type Voice } from "./Voice.ts"

/** A probability as it is said: what is nearly certain is `more than 99 %`. */
export const surely = ({ words }: Voice, share: Measured): Sentence =>
  share.value > ALL_BUT_CERTAIN ? words.decision.overShare({ share: percent(share, 0.99) }) : [percent(share)]

/** What would be printed as 100 %. */
const ALL_BUT_CERTAIN = 0.995
