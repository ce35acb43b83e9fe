/** Which words have wildcards; kept apart from what expands them, which only few command lines need. */

/** `*`, `?`, a set in brackets, or alternatives in braces. */
export const hasWildcard = (word: string): boolean => /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/u.test(word)
