/** Numbers inside the sentences of findings: six digits, with the signs of the language. */
import { inBoth, type Text } from "../../words/Lang.ts"
import { sixDigits } from "../../words/numbers.ts"

/**
 * A fact for a message.
 *
 * @example textIn(figure(1.5), "da") // => "1,5"
 */
export const figure = (x: number): Text => inBoth((lang) => sixDigits(x, lang))
