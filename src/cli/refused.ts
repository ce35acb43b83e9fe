/** What a command line asks for and a scenario cannot give: the option, what was found, and the next step. */
import { inBoth, textIn } from "../words/Lang.ts"
import type { Told } from "../words/told.ts"
import { UsageError } from "../platform/errors.ts"

/** @param asked the option as it was typed; empty where the message says enough */
export const refused = (asked: string, { message, hint }: Told) =>
  new UsageError({
    text: inBoth((lang) => {
      const said = textIn(message, lang)
      return `${asked === "" ? "" : `${asked}: `}${said}${said.endsWith("?") ? "" : ";"} ${textIn(hint, lang)}`
    })
  })
