/** Texts from files and command lines that cannot do anything where they are printed. */

/**
 * Control characters, signs that turn the reading direction and invisible tags become `�`, so that they are seen and
 * do nothing; line breaks and tabs stay. Every text that somebody else wrote passes here once, on its way in.
 *
 * @example inert("Oslo\u001b[31m") // => "Oslo�[31m"
 */
export const inert = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(/\r\n/gu, "\n").replace(LIVE, "\uFFFD")

/** Finished output: colours of our own stay, and line ends. What comes in beside the door, such as the name of a file, ends here. */
export const inertOutput = (text: string): string =>
  text.replace(COLOUR_OR_LIVE, (sign) => (sign.startsWith("\u001b[") || sign === "\r\n" ? sign : "\uFFFD"))

/** JSON in which no character acts: they stand as escapes, and mean the same. */
export const inertJson = (json: string): string =>
  json.replace(LIVE, (sign) =>
    [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")
  )

const PLAIN = /^[\n\t\x20-\x7e\u00a0-\u060f]*$/u

const SIGNS = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}`
const LIVE = new RegExp(`[${SIGNS}]`, "gu")
const COLOUR_OR_LIVE = new RegExp(String.raw`\u001b\[[\d;]{0,20}m|\r\n|[${SIGNS}]`, "gu")
