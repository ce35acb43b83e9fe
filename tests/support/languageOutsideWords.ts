/** What of a file belongs to the room of words. */

/** Words that only a reader of one language reads, and questions which language it is. */
export const languageOutsideWords = (text: string): ReadonlyArray<string> => {
  const code = text.replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, "")
  const signs = [
    // A sentence in its languages, beside the code that needs it.
    /(?:\bda|\bnl)(?:: | = |: \()["'`].*/gu,
    // A branch on a language, or one that is named.
    /[!=]==?\s*"(?:da|en|nl)".*|"en"\s*[!=]==?.*|\["(?:da|nl)"\].*|case "(?:da|en|nl)".*|"(?:da|nl)".*/gu,
    // Letters that no English sentence has.
    /["'`][^"'`\n]*[\wæøå] ?[æøåÆØÅ]\w* [^"'`\n]*["'`]/gu
  ]
  return signs.flatMap((sign) => [...code.matchAll(sign)].map(([found]) => found.trim()))
}
