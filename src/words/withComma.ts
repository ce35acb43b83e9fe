/**
 * A figure with all its digits, as Danish and Dutch write it.
 *
 * @example withComma(0.95) // => "0,95"
 */
export const withComma = (figure: string | number): string => String(figure).replace(".", ",")
