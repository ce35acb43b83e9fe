/** What the column of today's work is called. */
import { topicWords } from "../../topicWords.ts"
import { quantityWords } from "../../words.ts"
import { type Voice, words } from "./Voice.ts"

/** `I dag`, unless a scenario has that as its own name. */
export const baselineWord = (voice: Voice): string => {
  const usual = words(voice, quantityWords.baseline)
  return voice.findings.models.some(({ place }) => voice.model(place) === usual)
    ? words(voice, topicWords.baseline)
    : usual
}
