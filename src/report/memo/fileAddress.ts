/** The address of a file beside a Markdown memo. */

/**
 * Readers cut an address at `?` and at `#`, so that a name that has them is written with their numbers.
 *
 * @example fileAddress("notat #2.svg") // => "notat%20%232.svg"
 */
export const fileAddress = (name: string): string =>
  encodeURI(name).replaceAll(/[?#]/gu, (letter) => encodeURIComponent(letter))
