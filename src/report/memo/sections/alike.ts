/** What holds of several models alike is said once, of all of them by name. */
import { formatList } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { plainText } from "../cells.ts"
import { inlines, type Voice } from "./Voice.ts"

/**
 * One sentence for all models of which the same is said, in the order of the models.
 *
 * @param say the sentence with the names in it
 */
export const saidOnce = <Model extends { readonly place: number }>(
  voice: Voice,
  models: ReadonlyArray<Model>,
  say: (names: string, model: Model) => Sentence
): ReadonlyArray<Sentence> => {
  const textOf = (model: Model) => plainText(inlines(say("", model)), voice.lang)
  return [...new Set(models.map(textOf))].map((text) => {
    const same = models.filter((model) => textOf(model) === text)
    const names = formatList(
      same.map(({ place }) => voice.named(place)),
      voice.lang
    )
    return say(names, same[0]!)
  })
}
