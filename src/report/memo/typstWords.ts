/** The few forms of Typst code that a memo is written in. */

/**
 * A call with its arguments; empty ones are left out.
 *
 * @example call("text", "weight: 700", '"Notat"') // => 'text(weight: 700, "Notat")'
 */
export const call = (name: string, ...parts: ReadonlyArray<string>): string =>
  `${name}(${parts.filter((part) => part !== "").join(", ")})`

/** Pieces of content one after the other. */
export const joined = (...parts: ReadonlyArray<string>): string => parts.filter((part) => part !== "").join(" + ")

/** A list of text, also of one or none. */
export const array = (items: ReadonlyArray<string>): string => `(${items.map((item) => `${item}, `).join("")})`

export const colour = (hex: string): string => `rgb(${literal(hex)})`

/** A named argument for the colour of letters or of a surface. */
export const fill = (hex: string): string => `fill: ${colour(hex)}`

/** A string literal: nothing in it is run. What could end it gets a backslash; control characters become spaces. */
export const literal = (words: string): string => {
  // oxlint-disable-next-line no-control-regex
  const printable = words.replace(/[\u0000-\u001f\u007f]/gu, " ")
  return `"${printable.replace(/[\\"]/gu, "\\$&")}"`
}
