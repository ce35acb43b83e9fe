/** Words of a command that are typed or pasted. */

/**
 * A word as a shell must be given it, in quotes if the shell would read any of its characters as its own.
 *
 * @example shellWord("my file.yaml") // => "'my file.yaml'"
 */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}._/:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
